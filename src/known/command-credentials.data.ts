import type { Knowledge } from './knowledge.ts';

/** How a command takes a credential on its command line, beyond options that are named like one. */
export interface CredentialTaking {
  /** The words that it begins with behind its options: `login`, `alias set`. Always, unless given. */
  readonly verb?: string;
  /** Options whose value is a credential, without dashes. */
  readonly options?: readonly string[];
  /** Options whose value is a user and a password, without dashes, with what stands between them. */
  readonly pair?: { readonly options: readonly string[]; readonly between: string };
  /** Which of the words behind the verb is one: 0 the first, -1 the last. */
  readonly operand?: number;
  /** Where only a part of that word is: its first group. */
  readonly within?: RegExp;
}

const login = [{ verb: 'login', options: ['p'] }];
const mysql = [{ options: ['p'] }];
const mongo = [{ options: ['p'] }];
const redis = [
  { options: ['a'] },
  { verb: 'auth', operand: -1 },
  { verb: 'config set requirepass', operand: 0 },
  { verb: 'config set masterauth', operand: 0 },
];
const ldap = [{ options: ['w'] }];
const archive = [{ options: ['P'] }];
const sevenZip = [{ options: ['p'] }];
const minio = [
  { verb: 'alias set', operand: 3 },
  { verb: 'config host add', operand: 3 },
];
const userColon = (...options: string[]) => [{ pair: { options, between: ':' } }];
const first = (verb: string) => [{ verb, operand: 0 }];

export const credentialsOfCommands: Knowledge<{
  /** By command. */
  readonly taking: Readonly<Record<string, readonly CredentialTaking[]>>;
}> = {
  source: "the commands' own manuals",
  asOf: '2026-11-24',
  taking: {
    docker: login,
    podman: login,
    buildah: login,
    skopeo: login,
    nerdctl: login,
    oras: login,
    crane: login,
    helm: [...login, { verb: 'repo add', options: ['p'] }],
    az: login,
    oc: login,
    cf: [...login, { verb: 'auth', operand: 1 }],
    conan: [
      { verb: 'user', options: ['p'] },
      { verb: 'remote login', options: ['p'] },
    ],
    dotnet: [
      { verb: 'nuget add', options: ['p'] },
      { verb: 'nuget update', options: ['p'] },
      { verb: 'nuget push', options: ['k'] },
    ],
    twine: [{ verb: 'upload', options: ['p'] }],
    cargo: first('login'),
    snyk: first('auth'),
    wandb: first('login'),
    ngrok: [...first('authtoken'), ...first('config add-authtoken')],
    doctl: [{ verb: 'auth init', options: ['t'] }],
    'gitlab-runner': [{ verb: 'register', options: ['r'] }],
    'subscription-manager': [{ options: ['activationkey'] }],
    vault: first('login'),
    bao: first('login'),
    mysql,
    mysqlshow: mysql,
    mysqldump: mysql,
    mysqlimport: mysql,
    mysqladmin: [...mysql, ...first('password')],
    mariadb: mysql,
    'mariadb-dump': mysql,
    'mariadb-admin': [...mysql, ...first('password')],
    mongo,
    mongosh: mongo,
    mongodump: mongo,
    mongorestore: mongo,
    mongoimport: mongo,
    mongoexport: mongo,
    'redis-cli': redis,
    'valkey-cli': redis,
    'keydb-cli': redis,
    cqlsh: [{ options: ['p'] }],
    'cypher-shell': [{ options: ['p'] }],
    // user/password@database
    sqlplus: [{ operand: 0, within: /^[^/@\s]{1,80}\/([^@\s]{1,200})(?:@|$)/ }],
    sqlcmd: archive,
    bcp: archive,
    'neo4j-admin': [...first('set-initial-password'), ...first('dbms set-initial-password')],
    'elasticsearch-users': [{ options: ['p'] }],
    'grafana-cli': first('admin reset-admin-password'),
    grafana: first('cli admin reset-admin-password'),
    influx: [{ verb: 'setup', options: ['p', 't'] }],
    rabbitmqadmin: [{ options: ['p'] }],
    rabbitmqctl: [
      { verb: 'add_user', operand: 1 },
      { verb: 'change_password', operand: 1 },
      { verb: 'authenticate_user', operand: 1 },
    ],
    // of WildFly and JBoss
    'add-user.sh': [{ options: ['p'] }, { operand: 1 }],
    mosquitto_pub: [{ options: ['P'] }],
    mosquitto_sub: [{ options: ['P'] }],
    mc: minio,
    mcli: minio,
    sshpass: [{ options: ['p'] }],
    'ssh-keygen': [{ options: ['N'] }],
    ldapadd: ldap,
    ldapmodify: ldap,
    ldapsearch: ldap,
    ldapdelete: ldap,
    ldappasswd: [{ options: ['w', 's'] }],
    openssl: [
      { options: ['pass', 'passin', 'passout'] },
      { verb: 'enc', options: ['k'] },
      { verb: 'passwd', operand: -1 },
    ],
    zip: archive,
    unzip: archive,
    '7z': sevenZip,
    '7za': sevenZip,
    '7zz': sevenZip,
    unrar: sevenZip,
    curl: [...userColon('u', 'U', 'user', 'proxy-user'), { options: ['oauth2-bearer'] }],
    http: userColon('a', 'auth'),
    https: userColon('a', 'auth'),
    xh: userColon('a', 'auth'),
    etcdctl: userColon('user'),
    lftp: [{ pair: { options: ['u', 'user'], between: ',' } }],
    smbclient: [{ pair: { options: ['U', 'user'], between: '%' } }],
  },
};
