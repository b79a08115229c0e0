import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

/** What people mean who mistype the name of an image, and what somebody would take a name like. */
export const muchUsedImages = {
  source: ['https://hub.docker.com/search by pulls', "the publishers' own documentation"],
  asOf: '2026-11-26',
  /** Official images that are pulled the most and whose names are no everyday words: one letter beside those lies a local image. */
  official: wordSet(`
    alpine amazoncorretto busybox cassandra centos couchdb debian elasticsearch fedora golang haproxy
    influxdb kibana mariadb memcached mongo mysql nginx node openjdk php phpmyadmin postgres python rabbitmq redis
    ruby rust tomcat traefik ubuntu wordpress zookeeper
  `),
  /** Images of Docker Hub by their publishers. */
  published: wordSet(`
    apache/airflow apache/kafka apache/superset bitnami/kafka bitnami/mariadb bitnami/mongodb bitnami/mysql
    bitnami/nginx bitnami/postgresql bitnami/rabbitmq bitnami/redis bitnami/zookeeper clickhouse/clickhouse-server
    cloudflare/cloudflared confluentinc/cp-kafka confluentinc/cp-zookeeper containrrr/watchtower curlimages/curl
    gitlab/gitlab-ce gitlab/gitlab-ee gitlab/gitlab-runner grafana/grafana grafana/loki grafana/promtail grafana/tempo
    hashicorp/consul hashicorp/terraform hashicorp/vault jenkins/jenkins jupyter/base-notebook keycloak/keycloak
    localstack/localstack mailhog/mailhog minio/mc minio/minio nginxinc/nginx-unprivileged opensearchproject/opensearch
    pihole/pihole portainer/portainer portainer/portainer-ce postgis/postgis prom/alertmanager prom/node-exporter
    prom/prometheus rancher/k3s rancher/rancher selenium/hub selenium/standalone-chrome sonatype/nexus3
    tensorflow/tensorflow timescale/timescaledb vaultwarden/server
  `),
  /** Registries of many publishers. */
  registries: wordSet(
    'docker.io docker.elastic.co ghcr.io mcr.microsoft.com nvcr.io public.ecr.aws quay.io registry.gitlab.com registry.k8s.io',
  ),
  /** Registries that are one letter from one of those, and are somebody's own. */
  others: wordSet('gcr.io icr.io lscr.io ncr.io ocir.io vcr.io'),
} satisfies Knowledge;
