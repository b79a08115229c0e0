import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

// By hand, until `npm run refresh -- base-images` writes it.

/** The official images of Docker Hub. */
export const officialImages: Knowledge<{
  readonly names: ReadonlySet<string>;
  readonly variants: ReadonlySet<string>;
}> = {
  source: 'https://github.com/docker-library/official-images, library/, as far as images are known here',
  asOf: '2026-11-24',
  names: wordSet(`
    adminer almalinux alpine alt amazoncorretto amazonlinux arangodb archlinux backdrop bash buildpack-deps
    busybox caddy cassandra centos chronograf clearlinux clickhouse clojure composer consul couchbase couchdb
    crate dart debian docker drupal eclipse-mosquitto eclipse-temurin elasticsearch elixir emqx erlang fedora
    flink fluentd friendica gcc ghost golang gradle haproxy haskell haxe hello-world httpd hylang
    ibm-semeru-runtimes ibmjava influxdb jetty joomla jruby julia kapacitor kibana kong krakend liquibase logstash
    mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats neo4j nextcloud
    nginx node odoo open-liberty openjdk oraclelinux percona perl photon php phpmyadmin postgres pypy python
    r-base rabbitmq redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine solr
    sonarqube spark storm swift swipl teamspeak telegraf tomcat tomee traefik ubuntu unit valkey varnish vault
    websphere-liberty wordpress xwiki yourls zookeeper
  `),
  /**
   * Variants, with or without a version of their own: a tag of nothing else names the newest release (`node:alpine3.23`,
   * `maven:eclipse-temurin-21`, `python:slim`).
   */
  variants: wordSet(`
    alpine apache bookworm bullseye buster cli corretto debian dind eclipse focal fpm full git glibc graalvm
    headless jammy java jdk jre ltsc management musl nanoserver noble openjdk perl rootless sapmachine semeru slim
    temurin trixie ubuntu uclibc windowsservercore zts
  `),
};
