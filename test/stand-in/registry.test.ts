/** The stand-in for a registry is one: a client that others wrote reads what it has. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { RegistryStandIn } from './registry.ts';
import { digestOf, types } from './registry-images.ts';

const missing = spawnSync('skopeo', ['--version']).error ? 'skopeo is not installed' : false;

async function skopeo(registry: RegistryStandIn, name: string, ...options: string[]): Promise<string> {
  const args = [
    '--override-os=linux',
    '--override-arch=arm64',
    'inspect',
    '--tls-verify=false',
    ...options,
    `docker://${registry.host}/${name}`,
  ];
  return (await promisify(execFile)('skopeo', args, { env: { PATH: process.env.PATH, HOME: '/nonexistent' } })).stdout;
}

function fill(registry: RegistryStandIn) {
  const base = registry.put('acme/debian:13', {
    config: { Cmd: ['bash'] },
    history: [{ by: 'COPY rootfs / # buildkit', size: 30_000_000 }, 'CMD ["bash"]'],
    platforms: ['linux/amd64', 'linux/arm64/v8'],
  });
  const node = registry.put('acme/node:24', {
    base: 'acme/debian:13',
    config: { User: 'node', Env: ['NODE_VERSION=24.1.0'] },
    history: [{ by: 'RUN /bin/sh -c make # buildkit', size: 40_000_000 }, 'USER node'],
    platforms: ['linux/amd64', 'linux/arm64/v8'],
    attestations: true,
  });
  return { base, node };
}

for (const access of ['open', 'token', 'login', 'basic'] as const) {
  const options = access === 'login' || access === 'basic' ? ['--creds', 'ann:secret'] : [];
  test(`skopeo reads an image (${access})`, { skip: missing }, async () => {
    await using registry = await RegistryStandIn.start({ access, logins: { ann: 'secret' } });
    const { base, node } = fill(registry);
    const raw = JSON.parse(await skopeo(registry, 'acme/node:24', '--raw', ...options));
    assert.equal(raw.mediaType, types.index);
    assert.equal(raw.manifests.length, 4);
    assert.equal(raw.manifests[0].annotations['org.opencontainers.image.base.digest'], base.digest);
    const read = JSON.parse(await skopeo(registry, 'acme/node:24', '--no-tags', ...options));
    assert.equal(read.Digest, node.digest);
    assert.equal(read.Architecture, 'arm64');
    assert.deepEqual(read.Env, ['NODE_VERSION=24.1.0']);
    assert.equal(read.Layers.length, 2);
    const { config, history } = JSON.parse(await skopeo(registry, 'acme/node:24', '--config', ...options));
    assert.deepEqual([config.User, config.Cmd], ['node', ['bash']]);
    assert.equal(history.length, 4);
    assert.deepEqual(registry.violations, []);
    if (access !== 'open') await assert.rejects(skopeo(registry, 'acme/node:24', '--creds', 'ann:wrong'));
  });
}

describe('the stand-in', () => {
  test('knows no image that nobody put there', async () => {
    await using registry = await RegistryStandIn.start();
    fill(registry);
    const ask = async (path: string) => {
      const answer = await fetch(`http://${registry.host}/v2/${path}`);
      return [answer.status, JSON.parse(await answer.text()).errors?.[0].code];
    };
    assert.deepEqual(await ask('acme/node/manifests/25'), [404, 'MANIFEST_UNKNOWN']);
    assert.deepEqual(await ask('acme/mode/manifests/24'), [404, 'NAME_UNKNOWN']);
    assert.deepEqual(await ask(`acme/node/blobs/${digestOf('x')}`), [404, 'BLOB_UNKNOWN']);
    registry.untag('acme/node:24');
    assert.deepEqual(await ask('acme/node/manifests/24'), [404, 'MANIFEST_UNKNOWN']);
    assert.deepEqual(registry.violations, []);
  });

  test('shares the layers of a base, and gives none away', async () => {
    await using registry = await RegistryStandIn.start();
    const { base, node } = fill(registry);
    assert.deepEqual(node.layers.slice(0, 1), base.layers);
    await fetch(`http://${registry.host}/v2/acme/node/blobs/${node.layers[0]!.digest}`);
    assert.match(registry.violations.join(), /pulls a layer/);
  });

  test('does what faults say, as often as they say', async () => {
    await using registry = await RegistryStandIn.start();
    const { node } = fill(registry);
    const url = `http://${registry.host}/v2/acme/node/manifests/24`;
    const match = ({ path }: { path: string }) => path.endsWith('/24');
    registry.fault({ match, times: 2, respond: { status: 503, headers: { 'retry-after': '7' } } });
    assert.equal((await fetch(url)).headers.get('retry-after'), '7');
    assert.equal((await fetch(url)).status, 503);
    assert.equal((await fetch(url)).headers.get('docker-content-digest'), node.digest);
    registry.fault({ match, respond: 'cut' });
    await assert.rejects(fetch(url));
    registry.fault({ match, respond: { truncate: 10 } });
    await assert.rejects(fetch(url).then((answer) => answer.text()));
    registry.fault({ match, respond: { endless: ' '.repeat(1000) } });
    let bytes = 0;
    for await (const chunk of (await fetch(url)).body!) {
      bytes += chunk.length;
      if (bytes > 1_000_000) break;
    }
    assert.ok(bytes > 1_000_000);
    assert.deepEqual(
      registry.requests.map(({ status }) => status),
      [503, 503, 200, undefined, 200, 200],
    );
  });

  test('moves a tag, and keeps whatever bytes', async () => {
    await using registry = await RegistryStandIn.start();
    const { base } = fill(registry);
    registry.tag('acme/debian:12', base.digest);
    const odd = registry.putBytes('acme/debian:odd', '{', 'text/plain');
    for (const [tag, digest] of [
      ['12', base.digest],
      ['odd', odd],
    ])
      assert.equal(
        (await fetch(`http://${registry.host}/v2/acme/debian/manifests/${tag}`)).headers.get('docker-content-digest'),
        digest,
      );
  });
});
