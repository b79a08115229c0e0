import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedImage } from '../../src/known/published-image.ts';
import { imageSaying } from '../published.ts';
import { type Example, readPage } from './rule-page.ts';

const head = ['# a-rule', '', 'Words, with a [link](x.md).', ''];

const found = ['### a fault', '', '```dockerfile', 'FROM a', '     ~', '```', ''];
const silent = ['### none', '', '```dockerfile', 'FROM b', '```', ''];

function page(reported: readonly string[], notReported: readonly string[] = silent): string {
  return [...head, '## Reported', '', ...reported, '## Not reported', '', ...notReported].join('\n');
}

function refuses(text: string, line: number, why: RegExp): void {
  assert.throws(
    () => readPage(text, 'a-rule.md'),
    ({ message }: Error) => {
      const [, at, said] = /^a-rule\.md:(\d+): (.*)$/.exec(message)!;
      assert.match(said!, why);
      assert.equal(Number(at), line);
      return true;
    },
  );
}

/** The line of the first heading of an example in `page`. */
const first = 7;

test('a page is read whole: severity, policy, the files before, and files of other names', () => {
  const text = page([
    ...['### all there is', '', 'Severity: low', '', 'With the policy:', '', '```yaml', 'profile: strict', '```', ''],
    ...['Before:', '', 'No files.', '', 'After:', ''],
    ...['`a/Dockerfile`', '', '````dockerfile', 'FROM a', '     ~', '```', '‹U+200B›', '````', ''],
    ...['`a/app.env`', '', '```ini', 'A=1', '‹end›', '```', ''],
  ]);
  const all: Example = {
    title: 'all there is',
    files: { 'a/Dockerfile': 'FROM a\n     ~\n```\n\u200b\n', 'a/app.env': 'A=1' },
    before: {},
    policy: 'profile: strict',
    severity: 'low',
  };
  assert.deepEqual(readPage(text, 'a-rule.md'), [all, { title: 'none', files: { Dockerfile: 'FROM b\n' } }]);
});

const answers = (...lines: readonly string[]) =>
  page(['### a', 'With the registry:', '```yaml', ...lines, '```', ...found.slice(2)]);

test('what registries say of the images of an example is read, above its files', () => {
  const said = [
    'node:24:',
    '  user: node',
    '  env: {NODE_VERSION: 24.10}',
    '  ports: [22/tcp]',
    '  entrypoint: [docker-entrypoint.sh]',
    '  cmd: [node]',
    '  healthcheck: [CMD, node, -v]',
    '  volumes: [/data]',
    '  onbuild: [COPY . /app]',
    '  labels: {a.b: c}',
    "  created: '2026-11-20'",
    '  platforms: [linux/arm64, linux/amd64]',
    '  base: [debian:13@sha256:0, alpine:3]',
    '  history: [RUN a]',
    '  digest: sha256:1',
    '  tag-digest: sha256:2',
    'acme/gone: {absent: It is not there.}',
    'acme/own: {unknown: It was not asked.}',
  ];
  const [{ registry }] = readPage(answers(...said), 'a-rule.md') as [Example];
  const image = publishedImage(registry!.get('docker.io/library/node:24')?.published)!;
  assert.deepEqual(image, {
    config: {
      ...imageSaying().config,
      user: 'node',
      env: [{ name: 'NODE_VERSION', value: '24.10' }],
      exposedPorts: ['22/tcp'],
      entrypoint: ['docker-entrypoint.sh'],
      cmd: ['node'],
      healthcheck: ['CMD', 'node', '-v'],
      volumes: ['/data'],
      onbuild: ['COPY . /app'],
      labels: new Map([['a.b', 'c']]),
    },
    created: '2026-11-20',
    platform: 'linux/arm64',
    platforms: ['linux/arm64', 'linux/amd64'],
    bases: [
      { name: 'debian:13', digest: 'sha256:0' },
      { name: 'alpine:3', digest: undefined },
    ],
    history: [{ createdBy: 'RUN a', layer: undefined }],
    layers: [],
    digest: 'sha256:1',
    tagDigest: 'sha256:2',
  });
  assert.deepEqual(registry!.get('docker.io/acme/gone:latest')?.published, {
    kind: 'absent',
    reason: 'It is not there.',
  });
  assert.deepEqual(registry!.get('docker.io/acme/own:latest')?.published, {
    kind: 'unknown',
    reason: 'It was not asked.',
  });
});

