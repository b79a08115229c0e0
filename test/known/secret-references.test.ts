/** Whether a text holds the secret, or says where it is or what kind it is, is one answer, whatever it is written in. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type SaidOfSecret, saidOfSecret } from '../../src/known/credential-values.ts';
import type { Rule } from '../../src/rule.ts';
import { reportedIn } from '../reported-in.ts';

type Files = Readonly<Record<string, string>>;

const spellings: Readonly<Record<Exclude<SaidOfSecret, 'itself'>, readonly string[]>> = {
  place: [
    ...[
      'os.environ/API_KEY',
      'hash:/etc/postfix/sasl_passwd',
      'env:API_KEY',
      'env.API_KEY',
      'environ:API_KEY',
      'process.env.API_KEY',
      'config.env.api_key',
    ],
    ...[
      '@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/api)',
      'secret:pg_password',
      'secrets:api-key',
    ],
    ...[
      '%kernel.project_dir%/config/jwt/private.pem',
      '%env(JWT_PASSPHRASE)%',
      '/run/secrets/api',
      '@/run/secrets/api',
    ],
    ...['./keys/api.pem', '~/.ssh/id_api', 'vault:secret/data/api', 'ssm:/acme/api', 'op://acme/api/key', 'awssm:acme'],
    ...[
      'ref+vault://secret/api',
      'arn:aws:secretsmanager:eu-west-1:1:secret:x',
      'credentials.json',
      'projects/p/secrets/s',
    ],
    ...[
      '$__file{/run/secrets/api}',
      '$ENV{API_KEY}',
      '!env API_KEY',
      '!secret api',
      '</run/secrets/api',
      'keyring:api',
    ],
    ...[
      'from_env:API_KEY',
      'aws:ssm:/prod/api',
      'azure:kv:acme/api',
      'kube:ns/secret/api',
      'secretsmanager:prod/api:pw',
    ],
    ...['docker-secret:api', 'pass:mail/smtp', 'backups/2026/01/db-9f3b1a2c.tar'],
    ...['staging=/run/secrets/a,live=/run/secrets/b', 'secret/data/api', 'runtime-secrets', 'app_db_credentials'],
  ],
  kind: [
    ...[
      'htpasswd',
      'plain',
      'PLAIN',
      'bearer',
      'Bearer',
      'SCRAM-SHA-256',
      'scram-sha-512',
      'Negotiate',
      'CRAM-MD5',
      'basic',
    ],
    ...['oauth2', 'RS256', 'bcrypt', 'login', 'LOGIN', 'PLAIN LOGIN', 'scram-sha-256,scram-sha-512', 'http-basic'],
    ...['SASL_PLAINTEXT', 'SASL_SSL', 'xoauth2', 'mtls', 'noauth'],
  ],
  public: [
    ...[
      '0xdAC17F958D2ee523a2206206994597C13D831ec7',
      'pk_live_51H8xYzAbCdEfGhIjKlMnOpQr',
      'nobody:x:65534:65534:nobody:/:',
    ],
    ...['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'cosmos1vqp75ypxn0mhy8mmx0ruu2zqhqpjuev5uxqjmk'],
    'ibc/2CB95EB92E57561D80E1ED511B327F2F171FC118DE91165C672A325260EBFDC4',
    'BOgQVPOMzIMXUpsYGpbVkZoEBc0ifKY_f2kSU5DNDGYI6i6CoKqqxDd7w7PJ3FaGRBgVGJffldETumOx831jl58',
  ],
  answer: ['true', 'no', 'required', '3600s', 'auto'],
  nothing: [
    '<password>',
    '[token]',
    '***',
    ':',
    'xxxxxxxx',
    '@@API_KEY@@',
    '{{ api_key }}',
    'eyJ...',
    '4OM3EtXb1HI0DLLuxazjBF...',
    'oauth:...',
    '#optional',
    'can-be-empty',
  ],
};

/** Texts as a program is given them. */
const carriers: Readonly<Record<string, (text: string) => Files>> = {
  'a variable of a service': (text) => compose(`environment:\n      API_TOKEN: '${text.replaceAll('$', '$$$$')}'`),
  'a list of variables': (text) => compose(`environment:\n      - 'API_TOKEN=${text}'`),
  'the default of a variable': (text) => compose(`environment:\n      API_TOKEN: '\${API_TOKEN:-${text}}'`),
  'an env file': (text) => ({ ...compose('env_file: app.env'), 'app.env': `API_TOKEN='${text}'\n` }),
  'a label': (text) => compose(`labels:\n      - 'com.acme.api_token=${text}'`),
  'an option of a command': (text) => compose(`command: ['serve', '--api-token=${text}']`),
  'a build argument': (text) => compose(`build:\n      context: .\n      args:\n        API_TOKEN: '${text}'`),
  'a configuration': (text) => ({
    'compose.yaml': `${compose('configs: [app]')['compose.yaml']}configs:\n  app:\n    content: |\n      api_token = ${text}\n`,
  }),
  'a file that is mounted': (text) => ({
    ...compose('volumes: ["./app.ini:/etc/app.ini"]'),
    'app.ini': `[app]\napi_token = ${text}\n`,
  }),
  'a variable of an image': (text) => dockerfile(`ENV API_TOKEN='${text}'`),
  'a label of an image': (text) => dockerfile(`LABEL api_token='${text}'`),
  'an option in a step': (text) => dockerfile(`RUN serve --api-token '${text}'`),
  'a variable of a step': (text) => dockerfile(`RUN API_TOKEN='${text}' serve`),
  'a file that a step writes': (text) => dockerfile(`RUN echo 'api_token=${text}' > /etc/app.ini`),
  'a file that is copied': (text) => ({
    ...dockerfile('COPY app.ini /etc/app.ini'),
    'app.ini': `[app]\napi_token = ${text}\n`,
  }),
};

