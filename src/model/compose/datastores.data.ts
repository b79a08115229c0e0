/** A program whose port gives away data, or the control of others, to whoever reaches it. */
export interface Datastore {
  readonly product: string;
  /** What of an image's repository names it. */
  readonly images: RegExp;
  /** Ports of the container on which it listens. */
  readonly ports: readonly number[];
  /** Whether these ports are nothing else's, so that no image need tell. */
  readonly unmistakable?: boolean;
  /** Options of its command that ask for a login. */
  readonly loginOption?: RegExp;
}

/**
 * Databases, caches, queues and consoles with the ports that they listen on by default, and the option that makes them ask for
 * a password. From each project's documentation and IANA's list of service names, seen 2026-11.
 */
export const datastores: readonly Datastore[] = [
  {
    product: 'PostgreSQL',
    images:
      /(?:^|[/-])(?:postgres(?:ql)?|postgis|timescaledb(?:-ha)?|pgvector|pgvecto-rs|pgbouncer|supavisor|cockroach)(?:$|-)/,
    ports: [5432, 6432, 26257],
    unmistakable: true,
  },
  {
    product: 'MySQL',
    images: /(?:^|[/-])(?:mysql|mariadb|percona|percona-server)(?:$|-)/,
    ports: [3306, 33060],
    unmistakable: true,
  },
  {
    product: 'Redis',
    images: /(?:^|[/-])(?:redis|redis-stack(?:-server)?|valkey|keydb|dragonfly)$/,
    ports: [6379],
    unmistakable: true,
    loginOption: /^--(?:requirepass|aclfile)(?:=|$)/,
  },
  {
    product: 'MongoDB',
    images: /(?:^|[/-])(?:mongo|mongodb|mongodb-community-server|percona-server-mongodb)$/,
    ports: [27017, 27018, 27019],
    unmistakable: true,
    loginOption: /^--(?:auth|keyFile)(?:=|$)/,
  },
  { product: 'Elasticsearch', images: /(?:^|[/-])elasticsearch(?:$|-)/, ports: [9200, 9300], unmistakable: true },
  { product: 'OpenSearch', images: /(?:^|[/-])opensearch$/, ports: [9200, 9300, 9600], unmistakable: true },
  {
    product: 'Memcached',
    images: /(?:^|[/-])memcached$/,
    ports: [11211],
    unmistakable: true,
    loginOption: /^(?:-S|--enable-sasl)$/,
  },
  {
    product: 'etcd',
    images: /(?:^|[/-])etcd$/,
    ports: [2379, 2380],
    unmistakable: true,
    loginOption: /^--client-cert-auth(?:=|$)/,
  },
  { product: 'RabbitMQ', images: /(?:^|[/-])rabbitmq$/, ports: [5672, 15672, 25672, 4369], unmistakable: true },
  { product: 'Cassandra', images: /(?:^|[/-])(?:cassandra|scylla)$/, ports: [9042, 7000, 7199], unmistakable: true },
  { product: 'SQL Server', images: /(?:^|[/-])(?:server|azure-sql-edge)$/, ports: [1433], unmistakable: true },
  { product: 'Oracle Database', images: /(?:^|[/-])oracle-(?:xe|free)$/, ports: [1521], unmistakable: true },
  { product: 'CouchDB', images: /(?:^|[/-])couchdb$/, ports: [5984], unmistakable: true },
  { product: 'Neo4j', images: /(?:^|[/-])neo4j$/, ports: [7687, 7474], unmistakable: true },
  { product: 'ArangoDB', images: /(?:^|[/-])arangodb$/, ports: [8529], unmistakable: true },
  { product: 'InfluxDB', images: /(?:^|[/-])influxdb2?$/, ports: [8086] },
  { product: 'ClickHouse', images: /(?:^|[/-])clickhouse(?:-server)?$/, ports: [8123, 9000, 9004, 9440] },
  { product: 'ZooKeeper', images: /(?:^|[/-])(?:cp-)?zookeeper$/, ports: [2181, 2888, 3888], unmistakable: true },
  {
    product: 'Kafka',
    images: /(?:^|[/-])(?:cp-)?(?:kafka|server-kafka|redpanda)$/,
    ports: [9092, 9093, 9094, 29092],
    unmistakable: true,
  },
  {
    product: 'NATS',
    images: /(?:^|[/-])nats$/,
    ports: [4222, 6222, 8222],
    unmistakable: true,
    loginOption: /^--(?:auth|user)(?:=|$)/,
  },
  {
    product: 'the message broker',
    images: /(?:^|[/-])(?:activemq|activemq-artemis|emqx|vernemq|hivemq4|eclipse-mosquitto|mosquitto)$/,
    ports: [1883, 61616, 18083],
  },
  { product: 'Consul', images: /(?:^|[/-])consul$/, ports: [8500, 8600] },
  { product: 'Vault', images: /(?:^|[/-])(?:vault|openbao)$/, ports: [8200] },
  { product: 'MinIO', images: /(?:^|[/-])minio$/, ports: [9000, 9001] },
  { product: 'Solr', images: /(?:^|[/-])solr$/, ports: [8983] },
  { product: 'Meilisearch', images: /(?:^|[/-])meilisearch$/, ports: [7700] },
  { product: 'Typesense', images: /(?:^|[/-])typesense$/, ports: [8108] },
  { product: 'Qdrant', images: /(?:^|[/-])qdrant$/, ports: [6333, 6334] },
  { product: 'Milvus', images: /(?:^|[/-])milvus$/, ports: [19530, 9091] },
  { product: 'Chroma', images: /(?:^|[/-])chroma$/, ports: [8000] },
  { product: 'Weaviate', images: /(?:^|[/-])weaviate$/, ports: [8080, 50051] },
  { product: 'RethinkDB', images: /(?:^|[/-])rethinkdb$/, ports: [8080, 28015, 29015] },
  { product: 'the directory', images: /(?:^|[/-])(?:openldap|lldap)$/, ports: [389, 3890] },
  // Consoles over such data.
  { product: 'Adminer', images: /(?:^|[/-])adminer$/, ports: [8080] },
  { product: 'phpMyAdmin', images: /(?:^|[/-])phpmyadmin$/, ports: [80, 8080, 443] },
  { product: 'pgAdmin', images: /(?:^|[/-])pgadmin4?$/, ports: [80, 443] },
  { product: 'mongo-express', images: /(?:^|[/-])mongo-express$/, ports: [8081] },
  { product: 'Redis Commander', images: /(?:^|[/-])redis-commander$/, ports: [8081] },
  { product: 'RedisInsight', images: /(?:^|[/-])redisinsight$/, ports: [5540, 8001] },
  { product: 'Kibana', images: /(?:^|[/-])(?:kibana|opensearch-dashboards)$/, ports: [5601], unmistakable: true },
  { product: 'the Kafka console', images: /(?:^|[/-])(?:kafka-ui|akhq|kafdrop|cmak)$/, ports: [8080, 9000] },
  { product: 'Flower', images: /(?:^|[/-])flower$/, ports: [5555] },
];
