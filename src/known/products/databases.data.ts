import type { Products } from '../product.ts';
import { memoryLocked } from './host-words.ts';

const indexes = 'anyone read, change and delete all indexes';
const asRoot = 'anyone log in to the database as root without a password';
const asAnybody = 'anyone log in to PostgreSQL without a password';
const clickHousePorts = [8123, 9000, 9004, 9440];

/** Databases and search engines. */
export const databases: Products = {
  source: ["each product's documentation", "IANA's list of service names", 'the pages of images on hub.docker.com'],
  asOf: '2026-11-24',
  products: {
    PostgreSQL: {
      images: '-postgres- -postgresql- -postgis- -timescaledb- -pgvector- -pgvecto-rs-',
      kin: { TimescaleDB: /timescaledb/ },
      ownPorts: [5432],
      portVariable: /^PGPORT$/,
      settings: '/etc/postgresql',
      asksSince: 0,
      password: /^POSTGRES_PASSWORD$/,
      switches: [
        {
          variable: /^POSTGRES_HOST_AUTH_METHOD$/,
          is: /^trust$/i,
          lets: ['high', asAnybody],
          remedy:
            'Set `POSTGRES_PASSWORD_FILE` to a mounted secret instead. A database that exists keeps its `pg_hba.conf`: change `trust` there too.',
        },
        {
          // a line of `pg_hba.conf`: who, from where, and how they show who they are
          variable: /^HOST(?:(?:NO)?(?:SSL|GSSENC))?$/,
          is: /^\S+\s+\S+\s+(?:0\.0\.0\.0\/0|::\/0|all|0\.0\.0\.0\s+0\.0\.0\.0)\s+trust(?:\s|$)/,
          lets: ['high', asAnybody],
          remedy: 'Write `scram-sha-256` in place of `trust`.',
        },
        {
          // `--auth-local` is for those who are in the container.
          option: /^(?:A|auth|auth-host)$/,
          is: /^trust$/,
          program: /^initdb$/,
          stays: true,
          unless: { words: /\bpg_hba\.conf\b|\bhba_file\b/ },
          lets: ['high', asAnybody],
          remedy: 'Use `--auth-host=scram-sha-256` with `--pwfile`.',
        },
      ],
    },
    PgBouncer: {
      images: '-pgbouncer- -supavisor-',
      kin: { Supavisor: /supavisor/ },
      ownPorts: [6432],
      ports: [5432, 6543],
      asksSince: 0,
    },
    CockroachDB: {
      images: '-cockroach-',
      ownPorts: [26257],
      asksSince: 0,
      switches: {
        option: /^insecure$/,
        only: 'own',
        lets: ['high', 'anyone log in to CockroachDB as root'],
        remedy: 'Create certificates with `cockroach cert` and start it with `--certs-dir`.',
      },
    },
    MySQL: {
      images: '-mysql- -mariadb- -percona-',
      kin: { MariaDB: /mariadb/, Percona: /percona/ },
      ownPorts: [3306, 33060],
      portVariable: /^MYSQL_TCP_PORT$/,
      settings: '/etc/mysql',
      asksSince: 0,
      switches: [
        {
          // Its images take any text for yes.
          variable: /^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
          is: /\S/,
          unless: { setting: /^(?:MYSQL|MARIADB)_(?:RANDOM_)?ROOT_PASSWORD(?:_FILE|_HASH)?$/ },
          lets: ['high', asRoot],
          remedy:
            'Name a mounted secret in `MYSQL_ROOT_PASSWORD_FILE` (`MARIADB_ROOT_PASSWORD_FILE`), or let `MYSQL_RANDOM_ROOT_PASSWORD` generate one.',
        },
        {
          // `skip-grant-tables` in `my.cnf`
          variable: /^(?:\w+_)?SKIP_GRANT_TABLES$/,
          option: /^skip[-_]grant[-_]tables$/,
          is: /^(?:|1|on|true)$/i,
          lets: ['high', asRoot],
          remedy: 'Remove it: it is for resetting a lost password, with `skip-networking`.',
        },
        {
          option: /^initialize-insecure$/,
          stays: true,
          unless: { words: /\b(?:alter user|set password|identified (?:by|via|with)|mysql_secure_installation)\b/i },
          lets: ['high', asRoot],
          remedy: 'Use `--initialize`, which generates a password and prints it.',
        },
      ],
      vendors: 'mysql percona mariadb container-registry.oracle.com/mysql quay.io/mariadb-foundation',
      host: { capabilities: { SYS_NICE: 'It only keeps a warning about NUMA memory out of the log.' } },
    },
    Redis: {
      images:
        '-redis -redis-stack -redis-stack-server -redis-cluster -redis-sentinel -valkey -valkey-cluster -valkey-sentinel -keydb',
      kin: { Valkey: /valkey/, KeyDB: /keydb/ },
      ownPorts: [6379],
      ports: [7000, 7001, 26379],
      settings: '/etc/redis',
      asks: { options: ['aclfile'] },
      passwordOptions: ['requirepass'],
      switches: {
        // a line of `redis.conf`
        variable: /^PROTECTED_MODE$/,
        option: /^protected-mode$/,
        is: /^no$/,
        unless: { setting: /^(?:requirepass|aclfile|user|include)$/, options: ['requirepass', 'aclfile'] },
        lets: ['high', 'anyone in from any network without a password'],
        remedy: 'Set `requirepass`, or name users in an `aclfile`.',
      },
    },
    Dragonfly: {
      images: '-dragonfly',
      ports: [6379],
      asks: { options: ['aclfile'] },
      passwordOptions: ['requirepass'],
      vendors: 'docker.dragonflydb.io ghcr.io/dragonflydb',
      host: memoryLocked.database,
    },
    MongoDB: {
      images: '-mongo -mongodb -mongodb-community-server -percona-server-mongodb',
      ownPorts: [27017, 27018, 27019],
      asks: { options: ['auth', 'keyFile'] },
      switches: {
        variable: /^SECURITY_AUTHORIZATION$/,
        is: /^disabled$/i,
        lets: ['high', 'anyone in to MongoDB'],
        ports: [27017],
      },
    },
    Elasticsearch: {
      byPort: 'Elasticsearch or OpenSearch',
      images: '-elasticsearch-',
      ownPorts: [9200, 9300],
      asksSince: 8,
      password: /^ELASTIC_PASSWORD$/,
      switches: {
        variable: /^XPACK_SECURITY_ENABLED$/,
        option: /^Expack\.security\.enabled$/,
        is: 'off',
        not: '-kibana- -logstash- -apm- -apm-server- -filebeat- -metricbeat- -packetbeat- -heartbeat- -auditbeat- -agent- -enterprise-search- -app-search-',
        lets: ['high', indexes],
        remedy:
          'Leave security on and set `ELASTIC_PASSWORD`. If only certificates are in the way, `xpack.security.http.ssl.enabled=false` keeps the login.',
      },
      vendors: 'docker.elastic.co elastic',
      host: memoryLocked.searchEngine,
    },
    OpenSearch: {
      images: '-opensearch- -wazuh-indexer',
      ports: [9200, 9300, 9600],
      password: /^OPENSEARCH_INITIAL_ADMIN_PASSWORD$/,
      switches: {
        variable: /^PLUGINS_SECURITY_DISABLED$|^DISABLE_SECURITY_PLUGIN$/,
        not: '-dashboards- -opensearch-dashboards- -wazuh-dashboard-',
        lets: ['high', indexes],
        remedy: 'Leave the plugin on and set `OPENSEARCH_INITIAL_ADMIN_PASSWORD`.',
      },
      vendors: 'opensearchproject public.ecr.aws/opensearchproject wazuh',
      host: memoryLocked.searchEngine,
    },
    'the search engine': {
      images: '-wazuh-manager- -graylog-datanode-',
      vendors: 'wazuh graylog',
      host: memoryLocked.searchEngine,
    },
    Memcached: { images: '-memcached', ownPorts: [11211], asks: { options: ['S', 'enable-sasl'] } },
    etcd: { images: '-etcd', ownPorts: [2379, 2380], asks: { options: ['client-cert-auth'] } },
    Cassandra: {
      images: '-cassandra -scylla',
      kin: { ScyllaDB: /scylla/ },
      ownPorts: [9042],
      ports: [7000, 7199],
      vendors: 'scylladb',
      host: memoryLocked.database,
    },
    'SQL Server': { images: 'mssql/server rhel/server azure-sql-edge mssql-server-', ownPorts: [1433], asksSince: 0 },
    'Oracle Database': {
      images: '-oracle-xe -oracle-free database/free database/express database/enterprise',
      ownPorts: [1521],
    },
    CouchDB: { images: '-couchdb', ownPorts: [5984] },
    Neo4j: {
      images: '-neo4j',
      ownPorts: [7687, 7474],
      switches: [
        {
          variable: /^NEO4J_AUTH$/,
          is: /^none$/i,
          lets: ['high', 'anyone log in to Neo4j'],
          remedy: 'Name a mounted secret in `NEO4J_AUTH_FILE`.',
        },
        { variable: /^NEO4J_DBMS_SECURITY_AUTH__ENABLED$/, is: 'off', lets: ['high', 'anyone log in to the database'] },
      ],
    },
    ArangoDB: { images: '-arangodb', ownPorts: [8529] },
    InfluxDB: {
      images: '-influxdb -influxdb2',
      ports: [8086],
      asksSince: 2,
      switches: {
        variable: /^INFLUXDB_HTTP_AUTH_ENABLED$/,
        is: 'off',
        lets: ['high', 'anyone log in to the database'],
      },
    },
    ClickHouse: {
      source:
        'docker/server/entrypoint.sh of github.com/ClickHouse/ClickHouse, github.com/ClickHouse/ClickHouse/pull/75259',
      images: '-clickhouse -clickhouse-server',
      ports: clickHousePorts,
      asksSince: 25,
      admits: {
        text: /^CLICKHOUSE_(?:USER=(?!default$)|DEFAULT_ACCESS_MANAGEMENT=(?!0$))./,
        file: /\busers\.(?:d|xml|ya?ml)\b/,
      },
      switches: {
        variable: /^CLICKHOUSE_SKIP_USER_SETUP$/,
        lets: ['high', 'anyone log in to ClickHouse'],
        remedy: 'Set `CLICKHOUSE_USER` and `CLICKHOUSE_PASSWORD`.',
      },
      vendors: 'clickhouse',
      host: memoryLocked.database,
    },
    'ClickHouse of Yandex': {
      as: 'ClickHouse',
      // none since version 22
      images: 'yandex/clickhouse-server',
      ports: clickHousePorts,
    },
    Vault: {
      source: 'hub.docker.com/r/hashicorp/vault',
      images: '-vault -openbao',
      kin: { OpenBao: /openbao/ },
      ports: [8200],
      asksSince: 0,
      switches: {
        option: /^dev$/,
        only: 'own',
        lets: ['medium', 'anyone who knows its root token read all secrets, which are kept only in memory'],
      },
      vendors: 'hashicorp openbao quay.io/openbao ghcr.io/openbao',
      host: memoryLocked.secrets,
    },
    MinIO: { images: '-minio', ports: [9000, 9001] },
    Solr: { images: '-solr', ports: [8983] },
    Meilisearch: { images: '-meilisearch', ports: [7700] },
    Typesense: { images: '-typesense', ports: [8108] },
    Vespa: { images: 'vespa', vendors: 'vespaengine', host: memoryLocked.database },
    Qdrant: { images: '-qdrant', ports: [6333, 6334] },
    Milvus: { images: '-milvus', ports: [19530, 9091] },
    Chroma: {
      images: '-chroma',
      ports: [8000],
      switches: { variable: /^CHROMA_ALLOW_RESET$/, only: 'own', lets: ['high', 'anyone read and change the data'] },
    },
    Weaviate: {
      images: '-weaviate weaviate/',
      ports: [8080, 50051],
      switches: {
        variable: /^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,
        only: 'own',
        lets: ['high', 'anyone read and change the data'],
      },
    },
    RethinkDB: { images: '-rethinkdb', ports: [8080, 28015, 29015] },
    SurrealDB: { images: '-surrealdb', ports: [8000], passwordOptions: ['pass', 'password'] },
    Couchbase: { images: '-couchbase', ports: [8091, 8092, 8093, 11210] },
    QuestDB: { images: '-questdb', ports: [9000, 8812, 9009] },
    YugabyteDB: { images: '-yugabyte', ports: [5433, 7000, 9042] },
    TiDB: { images: '-tidb', ports: [4000] },
    Dgraph: { images: 'dgraph dgraph/standalone', ports: [8080, 9080] },
    Firebird: { images: '-firebird', ownPorts: [3050] },
    'the directory': { images: '-openldap -lldap', ports: [389, 3890] },
    '389 Directory Server': {
      as: 'the directory',
      images: '-389-ds -389ds -dirsrv',
      ports: [3389, 3636],
      asksSince: 0,
    },
    EventStoreDB: {
      ports: [2113, 1113],
      switches: {
        variable: /^(?:EVENTSTORE|KURRENTDB)_INSECURE$/,
        lets: ['high', 'anyone read and change all events'],
        remedy:
          'Remove it, and give it a certificate; its accounts `admin` and `ops` need passwords of their own as well.',
      },
    },
    Aerospike: {
      images: 'aerospike-server',
      ports: [3000],
      lets: ['high', 'read and change all data'],
      asks: { file: /aerospike/ },
    },
    Tarantool: {
      images: 'tarantool',
      ports: [3301],
      lets: ['high', 'read and change all data'],
      asks: { setting: /^TARANTOOL_USER_PASSWORD$/, file: /tarantool/ },
      login: 'set `TARANTOOL_USER_PASSWORD`',
    },
    Ignite: {
      images: 'ignite',
      ports: [10800, 47500, 8080],
      lets: ['high', 'read and change all data'],
      asks: { file: /ignite/ },
    },
    Hazelcast: {
      images: 'hazelcast',
      ports: [5701],
      lets: ['high', 'read and change all data'],
      asks: { file: /hazelcast/ },
    },
    Hive: {
      images: '-hive',
      ports: [10000, 9083],
      lets: ['high', 'read and change all tables'],
      asks: { file: /hive-site\.xml|\/conf/ },
    },
    HBase: {
      images: '-hbase',
      ports: [16000, 16020, 8080, 9090],
      lets: ['high', 'read and change all tables'],
      asks: { file: /hbase-site\.xml|\/conf/ },
    },
  },
};
