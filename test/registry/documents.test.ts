/** What registries keep that is no image, or not one that Docker would read as we do. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { imageSaying } from '../published.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { digestOf, types } from '../stand-in/registry-images.ts';
import { imageAt, look } from './asking.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a registry says of a manifest, or of a configuration under a good one. */
async function reasonFor(
  manifest: unknown,
  configuration: unknown = { architecture: 'amd64', os: 'linux' },
): Promise<string> {
  await using registry = await RegistryStandIn.start();
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const digest = registry.putBytes('acme/odd', text(configuration), types.config, 'blob');
  const whole = typeof manifest === 'function' ? manifest(digest) : manifest;
  registry.putBytes('acme/odd:1', text(whole));
  const published = await look(`${registry.host}/acme/odd:1`);
  assert.deepEqual(registry.violations, []);
  return published.kind === 'image' ? 'an image' : published.reason.replaceAll(registry.host, 'HOST');
}

const layer = { mediaType: types.layer, digest: digestOf('layer'), size: 10 };
const image =
  (more: Json = {}) =>
  (config: string) => ({
    schemaVersion: 2,
    mediaType: types.manifest,
    config: { mediaType: types.config, digest: config, size: 1 },
    layers: [layer],
    ...more,
  });
const entry = {
  mediaType: types.manifest,
  digest: digestOf('x'),
  size: 1,
  platform: { os: 'linux', architecture: 'amd64' },
};
const index = (manifests: unknown, more: Json = {}) => ({
  schemaVersion: 2,
  mediaType: types.index,
  manifests,
  ...more,
});
const many = Array.from({ length: 1001 }, () => layer);

describe('a manifest is not believed that', () => {
  const cases: Readonly<Record<string, readonly [manifest: unknown, because: string]>> = {
    'is not JSON': ['<html>', 'is not JSON'],
    'is empty': ['', 'is not JSON'],
    'breaks off': ['{"schemaVersion":2,', 'is not JSON'],
    'is nested without end': ['['.repeat(1_000_000), 'is not JSON'],
    'is a list': [[], 'has no object where it should be'],
    'is a number': [1, 'has no object where it should be'],
    'is null': ['null', 'is neither an index nor an image'],
    'has nothing in it': [{}, 'is neither an index nor an image'],
    "is in Docker's old form": [
      { schemaVersion: 1, name: 'a', tag: 'b', fsLayers: [], history: [], signatures: [] },
      'is in the old form of Docker (schema 1), which builders no longer read',
    ],
    'is an index and an image': [
      (config: string) => ({ ...image()(config), manifests: [entry] }),
      'is an index and an image at once',
    ],
    'is an index and an old image': [index([entry], { fsLayers: [] }), 'is an index and an image at once'],
    'says that it is something else': [image({ mediaType: types.index }), 'is neither an index nor an image'],
    'says that it is something unheard of': [image({ mediaType: 'text/html' }), 'is neither an index nor an image'],
    'says with no text what it is': [image({ mediaType: 2 }), 'has no text in `mediaType`'],
    'is of a chart, or another artifact': [
      (config: string) =>
        image({ config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest: config, size: 1 } })(config),
      'is of something else than an image that runs',
    ],
    'has no configuration': [image({ config: undefined }), 'is of something else than an image that runs'],
    'has a configuration without a digest': [
      image({ config: { mediaType: types.config } }),
      'names something without a digest',
    ],
    'has a configuration with a path as its digest': [
      image({ config: { mediaType: types.config, digest: '../../../../token' } }),
      'names something without a digest',
    ],
    'has no list of layers': [image({ layers: {} }), 'has no list in `layers`'],
    'has a layer without a digest': [image({ layers: [{ size: 1 }] }), 'names something without a digest'],
    'has a layer without a size': [image({ layers: [{ ...layer, size: '10' }] }), 'has a layer without a size'],
    'has a layer of less than nothing': [image({ layers: [{ ...layer, size: -1 }] }), 'has a layer without a size'],
    'has a layer that is none': [image({ layers: ['x'] }), 'has no object where a layer should be'],
    'has too many layers': [image({ layers: many }), 'has more than 1000 entries in `layers`'],
    'has annotations that are no texts': [image({ annotations: { a: 1 } }), 'has no texts in `annotations`'],
    'spells a field twice': [
      (config: string) => JSON.stringify(image()(config)).replace('"layers"', '"Layers":[],"layers"'),
      'has a field twice, in different letters',
    ],
    'has another index inside': [index([{ ...entry, mediaType: types.index }]), 'has another index inside'],
    'has an entry without a digest': [index([{ ...entry, digest: 'sha256:x' }]), 'names something without a digest'],
    'has an entry whose platform is none': [
      index([{ ...entry, platform: 'linux' }]),
      'has no object where `platform` should be',
    ],
  };
  for (const [what, [manifest, because]] of Object.entries(cases))
    test(what, async () => {
      const reason = await reasonFor(manifest);
      assert.equal(reason, `The manifest of \`HOST/acme/odd\` ${because}, so it was not believed.`);
    });
});

