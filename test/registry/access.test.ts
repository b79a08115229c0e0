/** Who we are to registries: tokens, logins, and whom they are shown to. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dockerLogins, jobLogins, type Login } from '../../src/registry/logins.ts';
import { Internet } from '../stand-in/internet.ts';
import { type AskedRegistry, type Options, RegistryStandIn } from '../stand-in/registry.ts';
import { Asking, believe, imageAt, look } from './asking.ts';

const ann: Login = { kind: 'password', user: 'ann', password: 's3cret:word' };
const logins = { ann: 's3cret:word' };

async function start(options: Options = {}) {
  const registry = await RegistryStandIn.start({ logins, ...options });
  registry.put('acme/node:24', { config: { User: '1000' }, index: true });
  registry.put('acme/go:1', { config: { User: '2000' } });
  return registry;
}

const asked = ({ requests }: RegistryStandIn) =>
  requests.map(
    ({ method, path, status }) => `${method} ${path.replace(/sha256:.*/, '…').replace(/\?.*/, '')} ${status}`,
  );

describe('a token', () => {
  test('is asked for once for each repository, and used for all that follows', async () => {
    await using registry = await start({ access: 'token' });
    await imageAt(`${registry.host}/acme/node:24`);
    assert.deepEqual(asked(registry), [
      'HEAD /v2/acme/node/manifests/24 401',
      'GET /token 200',
      'HEAD /v2/acme/node/manifests/24 200',
      'GET /v2/acme/node/manifests/… 200',
      'GET /v2/acme/node/manifests/… 200',
      'GET /v2/acme/node/blobs/… 200',
    ]);
    assert.equal(registry.requests[1]!.path, '/token?service=stand-in&scope=repository%3Aacme%2Fnode%3Apull');
    assert.equal(registry.requests[1]!.headers.authorization, undefined);
  });

  test('for a second repository is asked for at once, as its registry is known to want one', async () => {
    await using registry = await start({ access: 'token' });
    const asking = new Asking([registry.host]);
    await asking.look([`${registry.host}/acme/node:24`]);
    registry.requests.length = 0;
    await asking.look([`${registry.host}/acme/go:1`]);
    assert.deepEqual(asked(registry).slice(0, 2), ['GET /token 200', 'HEAD /v2/acme/go/manifests/1 200']);
  });

  test('that has run out is asked for again', async () => {
    await using registry = await start({ access: 'token' });
    const gone = {
      status: 401,
      headers: { 'www-authenticate': `Bearer realm="http://${registry.host}/token",service="stand-in"` },
    };
    registry.fault({ match: ({ path }) => path.includes('/blobs/'), respond: gone });
    await imageAt(`${registry.host}/acme/node:24`);
    assert.equal(asked(registry).filter((each) => each.startsWith('GET /token')).length, 2);
  });

  test('that is not taken ends in a sentence, not in a circle', async () => {
    await using registry = await start({ access: 'token' });
    const gone = {
      status: 401,
      headers: { 'www-authenticate': `Bearer realm="http://${registry.host}/token",service="stand-in"` },
    };
    registry.fault({ match: ({ path }) => path.includes('/v2/'), times: 99, respond: gone });
    assert.deepEqual(await look(`${registry.host}/acme/node:24`), {
      kind: 'unknown',
      reason: `\`${registry.host}\` does not show \`acme/node\` without a login: it is private, or does not exist. Log in to the registry before the review, as somebody who may read it.`,
    });
    assert.equal(registry.requests.length, 3);
  });

  for (const [what, body] of [
    ['is none', '{}'],
    ['is not JSON', 'token'],
    ['is null', 'null'],
    ['is no text', '{"token":1}'],
    ['would add a header', '{"token":"a\\r\\nX-Evil: 1"}'],
    ['is empty', '{"token":"","access_token":""}'],
    ['is too long', `{"token":"${'a'.repeat(70_000)}"}`],
  ] as const)
    test(`that ${what} is not sent`, async () => {
      await using registry = await start({ access: 'token' });
      registry.fault({ match: ({ path }) => path.startsWith('/token'), times: 9, respond: { status: 200, body } });
      const { kind } = await look(`${registry.host}/acme/node:24`);
      assert.equal(kind, 'unknown');
      assert.deepEqual(asked(registry), ['HEAD /v2/acme/node/manifests/24 401', 'GET /token 200']);
    });

  test('may be called an access token', async () => {
    await using registry = await start({ access: 'open' });
    registry.fault({
      match: () => true,
      respond: { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${registry.host}/token"` } },
    });
    registry.fault({
      match: ({ path }) => path.startsWith('/token'),
      respond: { status: 200, body: '{"access_token":"x"}' },
    });
    await imageAt(`${registry.host}/acme/node:24`);
    assert.equal(registry.requests.at(-1)!.headers.authorization, 'Bearer x');
  });
});

