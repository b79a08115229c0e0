import type { Product } from './end-of-life.data.ts';
import type { Knowledge } from './knowledge.ts';

/** Ends of what endoflife.date does not have: images that nobody builds any more, and releases before its oldest. */
export const earlierEnds: Knowledge<{ readonly products: readonly Product[] }> = {
  source: ["each image's page on Docker Hub", "each project's own page of releases"],
  asOf: '2026-11-24',
  products: [
    {
      names: 'openjdk',
      title: 'The openjdk image (no builds since 2022; replaced by eclipse-temurin)',
      releases: '* 2022-07-31',
    },
    { names: 'java', title: 'The java image', releases: '* 2016-12-31' },
    {
      names:
        'adoptopenjdk adoptopenjdk/openjdk8 adoptopenjdk/openjdk11 adoptopenjdk/openjdk14 adoptopenjdk/openjdk15 adoptopenjdk/openjdk16',
      title: 'The adoptopenjdk image',
      releases: '* 2021-08-01',
    },
    { names: 'jenkins', title: 'The jenkins image (replaced by jenkins/jenkins)', releases: '* 2018-07-31' },
    { names: 'vault', title: 'The vault image (replaced by hashicorp/vault)', releases: '* 2023-07-01' },
    { names: 'consul', title: 'The consul image (replaced by hashicorp/consul)', releases: '* 2023-07-01' },
    { names: 'mcr.microsoft.com/cbl-mariner/base/core', title: 'CBL-Mariner', releases: '1 2023-07-31; 2 2025-07-31' },
    {
      names: 'node bitnami/node circleci/node cimg/node public.ecr.aws/lambda/nodejs amazon/aws-lambda-nodejs',
      title: 'Node.js',
      releases: '0 2016-12-31',
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