describe('an index', () => {
  test('without an image in it is told of', async () => {
    const attestation = { ...entry, annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } };
    const unknown = { ...entry, platform: { os: 'unknown', architecture: 'unknown' } };
    for (const manifests of [[], null, [attestation], [unknown], [{ ...entry, artifactType: 'application/spdx+json' }]])
      assert.equal(
        await reasonFor(index(manifests)),
        manifests === null
          ? 'The manifest of `HOST/acme/odd` is neither an index nor an image, so it was not believed.'
          : 'The index of `HOST/acme/odd` has no image that says which platform it is for.',
      );
  });

  test('of images that do not say their platforms is not guessed at', async () => {
    const { platform, ...silent } = entry;
    assert.equal(
      await reasonFor(index([silent, { ...silent, digest: digestOf('y') }])),
      'The index of `HOST/acme/odd` has no image that says which platform it is for.',
    );
  });

  test('of one image that does not say its platform is of that image', async () => {
    await using registry = await RegistryStandIn.start();
    const { manifests } = registry.put('acme/one', { platforms: ['linux/arm64'] });
    registry.putBytes(
      'acme/one:index',
      JSON.stringify(index([{ mediaType: types.manifest, digest: manifests['linux/arm64'], size: 1 }])),
      types.index,
    );
    const { platform, platforms } = await imageAt(`${registry.host}/acme/one:index`);
    assert.deepEqual([platform, platforms], ['linux/arm64', ['linux/arm64']]);
  });

  test('that hides another index behind an entry is not followed', async () => {
    await using registry = await RegistryStandIn.start();
    const inner = registry.put('acme/odd', { index: true }).digest;
    registry.putBytes('acme/odd:1', JSON.stringify(index([{ ...entry, digest: inner }])), types.index);
    const published = await look(`${registry.host}/acme/odd:1`);
    assert.equal(
      published.kind === 'unknown' && published.reason,
      `The index of \`${registry.host}/acme/odd\` has another index inside, so it was not believed.`,
    );
  });
});

describe('a configuration is not believed that', () => {
  const cases: Readonly<Record<string, readonly [configuration: unknown, because: string]>> = {
    'is not JSON': ['{', 'is not JSON'],
    'has a user that is no text': [{ config: { User: 0 } }, 'has no text in `User`'],
    // Docker takes the last of them.
    'spells a field twice': ['{"config":{"User":"1000","user":"root"}}', 'has a field twice, in different letters'],
    'has a field twice': ['{"config":{"User":"root"},"config":{"Cmd":["sh"]}}', 'has a field twice'],
    'spells a field twice, with the sign of kelvin': [
      { config: { Healthcheck: {}, 'Healthchec\u212a': {} } },
      'has a field twice, in different letters',
    ],
    'spells a field twice, with a long s': [
      { config: { Labels: {}, 'Label\u017f': {} } },
      'has a field twice, in different letters',
    ],
    'is there twice': [
      '{"config":{"User":"1000"},"CONFIG":{"User":"root"}}',
      'has a field twice, in different letters',
    ],
    'has variables that are no list': [{ config: { Env: 'A=b' } }, 'has no list in `Env`'],
    'has variables that are no texts': [{ config: { Env: [1] } }, 'has no texts in `Env`'],
    'has too many variables': [{ config: { Env: many.map(() => 'A=b') } }, 'has more than 1000 entries in `Env`'],
    'has ports that are a list': [
      { config: { ExposedPorts: ['80/tcp'] } },
      'has no object where `ExposedPorts` should be',
    ],
    'has labels that are no texts': [{ config: { Labels: { a: null } } }, 'has no texts in `Labels`'],
    'has a command that is a text': [{ config: { Cmd: 'sh' } }, 'has no list in `Cmd`'],
    'has a health check that is a text': [
      { config: { Healthcheck: 'curl' } },
      'has no object where `Healthcheck` should be',
    ],
    'is a list': [{ config: [] }, 'has no object where `config` should be'],
    'has steps that are none': [{ history: ['RUN make'] }, 'has no object where a step of `history` should be'],
    'has too many steps': [{ history: many.map(() => ({})) }, 'has more than 1000 entries in `history`'],
    'has a platform that is no text': [{ os: 1 }, 'has no text in `os`'],
  };
  for (const [what, [configuration, because]] of Object.entries(cases))
    test(what, async () => {
      const reason = await reasonFor(image(), configuration);
      assert.equal(reason, `The configuration of \`HOST/acme/odd\` ${because}, so it was not believed.`);
    });
});

