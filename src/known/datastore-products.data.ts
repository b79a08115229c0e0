import type { Knowledge } from './knowledge.ts';

/** A program whose port gives away data, or the control of others, to whoever reaches it. */
export interface Datastore {
  readonly product: string;
  /** Those that speak its protocol under a name of their own, by what of an image's repository names them. */
  readonly kin?: Readonly<Record<string, RegExp>>;
  /** What it may be where only its port tells, if not just the product. */
  readonly byPort?: string;
  /** What of an image's repository names it. */
  readonly images: RegExp;
  /** Ports of the container on which it listens. */
  readonly ports: readonly number[];
  /** Those of them that are nothing else's, so that no image need tell. */
  readonly unmistakable?: readonly number[];
  /** Options of its command that ask for a login which stands elsewhere, without dashes. */
  readonly loginOptions?: readonly string[];
  /** Options of its command whose value is the password that it asks for, without dashes. */
  readonly passwordOptions?: readonly string[];
  /** What a setting that makes it ask for one is, as `NAME=value`. */
  readonly loginSettings?: RegExp;
  /** Whether each of its ports has a login of its own, or none. */
  readonly listeners?: true;
  /** The product whose login a console asks for, where that runs beside it. */
  readonly loginOf?: string;
  /** The first version that asks for one, or does not start without, unless told otherwise; 0 where all do. */
  readonly asksSince?: number;
}

/**
 * Databases, caches, queues and consoles with the ports that they listen on by default, and the option that makes them ask for
 * a password.
 */
