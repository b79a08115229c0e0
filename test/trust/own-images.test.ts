/** What a repository publishes itself moves as it wants it to; nobody else's image is taken for its own by what it is called. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import type { Forge } from '../../src/ports.ts';
import { changeOf } from '../change.ts';
import { Chance } from '../model/compose/chance.ts';
import { run } from '../run.ts';

/** Where files name an image: what runs it, or what is built on it. */
type Named = 'run' | 'base';

interface Repository {
  readonly owner: string;
  readonly repository: string;
  /** What the base has besides. */
  readonly before?: Readonly<Record<string, string>>;
  /** What the head has instead of one more file. */
  readonly now?: Readonly<Record<string, string>>;
}

const acme: Repository = { owner: 'Acme', repository: 'Shop' };

/** What a change is told that brings in an image. */
async function found(
  image: string,
  chance: Chance,
  { before = {}, now, ...repository }: Repository,
  as: Named = chance.pick(['run', 'base']),
) {
  const files = chance.pick<Record<string, string>>(
    as === 'run'
      ? [
          { 'compose.yaml': `services:\n  web:\n    image: ${image}\n` },
          { 'compose.yaml': `services:\n  web:\n    image: '\${IMAGE}'\n`, '.env': `IMAGE=${image}\n` },
        ]
      : [{ Dockerfile: `FROM ${image}\nUSER 10001\n` }, { Dockerfile: `ARG BASE=${image}\nFROM $BASE\nUSER 10001\n` }],
  );
  const forge = changeOf(new Map(Object.entries(before)), new Map(Object.entries(now ?? { ...before, ...files })));
  const { findings } = await run({
    forge: { ...forge, change: async () => ({ ...(await forge.change()), ...repository }) } satisfies Forge,
    policyPath: defaultPolicyPath,
    overrides: {},
    today: '2026-11-30',
  });
  return findings;
}

/** How severe the mutable tag of the image is. */
async function severityOf(...order: Parameters<typeof found>): Promise<string[]> {
  return (await found(...order)).flatMap(({ rule, severity }) => (rule.id === 'image-mutable-tag' ? severity : []));
}

const tags = ['', ':latest', ':main', ':edge', ':nightly', ':stable'];

test('the tag of what a repository publishes itself is counted only', async () => {
  const chance = new Chance(41);
  for (let i = 0; i < 60; i++) {
    const image = `ghcr.io/acme/${chance.pick(['shop', 'shop/web', 'shop-web', 'shop_web', 'shop.web'])}${chance.pick(tags)}`;
    assert.deepEqual(
      await severityOf(image, chance, { ...acme, owner: chance.pick(['acme', 'Acme']) }),
      ['low'],
      image,
    );
  }
});

const strangers = [
  'acme',
  'docker.io/acme',
  'quay.io/acme',
  'ghcr.io/acme2',
  'ghcr.io/ac-me',
  'ghcr.io/other',
  'ghcr.io/other/acme',
  'ghcr.io.example.com/acme',
  'example.com/ghcr.io/acme',
  'ghcr.io:443/acme',
];

test("no stranger's image is taken for one", async () => {
  const chance = new Chance(42);
  for (let i = 0; i < 120; i++) {
    const name = `${chance.pick(strangers)}/${chance.pick(['shop', 'shop/web', 'shop-web'])}`;
    const image = `${name}${chance.pick(tags)}`;
    assert.deepEqual(await severityOf(image, chance, acme), ['medium'], image);
  }
  assert.deepEqual(await severityOf('ghcr.io/acme/shop:latest', chance, { ...acme, owner: 'other' }), ['medium']);
});

const ofOwner = ['shopping', 'sho', 'web', 'web/shop', 'the-shop'];

test('nor is what only its owner publishes, where something is built on it; where it runs it is counted only', async () => {
  const chance = new Chance(43);
  for (let i = 0; i < 60; i++) {
    const image = `ghcr.io/acme/${chance.pick(ofOwner)}${chance.pick(tags)}`;
    assert.deepEqual(await severityOf(image, chance, acme, 'base'), ['medium'], image);
    assert.deepEqual(await severityOf(image, chance, acme, 'run'), ['low'], image);
  }
});

test('but what the repository has a Dockerfile for, that it has had before', async () => {
  const chance = new Chance(45);
  const images = ['web/Dockerfile', 'images/release/Dockerfile', 'Dockerfile.tools'];
  const before = Object.fromEntries(images.map((path) => [path, 'FROM debian:12.5\nUSER 10001\n']));
  for (const name of ['web', 'release', 'images-release', 'tools', 'shared/web']) {
    const image = `ghcr.io/acme/${name}:latest`;
    assert.deepEqual(await severityOf(image, chance, { ...acme, before }, 'base'), ['low'], image);
    assert.deepEqual(await severityOf(image.replace('acme', 'other'), chance, { ...acme, before }, 'base'), ['medium']);
  }
  for (const name of ['webs', 'image', 'the-web']) {
    const image = `ghcr.io/acme/${name}:latest`;
    assert.deepEqual(await severityOf(image, chance, { ...acme, before }, 'base'), ['medium'], image);
  }
  const both = { 'core/Dockerfile': 'FROM debian:12.5\nUSER 10001\n', Dockerfile: 'FROM ghcr.io/acme/core\nUSER 1\n' };
  assert.deepEqual(
    await severityOf('', chance, { ...acme, now: both }, 'base'),
    ['medium'],
    'it comes with the change',
  );
});

/** What names a place before the change, by a file that this leaves alone. */
const namedIn: readonly ((place: string) => Readonly<Record<string, string>>)[] = [
  (place) => ({ 'stage/compose.yaml': `services:\n  db:\n    image: ${place}/db:1.2.3\n` }),
  (place) => ({ 'build/Dockerfile': `FROM ${place}/base:1.2.3\nUSER 10001\n` }),
  (place) => ({
    '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: docker build --tag ${place}/a:1 . && docker push ${place}/a:1\n`,
  }),
];

