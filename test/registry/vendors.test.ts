/** What is true of the registries of one vendor alone, as the built action tells it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Files } from '../repository.ts';
import { type ActionRun, runAction } from '../runner/action.ts';
import { Internet } from '../stand-in/internet.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';

async function reviewed(
  [base, head]: readonly [Files, Files],
  hosts: Readonly<Record<string, RequestListener>>,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  await using internet = await Internet.start(hosts);
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { 'README.md': '# Shop\n', ...base });
  github.repository.commit('head', head, 'Update', { from });
  github.openPull({ head: 'head' });
  const noProxy = { NO_PROXY: '127.0.0.1' };
  return await runAction({
    github,
    pull: 1,
    inputs: { registry: 'known' },
    env: { ...internet.env, ...noProxy, ...env },
  });
}

test("a tag of Quay's that has expired is not found", async () => {
  await using quay = await RegistryStandIn.start({ name: 'quay.io' });
  quay.put('acme/base:2', { config: { User: '1000' } });
  const body = JSON.stringify({ errors: [{ code: 'TAG_EXPIRED', message: 'Tag expired', detail: { tag: '1' } }] });
  quay.fault({ match: ({ path }) => path.endsWith('/manifests/1'), times: 9, respond: { status: 404, body } });
  const from = (tag: string) => ({ Dockerfile: `FROM quay.io/acme/base:${tag}\nUSER 1000\n` });
  const { summary } = await reviewed([from('2'), from('1')], { 'quay.io': quay.serve });
  assert.match(summary, /image-not-found/);
  assert.match(summary, /`quay\.io\/acme\/base` has no tag `1`/);
  assert.doesNotMatch(summary, /Run the review again/);
});

const from = (host: string) => ({ Dockerfile: `FROM ${host}/shop/base:1\nUSER 1000\n` });

test('two hosts of one vendor are two owners, to an image that moves from one to the other', async () => {
  await using a = await RegistryStandIn.start({ name: 'a.azurecr.io' });
  a.put('shop/base:1', { config: { User: '1000' } });
  const policy = { '.github/layer-review.yml': 'registries: [a.azurecr.io]\n' };
  const run = await reviewed([{ ...policy, ...from('a.azurecr.io') }, from('b.azurecr.io')], {
    'a.azurecr.io': a.serve,
  });
  assert.equal(run.outputs.medium, '1', run.summary);
  assert.match(run.summary, /now comes from `b\.azurecr\.io\/shop\/base` instead of `a\.azurecr\.io\/shop\/base`/);
});

test('and to a login, which the other is not shown', async () => {
  const logins = { ann: 'tr0ub4dor-staple-91' };
  const realm = 'https://b.azurecr.io/oauth2/token';
  await using a = await RegistryStandIn.start({ name: 'a.azurecr.io', access: 'login', logins, realm });
  await using b = await RegistryStandIn.start({ name: 'b.azurecr.io' });
  for (const each of [a, b]) each.put('shop/base:1', { config: { User: '1000' } });
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-docker-'));
  try {
    const auth = Buffer.from(Object.entries(logins)[0]!.join(':')).toString('base64');
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { 'a.azurecr.io': { auth } } }));
    const policy = { '.github/layer-review.yml': 'registries: [a.azurecr.io, b.azurecr.io]\n' };
    const run = await reviewed(
      [policy, { ...from('a.azurecr.io'), 'compose.yaml': 'services: { b: { image: "b.azurecr.io/shop/base:1" } }\n' }],
      { 'a.azurecr.io': a.serve, 'b.azurecr.io': b.serve },
      { DOCKER_CONFIG: folder },
    );
    assert.match(run.summary, /`a\.azurecr\.io` wants a token of a server that is not known to give them/);
    assert.ok(a.requests.length > 0 && b.requests.length > 0);
    for (const { headers } of [...a.requests, ...b.requests]) assert.equal(headers.authorization, undefined);
    assert.ok(b.requests.every(({ path }) => !path.startsWith('/oauth2')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
