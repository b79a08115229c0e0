import type { Severity } from '../problem.ts';
import type { Knowledge } from './knowledge.ts';

/** A switch that lets everyone in. */
export interface OpenDoor {
  /** Of the environment, where it is a variable; compared in upper case, with `.` and `-` as `_`. */
  readonly variable?: RegExp;
  /** Of a command, where it is an option; its name, without dashes. */
  readonly option?: RegExp;
  /** What the variable's value must be, or the option's; without it the option stands alone or says `true`. */
  readonly value?: RegExp;
  /** The images that know it, where the name alone does not tell. */
  readonly images?: RegExp;
  /** To follow "lets": `everyone log in without a password`. What lets the same is told once. */
  readonly lets: string;
  readonly severity?: Severity;
  /** The variable without which it does nothing. */
  readonly needs?: RegExp;
  /** The variable that has to be given as well. Whatever the two say then opens it, also what only the run knows. */
  readonly givenWith?: RegExp;
  /** Options, without dashes, that ask for a login all the same, or keep it elsewhere, unless they say `no` or nothing. */
  readonly unless?: readonly string[];
  /** For an option: what asks for a login all the same in a file with settings that the command may name beside it. */
  readonly unlessInFile?: RegExp;
  /** The variable that sets a password all the same, or keeps it elsewhere, unless it is empty. */
  readonly unlessSet?: RegExp;
  /** The variable that holds the password which nobody is asked for any more. */
  readonly unasked?: RegExp;
  /** Files and folders that are given as well, in which a login may be set up. */
  readonly unlessFiles?: RegExp;
  /** Whether it is there for the services beside it, so that it matters where others come to it as well. */
  readonly forNeighbours?: true;
  /** The program whose option it is, where its name alone does not tell. */
  readonly program?: RegExp;
  /** Whether it stays with the data that a build makes, so that it counts in RUN as well. */
  readonly stays?: true;
  /** Words of other commands that ask for a login all the same. */
  readonly unlessThen?: RegExp;
  /** Whether programs of all kinds call it so, some of them of something else that they connect to. */
  readonly anyProgram?: true;
  /** What to do instead, in our words. */
  readonly remedy?: string;
  /** The ports of the container behind it; those of the program that the image is, or any of it, unless given. */
  readonly ports?: readonly number[];
}

const on = /^(?:1|true|yes|y|on|enabled?)$/i;
const off = /^(?:0|false|no|n|off|disabled?|none)$/i;
/** Images of MySQL and MariaDB take any text for yes. */
const anything = /\S/;