test('what registries cannot say is refused', () => {
  const at = first + 2;
  refuses(answers('node: {users: root}'), at, /nothing is known of `users`, said of node/);
  refuses(answers('node: {user: [root]}'), at, /`user` must be a text/);
  refuses(answers('node: {ports: 22}'), at, /`ports` must be a list/);
  refuses(answers('node: {env: [A=b]}'), at, /`env` must be a mapping/);
  refuses(answers('node: {absent: gone, user: root}'), at, /an image that is absent has nothing else/);
  refuses(answers('node: {}', 'docker.io/library/node:latest: {}'), at, /stands twice/);
  refuses(answers('node: {}', 'node: {}'), at, /unique/);
  refuses(answers('Node: {}'), at, /names no image: Node/);
  refuses(answers('node'), at, /must be a mapping/);
  refuses(page(['### a', 'With the registry:', ...found.slice(2)]), first + 2, /marked `yaml` must stand here/);
});

test('the files of an example have their usual names unless another stands above them', () => {
  const files = [
    '```dockerfile',
    'FROM a',
    '     ~',
    '```',
    '```yaml',
    'services: {}',
    '```',
    '```gitignore',
    '.env',
    '```',
  ];
  const [example] = readPage(page(['### three', ...files]), 'a-rule.md');
  assert.deepEqual(Object.keys(example!.files), ['Dockerfile', 'compose.yaml', '.dockerignore']);
});

test('a line that is not known is refused', () => {
  refuses(page([...found, 'Some words.']), first + 7, /says nothing that is known/);
  refuses(page(['Some words.', ...found]), first, /stands in no example/);
  refuses(page([...found, '#### deeper']), first + 7, /says nothing that is known/);
  refuses(page([...found, 'Severity: low']), first + 7, /says nothing that is known/);
});

test('a fence that is not closed is refused', () => {
  refuses(page([...found, '````dockerfile', 'FROM c', '```', '']), first + 7, /never closed/);
});

test('a heading that stands twice is refused', () => {
  refuses(page([...found, ...found]), first + 7, /stands twice: a fault/);
  refuses(page(found, found), first + 9, /stands twice: a fault/);
  refuses(page([...found, '## Reported']), first + 7, /`## Not reported` must stand here/);
  refuses(page(found, [...silent, '## Not reported']), first + 15, /no other section/);
});

test('a page without one of its sections, or with them the other way round, is refused', () => {
  refuses(head.join('\n'), 1, /`## Reported` must stand here/);
  refuses([...head, '## Reported', ...found].join('\n'), 5, /`## Not reported` must stand here/);
  refuses([...head, '## Not reported', ...silent, '## Reported', ...found].join('\n'), 12, /`## Not reported` must/);
});

test('an example without files is refused, before a change too', () => {
  refuses(page(['### nothing', '', ...found]), first, /no files/);
  refuses(page(['### nothing', '', 'Before:', '', 'After:', '', ...found.slice(2)]), first + 4, /no files/);
  refuses(page(['### both', '', ...found.slice(2), 'No files.']), first + 7, /says nothing that is known/);
});

test('a severity that is not known is refused', () => {
  refuses(page(['### grave', '', 'Severity: grave', '', ...found.slice(2)]), first + 2, /not known: grave/);
});

test('a second `Before:` is refused, and one without `After:`', () => {
  const side = ['```dockerfile', 'FROM b', '```'];
  refuses(page(['### twice', 'Before:', ...side, 'Before:', ...side]), first + 5, /`After:` must stand here/);
  refuses(page(['### twice', 'Before:', ...side, 'After:', ...side, 'Before:', ...side]), first + 9, /says nothing/);
  refuses(page(['### alone', ...side, 'After:', ...side]), first + 4, /says nothing that is known/);
});

test('a fence that is not marked as its file is refused', () => {
  refuses(page(['### a', '```docker', 'FROM a', '```']), first + 1, /no file is usual for `docker`/);
  refuses(page(['### a', '```', 'FROM a', '```']), first + 1, /no file is usual for ``/);
  refuses(page(['### a', '`b.yaml`', '```dockerfile', 'FROM a', '```']), first + 2, /marked `yaml` must stand here/);
  refuses(
    page(['### a', '`b.yaml`', '### b', '```dockerfile', 'FROM a', '```']),
    first + 1,
    /marked `yaml` must stand/,
  );
  refuses(page(['### a', 'With the policy:', '```dockerfile', 'FROM a', '```']), first + 2, /marked `yaml` must stand/);
});

test('a file that stands twice is refused', () => {
  const twice = ['```dockerfile', 'FROM a', '     ~', '```', '```dockerfile', 'FROM b', '```'];
  refuses(page(['### a', ...twice]), first + 5, /stands twice: Dockerfile/);
});

test('what is reported is underlined, and what is not is not', () => {
  refuses(page(silent, []), first, /must be underlined/);
  refuses(page([], found), first + 2, /must not be underlined/);
});
