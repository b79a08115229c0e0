/** Whom the built action asks about images, and what it shows them, whatever a pull request says. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Files } from '../repository.ts';
import { type ActionOptions, type ActionRun, runAction } from '../runner/action.ts';
import { answeringAs, Internet } from '../stand-in/internet.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';
import { everythingSaid } from './outputs.ts';
import { poisoned } from './poisoned.ts';

const password = 'tr0ub4dor-staple-91';

async function opened(base: Files, head: Files): Promise<GitHub> {
  const github = await GitHub.start();
  const from = github.repository.commit('main', { 'README.md': '# Shop\n', ...base });
  github.repository.commit('mallory:feature', head, 'Improve', { from });
  github.openPull({ head: 'mallory:feature' });
  return github;
}

/** A run that asks registries, and that may talk to GitHub and to the hosts given. */
async function asking(
  github: GitHub,
  hosts: readonly string[],
  options: Partial<ActionOptions> = {},
): Promise<ActionRun> {
  const run = await runAction({
    github,
    pull: 1,
    nodeArguments: poisoned,
    ...options,
    inputs: { registry: 'known', ...options.inputs },
    env: { STAND_IN_HOSTS: hosts.join(' '), ...options.env },
  });
  assert.equal(run.stderr, '');
  assert.deepEqual(run.children, []);
  assert.deepEqual(github.violations, []);
  return run;
}

const policyNaming = (host: string) => `registries: ["${host}"]\n`;
const policyPath = '.github/layer-review.yml';

describe('a pull request that names hosts of its own choice', () => {
  let github: GitHub;
  let registry: RegistryStandIn;
  let run: ActionRun;
  const connections: string[] = [];
  const trap = createTcpServer((socket) => {
    connections.push('trap');
    socket.destroy();
  });

  before(async () => {
    registry = await RegistryStandIn.start();
    registry.put('acme/base:1', { config: { User: '1000' } });
    await new Promise<void>((ready) => trap.listen(0, '127.0.0.1', ready));
    const { port } = trap.address() as AddressInfo;
    // An image whose own words lead there, too.
    registry.put('acme/base:2', {
      config: { User: '1000' },
      annotations: {
        'org.opencontainers.image.base.name': `127.0.0.1:${port}/acme/x:1`,
        'org.opencontainers.image.base.digest': `sha256:${'a'.repeat(64)}`,
      },
    });
    const named = [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      `127.1:${port}`,
      `[::1]:${port}`,
      '169.254.169.254',
      'evil.example',
    ];
    github = await opened(
      { [policyPath]: policyNaming(registry.host), Dockerfile: `FROM ${registry.host}/acme/base:1\n` },
      {
        [policyPath]: `registries: ${JSON.stringify(named)}\n`,
        Dockerfile: [
          `# syntax=127.0.0.1:${port}/acme/frontend:1`,
          `ARG HOST=127.0.0.1:${port}`,
          ...named.map((host) => `FROM ${host}/acme/x:1`),
          'FROM $HOST/acme/x:1',
          `COPY --from=127.0.0.1:${port}/acme/y:1 /a /b`,
          `RUN --mount=from=localhost:${port}/acme/z:1,target=/z x`,
          `FROM ${registry.host}/acme/base:2`,
          '',
        ].join('\n'),
        'compose.yaml': `services:\n${named.map((host, i) => `  s${i}: { image: "${host}/acme/x:1" }\n`).join('')}`,
      },
    );
    run = await asking(github, [registry.host]);
  });
  after(async () => {
    trap.close();
    await registry[Symbol.asyncDispose]();
    await github.stop();
  });

  test('has none of them asked', () => {
    assert.deepEqual(connections, []);
    assert.deepEqual([...new Set(run.connections)].sort(), [new URL(github.url).host, registry.host].sort());
  });

  test('has its images read where the policy of the base says so', () => {
    assert.ok(registry.requests.some(({ path }) => path === '/v2/acme/base/manifests/2'));
    assert.deepEqual(registry.violations, []);
  });

  test('shows no registry who we are: no token, no header but what it takes', () => {
    for (const { headers, path, body } of registry.requests) {
      assert.equal(headers.authorization, undefined);
      assert.ok(!JSON.stringify([headers, path, body]).includes(run.token));
    }
  });
});

test('with registry: off, no registry is asked, whatever the policy names', async () => {
  await using registry = await RegistryStandIn.start();
  await using github = await opened(
    { [policyPath]: policyNaming(registry.host) },
    { Dockerfile: `FROM ${registry.host}/acme/base:1\n` },
  );
  await asking(github, [], { inputs: { registry: 'off' } });
  await runAction({ github, pull: 1, nodeArguments: poisoned });
  assert.deepEqual(registry.requests, []);
});

