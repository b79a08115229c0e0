import type { DatedProduct } from './end-of-life.data.ts';
import type { Knowledge } from './knowledge.ts';

/** A place that its publisher has left: what is there stays as it was. */
export interface Frozen {
  readonly names: RegExp;
  /** Those that stay as they were; all where nothing is said. */
  readonly tags?: RegExp;
  readonly what: string;
  readonly since: string;
}

/** Ends of what endoflife.date does not have: images that nobody builds any more, and releases before its oldest. */
export const earlierEnds: Knowledge<{
  readonly products: readonly DatedProduct[];
  readonly frozen: readonly Frozen[];
}> = {
  source: [
    "each image's page on Docker Hub",
    "each project's own page of releases",
    'github.com/bitnami/containers/issues/83267',
    'kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement',
    'github.com/jupyter/docker-stacks, README.md',
    'discuss.circleci.com, "Legacy Convenience Image Deprecation"',
    'github.com/minio/minio/issues/21647',
    'github.com/apache/airflow, README.md',
    'learn.microsoft.com/azure/azure-sql-edge/overview',
    'wiki.ros.org/Distributions',
    'github.com/dotnet/dotnet-docker/issues/2848 and /3052',
    'github.com/docker-library/official-images, history of library/mono',
  ],
  asOf: '2026-11-26',
  frozen: [
    {
      names: /^docker\.io\/bitnamilegacy\//,
      what: "An image of Bitnami's archive",
      since: '2025-08-28',
    },
    {
      // `latest` is still built; minideb is built apart from the rest.
      names: /^docker\.io\/bitnami\/(?!minideb$)/,
      tags: /^\d/,
      what: "Bitnami's free image with a version (moved to bitnamilegacy)",
      since: '2025-08-28',
    },
    {
      names: /^(?:k8s\.gcr\.io|gcr\.io\/google[_-]containers)\//,
      what: 'An image of the old Kubernetes registry (moved to registry.k8s.io)',
      since: '2023-04-03',
    },
    {
      names: /^docker\.io\/jupyter\/[\w-]+-notebook$/,
      what: "Jupyter's image on Docker Hub (moved to quay.io/jupyter)",
      since: '2023-10-20',
    },
    {
      names: /^docker\.io\/circleci\//,
      what: "CircleCI's legacy image (replaced by cimg)",
      since: '2021-12-31',
    },
    {
      names: /^docker\.io\/microsoft\//,
      what: "Microsoft's image on Docker Hub (moved to mcr.microsoft.com)",
      since: '2021-08-21',
    },
    {
      names: /^(?:docker|quay)\.io\/minio\/(?:minio|mc)$/,
      what: "MinIO's image (no longer built; its community edition is source code only)",
      since: '2025-10-15',
    },
  ],
  products: [
    {
      names: 'openjdk',
      title: 'The openjdk image (no builds since 2022; replaced by eclipse-temurin)',
      releases: '* 2022-07-31',
    },
    { names: 'java', title: 'The java image (replaced by eclipse-temurin)', releases: '* 2016-12-31' },
    { names: 'django', title: 'The django image (replaced by python)', releases: '* 2016-12-31' },
    { names: 'mono', title: 'The mono image (no longer built)', releases: '* 2025-08-18' },
    { names: 'rails', title: 'The rails image (replaced by ruby)', releases: '* 2016-12-31' },
    { names: 'celery', title: 'The celery image (replaced by python)', releases: '* 2017-06-01' },
    { names: 'opensuse', title: 'The opensuse image (replaced by opensuse/leap)', releases: '* 2019-07-01' },
    { names: 'piwik', title: 'The piwik image (replaced by matomo)', releases: '* 2021-12-01' },
    {
      names: 'jboss/keycloak',
      title: 'The jboss/keycloak image (moved to quay.io/keycloak)',
      releases: '* 2022-06-30',
    },
    {
      names:
        'adoptopenjdk adoptopenjdk/openjdk8 adoptopenjdk/openjdk11 adoptopenjdk/openjdk14 adoptopenjdk/openjdk15 adoptopenjdk/openjdk16',
      title: 'The adoptopenjdk image',
      releases: '* 2021-08-01',
    },
    { names: 'jenkins', title: 'The jenkins image (replaced by jenkins/jenkins)', releases: '* 2018-07-31' },
    {
      names: 'mcr.microsoft.com/azure-sql-edge',
      title: 'Azure SQL Edge (retired; replaced by mcr.microsoft.com/mssql/server)',
      releases: '* 2025-09-30',
    },
    { names: 'vault', title: 'The vault image (replaced by hashicorp/vault)', releases: '* 2023-07-01' },
    { names: 'consul', title: 'The consul image (replaced by hashicorp/consul)', releases: '* 2023-07-01' },
    { names: 'mcr.microsoft.com/cbl-mariner/base/core', title: 'CBL-Mariner', releases: '1 2023-07-31; 2 2025-07-31' },
    {
      names: 'node bitnami/node circleci/node cimg/node public.ecr.aws/lambda/nodejs amazon/aws-lambda-nodejs',
      title: 'Node.js',
      releases: '0.10 2016-10-31; 0.12 2016-12-31',
    },
    {
      names: 'golang circleci/golang cimg/go',
      title: 'Go',
      releases: '1.4 2016-02-17; 1.5 2016-08-15; 1.6 2017-02-16; 1.7 2017-08-24; 1.8 2018-02-16; 1.9 2018-08-24',
    },
    {
      names: 'eclipse-temurin amazoncorretto ibm-semeru-runtimes',
      title: 'Java',
      releases:
        '12 2019-09-17; 13 2020-03-17; 14 2020-09-15; 15 2021-03-16; 16 2021-09-14; 18 2022-09-20; 19 2023-03-21; 20 2023-09-19',
    },
    {
      names: 'apache/airflow puckel/docker-airflow',
      title: 'Airflow',
      releases: '1.7 2017-03-19; 1.8 2018-01-03; 1.9 2018-08-27; 1.10 2021-06-17; 2 2026-04-22',
    },
    { names: 'ros osrf/ros', title: 'ROS', releases: 'hydro 2015-05-31; indigo 2019-04-30; jade 2017-05-31' },
    { names: 'redis bitnami/redis', title: 'Redis', releases: '2 2018-07-13; 3 2018-07-13; 4 2020-04-30' },
    {
      names:
        'elasticsearch docker.elastic.co/elasticsearch/elasticsearch docker.elastic.co/elasticsearch/elasticsearch-oss kibana docker.elastic.co/kibana/kibana logstash docker.elastic.co/logstash/logstash',
      title: 'The Elastic Stack',
      releases: '1 2017-01-16; 2 2018-02-28; 5 2019-03-11',
    },
    {
      names: 'nginx nginxinc/nginx-unprivileged',
      title: 'nginx',
      releases: '1.9 2016-04-26; 1.11 2017-04-12; 1.13 2018-04-17; 1.15 2019-04-23; 1.17 2020-04-20',
    },
  ],
};
