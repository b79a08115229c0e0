/** Images of a real registry are read as those of the stand-in are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { digestOf, type ImageDescription } from '../stand-in/registry-images.ts';
import { imageAt, look } from './asking.ts';
import { DockerRegistry, missingRegistry } from './docker-registry.ts';

const platforms = ['linux/amd64', 'linux/arm64/v8'];
const images: Readonly<Record<string, ImageDescription>> = {
  'acme/debian:13': {
    history: [{ by: 'COPY rootfs / # buildkit', size: 66 }, 'CMD ["bash"]'],
    platforms,
    config: { Cmd: ['bash'] },
  },
  'acme/node:24': {
    base: 'acme/debian:13',
    config: { User: 'node', Env: ['A=b'], ExposedPorts: { '80/tcp': {} }, Labels: { a: 'b' } },
    history: [{ by: 'RUN /bin/sh -c make # buildkit', size: 60 }, 'USER node'],
    platforms,
    attestations: true,
  },
  'acme/old:1': { docker: true, history: [{ by: '/bin/sh -c #(nop) ADD file:1 in /', size: 4 }] },
  'acme/older:1': { docker: true, platforms, config: { User: '0' } },
};

for (const tokens of [false, true])
  test(`docker-registry${tokens ? ', with its own tokens' : ''}`, { skip: missingRegistry }, async () => {
    await using real = await DockerRegistry.start({ tokens });
    await using standIn = await RegistryStandIn.start();
    for (const [name, description] of Object.entries(images)) {
      await real.put(name, description);
      standIn.put(name, description);
      for (const platform of platforms) {
        const [read, expected] = [real, standIn].map(async ({ host }) => {
          const image = await imageAt(`${host}/${name}`, {}, platform);
          return JSON.parse(JSON.stringify(image).replaceAll(host, 'HOST'));
        });
        const { digest, bases, ...rest } = await read;
        const { digest: _, bases: theirs, ...others } = await expected;
        // Annotations name the host, so digests differ with it.
        assert.deepEqual(
          [rest, bases.map(({ name: base }: { name: string }) => base)],
          [others, theirs.map(({ name: base }: { name: string }) => base)],
        );
        assert.match(digest, /^sha256:/);
      }
    }
    assert.equal((await imageAt(`${real.host}/acme/node:24`)).bases.length, 1);
    const none = digestOf('nothing');
    for (const name of [`acme/node:25`, `acme/node@${none}`, `acme/mode:24`, `acme/node:24@${none}`]) {
      const published = await look(`${real.host}/${name}`);
      assert.equal(published.kind, 'absent', name);
    }
    if (tokens) assert.ok(real.scopes.includes('repository:acme/node:pull'));
    assert.ok(real.scopes.every((scope) => /^repository:acme\/[a-z]+:pull$/.test(scope)));
  });