/** The same in front of a host, where a blank and a slash are written as their codes: nothing but a secret can stand there. */
const inAddresses: Readonly<Record<string, (text: string) => Files>> = {
  'a variable of a service': (address) => compose(`environment:\n      DATABASE_URL: '${address}'`),
  'an env file': (address) => ({ ...compose('env_file: app.env'), 'app.env': `DATABASE_URL='${address}'\n` }),
  'a label': (address) => compose(`labels:\n      - 'com.acme.db=${address}'`),
  'an option of a command': (address) => compose(`command: ['serve', '--db=${address}']`),
  'the default of a variable': (address) => compose(`environment:\n      DATABASE_URL: '\${DATABASE_URL:-${address}}'`),
  'a configuration': (address) => ({
    'compose.yaml': `${compose('configs: [app]')['compose.yaml']}configs:\n  app:\n    content: |\n      db = ${address}\n`,
  }),
  'a variable of an image': (address) => dockerfile(`ENV DATABASE_URL='${address}'`),
  'a build argument': (address) => dockerfile(`ARG DATABASE_URL='${address}'`),
  'a step': (address) => dockerfile(`RUN migrate '${address}'`),
};

function compose(setting: string): Files {
  return { 'compose.yaml': `services:\n  a:\n    image: example/a:1\n    ${setting}\n` };
}

function dockerfile(line: string): Files {
  return { Dockerfile: `FROM example/a:1\n${line}\nUSER app\n` };
}

const ofSecrets = ({ group, id }: Rule) => group === 'secrets' && id !== 'secret-interpolation-required';

describe('a text where a secret may stand', () => {
  for (const [said, texts] of Object.entries(spellings))
    test(`says ${said}`, () => {
      for (const text of texts)
        for (const each of [text, `"${text}"`, ` ${text} `]) assert.equal(saidOfSecret(each), said, each);
    });

  test('says a place by a store and a name in it, and holds one where chance made what stands there', () => {
    const stores = [
      'env',
      'from_env',
      'file',
      'docker-secret',
      'vault',
      'ssm',
      'aws:ssm',
      'azure:kv',
      'keyring',
      'sops',
    ];
    const kept = ['DB_PASSWORD', 'db-password', 'prod/db', 'ns/secret/key', 'app2prod/db#password'];
    const chance = ['Zq8vT2mNc4Rk7LxWb3Hd', '8f14e45fceea167a5a36dedd4bea2543', 'tr0ub4dor!x9'];
    for (const store of stores) {
      for (const name of kept)
        for (const each of [`${store}:${name}`, `${store}:/${name}`, `${store}://${name}`])
          assert.equal(saidOfSecret(each), 'place', each);
      for (const text of chance) assert.equal(saidOfSecret(`${store}:${text}`), 'itself', text);
    }
    for (const account of ['admin', 'app', 'acme.io', 'peer0.org'])
      for (const text of [...chance, 'hunter2', 'kronos-gate'])
        assert.equal(saidOfSecret(`${account}:${text}`), 'itself', `${account}:${text}`);
  });

  const texts = Object.values(spellings).flat();
  for (const [carrier, filesOf] of Object.entries(carriers))
    test(`is asked what it says in ${carrier}`, async () => {
      const secrets = ['Zq8vT2mNc4Rk7LxWb3Hd', 'tr0ub4dor', 'kronos-gate'];
      // elsewhere, a dollar is what a shell, the builder or compose reads first
      const given = texts.filter((text) => carrier === 'a variable of a service' || !/\$/.test(text));
      const told = await reportedIn(ofSecrets, [...secrets, ...given].map(filesOf));
      assert.deepEqual(
        [...secrets, ...given].filter((_, i) => told[i]),
        secrets,
      );
    });
});