/** As Docker Hub, Quay and registries of one's own have an owner, and the latter a repository. */
const ownPlaces = [
  'acmelabs',
  'docker.io/acmelabs',
  'quay.io/acme-labs',
  'registry.example.com/acme_labs',
  'registry.example.com/my-shop',
  'registry.example.com/myshop',
];
const labs: Repository = { owner: 'Acme-Labs', repository: 'My-Shop' };

test('what runs from a place that is called as they are counts as theirs where images came from there before', async () => {
  const chance = new Chance(44);
  for (let i = 0; i < 60; i++) {
    const place = chance.pick(ownPlaces);
    const before = chance.pick(namedIn)(place);
    const image = `${place}/${chance.pick(['web', 'my-shop', 'a/b'].slice(0, place.includes('/') ? 3 : 2))}${chance.pick(tags)}`;
    assert.deepEqual(await severityOf(image, chance, { ...labs, before }, 'run'), ['low'], image);
    assert.deepEqual(await severityOf(image, chance, labs, 'run'), ['medium'], `${image}, new`);
    const elsewhere = chance.pick(namedIn)(chance.pick(['mallory', 'quay.io/mallory', 'acmelabs2', 'the.acmelabs']));
    assert.deepEqual(
      await severityOf(image, chance, { ...labs, before: elsewhere }, 'run'),
      ['medium'],
      `${image}, other`,
    );
  }
});

test('and never from a place of somebody else that the repository is only called as', async () => {
  const chance = new Chance(51);
  for (const place of ['grafana', 'docker.io/grafana', 'quay.io/grafana', 'ghcr.io/grafana']) {
    const bobs: Repository = { owner: 'bob', repository: 'Grafana', before: chance.pick(namedIn)(place) };
    assert.deepEqual(await severityOf(`${place}/loki${chance.pick(tags)}`, chance, bobs, 'run'), ['medium'], place);
  }
});

test('and so does what is called as the repository in a registry of its own', async () => {
  const chance = new Chance(45);
  const before = chance.pick(namedIn)('registry.example.com/my-shop_web');
  const named = { ...labs, before };
  assert.deepEqual(await severityOf('registry.example.com/my-shop_web:main', chance, named, 'run'), ['low']);
  assert.deepEqual(await severityOf('registry.example.com/my-shopping:main', chance, named, 'run'), ['medium']);
  const host = { ...labs, owner: 'acmelabsWeb', before: namedIn[0]!('hub.acmelabs.example/team') };
  assert.deepEqual(await severityOf('hub.acmelabs.example/team/web:main', chance, host, 'run'), ['low']);
  assert.deepEqual(await severityOf('hub.acmelabs2.example/team/web:main', chance, host, 'run'), ['medium']);
  assert.deepEqual(await severityOf('hub.acmelabs.example/other/web:main', chance, host, 'run'), ['medium']);
  const registry = { ...labs, owner: 'registry-tools', before: namedIn[0]!('registry.mallory.example/team') };
  assert.deepEqual(await severityOf('registry.mallory.example/team/web:main', chance, registry, 'run'), ['medium']);
  const open = { ...labs, before: { 'a/compose.yaml': 'services:\n  a:\n    image: my-shop-2/web:1.2.3\n' } };
  assert.deepEqual(await severityOf('my-shop-2/web:main', chance, open, 'run'), ['medium']);
});

test('and what runs from a place for which compose files built images before', async () => {
  const chance = new Chance(48);
  const building = (image: string) => ({
    'build/compose.yaml': `services:\n  a:\n    build: .\n    image: ${image}\n`,
    'build/Dockerfile': 'FROM debian:13\nUSER 10001\n',
  });
  for (const place of ['somebody', 'quay.io/somebody', 'registry.example.com/team']) {
    const image = `${place}/web${chance.pick(tags)}`;
    const told = async (name: string) => {
      const before = building(name);
      const files = { ...before, 'build/compose.yaml': `${before['build/compose.yaml']}  b:\n    image: ${image}\n` };
      return severityOf(image, chance, { ...labs, before, now: files }, 'run');
    };
    assert.deepEqual(await told(`${place}/api:1.2.3`), ['low'], image);
    assert.deepEqual(await told('mallory/api:1.2.3'), ['medium'], image);
    assert.deepEqual(await told('api'), ['medium'], image);
  }
});

test('no question which repository it is names a place', async () => {
  const workflow = `on: push\njobs:\n  a:\n    if: github.repository == 'acmelabs/my-shop'\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;
  const before = { '.github/workflows/a.yml': workflow };
  assert.deepEqual(await severityOf('acmelabs/web:main', new Chance(46), { ...labs, before }, 'run'), ['medium']);
});

test('who goes to a place of their own loses nothing', async () => {
  const chance = new Chance(47);
  const told = async (image: string, more: Readonly<Record<string, string>> = {}) => {
    const before = { 'compose.yaml': 'services:\n  web:\n    image: ghcr.io/somebody/web:latest\n', ...more };
    const findings = await found(image, chance, { ...labs, before }, 'run');
    return findings.some(({ rule }) => rule.id === 'hardening-removed');
  };
  assert.equal(await told('ghcr.io/acme-labs/web:latest'), false);
  assert.equal(await told('quay.io/acme-labs/web:latest', namedIn[0]!('quay.io/acme-labs')), false);
  // On GitHub this is somebody else.
  assert.equal(await told('ghcr.io/acmelabs/web:latest'), true);
  assert.equal(await told('quay.io/acme-labs/web:latest'), true);
});