describe('a configuration', () => {
  async function configured(configuration: Json, layers: readonly object[] = [layer]) {
    await using registry = await RegistryStandIn.start();
    const digest = registry.putBytes(
      'acme/odd',
      JSON.stringify({ architecture: 'amd64', os: 'linux', ...configuration }),
      types.config,
      'blob',
    );
    registry.putBytes('acme/odd:1', JSON.stringify(image({ layers })(digest)));
    return await imageAt(`${registry.host}/acme/odd:1`);
  }

  test('says nothing where it has nothing, or null', async () => {
    const empty = imageSaying().config;
    const nothing = { User: null, Env: null, Cmd: [], Entrypoint: null, Labels: null, Healthcheck: null, Volumes: {} };
    for (const more of [{}, { config: null }, { config: {} }, { config: nothing, created: null, history: null }]) {
      const { config, created } = await configured(more);
      assert.deepEqual([config, created], [empty, undefined]);
    }
  });

  test('is read whatever the case of its fields, as Docker reads it', async () => {
    const { config } = await configured({ CONFIG: { uSER: 'root', 'LABEL\u017f': { a: 'b' } } });
    assert.deepEqual([config.user, config.labels.get('a')], ['root', 'b']);
  });

  test('has texts that are as they are: names of objects, too', async () => {
    const names = ['__proto__', 'constructor', 'toString', '\u202e', ''];
    const labels = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:"x"`).join()}}`);
    const { config } = await configured({ config: { Labels: labels, Env: ['__proto__=1', 'NONE', '=x'] } });
    assert.deepEqual([...config.labels.keys()].sort(), [...names].sort());
    assert.deepEqual(config.env, [
      { name: '__proto__', value: '1' },
      { name: 'NONE', value: '' },
      { name: '', value: 'x' },
    ]);
  });

  test('has a day only where it is one', async () => {
    for (const [created, said] of [
      ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z'],
      ['yesterday', undefined],
      ['', undefined],
    ])
      assert.equal((await configured({ created })).created, said);
  });

  test('has a history for each layer, even where it was not written', async () => {
    const layers = ['a', 'b', 'c'].map((name, i) => ({ digest: digestOf(name), size: i }));
    const histories = [
      [
        undefined,
        [
          ['', 0],
          ['', 1],
          ['', 2],
        ],
      ],
      [
        [],
        [
          ['', 0],
          ['', 1],
          ['', 2],
        ],
      ],
      [
        [{ created_by: 'RUN a' }],
        [
          ['RUN a', 0],
          ['', 1],
          ['', 2],
        ],
      ],
      [
        [
          { created_by: 'RUN a' },
          { created_by: 'ENV', empty_layer: true },
          {},
          { created_by: 'RUN c' },
          { created_by: 'RUN d' },
        ],
        [
          ['RUN a', 0],
          ['ENV', undefined],
          ['', 1],
          ['RUN c', 2],
          ['RUN d', undefined],
        ],
      ],
    ] as const;
    for (const [history, steps] of histories)
      assert.deepEqual(
        (await configured({ history }, layers)).history.map(({ createdBy, layer: of }) => [createdBy, of?.size]),
        steps,
      );
  });
});

test('other digests than SHA-256 are checked as well', async () => {
  await using registry = await RegistryStandIn.start();
  const configuration = JSON.stringify({ architecture: 'amd64', os: 'linux', config: { User: '5' } });
  for (const algorithm of ['sha384', 'sha512']) {
    const named = `${algorithm}:${createHash(algorithm).update(configuration).digest('hex')}`;
    registry.putBytes('acme/odd:1', JSON.stringify(image()(named)));
    const match = ({ path }: { path: string }) => path.endsWith(named);
    registry.fault({ match, respond: { status: 200, body: configuration } });
    assert.equal((await imageAt(`${registry.host}/acme/odd:1`)).config.user, '5');
    registry.fault({ match, respond: { status: 200, body: `${configuration} ` } });
    assert.equal((await look(`${registry.host}/acme/odd:1`)).kind, 'unknown');
  }
});