describe('what a registry says of how to be asked', () => {
  const realm = (host: string) => `http://${host}/token`;
  const taken: readonly ((host: string) => string)[] = [
    (host) => `Bearer realm="${realm(host)}",service="stand-in"`,
    (host) => `bearer  Realm = "${realm(host)}" , SERVICE=stand-in`,
    (host) => `Bearer service="stand-in",scope="a,b=c",realm="${realm(host)}"`,
    (host) => `Basic realm="x", Bearer realm="${realm(host)}",service="stand-in"`,
    (host) => `Bearer realm="${realm(host)}",service="stand-in", Basic realm="x"`,
    (host) => `Bearer realm="${realm(host)}",service="stand-in",realm="http://evil.example/"`,
  ];
  for (const [i, header] of taken.entries())
    test(`is understood, ${i + 1}`, async () => {
      await using registry = await start({ access: 'token' });
      const respond = { status: 401, headers: { 'www-authenticate': header(registry.host) } };
      registry.fault({ match: () => true, respond });
      await imageAt(`${registry.host}/acme/node:24`);
    });

  for (const header of [
    '',
    'Bearer',
    'Bearer realm',
    'Bearer =',
    'Bearer service="a"',
    'Negotiate',
    'Bearer realm="not an address"',
    `Bearer ${'a='.repeat(7000)}`,
  ])
    test(`is not understood: ${header.slice(0, 40)}`, async () => {
      await using registry = await start({ access: 'token' });
      registry.fault({
        match: () => true,
        times: 9,
        respond: { status: 401, headers: { 'www-authenticate': header } },
      });
      assert.equal((await look(`${registry.host}/acme/node:24`)).kind, 'unknown');
      assert.equal(registry.requests.length, 1);
    });
});

