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
    ...['oauth2', 'RS256', 'bcrypt'],
  ],
  public: [
    ...[
      '0xdAC17F958D2ee523a2206206994597C13D831ec7',
      'pk_live_51H8xYzAbCdEfGhIjKlMnOpQr',
      'nobody:x:65534:65534:nobody:/:',
    ],
    'BOgQVPOMzIMXUpsYGpbVkZoEBc0ifKY_f2kSU5DNDGYI6i6CoKqqxDd7w7PJ3FaGRBgVGJffldETumOx831jl58',
  ],
  answer: ['true', 'no', 'required', '3600s', 'auto'],
  nothing: ['<password>', '[token]', '***', ':', 'xxxxxxxx', '@@API_KEY@@', '{{ api_key }}'],
};

/** Texts as a program is given them. */
const carriers: Readonly<Record<string, (text: string) => Files>> = {
  'a variable of a service': (text) => compose(`environment:\n      API_TOKEN: '${text}'`),
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

  const texts = Object.values(spellings).flat();
  for (const [carrier, filesOf] of Object.entries(carriers))
    test(`is asked what it says in ${carrier}`, async () => {
      const secrets = ['Zq8vT2mNc4Rk7LxWb3Hd', 'tr0ub4dor', 'kronos-gate'];
      const told = await reportedIn(ofSecrets, [...secrets, ...texts].map(filesOf));
      assert.deepEqual(
        [...secrets, ...texts].filter((_, i) => told[i]),
        secrets,
      );
    });
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
  ];
  const told = await reportedIn(
    ofSecrets,
    names.map((name) => compose(`environment:\n      ${name}: Zq8vT2mNc4Rk7LxWb3Hd`)),
  );
  assert.deepEqual(
    names.filter((_, i) => told[i]),
    ['ACME_ALLOWED_KEYS'],
  );
});

test('a key at the end of the address of a node is one', async () => {
  const key = '3f1a9c0be72d4e5f8a6b1c2d3e4f5a6b';
  const keyed = [
    `https://mainnet.infura.io/v3/${key}`,
    `wss://eth-mainnet.g.alchemy.com/v2/${key}`,
    `https://rpc.ankr.com/eth/${key}`,
  ];
  const others = [
    'https://rpc.sepolia.org/',
    `https://github.com/acme/${key}`,
    'https://mainnet.infura.io/v3/YOUR_PROJECT_ID',
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
