import type { Knowledge } from './knowledge.ts';

export interface Product {
  /** Repositories: Docker Hub's official ones by their bare name, others with their registry. */
  readonly names: string;
  /** What people call it. */
  readonly title: string;
  readonly releases: string;
}

/**
 * When releases stop getting security fixes, by the name of their image: `release date`, and other names of the release
 * behind it. Free support counts (Debian with its LTS team, Ubuntu without Pro). A release that ends later than `asOf` is
 * left out or counts as alive.
 */
export const endOfLifeDates: Knowledge<{ readonly products: readonly Product[] }> = {
  source: "each project's own page as collected by https://endoflife.date",
  asOf: '2026-11-24',
  products: [
    {
      names: 'debian',
      title: 'Debian',
      releases: `
      6 2016-02-29 squeeze; 7 2018-05-31 wheezy; 8 2020-06-30 jessie; 9 2022-06-30 stretch
      10 2024-06-30 buster; 11 2026-08-31 bullseye oldoldstable
    `,
    },
    {
      names: 'ubuntu',
      title: 'Ubuntu',
      releases: `
      10.04 2015-04-30 lucid; 12.04 2017-04-28 precise; 12.10 2014-05-16 quantal; 13.04 2014-01-27 raring
      13.10 2014-07-17 saucy; 14.04 2019-04-25 trusty; 14.10 2015-07-23 utopic; 15.04 2016-02-04 vivid
      15.10 2016-07-28 wily; 16.04 2021-04-30 xenial; 16.10 2017-07-20 yakkety; 17.04 2018-01-13 zesty
      17.10 2018-07-19 artful; 18.04 2023-05-31 bionic
      18.10 2019-07-18 cosmic; 19.04 2020-01-23 disco; 19.10 2020-07-17 eoan; 20.04 2025-05-31 focal
      20.10 2021-07-22 groovy; 21.04 2022-01-20 hirsute; 21.10 2022-07-14 impish; 22.10 2023-07-20 kinetic
      23.04 2024-01-25 lunar; 23.10 2024-07-11 mantic; 24.10 2025-07-10 oracular; 25.04 2026-01-15 plucky
      25.10 2026-07-09 questing
    `,
    },
    {
      names: 'alpine',
      title: 'Alpine',
      releases: `
      2.6 2015-05-01; 2.7 2015-11-01; 3.1 2016-11-01; 3.2 2017-05-01; 3.3 2017-11-01; 3.4 2018-05-01
      3.5 2018-11-01; 3.6 2019-05-01; 3.7 2019-11-01; 3.8 2020-05-01; 3.9 2020-11-01; 3.10 2021-05-01
      3.11 2021-11-01; 3.12 2022-05-01; 3.13 2022-11-01; 3.14 2023-05-01; 3.15 2023-11-01; 3.16 2024-05-23
      3.17 2024-11-22; 3.18 2025-05-09; 3.19 2025-11-01; 3.20 2026-04-01; 3.21 2026-11-01
    `,
    },
    {
      names: 'centos',
      title: 'CentOS',
      releases: `
      5 2017-03-31 centos5; 6 2020-11-30 centos6; 7 2024-06-30 centos7; 8 2021-12-31 centos8
      latest 2021-12-31
    `,
    },
    { names: 'quay.io/centos/centos', title: 'CentOS Stream', releases: '8 2024-05-31 stream8' },
    {
      names: 'fedora',
      title: 'Fedora',
      releases: `
      20 2015-06-23; 21 2015-12-01; 22 2016-07-19; 23 2016-12-20; 24 2017-08-08; 25 2017-12-12
      26 2018-05-29; 27 2018-11-30; 28 2019-05-28; 29 2019-11-26; 30 2020-05-26; 31 2020-11-24; 32 2021-05-25; 33 2021-11-30; 34 2022-06-07; 35 2022-12-13
      36 2023-05-16; 37 2023-12-05; 38 2024-05-21; 39 2024-11-26; 40 2025-05-13; 41 2025-12-15
      42 2026-05-13
    `,
    },
    {
      names: 'amazonlinux public.ecr.aws/amazonlinux/amazonlinux',
      title: 'Amazon Linux',
      releases: '1 2023-12-31 2018.03; 2 2026-06-30',
    },
    { names: 'oraclelinux', title: 'Oracle Linux', releases: '6 2021-03-31; 7 2024-12-31' },
    {
      names:
        'registry.access.redhat.com/ubi7 registry.access.redhat.com/ubi7/ubi registry.access.redhat.com/ubi7-minimal',
      title: 'Red Hat Enterprise Linux 7',
      releases: '* 2024-06-30',
    },
    {
      names: 'mcr.microsoft.com/windows/servercore mcr.microsoft.com/windows/nanoserver mcr.microsoft.com/windows',
      title: 'Windows',
      releases: `
      1709 2019-04-09; 1803 2019-11-12; 1903 2020-12-08; 1909 2021-05-11; 2004 2021-12-14; 20h2 2022-08-09
    `,
    },
    {
      names: 'opensuse/leap',
      title: 'openSUSE Leap',
      releases:
        '42 2019-06-30; 15.0 2019-12-03; 15.1 2021-02-02; 15.2 2022-01-04; 15.3 2022-12-31; 15.4 2023-12-07; 15.5 2024-12-31; 15.6 2026-04-30',
    },
    {
      names: 'node bitnami/node circleci/node cimg/node public.ecr.aws/lambda/nodejs amazon/aws-lambda-nodejs',
      title: 'Node.js',
      releases: `
      0 2016-12-31; 4 2018-04-30 argon; 5 2016-06-30; 6 2019-04-30 boron; 7 2017-06-30
      8 2019-12-31 carbon; 9 2018-06-30; 10 2021-04-30 dubnium; 11 2019-06-01; 12 2022-04-30 erbium
      13 2020-06-01; 14 2023-04-30 fermium; 15 2021-06-01; 16 2023-09-11 gallium; 17 2022-06-01
      18 2025-04-30 hydrogen; 19 2023-06-01; 20 2026-04-30 iron; 21 2024-06-01; 23 2025-06-01
      25 2026-06-01
    `,
    },
    {
      names: 'python bitnami/python circleci/python cimg/python public.ecr.aws/lambda/python amazon/aws-lambda-python',
      title: 'Python',
      releases: `
      2 2020-01-01; 2.7 2020-01-01; 3.3 2017-09-29; 3.4 2019-03-18; 3.5 2020-09-30; 3.6 2021-12-23
      3.7 2023-06-27; 3.8 2024-10-07; 3.9 2025-10-31; 3.10 2026-10-31
    `,
    },
    {
      names: 'ruby bitnami/ruby circleci/ruby cimg/ruby public.ecr.aws/lambda/ruby amazon/aws-lambda-ruby',
      title: 'Ruby',
      releases: `
      1 2015-02-23; 2 2023-03-31; 2.0 2016-02-24; 2.1 2017-03-31; 2.2 2018-03-31; 2.3 2019-03-31
      2.4 2020-03-31; 2.5 2021-03-31; 2.6 2022-04-12; 2.7 2023-03-31; 3.0 2024-04-23; 3.1 2025-03-26
      3.2 2026-03-31
    `,
    },
    {
      names: 'php',
      title: 'PHP',
      releases: `
      5 2018-12-31; 5.6 2018-12-31; 7 2022-11-28; 7.0 2019-01-10; 7.1 2019-12-01; 7.2 2020-11-30
      7.3 2021-12-06; 7.4 2022-11-28; 8.0 2023-11-26; 8.1 2025-12-31
    `,
    },
    {
      names: 'golang circleci/golang cimg/go',
      title: 'Go',
      releases: `
      1.4 2016-02-17; 1.5 2016-08-15; 1.6 2017-02-16; 1.7 2017-08-24; 1.8 2018-02-16; 1.9 2018-08-24
      1.10 2019-02-25; 1.11 2019-09-03; 1.12 2020-02-25; 1.13 2020-08-11; 1.14 2021-02-16; 1.15 2021-08-16
      1.16 2022-03-15; 1.17 2022-08-02; 1.18 2023-02-01; 1.19 2023-08-08; 1.20 2024-02-06; 1.21 2024-08-13
      1.22 2025-02-11; 1.23 2025-08-12; 1.24 2026-02-11; 1.25 2026-08-19
    `,
    },
    {
      names: 'openjdk',
      title: 'The openjdk image (no builds since 2022; eclipse-temurin follows it)',
      releases: '* 2022-07-31',
    },
    { names: 'java', title: 'The java image', releases: '* 2016-12-31' },
    {
      names:
        'adoptopenjdk adoptopenjdk/openjdk8 adoptopenjdk/openjdk11 adoptopenjdk/openjdk14 adoptopenjdk/openjdk15 adoptopenjdk/openjdk16',
      title: 'The adoptopenjdk image',
      releases: '* 2021-08-01',
    },
    {
      names: 'eclipse-temurin amazoncorretto ibm-semeru-runtimes',
      title: 'Java',
      releases: `
      12 2019-09-17; 13 2020-03-17; 14 2020-09-15; 15 2021-03-16; 16 2021-09-14; 18 2022-09-20
      19 2023-03-21; 20 2023-09-19; 22 2024-09-17; 23 2025-03-18; 24 2025-09-16; 26 2026-09-15
    `,
    },
    {
      names:
        'mcr.microsoft.com/dotnet/sdk mcr.microsoft.com/dotnet/aspnet mcr.microsoft.com/dotnet/runtime mcr.microsoft.com/dotnet/runtime-deps mcr.microsoft.com/dotnet/core/sdk mcr.microsoft.com/dotnet/core/aspnet mcr.microsoft.com/dotnet/core/runtime mcr.microsoft.com/dotnet/core/runtime-deps microsoft/dotnet microsoft/aspnetcore microsoft/aspnetcore-build',
      title: '.NET',
      releases: `
      1 2019-06-27; 2 2021-08-21; 2.0 2018-10-01; 2.1 2021-08-21; 2.2 2019-12-23; 3.0 2020-03-03
      3.1 2022-12-13; 5 2022-05-10; 6 2024-11-12; 7 2024-05-14; 8 2026-11-10; 9 2026-11-10
    `,
    },
    {
      names: 'postgres postgis/postgis bitnami/postgresql',
      title: 'PostgreSQL',
      releases: `
      8 2014-07-24; 9 2021-11-11; 9.4 2020-02-13; 9.5 2021-02-11; 9.6 2021-11-11; 10 2022-11-10
      11 2023-11-09; 12 2024-11-21; 13 2025-11-13; 14 2026-11-12
    `,
    },
    {
      names: 'mysql mysql/mysql-server bitnami/mysql',
      title: 'MySQL',
      releases: `
      5 2023-10-31; 5.5 2018-12-31; 5.6 2021-02-28; 5.7 2023-10-31; 8.0 2026-04-30; 8.1 2023-10-25
      8.2 2023-12-14; 8.3 2024-04-10; 9.0 2024-10-15; 9.1 2025-01-21; 9.2 2025-04-15; 9.3 2025-07-22
      9.4 2025-10-21; 9.5 2026-01-20; 9.6 2026-04-21
    `,
    },
    {
      names: 'mariadb bitnami/mariadb',
      title: 'MariaDB',
      releases: `
      5 2020-04-11; 10.0 2019-03-31; 10.1 2020-10-17; 10.2 2022-05-23; 10.3 2023-05-25; 10.4 2024-06-18
      10.5 2025-06-24; 10.6 2026-07-06; 10.7 2023-02-14; 10.8 2023-05-20; 10.9 2023-08-22
      10.10 2023-11-17; 11.0 2024-06-06; 11.1 2024-08-21; 11.2 2024-11-21
    `,
    },
    {
      names: 'mongo bitnami/mongodb',
      title: 'MongoDB',
      releases: `
      2 2016-10-31; 3 2021-04-30; 3.0 2018-02-28; 3.2 2018-09-30; 3.4 2020-01-31; 3.6 2021-04-30
      4 2024-02-29; 4.0 2022-04-30; 4.2 2023-04-30; 4.4 2024-02-29; 5 2024-10-31; 5.0 2024-10-31
      6 2025-07-31; 6.0 2025-07-31; 7.1 2024-01-23; 7.2 2024-03-27; 7.3 2024-10-31; 8.1 2025-09-30
      8.2 2026-07-31
    `,
    },
    {
      names: 'redis bitnami/redis',
      title: 'Redis',
      releases: `
      2 2018-07-13; 3 2018-07-13; 4 2020-04-30; 5 2022-04-27; 6.0 2022-05-31; 7.0 2024-07-29
      8.0 2026-02-11
    `,
    },
    {
      names:
        'elasticsearch docker.elastic.co/elasticsearch/elasticsearch docker.elastic.co/elasticsearch/elasticsearch-oss kibana docker.elastic.co/kibana/kibana logstash docker.elastic.co/logstash/logstash',
      title: 'The Elastic Stack',
      releases: '1 2017-01-16; 2 2018-02-28; 5 2019-03-11; 6 2022-02-10; 7 2026-01-15',
    },
    {
      names: 'rabbitmq bitnami/rabbitmq',
      title: 'RabbitMQ',
      releases: `
      3.6 2018-05-31; 3.7 2020-09-30; 3.8 2022-07-31; 3.9 2023-01-31; 3.10 2023-07-31; 3.11 2023-12-31
      3.12 2024-06-30
    `,
    },
    {
      names: 'nginx nginxinc/nginx-unprivileged',
      title: 'nginx',
      releases: `
      1.9 2016-04-26; 1.10 2017-04-12; 1.11 2017-04-12; 1.12 2018-04-17; 1.13 2018-04-17; 1.14 2019-04-23
      1.15 2019-04-23; 1.16 2020-04-20; 1.17 2020-04-20; 1.18 2021-04-20; 1.19 2021-05-25; 1.20 2022-05-24
      1.21 2022-06-21; 1.22 2023-04-11; 1.23 2023-05-23; 1.24 2024-04-23; 1.25 2024-05-29; 1.26 2025-04-23
      1.27 2025-06-24; 1.28 2026-04-14; 1.29 2026-05-13
    `,
    },
    {
      names: 'traefik',
      title: 'Traefik',
      releases: `
      1 2021-12-31; 2.0 2019-12-11; 2.1 2020-03-25; 2.2 2020-09-23; 2.3 2021-01-19; 2.4 2021-08-17
      2.5 2022-01-24; 2.6 2022-05-24; 2.7 2022-06-29; 2.8 2022-10-03; 2.9 2023-04-24; 2.10 2024-02-12
      3.0 2024-07-15; 3.1 2024-10-28; 3.2 2025-01-06; 3.3 2025-05-05; 3.4 2025-07-23; 3.5 2025-11-07
      3.6 2026-08-16
    `,
    },
    {
      names: 'haproxy',
      title: 'HAProxy',
      releases: `
      1 2022-12-09; 1.7 2021-10-01; 1.8 2022-12-09; 1.9 2020-07-31; 2.0 2024-04-05; 2.1 2021-03-18
      2.2 2025-04-23; 2.3 2022-07-27; 2.4 2026-04-01; 2.5 2023-05-02; 2.7 2024-04-05; 2.9 2025-03-21
      3.1 2026-01-01
    `,
    },
    { names: 'httpd', title: 'Apache httpd', releases: '2.2 2017-12-31' },
    {
      names: 'tomcat',
      title: 'Tomcat',
      releases: '6 2016-12-31; 7 2021-03-31; 8 2024-03-31; 8.0 2018-06-30; 8.5 2024-03-31; 10.0 2022-10-31',
    },
    { names: 'drupal', title: 'Drupal', releases: '7 2025-01-05; 8 2021-11-02; 9 2023-11-01' },
    { names: 'cassandra', title: 'Cassandra', releases: '3 2024-09-05; 3.0 2024-09-05; 3.11 2024-09-05' },
    {
      names: 'neo4j',
      title: 'Neo4j',
      releases:
        '3 2021-11-28; 4 2025-11-30; 4.0 2021-07-14; 4.1 2021-12-22; 4.2 2022-05-16; 4.3 2022-12-16; 4.4 2025-11-30',
    },
    {
      names: 'perl',
      title: 'Perl',
      releases: `
      5.26 2020-05-30; 5.28 2021-06-23; 5.30 2022-05-22; 5.32 2023-06-20; 5.34 2024-05-20; 5.36 2025-05-27
      5.38 2026-07-02
    `,
    },
    {
      names: 'erlang',
      title: 'Erlang/OTP',
      releases: `
      18 2018-11-09; 19 2019-06-21; 20 2020-06-21; 21 2021-06-19; 22 2022-05-10; 23 2023-06-05
      24 2024-05-10; 25 2025-05-17; 26 2026-05-15
    `,
    },
    {
      names: 'elixir',
      title: 'Elixir',
      releases: `
      1.6 2020-10-06; 1.7 2021-05-19; 1.8 2021-12-03; 1.9 2022-09-01; 1.10 2023-06-19; 1.11 2023-12-22
      1.12 2024-06-12; 1.13 2024-12-19; 1.14 2025-10-16
    `,
    },
    { names: 'mcr.microsoft.com/cbl-mariner/base/core', title: 'CBL-Mariner', releases: '1 2023-07-31; 2 2025-07-31' },
    { names: 'jenkins', title: 'The jenkins image (jenkins/jenkins follows it)', releases: '* 2018-07-31' },
    { names: 'vault', title: 'The vault image (hashicorp/vault follows it)', releases: '* 2023-07-01' },
    { names: 'consul', title: 'The consul image (hashicorp/consul follows it)', releases: '* 2023-07-01' },
  ],
};
