import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { imageUpdates } from '../../../src/facts/change/image-updates.ts';
import type { PublishedLookup } from '../../../src/known/published-image.ts';
import { nobody } from '../../../src/known/trusted-images.ts';
import type { Comparison } from '../../../src/model/change-comparison.ts';
import { understand } from '../../../src/model/understand.ts';
import { updateMessage } from '../../../src/report/update-words.ts';
import { messageText } from '../../../src/report/wording.ts';
import { rules } from '../../../src/rules/index.ts';
import { lossesIn } from '../../../src/rules/lost-safeguards.ts';
import { movesIn } from '../../../src/rules/moved-images.ts';
import { Source } from '../../../src/source.ts';
import { filesOf } from '../../model/reading.ts';
import { published } from '../../published.ts';
import { noSecrets } from '../../report/sample.ts';

type Texts = Record<string, string>;

function compared(before: Texts, after: Texts, said?: PublishedLookup): Comparison {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const sourceOf = (texts: Texts, path: string) =>
    texts[path] === undefined ? undefined : new Source(path, texts[path]);
  return {
    before: understand(filesOf(before), said),
    after: understand(filesOf(after), said),
    places: new Set(),
    files: paths.map((path) => ({ path, before: sourceOf(before, path), after: sourceOf(after, path) })),
    workflows: { before: new Map(), after: new Map() },
    secretArguments: [],
    policy: undefined,
    baseline: undefined,
  };
}

/** What is told of the updates from one Dockerfile to another, or from one image to another. */
function told(before: string | Texts, after: string | Texts, said?: PublishedLookup): string[] {
  const texts = (each: string | Texts) => (typeof each === 'string' ? { Dockerfile: each } : each);
  return imageUpdates(compared(texts(before), texts(after), said)).map((each) =>
    messageText(updateMessage(each), noSecrets),
  );
}

function lost(before: Texts, after: Texts, said?: PublishedLookup): string[] {
  const comparison = compared(before, after, said);
  const problems = [...movesIn(comparison, nobody), ...lossesIn(comparison, rules)];
  return problems.map(({ message }) => messageText(message, noSecrets));
}

const a = { digest: 'sha256:a', size: 1 };
const b = { digest: 'sha256:b', size: 41_200_000 };
const c = { digest: 'sha256:c', size: 3_000 };