describe('a login', () => {
  for (const access of ['token', 'login', 'basic'] as const)
    test(`is shown where it is asked for (${access})`, async () => {
      await using registry = await start({ access });
      const { config } = await imageAt(`${registry.host}/acme/node:24`, { logins: () => ann });
      assert.equal(config.user, '1000');
      const shown = registry.requests.filter(({ headers }) => headers.authorization?.startsWith('Basic '));
      assert.ok(shown.length > 0);
      if (access !== 'basic')
        assert.deepEqual(
          shown.map(({ path }) => path.split('?')[0]),
          ['/token'],
        );
    });

  test('that is an identity is exchanged', async () => {
    await using registry = await start({ access: 'login' });
    const { config } = await imageAt(`${registry.host}/acme/node:24`, {
      logins: () => ({ kind: 'identity', token: 's3cret:word' }),
    });
    assert.equal(config.user, '1000');
    const posts = registry.requests.filter(({ method }) => method === 'POST');
    assert.deepEqual(
      posts.map(({ path, body }) => [path, Object.fromEntries(new URLSearchParams(body))]),
      [
        [
          '/token',
          {
            grant_type: 'refresh_token',
            client_id: 'layer-review',
            refresh_token: 's3cret:word',
            service: 'stand-in',
            scope: 'repository:acme/node:pull',
          },
        ],
      ],
    );
  });

  test('that a registry refuses is left out: it may show the image to anyone', async () => {
    await using registry = await start({ access: 'token' });
    const wrong: Login = { kind: 'password', user: 'ann', password: 'wrong' };
    const { config } = await imageAt(`${registry.host}/acme/node:24`, { logins: () => wrong });
    assert.equal(config.user, '1000');
  });

  test('that may not read a repository is told so', async () => {
    await using registry = await start({ access: 'basic' });
    const wrong: Login = { kind: 'password', user: 'ann', password: 'wrong' };
    const published = await look(`${registry.host}/acme/node:24`, { logins: () => wrong });
    assert.match(published.kind === 'unknown' ? published.reason : '', /does not show `acme\/node` to this login/);
  });

  test('is asked for by the exact name of the registry', async () => {
    await using registry = await start({ access: 'login' });
    const names: string[] = [];
    await look(`${registry.host}/acme/node:24`, { logins: (name) => void names.push(name) });
    assert.deepEqual([...new Set(names)], [registry.host]);
  });

  test('that a program keeps is not fetched, which is told once it would have mattered', async () => {
    await using registry = await start({ access: 'login' });
    await using open = await start();
    const kept: Login = { kind: 'kept', by: 'desktop' };
    const name = (host: string) => `${host}/acme/node:24`;
    const remarksOn = async (...names: readonly string[]) => {
      const asking = new Asking([registry.host, open.host], { logins: () => kept });
      await asking.look(names);
      return asking.remarks;
    };
    assert.deepEqual(await remarksOn(name(open.host)), []);
    const remarks = await remarksOn(name(registry.host), `${registry.host}/acme/go:1`, name(open.host));
    assert.deepEqual(
      remarks,
      ['node', 'go'].map(
        (name) =>
          `\`${registry.host}\` does not show \`acme/${name}\` without a login, and the login is kept by the program \`docker-credential-desktop\`, which is not started. Log in without a credential store.`,
      ),
    );
  });
});

/** What any request to whomever showed of us. */
const shown = (requests: readonly AskedRegistry[]) =>
  requests.filter(
    ({ headers, body, path }) => headers.authorization !== undefined || /s3cret|refresh_token/.test(body + path),
  );

