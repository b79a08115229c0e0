import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';
import type { KnownBase } from './known-base.ts';

export interface Row {
  /** Registry and repository of one or more images; a `*` at the end stands for whatever follows. */
  readonly names: string;
  /** The tags that the row is about; all where there is none. Of several rows for one name the first that fits counts. */
  readonly tag?: RegExp;
  readonly user: KnownBase['user'];
  readonly shell: KnownBase['shell'];
  readonly stepsDownFor?: KnownBase['stepsDownFor'];
}

/**
 * What is known of public base images: the user that their configuration names, and the shell that RUN lines are written
 * for. Only what is sure stands here; an image that is missing, or whose versions differ, is not known.
 */
export const baseImages: Knowledge<{
  readonly official: Readonly<Record<'root' | 'nonroot', string>>;
  readonly idle: ReadonlySet<string>;
  readonly entrypoint: string;
  readonly entrypointStepsDown: ReadonlyMap<string, RegExp>;
  readonly rows: readonly Row[];
}> = {
  source: [
    'the Dockerfiles that the images are built from (github.com/docker-library for the official ones)',
    'github.com/GoogleContainerTools/distroless',
    'edu.chainguard.dev, "Overview of Chainguard Containers"',
    'docs.docker.com/dhi',
    'github.com/bitnami/containers',
    'learn.microsoft.com, ".NET container images"',
  ],
  asOf: '2026-11-24',
  /** Official images of Docker Hub. Some that run as root step down in their entrypoint, which a RUN does not go through. */
  official: {
    root: `
    almalinux alpine alt amazoncorretto amazonlinux arangodb archlinux backdrop bash buildpack-deps busybox caddy
    cassandra centos chronograf clearlinux clickhouse clojure composer consul couchbase couchdb crate dart debian
    docker drupal eclipse-mosquitto eclipse-temurin elixir erlang fedora flink friendica gcc ghost golang gradle
    haskell haxe hello-world httpd hylang ibm-semeru-runtimes ibmjava influxdb java joomla jruby julia kapacitor mageia
    mariadb matomo maven mediawiki mongo mongo-express monica mono mysql nats neo4j nextcloud nginx node openjdk
    opensuse oraclelinux perl photon php phpmyadmin postgres pypy python r-base rabbitmq redis redmine registry rethinkdb
    rockylinux ros ruby rust sapmachine storm swift swipl telegraf tomcat tomee traefik ubuntu unit valkey vault
    wordpress xwiki yourls zookeeper
  `,
    nonroot: `
    adminer elasticsearch emqx fluentd haproxy jetty kibana kong krakend liquibase logstash memcached odoo
    open-liberty percona rocket.chat solr sonarqube spark teamspeak varnish websphere-liberty
  `,
  },

  /** Those that start only a shell, or an interpreter that waits for somebody, whatever their tag. */
  idle: wordSet(`
    almalinux alpine alt amazoncorretto amazonlinux archlinux bash buildpack-deps busybox centos clearlinux debian
    eclipse-temurin elixir erlang fedora gcc golang gradle groovy haskell ibm-semeru-runtimes julia mageia maven node
    openjdk opensuse oraclelinux perl photon pypy python r-base rockylinux ruby rust sapmachine swift ubuntu
  `),
  /** Those whose entrypoint gives root up, with the programs that it does so for; as a file, most call it so. */
  entrypoint: 'docker-entrypoint.sh',
  entrypointStepsDown: new Map([
    ['cassandra', /^cassandra$/],
    ['couchdb', /couchdb$/],
    ['flink', /./],
    ['ghost', /^node$/],
    ['influxdb', /^influxd$/],
    ['mariadb', /^(?:mariadbd|mysqld)$/],
    ['mongo', /^mongo[ds]$/],
    ['mysql', /^mysqld$/],
    ['neo4j', /^neo4j$/],
    ['postgres', /^postgres$/],
    ['rabbitmq', /^rabbitmq/],
    ['redis', /^redis-(?:server|sentinel)$/],
    ['redmine', /^(?:rails|passenger)$/],
    ['storm', /^storm$/],
    ['telegraf', /^telegraf$/],
    ['valkey', /^valkey-(?:server|sentinel)$/],
    ['vault', /^(?:vault|server|agent)$/],
    ['consul', /^(?:consul|agent)$/],
    ['zookeeper', /^zkServer\.sh$/],
  ]),

  rows: [
    // Distroless: root, unless the tag says nonroot; only the debug tags have a shell.
    { names: 'gcr.io/distroless/*', tag: /^debug-nonroot/, user: 'nonroot', shell: 'posix' },
    { names: 'gcr.io/distroless/*', tag: /^nonroot/, user: 'nonroot', shell: 'none' },
    { names: 'gcr.io/distroless/*', tag: /^debug/, user: 'root', shell: 'posix' },
    { names: 'gcr.io/distroless/*', user: 'root', shell: 'none' },

    // Hardened images: what is meant for building may run as root.
    { names: 'cgr.dev/chainguard/wolfi-base', user: 'root', shell: 'posix' },
    { names: 'cgr.dev/chainguard/*', tag: /-dev$/, user: undefined, shell: 'posix' },
    { names: 'cgr.dev/chainguard/*', user: 'nonroot', shell: undefined },
    { names: 'dhi.io/*', tag: /-(?:dev|sdk)$/, user: 'root', shell: 'posix' },
    { names: 'dhi.io/*', user: 'nonroot', shell: undefined },
    { names: 'docker.io/bitnami/minideb', user: 'root', shell: 'posix' },
    {
      names: 'docker.io/bitnami/* docker.io/bitnamilegacy/* docker.io/bitnamisecure/*',
      user: 'nonroot',
      shell: 'posix',
    },

    // AWS Lambda starts its images as an account with few rights, whatever they say, and asks for no USER
    // (docs.aws.amazon.com/lambda/latest/dg/images-create.html).
    { names: 'public.ecr.aws/lambda/* docker.io/amazon/aws-lambda-*', user: 'nonroot', shell: 'posix' },

    // Official images whose versions differ.
    { names: 'docker.io/library/haproxy', tag: /^(?:1|2\.[0-3])(?!\d)/, user: 'root', shell: 'posix' },
    { names: 'docker.io/library/influxdb', tag: /^3/, user: undefined, shell: 'posix' },
    { names: 'docker.io/library/docker', tag: /rootless/, user: 'nonroot', shell: 'posix' },

    // Windows: ContainerUser on Nano Server, elsewhere ContainerAdministrator.
    { names: 'mcr.microsoft.com/windows/nanoserver', user: 'nonroot', shell: 'cmd' },
    {
      names:
        'mcr.microsoft.com/windows/servercore mcr.microsoft.com/windows/server mcr.microsoft.com/windows docker.io/microsoft/windowsservercore',
      user: 'root',
      shell: 'cmd',
    },
    { names: 'mcr.microsoft.com/windows/*', user: undefined, shell: 'cmd' },
    { names: 'mcr.microsoft.com/dotnet/framework/*', user: 'root', shell: 'cmd' },

    // .NET: a user `app` exists from version 8 on, but only the chiseled and distroless images run as it.
    { names: 'mcr.microsoft.com/dotnet/*', tag: /chiseled|distroless/, user: 'nonroot', shell: 'none' },
    { names: 'mcr.microsoft.com/dotnet/*', user: 'root', shell: 'posix' },

    {
      names: `
      mcr.microsoft.com/devcontainers/* mcr.microsoft.com/playwright mcr.microsoft.com/playwright/*
      mcr.microsoft.com/openjdk/jdk mcr.microsoft.com/powershell mcr.microsoft.com/azure-cli
      mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core
      registry.access.redhat.com/ubi7 registry.access.redhat.com/ubi7-minimal registry.access.redhat.com/ubi7/ubi
      registry.access.redhat.com/ubi7/ubi-minimal registry.access.redhat.com/ubi8
      registry.access.redhat.com/ubi8-minimal registry.access.redhat.com/ubi8/ubi
      registry.access.redhat.com/ubi8/ubi-minimal registry.access.redhat.com/ubi8-micro
      registry.access.redhat.com/ubi8/ubi-micro registry.access.redhat.com/ubi8-init
      registry.access.redhat.com/ubi8/ubi-init docker.io/redhat/ubi8 docker.io/redhat/ubi8-minimal
      registry.access.redhat.com/ubi9 registry.access.redhat.com/ubi9-minimal registry.access.redhat.com/ubi9/ubi
      registry.access.redhat.com/ubi9/ubi-minimal registry.access.redhat.com/ubi9-micro
      registry.access.redhat.com/ubi9/ubi-micro registry.access.redhat.com/ubi9-init
      registry.access.redhat.com/ubi9/ubi-init docker.io/redhat/ubi9 docker.io/redhat/ubi9-minimal
      registry.access.redhat.com/ubi10 registry.access.redhat.com/ubi10-minimal registry.access.redhat.com/ubi10/ubi
      registry.access.redhat.com/ubi10/ubi-minimal registry.access.redhat.com/ubi10-micro
      registry.access.redhat.com/ubi10/ubi-micro registry.access.redhat.com/ubi10-init
      registry.access.redhat.com/ubi10/ubi-init docker.io/redhat/ubi10 docker.io/redhat/ubi10-minimal
      public.ecr.aws/amazonlinux/amazonlinux
      docker.io/nvidia/cuda nvcr.io/nvidia/cuda nvcr.io/nvidia/pytorch docker.io/pytorch/pytorch
      docker.io/tensorflow/tensorflow docker.io/continuumio/miniconda3 docker.io/continuumio/anaconda3
      docker.io/condaforge/miniforge3 docker.io/condaforge/mambaforge docker.io/rocker/r-ver
      docker.io/cypress/base docker.io/cypress/browsers docker.io/cypress/included
      docker.io/hashicorp/terraform docker.io/hashicorp/vault docker.io/hashicorp/consul
      docker.io/opensuse/leap docker.io/opensuse/tumbleweed docker.io/kalilinux/kali-rolling
      docker.io/phusion/baseimage
      docker.io/minio/minio
      docker.io/gitlab/gitlab-runner docker.io/gitlab/gitlab-ce docker.io/prom/busybox quay.io/prometheus/busybox
      quay.io/prometheus/golang-builder docker.io/amazon/aws-cli docker.io/google/cloud-sdk docker.io/alpine/git
      nvcr.io/nvidia/tritonserver nvcr.io/nvidia/tensorflow docker.io/vllm/vllm-openai docker.io/ollama/ollama
      docker.io/bellsoft/* docker.io/azul/zulu-openjdk docker.io/azul/zulu-openjdk-alpine docker.io/azul/zulu-openjdk-debian
      ghcr.io/graalvm/* docker.io/dunglas/frankenphp docker.io/tiangolo/* docker.io/webdevops/*
      docker.io/rocker/rstudio docker.io/rocker/tidyverse
    `,
      user: 'root',
      shell: 'posix',
    },
    // They start by the entrypoint of the official PostgreSQL, which they are built on.
    {
      names: 'docker.io/postgis/postgis docker.io/pgvector/pgvector docker.io/timescale/timescaledb',
      user: 'root',
      shell: 'posix',
      stepsDownFor: /^postgres$/,
    },
    // s6 starts each of their programs as `abc`.
    { names: 'docker.io/linuxserver/* lscr.io/linuxserver/*', user: 'root', shell: 'posix', stepsDownFor: /./ },
    { names: 'docker.io/oven/bun docker.io/denoland/deno', tag: /distroless/, user: undefined, shell: 'none' },
    { names: 'docker.io/oven/bun docker.io/denoland/deno', user: 'root', shell: 'posix' },
    { names: 'ghcr.io/astral-sh/uv', tag: /debian|bookworm|trixie|alpine/, user: 'root', shell: 'posix' },

    {
      names: `
      docker.io/jenkins/jenkins docker.io/jenkins/agent docker.io/jenkins/inbound-agent
      docker.io/grafana/grafana docker.io/grafana/grafana-oss docker.io/grafana/grafana-enterprise
      docker.elastic.co/elasticsearch/* docker.elastic.co/kibana/* docker.elastic.co/logstash/*
      quay.io/keycloak/keycloak docker.io/jboss/keycloak docker.io/apache/airflow docker.io/apache/superset
      docker.io/apache/kafka docker.io/jupyter/* quay.io/jupyter/* docker.io/mambaorg/micromamba
      docker.io/gitpod/workspace-* docker.io/cimg/* docker.io/circleci/* docker.io/selenium/*
      docker.io/sonatype/nexus3 docker.io/confluentinc/cp-* ghcr.io/puppeteer/puppeteer docker.io/zenika/alpine-chrome
      mcr.microsoft.com/mssql/server
      docker.io/curlimages/curl docker.io/n8nio/n8n docker.io/nodered/node-red docker.io/otel/opentelemetry-collector
      docker.io/otel/opentelemetry-collector-contrib docker.io/apache/spark docker.io/apache/nifi
      docker.io/apache/tika docker.io/codercom/* docker.io/trafex/php-nginx ghcr.io/actions/actions-runner
      registry.access.redhat.com/ubi8/nodejs-* registry.access.redhat.com/ubi8/python-*
      registry.access.redhat.com/ubi8/openjdk-* registry.access.redhat.com/ubi8/php-*
      registry.access.redhat.com/ubi8/ruby-* registry.access.redhat.com/ubi8/perl-*
      registry.access.redhat.com/ubi8/nginx-* registry.access.redhat.com/ubi8/httpd-*
      registry.access.redhat.com/ubi8/go-toolset registry.access.redhat.com/ubi8/dotnet-*
      registry.access.redhat.com/ubi9/nodejs-* registry.access.redhat.com/ubi9/python-*
      registry.access.redhat.com/ubi9/openjdk-* registry.access.redhat.com/ubi9/php-*
      registry.access.redhat.com/ubi9/ruby-* registry.access.redhat.com/ubi9/perl-*
      registry.access.redhat.com/ubi9/nginx-* registry.access.redhat.com/ubi9/httpd-*
      registry.access.redhat.com/ubi9/go-toolset registry.access.redhat.com/ubi9/dotnet-*
      registry.access.redhat.com/ubi10/nodejs-* registry.access.redhat.com/ubi10/python-*
      registry.access.redhat.com/ubi10/openjdk-* registry.access.redhat.com/ubi10/php-*
      registry.access.redhat.com/ubi10/ruby-* registry.access.redhat.com/ubi10/perl-*
      registry.access.redhat.com/ubi10/nginx-* registry.access.redhat.com/ubi10/httpd-*
      registry.access.redhat.com/ubi10/go-toolset registry.access.redhat.com/ubi10/dotnet-*
    `,
      user: 'nonroot',
      shell: 'posix',
    },
    { names: 'docker.io/prom/* quay.io/prometheus/* docker.io/grafana/loki', user: 'nonroot', shell: undefined },
  ],
};