describe('what an update changes inside', () => {
  test('is told, the most telling first', () => {
    const said = published({
      'acme/base:1': {
        config: {
          user: 'node',
          exposedPorts: ['80/tcp'],
          entrypoint: ['/entry.sh'],
          cmd: ['serve'],
          env: [
            { name: 'NODE_VERSION', value: '22' },
            { name: 'MODE', value: 'safe' },
          ],
          healthcheck: ['CMD', 'curl', '-f', 'localhost'],
        },
        platforms: ['linux/amd64', 'linux/arm64'],
        bases: [{ name: 'docker.io/library/debian:bookworm-slim', digest: undefined }],
        layers: [a],
      },
      'acme/base:2': {
        config: {
          exposedPorts: ['22/tcp', '80/tcp'],
          cmd: ['serve'],
          env: [
            { name: 'YARN_VERSION', value: '1' },
            { name: 'NODE_ENV', value: 'x' },
          ],
        },
        bases: [{ name: 'docker.io/library/debian:trixie-slim', digest: undefined }],
        layers: [a, b],
        created: '2026-11-20T01:02:03Z',
      },
    });
    assert.deepEqual(told('FROM acme/base:1', 'FROM acme/base:2', said), [
      '`acme/base:1` → `2`: user `node` → `root`; entry point `/entry.sh` → none; ports `22/tcp` added; ' +
        'environment `YARN_VERSION` and `NODE_ENV` added, `NODE_VERSION` and `MODE` gone; ' +
        'health check `CMD curl -f localhost` → none; platforms `linux/arm64` gone; ' +
        'base `debian:bookworm-slim` → `trixie-slim`; 1 of 2 layers is new (41 MB); built on 2026-11-20.',
    ]);
  });

  test('is one line where nothing that matters changed', () => {
    const said = published({
      'acme/base:1': { config: { env: [{ name: 'APP_VERSION', value: '1' }] }, layers: [a] },
      'acme/base:2': {
        config: { env: [{ name: 'APP_VERSION', value: '2' }] },
        layers: [c, b],
        platforms: ['linux/amd64', 'linux/arm64'],
      },
    });
    assert.deepEqual(told('FROM acme/base:1', 'FROM acme/base:2', said), [
      '`acme/base:1` → `2`: nothing that matters changed; 2 of 2 layers are new (41 MB).',
    ]);
  });

  test('tells digests of one tag apart', () => {
    const [old, now] = ['1', '2'].map((each) => `acme/base:1@sha256:${each.repeat(64)}`);
    const said = published({ [old!]: { layers: [a] }, [now!]: { layers: [a] } });
    assert.deepEqual(told(`FROM ${old}`, `FROM ${now}`, said), [
      '`acme/base:1@sha256:1111111` → `@sha256:2222222`: nothing that matters changed; no layer is new.',
    ]);
  });

  test('is nothing where no registry was asked', () => {
    assert.deepEqual(
      told('FROM acme/base:1', 'FROM acme/base:2', () => undefined),
      [],
    );
  });

  test('is nothing where the reference is the same', () => {
    assert.deepEqual(told('FROM acme/base:1', 'FROM acme/base:1\nUSER app', published({ 'acme/base:1': {} })), []);
  });

  test('is not known where a registry does not say', () => {
    assert.deepEqual(told('FROM acme/base:1', 'FROM acme/base:2', published({ 'acme/base:1': {} })), [
      '`acme/base:1` → `2`: not compared. There is no such image.',
    ]);
  });

  test('is asked of copies, mounts, frontends and services, each update once', () => {
    const said = published(
      Object.fromEntries(
        ['a', 'b', 'c', 'd', 'docker/dockerfile'].flatMap((name) => [1, 2].map((tag) => [`${name}:${tag}`, {}])),
      ),
    );
    const files = (tag: number) => ({
      Dockerfile: `# syntax=docker/dockerfile:${tag}\nFROM a:${tag} AS x\nFROM a:${tag}\nCOPY --from=b:${tag} / /\nRUN --mount=from=c:${tag} true`,
      'compose.yaml': `services: {one: {image: 'd:${tag}'}, two: {image: 'd:${tag}'}}`,
    });
    const updates = imageUpdates(compared(files(1), files(2), said));
    assert.deepEqual(
      updates.map(({ after, places }) => `${after.text} ${places.length}`),
      ['docker/dockerfile:2 1', 'a:2 2', 'b:2 1', 'c:2 1', 'd:2 2'],
    );
  });

  test('links what compares the sources, on GitHub only', () => {
    const from = (source: string, revision: string) => ({
      config: {
        labels: new Map([
          ['org.opencontainers.image.source', source],
          ['org.opencontainers.image.revision', revision],
        ]),
      },
    });
    const sources = (one: string, two: string, revision = 'b'.repeat(40)) => {
      const said = published({ 'acme/base:1': from(one, 'a'.repeat(40)), 'acme/base:2': from(two, revision) });
      const [update] = imageUpdates(
        compared({ Dockerfile: 'FROM acme/base:1' }, { Dockerfile: 'FROM acme/base:2' }, said),
      );
      return update?.inside.kind === 'compared' ? update.inside.sources : 'not compared';
    };
    const git = 'https://github.com/Acme/base.git';
    assert.equal(
      sources(`${git}#${'a'.repeat(40)}:24`, git),
      `https://github.com/acme/base/compare/${'a'.repeat(40)}...${'b'.repeat(40)}`,
    );
    assert.equal(sources(git, 'https://github.com/acme/other'), undefined);
    assert.equal(sources('https://evil.example/a/b', 'https://evil.example/a/b'), undefined);
    assert.equal(sources(git, git, 'main...HEAD) [x](https://evil.example'), undefined);
    assert.equal(sources('https://github.com/acme/base/../../x', 'https://github.com/acme/base/../../x'), undefined);
  });
});

