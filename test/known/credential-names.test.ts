/** Names and values from real projects, in both directions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { connectionsIn } from '../../src/facts/secrets/connection-strings.ts';
import { credentialFile } from '../../src/known/credential-files.ts';
import { isCredential, isCredentialName, kindOfCredential } from '../../src/known/credential-names.ts';
import { isCredentialValue } from '../../src/known/credential-values.ts';
import { isGap, isWellKnownDefault } from '../../src/known/stand-ins.ts';
import { Source } from '../../src/source.ts';
import { cpuTime } from '../cpu-time.ts';

const words = (text: string) => text.trim().split(/\s+/);

const names = words(`
  PASSWORD password DB_PASSWORD dbPassword POSTGRES_PASSWORD MYSQL_ROOT_PASSWORD MYSQL_PWD PGPASSWORD REDIS_PASS
  SMTP_PASS MAIL_PASSWORD RABBITMQ_DEFAULT_PASS GF_SECURITY_ADMIN_PASSWORD KEYCLOAK_ADMIN_PASSWORD KC_DB_PASSWORD
  MINIO_ROOT_PASSWORD MONGO_INITDB_ROOT_PASSWORD ME_CONFIG_BASICAUTH_PASSWORD WORDPRESS_DB_PASSWORD SSH_PASSPHRASE
  SECRET SECRET_KEY SECRET_KEY_BASE DJANGO_SECRET_KEY JWT_SECRET SESSION_SECRET COOKIE_SECRET CLIENT_SECRET AZURE_CLIENT_SECRET
  OAUTH_CLIENT_SECRET NEXTAUTH_SECRET SUPER_Secret super_duper_secret_token SECRET_PASSPHRASE
  TOKEN GITHUB_TOKEN GH_TOKEN HF_TOKEN NPM_TOKEN VAULT_TOKEN AWS_SESSION_TOKEN SLACK_BOT_TOKEN accessToken BOTTOKEN
  API_KEY APIKEY apikey OPENAI_API_KEY STRIPE_API_KEY DD_API_KEY AWS_SECRET_ACCESS_KEY AWS_ACCESS_KEY_ID VITE_AWS_ACCESS_KEY_ID
  PRIVATE_KEY SSH_PRIVATE_KEY ENCRYPTION_KEY N8N_ENCRYPTION_KEY APP_KEY ACME_APP_KEY PUSHER_APP_SECRET MASTER_KEY RAILS_MASTER_KEY LICENSE_KEY git_key ssh_key
  AZURE_STORAGE_ACCOUNT_KEY CREDENTIALS credential DOCKER_CREDS auth NPM_CONFIG__AUTH BASIC_AUTH API_KEYS --password
  SRCDS_RCONPW ROOTPW --client-secret --api-key requirepass _authToken spring.datasource.password PASSWORD_HASH
`);

const others = words(`
  GOPASS_VERSION KEYBOARD_LAYOUT CERTBOT_VERSION PUBLIC_KEY CREDENTIAL_PUBKEY PUBLIC_API_KEY NEXT_PUBLIC_API_KEY SSH_PUB_KEY KEYSTORE_PATH
  TOKEN_TTL PASSWORD_MIN_LENGTH KEY_ALIAS PASSWORD_FILE SESSION_SECRET_FILE POSTGRES_PASSWORD_FILE AUTH_MODULE_VERSION
  TOKEN_EXPIRE_MINUTES JWT_TOKEN_EXPIRES_IN ACCESS_TOKEN_LIFETIME PASSWORD_EXPIRY SECRET_NAME SECRETS_DIR SECRET_PATH
  TOKENIZERS_PARALLELISM MAX_TOKENS OPENAI_MAX_TOKENS NUM_TOKENS TOKENS_PER_MINUTE GPG_KEY GPG_KEYS CACHE_KEY PRIMARY_KEY
  SORT_KEY KEY KEYS MONKEY TURKEY KEYCLOAK_ADMIN KEYCLOAK_URL SSH_AUTH_SOCK AUTH_URL AUTH_METHOD OAUTH2_PROXY AUTHOR
  AUTHORS ENABLE_PASSWORD_AUTH DISABLE_AUTH USE_TOKEN ALLOW_EMPTY_PASSWORD REQUIRE_PASSWORD PASSWORD_HASH_ALGORITHM
  TOKEN_URL TOKEN_ENDPOINT CLIENT_ID AZURE_CLIENT_ID PASS_THROUGH COMPASS BYPASS_CACHE PASSENGER_VERSION PASSAGE USERNAME DB_USER
  PWD OLDPWD PASSWORD_RESET_URL PASSWORD_POLICY PASSWORD_COMMAND CREDENTIAL_HELPER --password-stdin --password-file
  --disabled-password SECRETARY DESECRATE APP_KEYBOARD CSRF_TOKEN_HEADER STRIPE_PUBLISHABLE_KEY AWS_REGION HOST_KEY PATH LANG
  PUSHER_APP_KEY SOKETI_DEFAULT_APP_KEY REVERB_APP_KEY
`);

const values = words(`
  tr0ub4dor hunter2 postgres password secret changeme 123456 6f1ed002ab55 P@ssw0rd! a+b/c== Zm9vYmFy/YmF6+Zm9v== foo bar banana
  correct-horse $6$salt$hash my-secret-pw S3cr3t#1 /abc+def== basic123 https://user:pw@host
`);

const noValues = [
  ...words(`true False yes no on off none null 0 1 30d 15m 512mb 3600s 10% /run/secrets/db ./config /etc/ssl/key.pem ~/.ssh/id
  C:\\keys https://auth.example.com/token http://auth:8080 file:///x key.json secrets/app.yml credentials.toml
  <password> <your-token> [token] {{token}} \${TOKEN} $TOKEN %TOKEN% @TOKEN@ __TOKEN__ xxx xxxxxx *** ... ---
  your-token-here YOUR_TOKEN_HERE REPLACE_WITH_YOUR_OWN insert-key todo TBD basic bearer ldap oauth2 sha256 bcrypt RS256
  arn:aws:secretsmanager:eu-west-1:1:secret:x vault:secret/data/x projects/p/secrets/s ENC[abc]`),
  '',
  '  ',
  '<the token of the bot>',
  '{{ vault_password }}',
];

describe('names of credentials', () => {
  test('are known', () =>
    assert.deepEqual(
      names.filter((name) => !isCredentialName(name)),
      [],
    ));
  test('are told from others', () =>
    assert.deepEqual(
      others.filter((name) => isCredentialName(name)),
      [],
    ));

  test('say what kind it is', () => {
    const kinds = Object.entries({
      DJANGO_SECRET_KEY: 'secret key',
      SECRET_KEY_BASE: 'secret key',
      OPENAI_API_KEY: 'API key',
      APP_KEY: 'key',
      GITHUB_TOKEN: 'token',
      JWT_SECRET: 'secret',
      KEY_PASSWORD: 'password',
      '-p': 'password',
      DOCKER_CREDS: 'credential',
    });
    for (const [name, kind] of kinds) assert.equal(kindOfCredential(name), kind);
  });

  test('that do not tell by themselves are judged by their value', () => {
    assert.ok(isCredential('AUTH_SALT', 'kX9#mQ2vR4tW8yB3nLz7'));
    assert.ok(isCredential('FOO_KEY', 'Zq8vT2mNc4Rk7LxWb3Hd'));
    assert.ok(!isCredential('FOO_KEY', 'user-id'));
    assert.ok(!isCredential('CACHE_KEY', 'Zq8vT2mNc4Rk7LxWb3Hd'));
    assert.ok(!isCredential('GPG_KEY', '7169605F62C751356D054A26A821E680E5FA6305'));
    assert.ok(!isCredential('COMMIT', '6f1ed002ab5595859014ebf0951522d9'));
    for (const ending of ['CHECKSUM', 'CHECK_SUM', 'SHA256', 'SHA512', 'MD5', 'DIGEST', 'HASH'])
      for (const what of ['TOKEN_HELPER', 'DOCKER_CREDENTIAL_GCR', 'SECRETS_OPERATOR'])
        assert.ok(
          !isCredential(`${what}_${ending}`, '443e6f1ed002ab5595859014ebf0951522d9443e6f1ed002ab5595859014ebf0'),
          what,
        );
    assert.ok(isCredential('ROOT_PASSWORD_SHA2', '443e6f1ed002ab5595859014ebf0951522d9443e6f1ed002ab5595859014ebf0'));
    assert.ok(!isCredential('SMTP_AUTH', 'always') && !isCredential('SMTP_AUTH', 'never'));
  });
});

describe('values of credentials', () => {
  test('are known', () =>
    assert.deepEqual(
      values.filter((value) => !isCredentialValue(value)),
      [],
    ));
  test('are told from others', () => assert.deepEqual(noValues.filter(isCredentialValue), []));

  test('that everybody tries first are known', () => {
    for (const value of words(
      'changeme postgres password admin root 123456 test P@ssw0rd secret my-secret-pw placeholder',
    ))
      assert.ok(isWellKnownDefault(value), value);
    for (const value of words('tr0ub4dor 6f1ed002ab55 Zq8vT2mNc4Rk7LxWb3Hd'))
      assert.ok(!isWellKnownDefault(value), value);
  });

  test('are told from gaps', () => {
    assert.ok(isGap('<password>') && isGap('xxx') && isGap('not-needed'));
    assert.ok(!isGap('xylophone') && !isGap('yourself') && !isGap('hereafter'));
  });
});

describe('addresses with a password', () => {
  const found = (text: string) => connectionsIn({ value: text, at: new Source('x', text).at(0, text.length) });

  test('are found', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['postgres://app:s3cr3t@db:5432/app', 's3cr3t'],
      ['postgresql+asyncpg://app:s3cr3t@db/app?ssl=1', 's3cr3t'],
      ['redis://:s3cr3t@cache', 's3cr3t'],
      ['amqp://guest:guest@rabbit', 'guest'],
      ['mongodb://root:a%40b@m1:27017,m2:27017/db', 'a%40b'],
      ['git+https://bot:t0ken@git.corp.net/x.git', 't0ken'],
      ['curl -x http://p:q1w2@proxy:3128 -o x', 'q1w2'],
      ['https://Zq8vT2mNc4Rk7LxWb3Hd@git.corp.net/x', 'Zq8vT2mNc4Rk7LxWb3Hd'],
      ['mysql://user:password@db/app', 'password'],
      ['jdbc:postgresql://db:5432/app?user=app&password=hunter2', 'hunter2'],
      ['Server=db,1433;Database=app;User Id=sa;Password=Str0ng!Pass;Encrypt=false', 'Str0ng!Pass'],
    ];
    for (const [text, password] of cases) {
      const [connection, ...more] = found(text);
      assert.equal(connection?.password, password, text);
      assert.equal(more.length, 0);
      const { source, span } = connection!.at;
      assert.equal(source.text.slice(span.start, span.end), password);
    }
  });

  test('are told from others', () => {
    const cases = [
      'ssh://git@github.com/x/y',
      'https://example.com/a:b@c',
      'https://example.com/?q=a:b@c',
      'http://proxy:3128',
      'postgres://app@db/app',
      'postgres://app:${PASS}@db',
      'postgres://app:$PASS@db',
      'postgres://app:<password>@db',
      'postgres://app:****@db',
      'postgres://user:pass@example.com/db',
      'postgres://USER:PASSWORD@HOST:5432/DB',
      'postgres://app:{{ password }}@db',
      'https://user@git.corp.net/x',
      'npm://@scope/pkg@1',
      'a:b@c',
      '://:@',
      'mailto:a@b.c',
      'Server=db;User Id=sa;Password=${SA_PASSWORD};',
      'Server=db;User Id=sa;Password={password}',
      'https://example.com/login?user=x&password_reset=1',
      'a=1;password=x',
    ];
    assert.deepEqual(
      cases.filter((text) => found(text).length > 0),
      [],
    );
  });

  test('with pieces that only the run knows', () => {
    const at = new Source('x', 'postgres://app:$P@db').at(0, 20);
    assert.deepEqual(connectionsIn({ value: undefined, at, parts: ['postgres://app:', undefined, '@db'] }), []);
  });

  test('take no long text a long time', () => {
    const began = cpuTime();
    for (const unit of ['a://b:c@', '://', 'a:b@', 'x://y:']) found(unit.repeat(20_000));
    assert.ok(cpuTime() - began < 3000);
  });
});

describe('files with credentials', () => {
  const surely = words(`
    id_rsa keys/id_ed25519 .ssh .env app/.env .env.production .env.local .netrc .git-credentials .pgpass .aws .aws/credentials
    .kube/config .docker/config.json server.key certs/tls.key private.pem privkey.pem key.pem client-key.pem app.p12 app.pfx
    keystore.jks terraform.tfstate service-account.json gcp-credentials.json client_secret_123.json credentials.json secrets.yml
    master.key kubeconfig .htpasswd .vault-token .pypirc deploy_key .ssh/deploy
  `);
  const maybe = words('.git .npmrc pip.conf prod.tfvars server.pem app.env secrets auth.json NuGet.Config');
  const harmless = words(`
    .env.example .env.sample .env.template .env.dist env environment.ts id_rsa.pub ca.pem cert.pem fullchain.pem chain.pem
    ca-bundle.pem rds-ca-bundle.pem cacert.pem public.key docker.gpg.key nodesource-repo.gpg.key truststore.jks dhparam.pem
    package.json keyboard.json tokens.css credentials.yml.enc README.md known_hosts .ssh/known_hosts .ssh/config config.json
    requirements.txt password.go secret.ts monkey tokenizer.json server.crt .envrc secrets.sops.yaml.enc public.pem
  `);
  test('are known', () => {
    assert.deepEqual(
      surely.filter((path) => credentialFile(path)?.holds !== 'surely'),
      [],
    );
    assert.deepEqual(
      maybe.filter((path) => credentialFile(path)?.holds !== 'maybe'),
      [],
    );
  });
  test('are told from others', () => assert.deepEqual(harmless.filter(credentialFile), []));
});

describe('data under the name of a credential', () => {
  const member = (name: string, i: number) => `{\\"${name}\\":\\"transfer\\",\\"payable\\":${i}}`;
  const abi = (name: string) => `[${Array.from({ length: 12 }, (_, i) => member(name, i)).join()},[]]`;

  test('is none where it has many members and none of them is', () =>
    assert.equal(isCredential('TOKEN_ABI_SECRET', abi('name')), false));

  test('is one where it has few, or one that is called so or made by chance', () => {
    const values = [member('name', 1), abi('secret'), abi('name').replace('transfer', 'x8Kq2mVz91LpTr47')];
    for (const value of values) assert.equal(isCredential('TOKEN_ABI_SECRET', value), true, value);
  });
});
