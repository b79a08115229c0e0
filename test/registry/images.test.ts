/** What is read of an image: its platform, its configuration, its history, and what it was built on. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { digestOf } from '../stand-in/registry-images.ts';
import { Asking, imageAt, look } from './asking.ts';

const platforms = ['linux/amd64', 'linux/arm64/v8', 'linux/arm/v6', 'windows/amd64'];

function fill(registry: RegistryStandIn) {
  const base = registry.put('acme/debian:13', {
    config: { Cmd: ['bash'], Env: ['PATH=/bin'] },
    history: [{ by: 'COPY rootfs / # buildkit', size: 30_000_000 }, 'CMD ["bash"]'],
    platforms,
  });
  const node = registry.put('acme/node:24', {
    base: 'acme/debian:13',
    config: {
      User: 'node',
      Env: ['PATH=/usr/local/bin:/bin', 'OPTIONS=a=b', 'EMPTY='],
      Entrypoint: ['entry.sh'],
      ExposedPorts: { '3000/tcp': {}, '53/udp': {} },
      Volumes: { '/data': {} },
      WorkingDir: '/app',
      Labels: { 'org.opencontainers.image.revision': 'c0ffee' },
      StopSignal: 'SIGINT',
      Healthcheck: { Test: ['CMD-SHELL', 'curl localhost'], Interval: 1000 },
      OnBuild: ['COPY . .'],
      Shell: ['/bin/bash', '-c'],
    },
    history: [
      { by: 'RUN /bin/sh -c make # buildkit', size: 40_000_000 },
      'USER node',
      { by: 'COPY entry.sh / # buildkit', size: 300 },
    ],
    created: '2026-11-20T10:00:00.5Z',
    platforms,
    attestations: true,
  });
  return { base, node };
}

test('an image: all that its manifest and its configuration say, for a few requests', async () => {
  await using registry = await RegistryStandIn.start();
  const { base, node } = fill(registry);
  const image = await imageAt(`${registry.host}/acme/node:24`);
  assert.deepEqual(image, {
    digest: node.digest,
    platform: 'linux/amd64',
    platforms: ['linux/amd64', 'linux/arm64', 'linux/arm/v6', 'windows/amd64'],
    manifests: new Map([
      ['linux/amd64', node.manifests['linux/amd64']],
      ['linux/arm64', node.manifests['linux/arm64/v8']],
      ['linux/arm/v6', node.manifests['linux/arm/v6']],
      ['windows/amd64', node.manifests['windows/amd64']],
    ]),
    created: '2026-11-20T10:00:00.5Z',
    config: {
      user: 'node',
      env: [
        { name: 'PATH', value: '/usr/local/bin:/bin' },
        { name: 'OPTIONS', value: 'a=b' },
        { name: 'EMPTY', value: '' },
      ],
      entrypoint: ['entry.sh'],
      cmd: ['bash'],
      exposedPorts: ['3000/tcp', '53/udp'],
      volumes: ['/data'],
      workingDir: '/app',
      labels: new Map([['org.opencontainers.image.revision', 'c0ffee']]),
      stopSignal: 'SIGINT',
      healthcheck: ['CMD-SHELL', 'curl localhost'],
      onbuild: ['COPY . .'],
      shell: ['/bin/bash', '-c'],
    },
    history: [
      { createdBy: 'COPY rootfs / # buildkit', layer: base.layers[0] },
      { createdBy: 'CMD ["bash"]', layer: undefined },
      { createdBy: 'RUN /bin/sh -c make # buildkit', layer: node.layers[1] },
      { createdBy: 'USER node', layer: undefined },
      { createdBy: 'COPY entry.sh / # buildkit', layer: node.layers[2] },
    ],
    layers: node.layers,
    bases: [{ name: `${registry.host}/acme/debian:13`, digest: base.digest }],
  });
  assert.deepEqual(registry.violations, []);
  const asked = registry.requests.map(({ method, path }) => `${method} ${path.replace(/^\/v2\/acme\//, '')}`);
  assert.deepEqual(
    asked.filter((each) => each.includes(' node/')),
    [
      'HEAD node/manifests/24',
      `GET node/manifests/${node.digest}`,
      `GET node/manifests/${node.manifests['linux/amd64']}`,
      `GET node/blobs/${node.configs['linux/amd64']}`,
    ],
  );
});

test('what is asked twice costs no request, whoever asks and under whatever platform it is the same', async () => {
  await using registry = await RegistryStandIn.start();
  const { node } = fill(registry);
  const name = `${registry.host}/acme/node`;
  const names = [`${name}:24`, `${name}:24`, `${name}@${node.digest}`, `${name}:24@${node.digest}`];
  const asking = new Asking([registry.host]);
  const answers = await asking.look(names);
  assert.deepEqual(
    answers.map((each) => each.kind === 'image' && each.image.digest),
    answers.map(() => node.digest),
  );
  const heads = registry.requests.filter(({ method }) => method === 'HEAD');
  assert.equal(heads.length, 1);
  const paths = registry.requests.map(({ method, path }) => `${method} ${path}`);
  assert.equal(new Set(paths).size, paths.length);
  await asking.look(names);
  assert.equal(registry.requests.length, paths.length);
});

test('a tag beside a digest: the digest is read, and the tag says where it is now', async () => {
  await using registry = await RegistryStandIn.start();
  const { base, node } = fill(registry);
  const name = `${registry.host}/acme/node:24@${node.digest}`;
  assert.equal((await imageAt(name)).tagDigest, node.digest);
  const moved = registry.put('acme/node:24', { history: ['USER root'] });
  const { tagDigest, digest, config } = await imageAt(name);
  assert.deepEqual([tagDigest, digest, config.user], [moved.digest, node.digest, 'node']);
  registry.untag('acme/node:24');
  assert.equal((await imageAt(name)).tagDigest, undefined);
  assert.equal((await imageAt(`${registry.host}/acme/debian@${base.digest}`)).tagDigest, undefined);
});

describe('the platform', () => {
  const cases: readonly (readonly [wanted: string | undefined, found: string])[] = [
    [undefined, 'linux/amd64'],
    ['linux/amd64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64'],
    ['amd64', 'linux/amd64'],
    ['linux', 'linux/amd64'],
    ['linux/arm64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm64/v9', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm/v7', 'linux/arm/v6'],
    ['linux/arm', 'linux/arm/v6'],
    ['linux/arm/6', 'linux/arm/v6'],
    ['linux/armhf', 'linux/arm/v6'],
    ['windows', 'windows/amd64'],
    ['Windows/AMD64', 'windows/amd64'],
  ];
  for (const [wanted, found] of cases)
    test(`${wanted ?? 'that nobody names'} is ${found}`, async () => {
      await using registry = await RegistryStandIn.start();
      fill(registry);
      assert.equal((await imageAt(`${registry.host}/acme/node:24`, {}, wanted)).platform, found);
    });

  for (const wanted of ['linux/riscv64', 'linux/arm/v5', 'linux/386', 'darwin/arm64', 'plan9', 'linux/amd64x', '']) {
    test(`${wanted || 'of no name'} is not there, and those that are, are told`, async () => {
      await using registry = await RegistryStandIn.start();
      fill(registry);
      assert.deepEqual(await look(`${registry.host}/acme/node:24`, {}, wanted), {
        kind: 'absent',
        reason: `\`${registry.host}/acme/node\` is not there for \`${wanted}\`, only for \`linux/amd64\`, \`linux/arm64\`, \`linux/arm/v6\`, \`windows/amd64\`.`,
      });
    });
  }

  test('is the best that there is: amd64 runs 386, 64 bits of ARM run 32', async () => {
    await using registry = await RegistryStandIn.start();
    registry.put('acme/old', { platforms: ['linux/arm/v5', 'linux/386', 'linux/arm/v7'] });
    const at = async (wanted?: string) => (await imageAt(`${registry.host}/acme/old`, {}, wanted)).platform;
    assert.deepEqual(
      [await at(), await at('linux/amd64/v2'), await at('linux/arm64')],
      ['linux/386', 'linux/386', 'linux/arm/v7'],
    );
    assert.equal(await at('linux/arm/v6'), 'linux/arm/v5');
  });

  test('is another than Linux on amd64 only where there is no such image and nobody asks for it', async () => {
    await using registry = await RegistryStandIn.start();
    registry.put('acme/nano', { platforms: ['windows/amd64', 'windows/arm64'] });
    const name = `${registry.host}/acme/nano`;
    assert.equal((await imageAt(name)).platform, 'windows/amd64');
    assert.equal((await look(name, {}, 'linux/amd64')).kind, 'absent');
  });

  test('is what its configuration says, where there is no index', async () => {
    await using registry = await RegistryStandIn.start();
    registry.put('acme/one', { platforms: ['linux/arm64/v8'] });
    for (const wanted of [undefined, 'linux/amd64']) {
      const { platform, platforms: all } = await imageAt(`${registry.host}/acme/one`, {}, wanted);
      assert.deepEqual([platform, all], ['linux/arm64', ['linux/arm64']]);
    }
  });
});

test("Docker's media types are read as the specification's", async () => {
  await using registry = await RegistryStandIn.start();
  for (const index of [true, false]) {
    registry.put('acme/old', {
      docker: true,
      index,
      config: { User: '1000' },
      history: [{ by: '/bin/sh -c #(nop) ADD file:1 in / ', size: 5 }],
    });
    const { config, history } = await imageAt(`${registry.host}/acme/old`);
    assert.deepEqual([config.user, history.length, history[0]!.layer?.size], ['1000', 1, 5]);
  }
});

describe('what it was built on', () => {
  test('is followed by digests, four steps at most', async () => {
    await using registry = await RegistryStandIn.start();
    const digests = ['0', '1', '2', '3', '4', '5'].map(
      (tag, i) =>
        registry.put(`acme/step${tag}:1`, {
          index: true,
          history: [{ by: `RUN ${tag}`, size: 1 }],
          ...(i > 0 && { base: `acme/step${i - 1}:1` }),
        }).digest,
    );
    const { bases } = await imageAt(`${registry.host}/acme/step5:1`);
    assert.deepEqual(
      bases,
      [4, 3, 2, 1].map((i) => ({ name: `${registry.host}/acme/step${i}:1`, digest: digests[i] })),
    );
    // One request a step: the index says it.
    assert.deepEqual(
      registry.requests.filter(({ path }) => /step[432]/.test(path)).map(({ path }) => path),
      [4, 3, 2].map((i) => `/v2/acme/step${i}/manifests/${digests[i]}`),
    );
  });

  const said = (name: string, digest?: string) => ({
    'org.opencontainers.image.base.name': name,
    ...(digest !== undefined && { 'org.opencontainers.image.base.digest': digest }),
  });

  test('is said by annotations of the index, of the manifest, or by labels', async () => {
    await using registry = await RegistryStandIn.start();
    const name = `${registry.host}/acme/debian:13`;
    const { base } = fill(registry);
    const expected = [{ name, digest: base.digest }];
    registry.put('acme/a', { annotations: said(name, base.digest) });
    registry.put('acme/b', { config: { Labels: said(name, base.digest) } });
    for (const image of ['a', 'b']) assert.deepEqual((await imageAt(`${registry.host}/acme/${image}`)).bases, expected);
    // Where both speak, the image's builder rather than what labels inherit.
    registry.put('acme/c', { annotations: said(name, base.digest), config: { Labels: said('acme/else:1') } });
    assert.deepEqual((await imageAt(`${registry.host}/acme/c`)).bases, expected);
  });

  test('ends quietly where it says nothing more, goes where nobody is asked, or is not what it says', async () => {
    await using registry = await RegistryStandIn.start();
    await using other = await RegistryStandIn.start();
    const theirs = other.put('acme/debian:13');
    const lost = digestOf('nowhere');
    for (const [annotations, bases] of [
      [said('scratch'), []],
      [said('docker.io/library/scratch:<x>'), []],
      [said(''), []],
      [said(`${registry.host}/acme/debian:13`), [{ name: `${registry.host}/acme/debian:13`, digest: undefined }]],
      [said('debian:13', 'sha256:1'), [{ name: 'debian:13', digest: undefined }]],
      [said(`${registry.host}/acme/debian:13`, lost), [{ name: `${registry.host}/acme/debian:13`, digest: lost }]],
      [
        said(`${other.host}/acme/debian:13`, theirs.digest),
        [{ name: `${other.host}/acme/debian:13`, digest: theirs.digest }],
      ],
    ] as const) {
      registry.put('acme/a', { annotations });
      assert.deepEqual((await imageAt(`${registry.host}/acme/a`)).bases, bases, JSON.stringify(annotations));
    }
    assert.deepEqual(other.requests, []);
  });
});

describe('what is not there', () => {
  test('a tag, a digest, a repository', async () => {
    await using registry = await RegistryStandIn.start();
    fill(registry);
    const { host } = registry;
    const none = digestOf('nothing');
    for (const [name, reason] of [
      ['acme/node:25', `\`${host}/acme/node\` has no tag \`25\`.`],
      [`acme/node@${none}`, `\`${host}/acme/node\` has no \`${none}\`.`],
      [`acme/node:24@${none}`, `\`${host}/acme/node\` has no \`${none}\`.`],
      ['acme/mode:24', `\`${host}\` has no repository \`acme/mode\`.`],
    ])
      assert.deepEqual(await look(`${host}/${name}`), { kind: 'absent', reason });
  });

  test('is believed of a registry only: others answer 404 to whatever they are asked', async () => {
    await using registry = await RegistryStandIn.start();
    for (const body of [
      '',
      '<html>404</html>',
      '{}',
      '{"errors":[]}',
      '{"errors":[{"code":"DENIED"}]}',
      '{"errors":[{"code":"a <b>"}]}',
    ]) {
      registry.fault({ match: () => true, times: 9, respond: { status: 404, body } });
      const published = await look(`${registry.host}/acme/node:24`);
      assert.equal(published.kind, 'unknown');
      assert.match(published.reason, /responded 404( \(DENIED\))? when asked about `acme\/node`\./);
    }
  });
});