describe('what an update takes away', () => {
  const files = (tag: number): Texts => ({
    Dockerfile: `FROM acme/base:${tag}`,
    'compose.yaml': `services: {web: {image: 'acme/base:${tag}'}}`,
  });

  test('of an image and of a service', () => {
    const healthcheck = ['CMD', 'true'];
    const source = (name: string) => new Map([['org.opencontainers.image.source', `https://github.com/${name}`]]);
    const said = published({
      'acme/base:1': {
        config: { user: 'app', healthcheck, labels: source('acme/base') },
        platforms: ['linux/amd64', 'linux/arm64'],
        created: '2026-11-20T00:00:00Z',
      },
      'acme/base:2': { config: { labels: source('evil/base') }, created: '2025-11-20T00:00:00Z' },
    });
    const github = (name: string) => `\`https://github.com/${name}\``;
    const fewer = '`acme/base:2` has no image for `linux/arm64` any more.';
    const moved = (image: string, of: string, from: string) =>
      `${image} is built from ${github(of)} now; it was built from ${github(from)}.`;
    const back = (image: string) => `${image} goes back: it was built on 2025-11-20, the one before on 2026-11-20.`;
    const [base, web] = ['The base image', 'The image of `web`'];
    assert.deepEqual(lost(files(1), files(2), said), [
      ...[base, web].flatMap((image) => [fewer, moved(image, 'evil/base', 'acme/base'), back(image)]),
      'The image now runs as root: `acme/base:2` runs as root, `acme/base:1` ran as `app`.',
      'The image no longer has a health check.',
      '`web` now runs as root: `acme/base:2` runs as root, `acme/base:1` ran as `app`.',
      '`web` no longer has a health check.',
    ]);
    assert.deepEqual(lost(files(2), files(1), said), [
      'The image goes back from `2` to `1`.',
      moved(base, 'acme/base', 'evil/base'),
      '`web` goes back from `2` to `1`.',
      moved(web, 'acme/base', 'evil/base'),
    ]);
  });

  test('is nothing that the file says itself', () => {
    const said = published({
      'acme/base:1': { config: { user: 'app', healthcheck: ['CMD', 'true'] } },
      'acme/base:2': {},
    });
    const before = { Dockerfile: 'FROM acme/base:1\nUSER 10\nHEALTHCHECK CMD true' };
    assert.deepEqual(lost(before, { Dockerfile: 'FROM acme/base:2\nUSER 10\nHEALTHCHECK CMD true' }, said), []);
    const service = (tag: number) => ({
      'compose.yaml': `services: {web: {image: 'acme/base:${tag}', user: '10', healthcheck: {test: [CMD, 'true']}}}`,
    });
    assert.deepEqual(lost(service(1), service(2), said), []);
  });

  test('is nothing where the same bytes come from elsewhere', () => {
    const digest = `sha256:${'d'.repeat(64)}`;
    const said = published({ 'nginx:1': { digest }, 'mirror.acme.dev/nginx:1': { digest }, 'evil.dev/nginx:1': {} });
    const at = (image: string) => ({ Dockerfile: `FROM ${image}\nUSER 10` });
    assert.deepEqual(lost(at('acme.dev/nginx:1'), at('evil.dev/nginx:1'), said), [
      'The image now comes from `evil.dev/nginx` instead of `acme.dev/nginx`.',
    ]);
    assert.deepEqual(lost(at('nginx:1'), at('mirror.acme.dev/nginx:1'), said), []);
    assert.deepEqual(told('FROM nginx:1', 'FROM mirror.acme.dev/nginx:1', said), [
      '`nginx:1` → `mirror.acme.dev/nginx:1`: the same image, byte for byte.',
    ]);
  });

  test('of another image is what it is by itself', () => {
    const labels = (name: string) => new Map([['org.opencontainers.image.source', `https://github.com/${name}`]]);
    const said = published({
      'redis:8': { config: { labels: labels('redis/docker') }, created: '2026-11-20T00:00:00Z' },
      'bitnami/redis:9': { config: { labels: labels('valkey/container') }, created: '2026-10-20T00:00:00Z' },
    });
    const at = (image: string) => ({ 'compose.yaml': `services: {cache: {image: '${image}', user: '10'}}` });
    assert.deepEqual(lost(at('redis:8'), at('bitnami/redis:9'), said), []);
  });

  test('is nothing where images are built the same every time', () => {
    const said = published({
      'acme/base:1': { created: '2026-11-20T00:00:00Z' },
      'acme/base:2': { created: '1970-01-01T00:00:00Z' },
    });
    assert.deepEqual(lost({ Dockerfile: 'FROM acme/base:1' }, { Dockerfile: 'FROM acme/base:2' }, said), []);
  });
});
