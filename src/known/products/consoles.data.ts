import type { Products } from '../product.ts';

/** Consoles over databases and queues; some ask for the account of what they show. */
export const consoles: Products = {
  source: "each product's documentation",
  asOf: '2026-11-24',
  products: {
    Adminer: { images: '-adminer', ports: [8080], asksSince: 0 },
    phpMyAdmin: {
      images: '-phpmyadmin',
      ports: [80, 8080, 443],
      asksSince: 0,
      switches: {
        // The console then signs in by itself, for whoever opens it.
        variable: /^PMA_USER$/,
        is: 'given',
        with: /^PMA_PASSWORD(?:_FILE)?$/,
        only: 'own',
        lets: ['high', 'anyone use the database with that account'],
        remedy: 'Remove both: whoever opens the console then logs in with an account of the database.',
      },
    },
    pgAdmin: {
      images: '-pgadmin -pgadmin4',
      ports: [80, 443],
      asksSince: 0,
      password: /^PGADMIN_DEFAULT_PASSWORD$/,
      switches: {
        variable: /^PGADMIN_CONFIG_SERVER_MODE$/,
        is: 'off',
        lets: ['high', 'anyone use the PostgreSQL console'],
      },
    },
    'mongo-express': {
      images: '-mongo-express',
      ports: [8081],
      switches: {
        variable: /^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/,
        is: 'off',
        lets: ['high', 'anyone use the MongoDB console'],
      },
    },
    'Redis Commander': { images: '-redis-commander', ports: [8081] },
    RedisInsight: { images: '-redisinsight', ports: [5540, 8001] },
    phpRedisAdmin: { images: '-phpredisadmin', ports: [80] },
    Kibana: {
      images: '-kibana-',
      ownPorts: [5601],
      asksSince: 8,
      loginOf: 'Elasticsearch',
      switches: {
        // The indexes are the search engine's, which asks for a login or does not.
        variable: /^XPACK_SECURITY_ENABLED$/,
        is: 'off',
        only: 'own',
        lets: ['medium', 'anyone use Kibana without a login of its own'],
      },
    },
    'the OpenSearch console': {
      images: '-opensearch-dashboards- -wazuh-dashboard-',
      ports: [5601],
      asksSince: 0,
      loginOf: 'OpenSearch',
      switches: {
        variable: /^DISABLE_SECURITY_DASHBOARDS_PLUGIN$|^PLUGINS_SECURITY_DISABLED$/,
        lets: ['medium', 'anyone use the OpenSearch console without a login of its own'],
      },
    },
    'the Kafka console': {
      images:
        '-kafka-ui -kafka-manager -akhq -kafdrop -cmak -cp-enterprise-control-center -cp-enterprise-control-center-next-gen',
      ports: [8080, 9000, 9021],
      asks: { text: /^CONTROL_CENTER_REST_AUTHENTICATION_METHOD=\w/ },
    },
    'the Redpanda console': { images: 'redpandadata/console', ports: [8080] },
    'the RocketMQ console': {
      images: '-rocketmq-console -rocketmq-console-ng -rocketmq-dashboard',
      ports: [8080, 8082],
    },
    'the Elasticsearch console': {
      images: '-cerebro -elasticsearch-hq -dejavu -elasticsearch-head',
      ports: [9000, 5000, 1358, 9100],
    },
    pgweb: { images: '-pgweb', ports: [8081] },
    PgHero: { images: '-pghero', ports: [8080] },
    CloudBeaver: { images: '-cloudbeaver', ports: [8978], asksSince: 0 },
    DbGate: { images: '-dbgate', ports: [3000] },
    phpLDAPadmin: { images: '-phpldapadmin', ports: [80, 443, 8080], asksSince: 0 },
    'RQ Dashboard': { images: '-rq-dashboard -rqdashboard', ports: [9181] },
  },
};
