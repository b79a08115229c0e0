/** What is kept between runs on a machine. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { imageAt, look } from './asking.ts';

async function scene() {
  const registry = await RegistryStandIn.start();
  registry.put('acme/debian:13', { index: true, config: { User: '1' }, history: [{ by: 'RUN a', size: 1 }] });
  const node = registry.put('acme/node:24', { base: 'acme/debian:13', index: true, config: { User: '2' } });
  const root = mkdtempSync(join(tmpdir(), 'layer-review-cache-'));
  const cache = join(root, 'not', 'there');
  const dispose = async () => {
    await registry[Symbol.asyncDispose]();
    rmSync(root, { recursive: true, force: true });
  };
  const files = () => readdirSync(cache).map((name) => join(cache, name));
  return { registry, node, name: `${registry.host}/acme/node`, cache, files, [Symbol.asyncDispose]: dispose };
}

test('documents are kept by their digests: only what tags name is asked again', async () => {
  await using s = await scene();
  const first = await imageAt(`${s.name}:24`, { cache: s.cache });
  const asked = s.registry.requests.length;
  assert.deepEqual(await imageAt(`${s.name}:24`, { cache: s.cache }), first);
  assert.deepEqual(
    s.registry.requests.slice(asked).map(({ method, path }) => `${method} ${path}`),
    ['HEAD /v2/acme/node/manifests/24'],
  );
  await imageAt(`${s.name}@${s.node.digest}`, { cache: s.cache });
  assert.equal(s.registry.requests.length, asked + 1);
  assert.deepEqual(
    s.files().map((path) => statSync(path).mode & 0o77),
    s.files().map(() => 0),
  );
});

test('offline, the cache answers, and nobody is asked', async () => {
  await using s = await scene();
  const first = await imageAt(`${s.name}:24`, { cache: s.cache });
  const asked = s.registry.requests.length;
  const offline = { cache: s.cache, offline: true };
  assert.deepEqual(await imageAt(`${s.name}:24`, offline), first);
  assert.deepEqual(await imageAt(`${s.name}:24@${s.node.digest}`, offline), first, 'where the tag is now is not known');
  const { host } = s.registry;
  for (const [name, complete] of [
    [`${s.name}:25`, s.name],
    [`${host}/acme/mode@${s.node.digest}`, `${host}/acme/mode`],
    ['node:24', 'docker.io/library/node'],
  ])
    assert.deepEqual(await look(name!, offline), {
      kind: 'unknown',
      reason: `\`${complete}\` is not in the cache, and nothing is asked offline. Run the review once without \`--offline\`.`,
    });
  assert.equal((await look(`${s.name}:24`, { offline: true })).kind, 'unknown');
  assert.equal(s.registry.requests.length, asked);
});

test('what one repository has is not taken for what another has', async () => {
  await using s = await scene();
  await imageAt(`${s.name}:24`, { cache: s.cache });
  assert.equal((await look(`${s.registry.host}/acme/debian@${s.node.digest}`, { cache: s.cache })).kind, 'absent');
});

test('what has another digest than it should have is asked again and put right', async () => {
  await using s = await scene();
  const first = await imageAt(`${s.name}:24`, { cache: s.cache });
  const kept = s.files().map((path) => [path, readFileSync(path)] as const);
  for (const [path] of kept) writeFileSync(path, '{"manifests":[]}');
  assert.deepEqual(await imageAt(`${s.name}:24`, { cache: s.cache, offline: true }).catch(() => 'unknown'), 'unknown');
  assert.deepEqual(await imageAt(`${s.name}:24`, { cache: s.cache }), first);
  for (const [path, bytes] of kept) assert.deepEqual(readFileSync(path), bytes);
});

test('a wrong answer is not kept, nor is half of one', async () => {
  await using s = await scene();
  const match = ({ path }: { path: string }) => path.includes(s.node.digest);
  s.registry.fault({ match, times: 9, respond: { status: 200, body: '{}' } });
  assert.equal((await look(`${s.name}:24`, { cache: s.cache })).kind, 'unknown');
  assert.deepEqual(
    s.files().map((path) => readFileSync(path, 'utf8')),
    [s.node.digest],
  );
});

test('a folder that cannot be written costs the cache, and nothing else', async () => {
  await using s = await scene();
  const { config } = await imageAt(`${s.name}:24`, { cache: join(import.meta.filename, 'folder') });
  assert.equal(config.user, '2');
});

test('it does not grow without end: what was written longest ago goes', async () => {
  await using s = await scene();
  await imageAt(`${s.name}:24`, { cache: s.cache });
  const old = s.files();
  for (const path of old) utimesSync(path, 1000, 1000);
  const newer = join(s.cache, 'newer');
  writeFileSync(newer, Buffer.alloc(64 * 1024 * 1024));
  s.registry.put('acme/node:24', {});
  await imageAt(`${s.name}:24`, { cache: s.cache });
  const left = s.files();
  assert.ok(left.includes(newer));
  assert.equal(old.filter((path) => left.includes(path)).length, 1, 'that of the tag is new again');
});
