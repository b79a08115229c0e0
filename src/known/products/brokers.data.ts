import type { Products } from '../product.ts';

/** Queues, streams of messages, and what keeps the nodes of a cluster together. */
export const brokers: Products = {
  source: ["each product's documentation", "IANA's list of service names"],
  asOf: '2026-11-24',
  products: {
    RabbitMQ: { images: '-rabbitmq', ownPorts: [5672, 15672], ports: [25672, 4369] },
    Kafka: {
      images: '-kafka -server-kafka -redpanda',
      kin: { Redpanda: /redpanda/ },
      ownPorts: [9092],
      ports: [9093, 9094, 29092],
      asks: { text: /SASL|SSL_CLIENT_AUTH=required/i },
    },
    'Kafka Connect': {
      source: 'docs.confluent.io/platform/current/connect/security.html',
      images:
        '-kafka-connect -kafka-connect-base -cp-connect -cp-connect-base -cp-server-connect -cp-server-connect-base debezium/connect debezium/connect-base',
      ports: [8083],
      lets: ['high', 'load connectors, which read files and databases'],
      asks: { setting: /^CONNECT_REST_EXTENSION_CLASSES$/ },
      login: 'name an extension that asks for one in `CONNECT_REST_EXTENSION_CLASSES`',
    },
    'the Kafka REST proxy': {
      images: '-kafka-rest',
      ports: [8082],
      lets: ['high', 'read and write all messages'],
      asks: { setting: /^KAFKA_REST_AUTHENTICATION_METHOD$/ },
      login: 'set `KAFKA_REST_AUTHENTICATION_METHOD`',
    },
    ksqlDB: {
      images: '-ksqldb-server -ksql-server',
      ports: [8088],
      lets: ['high', 'read and write all messages'],
      asks: { setting: /^KSQL_AUTHENTICATION_METHOD$/ },
      login: 'set `KSQL_AUTHENTICATION_METHOD`',
    },
    'Schema Registry': {
      images: '-schema-registry apicurio-registry-',
      ports: [8081, 8080],
      lets: ['medium', 'read and change all schemas'],
      asks: {
        setting:
          /^(?:SCHEMA_REGISTRY_AUTHENTICATION_METHOD|SCHEMA_REGISTRY_REST_AUTH_ENABLED|AUTH_ENABLED|QUARKUS_OIDC_TENANT_ENABLED)$/,
      },
    },
    ZooKeeper: {
      images: '-zookeeper',
      ownPorts: [2181],
      ports: [2888, 3888],
      portVariable: /^ZOO(?:KEEPER_CLIENT)?_PORT(?:_NUMBER)?$/,
    },
    Pulsar: { images: '-pulsar', ports: [6650, 8080] },
    NATS: {
      images: '-nats',
      ownPorts: [4222],
      ports: [6222, 8222],
      asks: { options: ['user'] },
      passwordOptions: ['pass', 'auth'],
    },
    'the message broker': {
      images: '-activemq -activemq-artemis -emqx -vernemq -hivemq4',
      ports: [1883, 61616, 18083],
    },
    // Without a configuration of its own, the second version answers its container alone; with one, it wants a login.
    Mosquitto: {
      as: 'the message broker',
      images: '-mosquitto',
      ports: [1883, 8883, 9001],
      asksSince: 2,
      switches: [
        {
          // VerneMQ's and EMQX's as well, and a line of `mosquitto.conf`
          variable: /^(?:DOCKER_VERNEMQ_|EMQX_)?ALLOW_ANONYMOUS$/,
          unless: { setting: /^require_certificate$/i },
          lets: ['high', 'anyone read and write all messages'],
          remedy: 'Give each client an account in a password file, and set this to `false` (VerneMQ: `off`).',
        },
        {
          option: /^(?:c|config-file)$/,
          is: /\/mosquitto-no-auth\.conf$/,
          only: 'own',
          lets: ['high', 'anyone read and write all messages'],
          remedy: 'Name a file of your own with `password_file` and `allow_anonymous false`.',
        },
      ],
    },
    RocketMQ: { images: '-rocketmq', ownPorts: [10911], ports: [9876, 10909, 10912] },
    NSQ: {
      images: 'nsqio/nsq',
      ports: [4150, 4151, 4161, 4171],
      lets: ['medium', 'read and delete all messages'],
      asks: { options: ['auth-http-address'] },
      login: 'name a service that knows the accounts in `--auth-http-address`',
    },
    Gearman: {
      source: 'gearman.org/manual',
      images: '-gearman -gearmand',
      ports: [4730],
      lets: ['high', 'have jobs run'],
    },
    beanstalkd: {
      source: 'github.com/beanstalkd/beanstalkd',
      images: '-beanstalk -beanstalkd',
      ports: [11300],
      lets: ['high', 'read, add and delete jobs'],
    },
    Temporal: {
      images: 'temporalio/auto-setup temporalio/server',
      ports: [7233],
      lets: ['high', 'start and change workflows'],
      asks: { setting: /^TEMPORAL_(?:AUTH_\w+|TLS_REQUIRE_CLIENT_AUTH)$/ },
    },
    "Temporal's console": {
      images: 'temporalio/ui temporalio/web',
      ports: [8080, 8088],
      lets: ['medium', 'read all workflows, and stop them'],
      asks: { setting: /^TEMPORAL_AUTH_(?:ENABLED|CLIENT_ID)$/ },
      login: 'set `TEMPORAL_AUTH_ENABLED=true` with a provider of OpenID Connect',
    },
    Consul: { images: '-consul', ports: [8500, 8600] },
    Nomad: {
      images: 'nomad',
      ports: [4646],
      lets: ['high', 'run programs on the cluster'],
      asks: { file: /nomad/ },
      login: 'switch its access control on (`acl { enabled = true }`)',
    },
  },
};