describe('a password in an address', () => {
  const secrets = ['Zq8vT2mNc4Rk7LxWb3Hd', 'tr0ub4dor', 'kronos-gate', 'basic', 'plain'];
  for (const [carrier, filesOf] of Object.entries(inAddresses))
    test(`is asked what it says in ${carrier}`, async () => {
      // what the shell, the builder or compose fills in, or what ends an address, says more than the text
      const texts = [...spellings.place, ...secrets].filter((text) => !/[$[\]"'=<|]/.test(text));
      const address = (text: string) => `postgres://app:${encodeURIComponent(text)}@db.acme.io/shop`;
      const told = await reportedIn(
        ofSecrets,
        texts.map((text) => filesOf(address(text))),
      );
      assert.deepEqual(
        texts.filter((_, i) => told[i]),
        secrets,
      );
    });
});

test('a password that begins with its account is none of a class', async () => {
  const told = await reportedIn(
    ofSecrets,
    ['peer0.acme.io:peer0.acme.iopw', 'peer0.acme.io:acme.settings.db'].map((login) =>
      compose(`environment:\n      ENROLL: https://${login}@ca.acme.io:7054`),
    ),
  );
  assert.deepEqual(told, [true, false]);
});

describe('a value made by chance', () => {
  const names = ['BILLING_KEY', 'PARTNER_KEY', 'BACKUP_KEY', 'APP_SALT', 'ACME_ALLOWED_KEYS', 'API_TOKEN'];
  const isHigh: Parameters<typeof reportedIn>[0] = ({ group }, { severity }) =>
    group === 'secrets' && severity === 'high';
  const set: Readonly<Record<string, (pair: string) => Files>> = {
    'a list of variables': (pair) => compose(`environment:\n      - ${pair}`),
    'an env file': (pair) => ({ ...compose('env_file: app.env'), 'app.env': `${pair}\n` }),
    'a variable of an image': (pair) => dockerfile(`ENV ${pair}`),
    'a file that is mounted': (pair) => ({ ...compose('volumes: ["./app.env:/etc/app.env"]'), 'app.env': `${pair}\n` }),
  };
  for (const [carrier, filesOf] of Object.entries(set))
    test(`is no word that guesses itself in ${carrier}`, async () => {
      for (const value of ['aZ9xK2mV7qL4pR8tW3yB', '8f14e45fceea167a5a36dedd4bea2543']) {
        const told = await reportedIn(
          isHigh,
          names.map((name) => filesOf(`${name}=${value}`)),
        );
        assert.deepEqual(
          names.filter((_, i) => !told[i]),
          [],
        );
      }
    });
});

describe('a value that is set anew before a program reads it', () => {
  const image = (script: string, value: string) => ({
    ...dockerfile(`ENV AUTH_SECRET=${value}\nCOPY start.sh /start.sh\nENTRYPOINT ["/start.sh"]`),
    'start.sh': `#!/bin/sh\n${script}\nexec /app/server\n`,
  });
  const service = (script: string, value: string) => ({
    ...compose(
      `entrypoint: /start.sh\n    volumes: ["./start.sh:/start.sh:ro"]\n    environment:\n      AUTH_SECRET: ${value}`,
    ),
    'start.sh': `#!/bin/sh\n${script}\nexec /app/server\n`,
  });
  const asked = (value: string) =>
    `if [ "$AUTH_SECRET" = "${value}" ]; then\n  AUTH_SECRET=$(openssl rand -hex 32)\n  export AUTH_SECRET\nfi`;
  const gone = [
    'AUTH_SECRET="$(cat /run/secrets/auth)"\nexport AUTH_SECRET',
    'export AUTH_SECRET="$(cat /run/secrets/AUTH_SECRET)"',
    asked('VALUE'),
  ];
  const kept = [
    'export AUTH_SECRET="${AUTH_SECRET:-$(cat /run/secrets/auth)}"',
    'AUTH_SECRET="$(cat /run/secrets/auth)" migrate',
    'AUTH_SECRET="$(printenv AUTH_SECRET | base64 -d)"',
    'login --password "$AUTH_SECRET"\nAUTH_SECRET="$(cat /run/secrets/auth)"',
    'if [ -f /run/secrets/auth ]; then AUTH_SECRET="$(cat /run/secrets/auth)"; fi',
    'setup() { AUTH_SECRET="$(cat /run/secrets/auth)"; }',
    'OTHER_SECRET="$(cat /run/secrets/auth)"',
    asked('another-value'),
    asked('VALUE').replace('" = "', '" != "'),
  ];
  for (const [carrier, filesOf] of Object.entries({ image, service }))
    test(`is none in an ${carrier}`.replace('an service', 'a service'), async () => {
      const told = await reportedIn(
        ofSecrets,
        // each its own, as what another container keeps is a secret wherever it stands
        [...gone, ...kept].map((script, i) => {
          const value = `Zq8vT2mNc4Rk7LxWb3H${i}`;
          return filesOf(script.replace('VALUE', value), value);
        }),
      );
      assert.deepEqual(
        [...gone, ...kept].filter((_, i) => told[i]),
        kept,
      );
    });

  test('is one all the same where another container keeps it', async () => {
    const files: Readonly<Record<string, string>> = service(gone[0]!, 'Zq8vT2mNc4Rk7LxWb3Hd');
    const other = '  b:\n    image: example/b:1\n    environment:\n      AUTH_SECRET: Zq8vT2mNc4Rk7LxWb3Hd\n';
    const told = await reportedIn(ofSecrets, [{ ...files, 'compose.yaml': `${files['compose.yaml']}${other}` }]);
    assert.deepEqual(told, [true]);
  });
});

test('a token is what it says of itself, whatever it is called', async () => {
  const token = (payload: object) => {
    const part = (text: object) => Buffer.from(JSON.stringify(text)).toString('base64url');
    return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.8dW69oGS1Ue34ZKtldQcXaSZ2mjfmpRgUdHTZfxJYgQ`;
  };
  const payloads = [{ role: 'service_role' }, { role: 'anon' }, { sub: 'acme' }];
  const names = ['VUE_APP_KEY', 'API_TOKEN'];
  const pairs = names.flatMap((name) => payloads.map((payload) => ({ name, payload })));
  const told = await reportedIn(
    ({ group }, { severity }) => group === 'secrets' && severity !== 'low',
    pairs.map(({ name, payload }) => dockerfile(`ENV ${name}=${token({ iss: 'acme', ...payload })}`)),
  );
  const [service, , other] = payloads;
  assert.deepEqual(
    pairs.filter((_, i) => told[i]),
    [
      { name: 'VUE_APP_KEY', payload: service },
      { name: 'API_TOKEN', payload: service },
      { name: 'API_TOKEN', payload: other },
    ],
  );
});

test('the name of a secret is none, nor a word that a start script replaces', async () => {
  const secrets = 'secrets:\n  db_password:\n    external: true\n';
  const entry = (line: string) => ({
    ...dockerfile(`ENV JWT_SECRET=JWT_WORD_OF_ACME\nCOPY entrypoint.sh /entrypoint.sh\nENTRYPOINT ["/entrypoint.sh"]`),
    'entrypoint.sh': `#!/bin/sh\n${line}\nexec node app.js\n`,
  });
  const named = compose('environment:\n      POSTGRES_PASSWORD: db_password')['compose.yaml'];
  const isTold = async (files: Files) => (await reportedIn(ofSecrets, [files]))[0];
  assert.equal(await isTold({ 'compose.yaml': named + secrets }), false);
  assert.equal(await isTold({ 'compose.yaml': named! }), true);
  assert.equal(await isTold(entry('sed -i "s/JWT_WORD_OF_ACME/$JWT/g" app.js')), false);
  assert.equal(await isTold(entry('sed -i "s/ANOTHER_WORD/$JWT/g" app.js')), true);
  const naming = (line: string) => entry(`sed -i "s/JWT_WORD_OF_ACME/$JWT/g" app.js\nsecret=acme-db-admin\n${line}`);
  assert.equal(await isTold(naming('kubectl -n acme delete secret "$secret"')), false);
  assert.equal(await isTold(naming('login --password "$secret"')), true);
});

test('the last word of a name decides', async () => {
  const names = [
    'ACME_ALLOWED_KEYS',
    'ACME_ALLOWED_USERS',
    'PASSWORD_ITERATIONS',
    'TOKEN_MINT',
    'claimableTokenPDA',
    'SECRET_REALM',
    'KEY_PASSWORD_SUBJECT',
    'CREDS_IV',
    'PASSWORD_SCHEME',
    'TREASURY_TOKEN_WALLET',
    'TOKEN_ACCOUNT',
    'REWARD_TOKEN_PROGRAM',
    'COSMOS_TOKEN_DENOM',
    'PRIVATE_KEY_WALLET',
  ];
  const told = await reportedIn(
    ofSecrets,
    names.map((name) => compose(`environment:\n      ${name}: Zq8vT2mNc4Rk7LxWb3Hd`)),
  );
  assert.deepEqual(
    names.filter((_, i) => told[i]),
    ['ACME_ALLOWED_KEYS', 'PRIVATE_KEY_WALLET'],
  );
});

test('how people log in is no credential, in one word or in several', async () => {
  const ways = ['trust-header', 'cookie,token', 'internal-token', 'APIKEY header', 'github'];
  const others = ['Zq8vT2mNc4Rk7LxWb3Hd', 'token-for-acme', 'kronos-gate'];
  const settings = [
    (way: string) => `environment:\n      GATE_AUTH: '${way}'`,
    (way: string) => `command: ['serve', '--auth', '${way}']`,
    (way: string) => `command: ['serve', '--gate-auth=${way}']`,
  ];
  for (const settingOf of settings) {
    const told = await reportedIn(
      ofSecrets,
      [...ways, ...others].map((way) => compose(settingOf(way))),
    );
    assert.deepEqual(
      [...ways, ...others].filter((_, i) => told[i]),
      others,
    );
  }
});

test('a key at the end of the address of a node is one', async () => {
  const key = '3f1a9c0be72d4e5f8a6b1c2d3e4f5a6b';
  const keyed = [
    `https://mainnet.infura.io/v3/${key}`,
    `wss://eth-mainnet.g.alchemy.com/v2/${key}`,
    `https://rpc.ankr.com/eth/${key}`,
    `https://acme.solana-mainnet.quiknode.pro/${key}/`,
    'https://mainnet.gateway.tenderly.co/72EsSfUQUAkNX7LHQ7At',
    `https://node.acme.io/rpc/${key}`,
    `https://go.acme.io/${key}`,
    'https://api.acme.io/v1?zone=a&api-key=7f3a9c21-d4e8-4605-81a2-c3d4e5f60718',
    'https://lb.drpc.org/ogrpc?network=ethereum&dkey=ZfOjUStEkUdfMI7zcpVMw0qDPAjd6OcZFv1niUK8',
  ];
  const others = [
    'https://rpc.sepolia.org/',
    'https://eth.llamarpc.com/?page_token=none',
    `https://grpc.io/docs?key=${key}.html`,
    `https://github.com/acme/${key}`,
    'https://mainnet.infura.io/v3/YOUR_PROJECT_ID',
    'https://acme.io/OpenIDConnectProvider2024',
    'https://hc.acme.io/7f3a9c21-d4e8-4605-81a2-c3d4e5f60718',
    'https://git.acme.io/8843d7f92416211de9ebb963ff4ce28125932878',
    `https://acme.io/${key}.tar.gz`,
    `https://keys.acme.io/lookup?op=get&key=${key}`,
    'https://api.acme.io/v1?api_key=YOUR_API_KEY_GOES_HERE1',
    `https://rpc.acme.org/docs/${key}.html`,
  ];
  const told = await reportedIn(
    ofSecrets,
    [...keyed, ...others].map((url) => compose(`environment:\n      CHAIN: ${url}`)),
  );
  assert.deepEqual(
    [...keyed, ...others].filter((_, i) => told[i]),
    keyed,
  );
});