export const datastores: Knowledge<{ readonly products: readonly Datastore[] }> = {
  source: ["each project's documentation", "IANA's list of service names"],
  asOf: '2026-11-24',
  products: [
    {
      product: 'PostgreSQL',
      images:
        /(?:^|[/-])(?:postgres(?:ql)?|postgis|timescaledb(?:-ha)?|pgvector|pgvecto-rs|pgbouncer|supavisor|cockroach)(?:$|-)/,
      kin: { PgBouncer: /pgbouncer/, Supavisor: /supavisor/, CockroachDB: /cockroach/, TimescaleDB: /timescaledb/ },
      ports: [5432, 6432, 6543, 26257],
      unmistakable: [5432, 6432, 26257],
      asksSince: 0,
    },
    {
      product: 'MySQL',
      images: /(?:^|[/-])(?:mysql|mariadb|percona|percona-server)(?:$|-)/,
      kin: { MariaDB: /mariadb/, Percona: /percona/ },
      ports: [3306, 33060],
      unmistakable: [3306, 33060],
      asksSince: 0,
    },
    {
      product: 'Redis',
      images:
        /(?:^|[/-])(?:redis|redis-stack(?:-server)?|redis-cluster|redis-sentinel|valkey(?:-cluster|-sentinel)?|keydb|dragonfly)$/,
      kin: { Valkey: /valkey/, KeyDB: /keydb/, Dragonfly: /dragonfly/ },
      ports: [6379, 7000, 7001, 26379],
      unmistakable: [6379],
      loginOptions: ['aclfile'],
      passwordOptions: ['requirepass'],
    },
    {
      product: 'MongoDB',
      images: /(?:^|[/-])(?:mongo|mongodb|mongodb-community-server|percona-server-mongodb)$/,
      ports: [27017, 27018, 27019],
      unmistakable: [27017, 27018, 27019],
      loginOptions: ['auth', 'keyFile'],
    },
    {
      product: 'Elasticsearch',
      byPort: 'Elasticsearch or OpenSearch',
      images: /(?:^|[/-])elasticsearch(?:$|-)/,
      ports: [9200, 9300],
      unmistakable: [9200, 9300],
      asksSince: 8,
    },
    { product: 'OpenSearch', images: /(?:^|[/-])(?:opensearch|wazuh-indexer)$/, ports: [9200, 9300, 9600] },
    {
      product: 'Memcached',
      images: /(?:^|[/-])memcached$/,
      ports: [11211],
      unmistakable: [11211],
      loginOptions: ['S', 'enable-sasl'],
    },
    {
      product: 'etcd',
      images: /(?:^|[/-])etcd$/,
      ports: [2379, 2380],
      unmistakable: [2379, 2380],
      loginOptions: ['client-cert-auth'],
    },
    {
      product: 'RabbitMQ',
      images: /(?:^|[/-])rabbitmq$/,
      ports: [5672, 15672, 25672, 4369],
      unmistakable: [5672, 15672],
    },
    {
      product: 'Cassandra',
      images: /(?:^|[/-])(?:cassandra|scylla)$/,
      kin: { ScyllaDB: /scylla/ },
      ports: [9042, 7000, 7199],
      unmistakable: [9042],
    },
    {
      product: 'SQL Server',
      images: /(?:^|\/)(?:mssql\/(?:\w+\/)?server|mssql-server[\w-]*|azure-sql-edge)$/,
      ports: [1433],
      unmistakable: [1433],
      asksSince: 0,
    },
    {
      product: 'Oracle Database',
      images: /(?:^|[/-])(?:oracle-(?:xe|free)|database\/(?:free|express|enterprise))$/,
      ports: [1521],
      unmistakable: [1521],
    },
    { product: 'CouchDB', images: /(?:^|[/-])couchdb$/, ports: [5984], unmistakable: [5984] },
    { product: 'Neo4j', images: /(?:^|[/-])neo4j$/, ports: [7687, 7474], unmistakable: [7687, 7474] },
    { product: 'ArangoDB', images: /(?:^|[/-])arangodb$/, ports: [8529], unmistakable: [8529] },
    { product: 'InfluxDB', images: /(?:^|[/-])influxdb2?$/, ports: [8086] },
    { product: 'ClickHouse', images: /(?:^|[/-])clickhouse(?:-server)?$/, ports: [8123, 9000, 9004, 9440] },
    { product: 'ZooKeeper', images: /(?:^|[/-])(?:cp-)?zookeeper$/, ports: [2181, 2888, 3888], unmistakable: [2181] },
    {
      product: 'Kafka',
      images: /(?:^|[/-])(?:cp-)?(?:kafka|server-kafka|redpanda)$/,
      kin: { Redpanda: /redpanda/ },
      ports: [9092, 9093, 9094, 29092],
      unmistakable: [9092],
      loginSettings: /SASL|SSL_CLIENT_AUTH=required/i,
      listeners: true,
    },
    {
      product: 'NATS',
      images: /(?:^|[/-])nats$/,
      ports: [4222, 6222, 8222],
      unmistakable: [4222],
      loginOptions: ['user'],
      passwordOptions: ['pass', 'auth'],
    },
    {
      product: 'the message broker',
      images: /(?:^|[/-])(?:activemq|activemq-artemis|emqx|vernemq|hivemq4)$/,
      ports: [1883, 61616, 18083],
    },
    // Without a configuration of its own, the second version answers its container alone; with one, it wants a login.
    {
      product: 'the message broker',
      images: /(?:^|[/-])(?:eclipse-)?mosquitto$/,
      ports: [1883, 8883, 9001],
      asksSince: 2,
    },
    {
      product: 'RocketMQ',
      images: /(?:^|[/-])rocketmq$/,
      ports: [9876, 10909, 10911, 10912],
      unmistakable: [9876, 10911],
    },
    {
      product: 'the RocketMQ console',
      images: /(?:^|[/-])rocketmq-(?:console(?:-ng)?|dashboard)$/,
      ports: [8080, 8082],
    },
    { product: 'Consul', images: /(?:^|[/-])consul$/, ports: [8500, 8600] },
    {
      product: 'Vault',
      images: /(?:^|[/-])(?:vault|openbao)$/,
      kin: { OpenBao: /openbao/ },
      ports: [8200],
      asksSince: 0,
    },
    { product: 'MinIO', images: /(?:^|[/-])minio$/, ports: [9000, 9001] },
    { product: 'Solr', images: /(?:^|[/-])solr$/, ports: [8983] },
    { product: 'Meilisearch', images: /(?:^|[/-])meilisearch$/, ports: [7700] },
    { product: 'Typesense', images: /(?:^|[/-])typesense$/, ports: [8108] },
    { product: 'Qdrant', images: /(?:^|[/-])qdrant$/, ports: [6333, 6334] },
    { product: 'Milvus', images: /(?:^|[/-])milvus$/, ports: [19530, 9091] },
    { product: 'Chroma', images: /(?:^|[/-])chroma$/, ports: [8000] },
    { product: 'Weaviate', images: /(?:^|[/-])weaviate$/, ports: [8080, 50051] },
    { product: 'RethinkDB', images: /(?:^|[/-])rethinkdb$/, ports: [8080, 28015, 29015] },
    { product: 'SurrealDB', images: /(?:^|[/-])surrealdb$/, ports: [8000], passwordOptions: ['pass', 'password'] },
    { product: 'Couchbase', images: /(?:^|[/-])couchbase$/, ports: [8091, 8092, 8093, 11210] },
    { product: 'QuestDB', images: /(?:^|[/-])questdb$/, ports: [9000, 8812, 9009] },
    { product: 'YugabyteDB', images: /(?:^|[/-])yugabyte$/, ports: [5433, 7000, 9042] },
    { product: 'TiDB', images: /(?:^|[/-])tidb$/, ports: [4000] },
    { product: 'Dgraph', images: /(?:^|\/)dgraph(?:\/(?:dgraph|standalone))?$/, ports: [8080, 9080] },
    { product: 'Pulsar', images: /(?:^|[/-])pulsar$/, ports: [6650, 8080] },
    { product: 'Firebird', images: /(?:^|[/-])firebird$/, ports: [3050], unmistakable: [3050] },
    { product: 'the directory', images: /(?:^|[/-])(?:openldap|lldap)$/, ports: [389, 3890] },
    { product: 'the directory', images: /(?:^|[/-])(?:389-?ds|dirsrv)$/, ports: [3389, 3636], asksSince: 0 },
    // Consoles over such data; some ask for the account of what they show.
    { product: 'Adminer', images: /(?:^|[/-])adminer$/, ports: [8080], asksSince: 0 },
    { product: 'phpMyAdmin', images: /(?:^|[/-])phpmyadmin$/, ports: [80, 8080, 443], asksSince: 0 },
    { product: 'pgAdmin', images: /(?:^|[/-])pgadmin4?$/, ports: [80, 443], asksSince: 0 },
    { product: 'mongo-express', images: /(?:^|[/-])mongo-express$/, ports: [8081] },
    { product: 'Redis Commander', images: /(?:^|[/-])redis-commander$/, ports: [8081] },
    { product: 'RedisInsight', images: /(?:^|[/-])redisinsight$/, ports: [5540, 8001] },
    {
      product: 'Kibana',
      images: /(?:^|[/-])kibana$/,
      ports: [5601],
      unmistakable: [5601],
      asksSince: 8,
      loginOf: 'Elasticsearch',
    },
    {
      product: 'the OpenSearch console',
      images: /(?:^|[/-])(?:opensearch-dashboards|wazuh-dashboard)$/,
      ports: [5601],
      asksSince: 0,
      loginOf: 'OpenSearch',
    },
    {
      product: 'the Kafka console',
      images: /(?:^|[/-])(?:kafka-ui|kafka-manager|akhq|kafdrop|cmak|cp-enterprise-control-center(?:-next-gen)?)$/,
      ports: [8080, 9000, 9021],
      loginSettings: /^CONTROL_CENTER_REST_AUTHENTICATION_METHOD=\w/,
    },
    { product: 'the Redpanda console', images: /(?:^|\/)redpandadata\/console$/, ports: [8080] },
    {
      product: 'the Elasticsearch console',
      images: /(?:^|[/-])(?:cerebro|elasticsearch-hq|dejavu|elasticsearch-head)$/,
      ports: [9000, 5000, 1358, 9100],
    },
    { product: 'pgweb', images: /(?:^|[/-])pgweb$/, ports: [8081] },
    { product: 'PgHero', images: /(?:^|[/-])pghero$/, ports: [8080] },
    { product: 'CloudBeaver', images: /(?:^|[/-])cloudbeaver$/, ports: [8978], asksSince: 0 },
    { product: 'DbGate', images: /(?:^|[/-])dbgate$/, ports: [3000] },
    { product: 'phpRedisAdmin', images: /(?:^|[/-])phpredisadmin$/, ports: [80] },
    { product: 'phpLDAPadmin', images: /(?:^|[/-])phpldapadmin$/, ports: [80, 443, 8080], asksSince: 0 },
    { product: 'RQ Dashboard', images: /(?:^|[/-])rq-?dashboard$/, ports: [9181] },
    { product: 'Flower', images: /(?:^|[/-])flower$/, ports: [5555] },
  ],
};