describe('whoever else a registry sends us to', () => {
  const hosts = ['evil.example', 'auth.docker.io.evil.example', 'docker.io', 'xauth.docker.io', 'ghcr.io'];
  const realms = [
    ...hosts.map((host) => `https://${host}/token`),
    'http://auth.docker.io/token',
    'https://auth.docker.io:8443/token',
    'https://user:pass@auth.docker.io/token',
    'https://auth.docker.io@evil.example/token',
    'https://127.0.0.1/token',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    '//evil.example/token',
    '/token',
  ];
  for (const realm of realms)
    test(`is given no token and no login to ask for: ${realm}`, async () => {
      await using hub = await start({ access: 'login', name: 'docker.io', realm });
      await using evil = await start();
      await using internet = await Internet.start({
        'registry-1.docker.io': hub.serve,
        'auth.docker.io': evil.serve,
        ...Object.fromEntries(hosts.map((host) => [host, evil.serve])),
      });
      believe(internet.certificate);
      for (const login of [undefined, ann, { kind: 'identity', token: 's3cret:word' } as const]) {
        const published = await look('acme/node:24', { env: internet.env, logins: () => login });
        assert.deepEqual(published, {
          kind: 'unknown',
          reason: '`docker.io` wants a token of a server that is not known to give them, which was not asked.',
        });
      }
      assert.deepEqual(evil.requests, []);
      assert.deepEqual(shown(hub.requests), []);
    });

  test('is asked for a token where it is known to give them for a registry', async () => {
    await using hub = await start({ access: 'login', name: 'docker.io', realm: 'https://auth.docker.io/token' });
    await using internet = await Internet.start({ 'registry-1.docker.io': hub.serve, 'auth.docker.io': hub.serve });
    believe(internet.certificate);
    await imageAt('acme/node:24', { env: internet.env, logins: (name) => (name === 'docker.io' ? ann : undefined) });
    const basic = hub.requests.filter(({ headers }) => headers.authorization?.startsWith('Basic'));
    assert.deepEqual(
      basic.map(({ headers }) => headers.host),
      ['auth.docker.io'],
    );
  });

  // A registry of the policy, at https://registry.acme.example.
  for (const [realm, asks] of [
    ['https://registry.acme.example/token', true],
    ['https://registry.acme.example:8443/token', true],
    ['https://auth.acme.example/token', true],
    ['https://acme.example/token', true],
    ['https://evil.example/token', false],
    ['https://notacme.example/token', false],
    ['https://registry.acme.example.evil.example/token', false],
    ['http://registry.acme.example/token', false],
    ['https://10.0.0.1/token', false],
  ] as const)
    test(`of a registry that the policy names ${asks ? 'may' : 'may not'} be ${realm}`, async () => {
      await using registry = await start({ access: 'login', realm });
      const name = new URL(realm).hostname;
      await using internet = await Internet.start({ 'registry.acme.example': registry.serve, [name]: registry.serve });
      believe(internet.certificate);
      // The proxy knows ports of HTTPS only.
      if (realm.includes(':8443')) internet.hosts.set(`${name}:8443`, registry.serve);
      const options = { hosts: ['registry.acme.example'], env: internet.env, logins: () => ann };
      const { kind } = await look('registry.acme.example/acme/node:24', options);
      assert.equal(kind, asks ? 'image' : 'unknown');
      if (!asks) assert.deepEqual(shown(registry.requests), []);
    });

  for (const [registry, realm, asks] of [
    ['registry.acme.co.uk', 'https://auth.acme.co.uk/token', true],
    ['acme.co.uk', 'https://evil.co.uk/token', false],
    ['registry.acme.co.uk', 'https://evil.co.uk/token', false],
    ['acme.example', 'https://example/token', false],
    ['registry', 'https://auth/token', false],
    // Each host of such a vendor is another customer's.
    ['a.azurecr.io', 'https://a.azurecr.io/token', true],
    ['a.azurecr.io', 'https://b.azurecr.io/token', false],
  ] as const)
    test(`of ${registry} ${asks ? 'may' : 'may not'} be ${realm}`, async () => {
      await using standIn = await start({ access: 'login', realm });
      await using internet = await Internet.start({
        [registry]: standIn.serve,
        [new URL(realm).hostname]: standIn.serve,
      });
      believe(internet.certificate);
      const { kind } = await look(`${registry.includes('.') ? registry : `${registry}:443`}/acme/node:24`, {
        hosts: [registry.includes('.') ? registry : `${registry}:443`],
        env: internet.env,
        logins: () => ann,
      });
      assert.equal(kind, asks ? 'image' : 'unknown');
    });

  test('gives no token by sending us on', async () => {
    await using registry = await start({ access: 'login' });
    await using evil = await start();
    for (const location of [`http://${evil.host}/token`, `http://${registry.host}/token`]) {
      registry.fault({
        match: ({ path }) => path.startsWith('/token'),
        respond: { status: 307, headers: { location } },
      });
      assert.equal((await look(`${registry.host}/acme/node:24`, { logins: () => ann })).kind, 'unknown');
    }
    assert.deepEqual(evil.requests, []);
  });
});

