import type { Knowledge } from './knowledge.ts';

/** How a command takes a credential on its command line, beyond options that are named like one. */
export interface CredentialTaking {
  /** The words that it begins with behind its options: `login`, `alias set`. Always, unless given. */
  readonly verb?: string;
  /** Options whose next word is a credential. */
  readonly separate?: readonly string[];
  /** Options that a credential is written right behind, `-psecret`. */
  readonly attached?: readonly string[];
  /** Options whose value is a user and a password, with what stands between them. */
  readonly pair?: { readonly options: readonly string[]; readonly between: string };
  /** Which of the words behind the verb is one: 0 the first, -1 the last. */
  readonly operand?: number;
  /** Where only a part of that word is: its first group. */
  readonly within?: RegExp;
}

const login = [{ verb: 'login', separate: ['-p'], attached: ['-p'] }];
const mysql = [{ attached: ['-p'] }];
const mongo = [{ separate: ['-p'] }];
const redis = [
  { separate: ['-a'] },
  { verb: 'auth', operand: -1 },
  { verb: 'config set requirepass', operand: 0 },
  { verb: 'config set masterauth', operand: 0 },
];
const ldap = [{ separate: ['-w'] }];
const archive = [{ separate: ['-P'], attached: ['-P'] }];
const sevenZip = [{ attached: ['-p'] }];
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
    helm: [...login, { verb: 'repo add', separate: ['-p'] }],
    az: login,
    oc: login,
    cf: [...login, { verb: 'auth', operand: 1 }],
    conan: [
      { verb: 'user', separate: ['-p'] },
      { verb: 'remote login', separate: ['-p'] },
    ],
    dotnet: [
      { verb: 'nuget add', separate: ['-p'] },
      { verb: 'nuget update', separate: ['-p'] },
      { verb: 'nuget push', separate: ['-k'] },
    ],
    twine: [{ verb: 'upload', separate: ['-p'] }],
    cargo: first('login'),
    snyk: first('auth'),
    wandb: first('login'),
    ngrok: [...first('authtoken'), ...first('config add-authtoken')],
    doctl: [{ verb: 'auth init', separate: ['-t'] }],
    'gitlab-runner': [{ verb: 'register', separate: ['-r'] }],
    'subscription-manager': [{ separate: ['--activationkey'] }],
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
    cqlsh: [{ separate: ['-p'] }],
    'cypher-shell': [{ separate: ['-p'] }],
    // user/password@database
    sqlplus: [{ operand: 0, within: /^[^/@\s]{1,80}\/([^@\s]{1,200})(?:@|$)/ }],
    sqlcmd: archive,
    bcp: archive,
    'neo4j-admin': [...first('set-initial-password'), ...first('dbms set-initial-password')],
    'elasticsearch-users': [{ separate: ['-p'] }],
    'grafana-cli': first('admin reset-admin-password'),
    grafana: first('cli admin reset-admin-password'),
    influx: [{ verb: 'setup', separate: ['-p', '-t'] }],
    rabbitmqadmin: [{ separate: ['-p'] }],
    rabbitmqctl: [
      { verb: 'add_user', operand: 1 },
      { verb: 'change_password', operand: 1 },
      { verb: 'authenticate_user', operand: 1 },
    ],
    mosquitto_pub: [{ separate: ['-P'] }],
    mosquitto_sub: [{ separate: ['-P'] }],
    mc: minio,
    mcli: minio,
    sshpass: [{ separate: ['-p'], attached: ['-p'] }],
    'ssh-keygen': [{ separate: ['-N'] }],
    ldapadd: ldap,
    ldapmodify: ldap,
    ldapsearch: ldap,
    ldapdelete: ldap,
    ldappasswd: [{ separate: ['-w', '-s'] }],
    openssl: [
      { separate: ['-pass', '-passin', '-passout'] },
      { verb: 'enc', separate: ['-k'] },
      { verb: 'passwd', operand: -1 },
    ],
    zip: archive,
    unzip: archive,
    '7z': sevenZip,
    '7za': sevenZip,
    '7zz': sevenZip,
    unrar: sevenZip,
    curl: [...userColon('-u', '-U', '--user', '--proxy-user'), { separate: ['--oauth2-bearer'] }],
    http: userColon('-a', '--auth'),
    https: userColon('-a', '--auth'),
    xh: userColon('-a', '--auth'),
    etcdctl: userColon('--user'),
    lftp: [{ pair: { options: ['-u', '--user'], between: ',' } }],
    smbclient: [{ pair: { options: ['-U', '--user'], between: '%' } }],
  },
};