test('a registry in trouble turns no verdict, and is told of', async () => {
  const files = (host: string) => ({ Dockerfile: `FROM ${host}/acme/base:1\nUSER root\n` });
  for (const respond of [{ status: 500 }, { status: 404, body: '{}' }, 'cut'] as const) {
    await using registry = await RegistryStandIn.start();
    await using github = await opened({ [policyPath]: policyNaming(registry.host) }, files(registry.host));
    registry.fault({ match: () => true, times: 99, respond });
    const troubled = await asking(github, [registry.host]);
    const off = await asking(github, [], { inputs: { registry: 'off' } });
    assert.deepEqual(
      [troubled.exitCode, troubled.outputs.verdict, troubled.outputs.introduced],
      [off.exitCode, off.outputs.verdict, off.outputs.introduced],
    );
    assert.ok(registry.requests.length > 0);
    assert.match(troubled.summary, /`127\.0\.0\.1:\d+` (?:responded|could not be reached)/);
  }
});

describe('what a job may read', () => {
  for (const event of ['pull_request', 'pull_request_target', 'workflow_run'] as const)
    test(`is ${event === 'pull_request' ? "read with its token, which only GitHub's own registry is shown" : 'nothing'} (${event})`, async () => {
      await using github = await opened({}, { Dockerfile: 'FROM ghcr.io/acme/private:1\nFROM acme/public:1\n' });
      const token = github.workflowToken(1, event);
      await using ghcr = await RegistryStandIn.start({
        access: 'login',
        logins: { 'x-access-token': token },
        realm: 'https://ghcr.io/token',
      });
      await using hub = await RegistryStandIn.start({ access: 'token', realm: 'https://auth.docker.io/token' });
      ghcr.put('acme/private:1', { config: { User: 'nobody' } });
      hub.put('acme/public:1', { config: { User: 'nobody' } });
      await using internet = await Internet.start({
        'api.github.com': answeringAs(github.url),
        'ghcr.io': ghcr.serve,
        'registry-1.docker.io': hub.serve,
        'auth.docker.io': hub.serve,
      });
      const api = { GITHUB_API_URL: 'https://api.github.com', GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql' };
      const action = event === 'workflow_run' ? { action: 'completed' } : {};
      const run = await runAction({
        github,
        pull: 1,
        event,
        ...action,
        token,
        inputs: { registry: 'known' },
        env: { ...api, ...internet.env },
      });
      assert.equal(run.stderr, '');
      assert.ok(run.outputs.verdict);
      const shown = ghcr.requests.filter(({ headers }) => headers.authorization?.startsWith('Basic'));
      assert.equal(shown.length > 0, event === 'pull_request');
      assert.equal(
        ghcr.requests.some(({ path, status }) => path.includes('/blobs/') && status === 200),
        event === 'pull_request',
      );
      assert.ok(hub.requests.some(({ path, status }) => path.includes('/blobs/') && status === 200));
      const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
      for (const { headers, path } of hub.requests)
        for (const secret of [token, basic]) assert.ok(!JSON.stringify([headers, path]).includes(secret));
      const said = everythingSaid(github, { ...run, stdout: run.stdout.replace(`::add-mask::${token}\n`, '') });
      for (const secret of [token, basic]) assert.ok(!said.includes(secret));
      assert.deepEqual([...new Set(internet.asked)].sort(), [
        'api.github.com:443',
        'auth.docker.io:443',
        'ghcr.io:443',
        'registry-1.docker.io:443',
      ]);
    });

  for (const event of ['pull_request', 'pull_request_target'] as const)
    test(`with what was logged in to before is ${event === 'pull_request' ? 'read' : 'not'} (${event})`, async () => {
      await using registry = await RegistryStandIn.start({ access: 'basic', logins: { ann: password } });
      await using other = await RegistryStandIn.start({ access: 'basic', logins: { ann: password } });
      registry.put('acme/base:1', { config: { User: 'nobody' } });
      const auth = Buffer.from(`ann:${password}`).toString('base64');
      await using github = await opened(
        { [policyPath]: `registries: ["${registry.host}", "${other.host}"]\n` },
        { Dockerfile: `FROM ${registry.host}/acme/base:1\nFROM ${other.host}/acme/base:1\n` },
      );
      const folder = mkdtempSync(join(tmpdir(), 'layer-review-docker-'));
      writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
      const run = await asking(github, [registry.host, other.host], {
        event,
        env: { DOCKER_CONFIG: folder, STAND_IN_HOSTS: `${registry.host} ${other.host}` },
      });
      rmSync(folder, { recursive: true });
      assert.equal(
        registry.requests.some(({ headers }) => headers.authorization === `Basic ${auth}`),
        event === 'pull_request',
      );
      for (const { headers } of other.requests) assert.equal(headers.authorization, undefined);
      const said = everythingSaid(github, run);
      for (const secret of [password, auth]) assert.ok(!said.includes(secret));
    });
});
