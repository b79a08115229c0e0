import type { KnownBase } from './instruction.ts';

/*
 * What is known of public base images: the user that their configuration names, and the shell that RUN lines are written
 * for.
 *
 * Sources: the Dockerfiles that the images are built from (github.com/docker-library for the official ones) and the
 * publishers' documentation (GoogleContainerTools/distroless; edu.chainguard.dev, "Overview of Chainguard Containers";
 * docs.docker.com/dhi; github.com/bitnami/containers; learn.microsoft.com, ".NET container images").
 * As of: November 2025. Only what is sure stands here; an image that is missing, or whose versions differ, is not known.
 */

/** Official images of Docker Hub. Some that run as root step down in their entrypoint, which a RUN does not go through. */
export const official = {
  root: `
    almalinux alpine alt amazoncorretto amazonlinux arangodb archlinux bash buildpack-deps busybox caddy cassandra centos
    chronograf clearlinux clojure composer consul couchbase couchdb crate dart debian docker drupal eclipse-mosquitto
    eclipse-temurin elixir erlang fedora flink gcc ghost golang gradle haskell haxe httpd ibm-semeru-runtimes influxdb
    joomla jruby julia kapacitor mageia mariadb matomo maven mediawiki mongo mono mysql neo4j nextcloud nginx node
    openjdk oraclelinux perl photon php phpmyadmin postgres pypy python r-base rabbitmq redis redmine registry rethinkdb
    rockylinux ros ruby rust sapmachine swift telegraf tomcat tomee traefik ubuntu unit valkey vault wordpress
    xwiki zookeeper
  `,
  nonroot: `
    adminer elasticsearch fluentd haproxy jetty kibana kong liquibase logstash memcached odoo open-liberty percona
    rocket.chat solr sonarqube varnish websphere-liberty
  `,
} as const;

export interface Row {
  /** Registry and repository of one or more images; a `*` at the end stands for whatever follows. */
  readonly names: string;
  /** The tags that the row is about; all where there is none. Of several rows for one name the first that fits counts. */
  readonly tag?: RegExp;
  readonly user: KnownBase['user'];
  readonly shell: KnownBase['shell'];
}

export const rows: readonly Row[] = [
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
  { names: 'docker.io/bitnami/* docker.io/bitnamilegacy/*', user: 'nonroot', shell: 'posix' },

  { names: 'docker.io/library/docker', tag: /rootless/, user: 'nonroot', shell: 'posix' },

  // Windows: containers run as ContainerAdministrator or ContainerUser, by the version.
  { names: 'mcr.microsoft.com/windows mcr.microsoft.com/windows/*', user: undefined, shell: 'cmd' },
  { names: 'mcr.microsoft.com/dotnet/framework/*', user: undefined, shell: 'cmd' },

  // .NET: a user `app` exists from version 8 on, but only the chiseled and distroless images run as it.
  { names: 'mcr.microsoft.com/dotnet/*', tag: /chiseled|distroless/, user: 'nonroot', shell: 'none' },
  { names: 'mcr.microsoft.com/dotnet/*', user: 'root', shell: 'posix' },

  {
    names: `
      mcr.microsoft.com/devcontainers/* mcr.microsoft.com/playwright mcr.microsoft.com/playwright/*
      mcr.microsoft.com/openjdk/jdk mcr.microsoft.com/powershell mcr.microsoft.com/azure-cli
      mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core
      registry.access.redhat.com/ubi8 registry.access.redhat.com/ubi8/ubi registry.access.redhat.com/ubi8/ubi-minimal
      registry.access.redhat.com/ubi8-minimal registry.access.redhat.com/ubi9 registry.access.redhat.com/ubi9/ubi
      registry.access.redhat.com/ubi9/ubi-minimal registry.access.redhat.com/ubi9-minimal
      public.ecr.aws/amazonlinux/amazonlinux public.ecr.aws/lambda/*
      docker.io/nvidia/cuda nvcr.io/nvidia/cuda nvcr.io/nvidia/pytorch docker.io/pytorch/pytorch
      docker.io/tensorflow/tensorflow docker.io/continuumio/miniconda3 docker.io/continuumio/anaconda3
      docker.io/condaforge/miniforge3 docker.io/condaforge/mambaforge docker.io/rocker/r-ver
      docker.io/cypress/base docker.io/cypress/browsers docker.io/cypress/included
      docker.io/hashicorp/terraform docker.io/hashicorp/vault docker.io/hashicorp/consul
      docker.io/opensuse/leap docker.io/opensuse/tumbleweed docker.io/kalilinux/kali-rolling
      docker.io/linuxserver/* lscr.io/linuxserver/* docker.io/phusion/baseimage
      docker.io/postgis/postgis docker.io/pgvector/pgvector docker.io/timescale/timescaledb docker.io/minio/minio
      docker.io/gitlab/gitlab-runner docker.io/gitlab/gitlab-ce docker.io/prom/busybox quay.io/prometheus/busybox
      quay.io/prometheus/golang-builder
    `,
    user: 'root',
    shell: 'posix',
  },
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
      registry.access.redhat.com/ubi8/nodejs-* registry.access.redhat.com/ubi9/nodejs-*
      registry.access.redhat.com/ubi8/python-* registry.access.redhat.com/ubi9/python-*
      registry.access.redhat.com/ubi8/openjdk-* registry.access.redhat.com/ubi9/openjdk-*
    `,
    user: 'nonroot',
    shell: 'posix',
  },
  { names: 'docker.io/prom/* quay.io/prometheus/* docker.io/grafana/loki', user: 'nonroot', shell: undefined },
];
