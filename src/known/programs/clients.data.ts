import type { ProgramRecord, Programs } from './program.ts';

const mysql = {
  short: 'DehPSu',
  attached: 'p',
  long: 'database execute host port protocol socket user default-character-set ssl-ca ssl-cert ssl-key ignore-table where',
  takes: [{ options: 'p' }],
} satisfies ProgramRecord;
const mongo = {
  short: 'cdhoupq',
  long: 'authenticationDatabase authenticationMechanism collection db eval file host out password port query uri username',
  takes: [{ options: 'p' }],
} satisfies ProgramRecord;
const psql = {
  short: 'cdfFhLopPRTUvjn',
  long: 'command dbname file host log-file output port username variable format',
} satisfies ProgramRecord;
const sqlcmd = { short: 'aAbcCdDeFhHikKlLmMoPqQrsStuUvVwyYzZ', takes: [{ options: 'P' }] } satisfies ProgramRecord;
const ldap = { short: 'bdDefhHlOopPRsSTUwXyYz', takes: [{ options: 'w' }] } satisfies ProgramRecord;

/** Clients of databases, brokers and directories, and what sets them up. */
export const clients: Programs = {
  source:
    "dev.mysql.com/doc, postgresql.org/docs, mongodb.com/docs, redis.io/docs, rabbitmq.com/docs, the other programs' own manuals",
  asOf: '2026-11-24',
  programs: {
    'mysql mariadb': {
      ...mysql,
      statements: true,
      orders: { options: 'e execute', escapes: /^[ \t]{0,9}(?:\\!|system\b)(.+)/gm },
    },
    'sqlite3 sqlite': {
      oneDash: true,
      long: 'cmd init',
      orders: { options: 'cmd', escapes: /^\.(?:shell|system)\b(.+)/gm },
    },
    'mysqlshow mysqlimport': mysql,
    'mysqldump mariadb-dump': { ...mysql, works: true },
    'mysqladmin mariadb-admin': { ...mysql, takes: [...mysql.takes, { verb: 'password', operand: 0 }] },
    'mongo mongosh': { ...mongo, statements: true },
    'mongodump mongorestore mongoimport mongoexport': mongo,
    psql: { ...psql, statements: true, orders: { options: 'c command', escapes: /^[ \t]{0,9}\\!(.+)/gm } },
    'pg_dump pg_dumpall': { ...psql, works: true },
    pg_restore: psql,
    initdb: { namesOther: true },
    cockroach: { statements: true },
    sqlcmd: { ...sqlcmd, statements: true },
    bcp: sqlcmd,
    // user/password@database
    sqlplus: { takes: [{ operand: 0, within: /^[^/@\s]{1,80}\/([^@\s]{1,200})(?:@|$)/ }] },
    'redis-cli valkey-cli keydb-cli': {
      short: 'adDhinprsu',
      long: 'user pass eval pipe-timeout cacert cert key',
      takes: [
        { options: 'a' },
        { verb: 'auth', operand: -1 },
        { verb: 'config set requirepass', operand: 0 },
        { verb: 'config set masterauth', operand: 0 },
      ],
    },
    cqlsh: { short: 'efkup', long: 'execute file keyspace username password', takes: [{ options: 'p' }] },
    'cypher-shell': {
      short: 'adfpuP',
      long: 'address database file password username param',
      takes: [{ options: 'p' }],
    },
    'neo4j-admin': {
      takes: [
        { verb: 'set-initial-password', operand: 0 },
        { verb: 'dbms set-initial-password', operand: 0 },
      ],
    },
    'elasticsearch-users': { short: 'pr', long: 'password roles', takes: [{ options: 'p' }] },
    'grafana-cli': { takes: [{ verb: 'admin reset-admin-password', operand: 0 }] },
    grafana: { takes: [{ verb: 'cli admin reset-admin-password', operand: 0 }] },
    influx: {
      short: 'bnoprtu',
      long: 'bucket host name org password retention token username',
      takes: [{ verb: 'setup', options: 'p t' }],
    },
    rabbitmqadmin: {
      short: 'cfHNpPuV',
      long: 'config format host node password port username vhost',
      takes: [{ options: 'p' }],
    },
    rabbitmqctl: {
      takes: [
        { verb: 'add_user', operand: 1 },
        { verb: 'change_password', operand: 1 },
        { verb: 'authenticate_user', operand: 1 },
      ],
    },
    'mosquitto_pub mosquitto_sub': {
      short: 'ACDfhikLmMPpqtTuUV',
      long: 'host port username pw topic message file id qos cafile cert key',
      takes: [{ options: 'P' }],
    },
    mosquitto_passwd: { short: 'H', takes: [{ with: 'b', operand: -1 }] },
    htpasswd: { short: 'Cr', takes: [{ with: 'b', operand: -1 }] },
    // of WildFly and JBoss
    'add-user.sh': {
      short: 'ugpr',
      long: 'user password group realm user-properties group-properties domain-config-dir server-config-dir',
      takes: [{ options: 'p' }, { operand: 1 }],
    },
    etcdctl: {
      long: 'user password endpoints cacert cert key command-timeout dial-timeout',
      certificates: { off: 'insecure-skip-tls-verify', authority: '`--cacert=ca.crt`' },
      takes: [{ options: 'user', behind: ':' }],
    },
    'ldapadd ldapmodify ldapsearch ldapdelete': ldap,
    ldappasswd: { short: 'adDehHoOpRsTUwXyY', takes: [{ options: 'w s' }] },
    'iptables ip6tables iptables-legacy ip6tables-legacy iptables-nft iptables-restore ip6tables-restore nft ipset wg-quick':
      {
        setsNetwork: true,
      },
    // Its `-d` locks an account.
    smbpasswd: {
      short: 'cDrRUw',
      forLogins: '',
      passwords: { from: 'input', needs: 's', none: 'n', unless: 'd e x w i' },
    },
  },
};