describe('what was logged in to before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-docker-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const at = (configuration: unknown, registry: string) => {
    writeFileSync(
      join(folder, 'config.json'),
      typeof configuration === 'string' ? configuration : JSON.stringify(configuration),
    );
    return dockerLogins({ DOCKER_CONFIG: folder })(registry);
  };
  const auth = Buffer.from('ann:s3cret:word').toString('base64');

  test('is found by the exact name of the registry', () => {
    const auths = { 'ghcr.io': { auth } };
    assert.deepEqual(at({ auths }, 'ghcr.io'), ann);
    for (const other of [
      'docker.io',
      'ghcr.io:443',
      'xghcr.io',
      'ghcr.io.evil.example',
      'io',
      '__proto__',
      'constructor',
    ])
      assert.equal(at({ auths }, other), undefined, other);
    assert.deepEqual(at({ auths: { 'https://registry.acme.com:5000': { auth } } }, 'registry.acme.com:5000'), ann);
    assert.equal(at({ auths: { 'ghcr.io/acme': { auth } } }, 'ghcr.io'), undefined);
  });

  test('is found for Docker Hub by the name that Docker gives it', () => {
    for (const name of ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io'])
      assert.deepEqual(at({ auths: { [name]: { auth } } }, 'docker.io'), ann);
    assert.equal(at({ auths: { 'registry-1.docker.io': { auth } } }, 'docker.io'), undefined);
  });

  test('comes in several forms', () => {
    const login = (entry: unknown) => at({ auths: { 'ghcr.io': entry } }, 'ghcr.io');
    assert.deepEqual(login({ username: 'ann', password: 's3cret:word' }), ann);
    assert.deepEqual(login({ auth, identitytoken: 't' }), { kind: 'identity', token: 't' });
    for (const entry of [{}, null, 'x', 1, [], { auth: '' }, { auth: 1 }, { auth: 'YW5u' }, { auth: '!!!' }])
      assert.equal(login(entry), undefined, JSON.stringify(entry));
  });

  test('may be kept by a program', () => {
    assert.deepEqual(at({ credHelpers: { 'gcr.io': 'gcloud' } }, 'gcr.io'), { kind: 'kept', by: 'gcloud' });
    assert.equal(at({ credHelpers: { 'gcr.io': 'gcloud' } }, 'ghcr.io'), undefined);
    assert.deepEqual(at({ auths: { 'ghcr.io': {} }, credsStore: 'desktop' }, 'ghcr.io'), {
      kind: 'kept',
      by: 'desktop',
    });
    assert.equal(at({ auths: {}, credsStore: 'desktop' }, 'ghcr.io'), undefined);
  });

  test('is none where the file is none, or is no such file', () => {
    for (const text of ['', '{', 'null', '[]', '"x"', '{"auths":[]}', '{"auths":null,"credHelpers":1}'])
      assert.equal(at(text, 'ghcr.io'), undefined, text);
    assert.equal(dockerLogins({ DOCKER_CONFIG: join(folder, 'none') })('ghcr.io'), undefined);
  });

  test("of a job is joined by its token for GitHub's own registry", () => {
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { 'quay.io': { auth } } }));
    const env = { DOCKER_CONFIG: folder, GITHUB_EVENT_NAME: 'pull_request', GITHUB_API_URL: 'https://api.github.com' };
    const of = (more: NodeJS.ProcessEnv) =>
      ['ghcr.io', 'quay.io', 'docker.io'].map(jobLogins({ ...env, ...more }, 'the-token'));
    const own = { kind: 'password', user: 'x-access-token', password: 'the-token' };
    assert.deepEqual(of({}), [own, ann, undefined]);
    assert.deepEqual(of({ GITHUB_API_URL: 'https://ghe.example/api/v3' }), [undefined, ann, undefined]);
    for (const event of ['pull_request_target', 'workflow_run', 'workflow_dispatch', 'check_run', 'issue_comment', ''])
      assert.deepEqual(of({ GITHUB_EVENT_NAME: event }), [undefined, undefined, undefined], event);
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { 'ghcr.io': { auth } } }));
    assert.deepEqual(of({}), [ann, undefined, undefined]);
  });
});