/** Names that other programs use for the same thing are at the end. */
export const openDoors: Knowledge<{ readonly switches: readonly OpenDoor[] }> = {
  source: 'the documentation of each image (hub.docker.com, docs of the projects)',
  asOf: '2026-11-26',
  switches: [
    {
      variable: /^POSTGRES_HOST_AUTH_METHOD$/,
      value: /^trust$/i,
      lets: 'anyone log in to PostgreSQL without a password',
      remedy:
        'Set `POSTGRES_PASSWORD_FILE` to a mounted secret instead. A database that exists keeps its `pg_hba.conf`: change `trust` there too.',
      unasked: /^POSTGRES_PASSWORD$/,
      ports: [5432],
    },
    {
      variable: /^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
      value: anything,
      unlessSet: /^(?:MYSQL|MARIADB)_(?:RANDOM_)?ROOT_PASSWORD(?:_FILE|_HASH)?$/,
      lets: 'anyone log in to the database as root without a password',
      remedy:
        'Name a mounted secret in `MYSQL_ROOT_PASSWORD_FILE` (`MARIADB_ROOT_PASSWORD_FILE`), or have a password made with `MYSQL_RANDOM_ROOT_PASSWORD`.',
      ports: [3306, 33060],
    },
    {
      variable: /^(?!MYSQL_|MARIADB_)(?:\w+_)?ALLOW_EMPTY_PASSWORD$/,
      value: on,
      lets: 'anyone in without a password',
    },
    {
      // Bitnami's; these images of others do not know them.
      variable: /^(?:ZOO_)?ALLOW_ANONYMOUS_LOGIN$|^ALLOW_NONE_AUTHENTICATION$|^ALLOW_PLAINTEXT_LISTENER$/,
      value: on,
      images: /^(?!(?:wurstmeister|confluentinc|apache|debezium)\/|zookeeper$)/,
      lets: 'anyone in without a login',
    },
    {
      variable: /^JWT_ENABLED$/,
      value: off,
      images: /(?:^|\/)(?:onlyoffice-)?documentserver(?:-\w+)?$/,
      lets: 'anyone have it open, change and fetch documents, those of the networks in here too',
      severity: 'medium',
      remedy: 'Leave it on, and give `JWT_SECRET` to what asks it for documents, too.',
      ports: [80, 443],
    },
    {
      variable: /^SEQ_FIRSTRUN_NOAUTHENTICATION$/,
      value: on,
      lets: 'anyone read and write all logs',
      severity: 'medium',
      remedy: 'Set `SEQ_FIRSTRUN_ADMINPASSWORDHASH` instead.',
      ports: [80, 5341],
    },
    {
      // The indexes are the search engine's, which asks for a login or does not.
      variable: /^XPACK_SECURITY_ENABLED$/,
      value: off,
      images: /kibana/,
      lets: 'anyone use Kibana without a login of its own',
      severity: 'medium',
      ports: [5601],
    },
    {
      variable: /^XPACK_SECURITY_ENABLED$/,
      value: off,
      images: /^(?!.*(?:logstash|apm|beat|agent|enterprise-search|app-search))/,
      lets: 'anyone read, change and delete all indexes',
      remedy:
        'Leave security on and set `ELASTIC_PASSWORD`. If only certificates are in the way, `xpack.security.http.ssl.enabled=false` keeps the login.',
      unasked: /^ELASTIC_PASSWORD$/,
      ports: [9200, 9300],
    },
    {
      variable: /^PLUGINS_SECURITY_DISABLED$|^DISABLE_SECURITY_PLUGIN$/,
      value: on,
      images: /^(?!.*(?:dashboards))/,
      lets: 'anyone read, change and delete all indexes',
      remedy: 'Leave the plugin on and set `OPENSEARCH_INITIAL_ADMIN_PASSWORD`.',
      unasked: /^OPENSEARCH_INITIAL_ADMIN_PASSWORD$/,
      ports: [9200, 9300, 9600],
    },
    {
      variable: /^DISABLE_SECURITY_DASHBOARDS_PLUGIN$|^PLUGINS_SECURITY_DISABLED$/,
      value: on,
      lets: 'anyone use the OpenSearch console without a login of its own',
      severity: 'medium',
      ports: [5601],
    },
    {
      // a line of `my.cnf`
      variable: /^(?:\w+_)?SKIP_GRANT_TABLES$/,
      value: /^(?:|1|on|true)$/i,
      lets: 'anyone log in to the database as root without a password',
      remedy: 'Remove it: it is for setting a lost password anew, with `skip-networking`.',
      ports: [3306, 33060],
    },
    {
      // a line of `supervisord.conf`
      variable: /^INET_HTTP_SERVER_PORT$/,
      value: /^(?:\*|0\.0\.0\.0|\[::\])?:?\d+$/,
      unlessSet: /^inet_http_server\.password$/,
      lets: 'anyone start and stop the programs in the container',
      remedy: 'Use `[unix_http_server]`, listen on `127.0.0.1:9001`, or set `username` and `password`.',
      severity: 'medium',
      ports: [9001],
    },
    {
      // a line of `redis.conf`
      variable: /^PROTECTED_MODE$/,
      value: /^no$/,
      unlessSet: /^(?:requirepass|aclfile|user|include)$/,
      unless: ['requirepass', 'aclfile'],
      lets: 'anyone in from any network without a password',
      remedy: 'Set `requirepass`, or name users in an `aclfile`.',
      ports: [6379, 26379],
    },
    {
      // a line of `pg_hba.conf`: who, from where, and how they show who they are
      variable: /^HOST(?:(?:NO)?(?:SSL|GSSENC))?$/,
      value: /^\S+\s+\S+\s+(?:0\.0\.0\.0\/0|::\/0|all|0\.0\.0\.0\s+0\.0\.0\.0)\s+trust(?:\s|$)/,
      lets: 'anyone log in to PostgreSQL without a password',
      remedy: 'Write `scram-sha-256` in place of `trust`.',
      ports: [5432],
    },
    { variable: /^SECURITY_AUTHORIZATION$/, value: /^disabled$/i, lets: 'anyone in to MongoDB', ports: [27017] },
    { variable: /^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/, value: off, lets: 'anyone use the MongoDB console' },
    {
      // The console then signs in by itself, for whoever opens it.
      variable: /^PMA_USER$/,
      givenWith: /^PMA_PASSWORD(?:_FILE)?$/,
      images: /(?:^|[/-])phpmyadmin$/,
      lets: 'anyone use the database with that account',
      remedy: 'Remove both: whoever opens the console then logs in with an account of the database.',
    },
    { variable: /^PGADMIN_CONFIG_SERVER_MODE$/, value: off, lets: 'anyone use the PostgreSQL console' },
    {
      variable: /^PHOTOPRISM_(?:PUBLIC|AUTH_MODE)$/,
      value: /^(?:1|true|yes|on|public)$/i,
      lets: 'anyone view and change the pictures',
    },
    { variable: /^TRANSMISSION_RPC_AUTHENTICATION_REQUIRED$/, value: off, lets: 'anyone use the downloader' },
    {
      variable: /^NEO4J_AUTH$/,
      value: /^none$/i,
      lets: 'anyone log in to Neo4j',
      remedy: 'Name a mounted secret in `NEO4J_AUTH_FILE`.',
    },
    {
      variable: /^NEO4J_DBMS_SECURITY_AUTH__ENABLED$|^INFLUXDB_HTTP_AUTH_ENABLED$/,
      value: off,
      lets: 'anyone log in to the database',
    },
    {
      variable: /^CLICKHOUSE_SKIP_USER_SETUP$/,
      value: on,
      lets: 'anyone log in to ClickHouse',
      remedy: 'Set `CLICKHOUSE_USER` and `CLICKHOUSE_PASSWORD`.',
    },
    {
      variable: /^(?:DOCKER_VERNEMQ_|EMQX_)?ALLOW_ANONYMOUS$/,
      value: on,
      unlessSet: /^require_certificate$/i,
      lets: 'anyone read and write all messages',
      remedy: 'Give the clients accounts, in a file of passwords, and say no here.',
    },
    {
      variable: /^(?:GF_)?AUTH_ANONYMOUS_ORG_ROLE$/,
      value: /^(?:admin|editor)$/i,
      needs: /^(?:GF_)?AUTH_ANONYMOUS_ENABLED$/,
      lets: 'anyone change Grafana',
      remedy: 'Set `GF_AUTH_ANONYMOUS_ORG_ROLE=Viewer`, or have everyone log in.',
    },
    { variable: /^(?:GF_)?AUTH_ANONYMOUS_ENABLED$/, value: on, lets: 'anyone view all dashboards', severity: 'medium' },
    {
      variable: /^(?:TRAEFIK_)?API_INSECURE$/,
      value: on,
      lets: 'anyone view all routes and services',
      remedy:
        'Serve the dashboard through a router to `api@internal` that asks for a login (`basicAuth`, `forwardAuth`).',
      severity: 'medium',
      ports: [8080],
    },
    { variable: /^AIRFLOW__API__AUTH_BACKENDS?$/, value: /\.auth\.backend\.default\b/, lets: 'anyone run workflows' },
    {
      // https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html#simple-auth-manager-all-admins
      variable: /^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/,
      value: on,
      lets: 'anyone run workflows',
    },
    {
      variable: /^(?:AIRFLOW__\w+__)?AUTH_ROLE_PUBLIC$/,
      value: /^(?:admin|op|user|alpha)$/i,
      lets: 'anyone in without a login',
    },
    {
      variable: /^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$|^CHROMA_ALLOW_RESET$/,
      value: on,
      images: /weaviate|chroma/,
      lets: 'anyone read and change the data',
    },
    { variable: /^SONAR_FORCEAUTHENTICATION$/, value: off, lets: 'anyone read the analysed code' },
    {
      variable: /^JUPYTER_TOKEN$/,
      value: /^$/,
      lets: 'anyone run code in the notebook',
      remedy: 'Leave the token out: Jupyter makes one when it starts, and prints it.',
    },
    { variable: /^FB_NOAUTH$/, value: on, lets: 'anyone view and change the files' },
    { variable: /^WEBUI_AUTH$/, value: off, images: /open-webui/, lets: 'anyone use the models and view all chats' },
    {
      variable: /^(?:JAVA_OPTS|JENKINS_JAVA_OPTS|JAVA_TOOL_OPTIONS)$/,
      value: /-Djenkins\.install\.runSetupWizard=false\b/,
      images: /jenkins/,
      unlessSet: /^CASC_JENKINS_CONFIG$/,
      unlessFiles: /init\.groovy|casc|\/ref\/|jenkins\.ya?ml$|\/config\.xml$/i,
      lets: 'anyone run programs in Jenkins, which sets up no login',
      remedy: 'Remove the option, or set up a login as code: `CASC_JENKINS_CONFIG`.',
      ports: [8080],
    },
    {
      variable: /^(?:EVENTSTORE|KURRENTDB)_INSECURE$/,
      value: on,
      lets: 'anyone read and change all events',
      remedy:
        'Remove it, and give it a certificate; its accounts `admin` and `ops` need passwords of their own as well.',
      ports: [2113, 1113],
    },
    { variable: /^N8N_USER_MANAGEMENT_DISABLED$/, value: on, lets: 'anyone change and run workflows' },
    {
      // With a program's name in front, but for what it connects to, what a browser is told, and who comes from the same host.
      variable:
        /^(?:(?!(?:SMTP|E?MAIL|LDAP|DB|DATABASE|REDIS|MONGO(?:DB)?|KAFKA|MQTT|PROXY|REGISTRY|VITE|LOCAL(?:HOST)?)_)[A-Z\d]+_)?(?:(?:DISABLE|SKIP|BYPASS)_AUTH(?:ENTICATION)?|AUTH(?:ENTICATION)?_(?:DISABLED|BYPASS))$|^NO_AUTH$|^DISABLE_LOGIN$/,
      value: on,
      anyProgram: true,
      lets: 'anyone in without a login',
    },
    {
      variable:
        /^(?:ENABLE_(?:BASIC_?)?AUTH(?:ENTICATION)?|BASIC_?AUTH_ENABLED?|AUTH_ENABLED?|AUTHENTICATION_ENABLED|SECURITY_ENABLED|REQUIRE_AUTH(?:ENTICATION)?)$/,
      value: off,
      // In those it keeps customers apart, and asks nobody for a password.
      images: /^(?!.*(?:loki|mimir|tempo|cortex|pyroscope))/,
      anyProgram: true,
      lets: 'anyone in without a login',
    },
    {
      variable: /^AUTH(?:ENTICATION)?(?:_METHOD|_TYPE|_MODE|_PROVIDER)?$/,
      value: /^(?:none|disabled?|off)$/i,
      anyProgram: true,
      lets: 'anyone in without a login',
    },
    {
      variable: /^(?:PGBOUNCER_)?AUTH_(?:TYPE|MODE|METHOD)$/,
      value: /^(?:disabled|none|any|trust|no_?auth)$/i,
      anyProgram: true,
      lets: 'anyone in without a login',
    },

    {
      option: /^api\.insecure$/i,
      lets: 'anyone view all routes and services',
      remedy:
        'Serve the dashboard through a router to `api@internal` that asks for a login (`basicAuth`, `forwardAuth`).',
      severity: 'medium',
      ports: [8080],
    },
    {
      // It reads its values as Python does. Without a password, which is how it comes, it asks for the token.
      option: /^(?:NotebookApp|ServerApp|IdentityProvider|LabApp)\.token$/,
      value: /^(?:''|"")?$/,
      unless: ['PasswordIdentityProvider.hashed_password', 'ServerApp.password', 'NotebookApp.password'],
      lets: 'anyone run code in the notebook',
      remedy:
        'Leave the token as it is: Jupyter makes one when it starts, and prints it. `jupyter server password` sets a password.',
    },
    {
      option:
        /^(?:no-?auth|disable-auth(?:entication)?|no-authentication|allow-anonymous|anonymous-auth|without-auth|skip-auth)$/i,
      lets: 'anyone in without a login',
    },
    { option: /^auth$/i, value: /^none$/i, lets: 'anyone in without a login' },
    {
      option: /^protected-mode$/,
      value: /^no$/,
      unless: ['requirepass', 'aclfile'],
      unlessInFile: /^(?:requirepass|aclfile|user|include)$/,
      lets: 'anyone in from any network without a password',
      remedy: 'Set `--requirepass`, or name users in an `--aclfile`.',
    },
    {
      option: /^Expack\.security\.enabled$/,
      value: /^false$/,
      lets: 'anyone read, change and delete all indexes',
      remedy:
        'Leave security on and set `ELASTIC_PASSWORD`. If only certificates are in the way, `xpack.security.http.ssl.enabled=false` keeps the login.',
      unasked: /^ELASTIC_PASSWORD$/,
    },
    {
      option: /^SecurityTypes$/i,
      value: /^None$/i,
      unless: ['localhost'],
      lets: 'anyone view and use the desktop',
      remedy: 'Make a password with `vncpasswd`, or listen with `-localhost` and connect through SSH.',
    },
    {
      option: /^nopw$/i,
      unless: ['localhost'],
      lets: 'anyone view and use the desktop',
      remedy:
        'Make a password with `x11vnc -storepasswd` and name it with `-rfbauth`, or listen with `-localhost` and connect through SSH.',
    },
    {
      option: /^initialize-insecure$/,
      stays: true,
      unlessThen: /\b(?:alter user|set password|identified (?:by|via|with)|mysql_secure_installation)\b/i,
      lets: 'anyone log in to the database as root without a password',
      remedy: 'Use `--initialize`, which makes a password and prints it.',
      ports: [3306, 33060],
    },
    {
      // `--auth-local` is for those who are in the container.
      option: /^(?:A|auth|auth-host)$/,
      value: /^trust$/,
      program: /^initdb$/,
      stays: true,
      unlessThen: /\bpg_hba\.conf\b|\bhba_file\b/,
      lets: 'anyone log in to PostgreSQL without a password',
      remedy: 'Use `--auth-host=scram-sha-256` with `--pwfile`.',
      ports: [5432],
    },
    {
      option: /^skip[-_]grant[-_]tables$/,
      lets: 'anyone log in to the database as root without a password',
      remedy: 'Remove it: it is for setting a lost password anew, with `--skip-networking`.',
    },
    {
      option: /^(?:enable-skip-login|disable-settings-authorizer)$/,
      lets: 'anyone use the cluster console',
    },
    {
      option: /^(?:c|config-file)$/,
      value: /\/mosquitto-no-auth\.conf$/,
      images: /mosquitto/,
      lets: 'anyone read and write all messages',
      remedy: 'Name a file of your own with `password_file` and `allow_anonymous false`.',
    },
    {
      option: /^web\.enable-admin-api$/,
      unless: ['web.config.file'],
      lets: 'anyone delete the measurements',
      severity: 'medium',
    },
    {
      // Its `admin` and `personal` are for the machine that it runs on.
      option: /^(?:http|ws)\.api$|^(?:rpc|ws)api$/,
      value: /\b(?:admin|personal)\b/,
      lets: 'anyone administer the node and use its unlocked accounts',
      remedy: 'Leave `admin` and `personal` out of the list: `geth attach` in the container has them all the same.',
      ports: [8545, 8546],
    },
    {
      option: /^insecure$/,
      images: /cockroach/,
      lets: 'anyone log in to CockroachDB as root',
      remedy: 'Make certificates with `cockroach cert` and start it with `--certs-dir`.',
    },
    {
      option: /^web\.enable-lifecycle$/,
      unless: ['web.config.file'],
      lets: 'anyone stop it, and have it read its settings again',
      remedy: 'Remove the option and send the process `SIGHUP`, or give it a login with `--web.config.file`.',
      severity: 'medium',
      forNeighbours: true,
      ports: [9090, 9093],
    },
    {
      // A dump of the memory among them, which Spring Boot 3.5 and later leave out.
      variable: /^MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE$/,
      value: /\*/,
      unlessSet: /^MANAGEMENT_SERVER_(?:PORT|ADDRESS)$/,
      lets: 'anyone use all its management endpoints, unless the application itself asks for a login',
      remedy:
        'Name only those that somebody needs, such as `health,info`, or move them to a port that is not published with `MANAGEMENT_SERVER_PORT`.',
      severity: 'medium',
    },
    {
      option: /^management\.endpoints\.web\.exposure\.include$/,
      value: /\*/,
      unless: ['management.server.port', 'management.server.address'],
      lets: 'anyone use all its management endpoints, unless the application itself asks for a login',
      remedy:
        'Name only those that somebody needs, such as `health,info`, or move them to a port that is not published with `--management.server.port`.',
      severity: 'medium',
    },
    {
      option: /^dev$/,
      images: /(?:^|\/)(?:vault|openbao)$/,
      lets: 'anyone who knows its root token read all secrets, which are kept only in memory',
      severity: 'medium',
    },
  ],
};
