/** Scripts that are not read, as there are too many or too much of them, are told of, once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { places, reviewed, unread } from './review.ts';

const scripts = (count: number) => Array.from({ length: count }, (_, i) => `s${i}.sh`);
const texts = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, '#!/bin/sh\ntrue\n']));
const running = (paths: readonly string[]) => paths.map((path) => `./${path}\n`).join('');
const mounting = (more = '') =>
  `services:\n  web:\n    image: example/web:1\n    command: sh /app/all.sh\n    volumes: [".:/app:ro"]\n${more}`;

describe('a review says that it did not look for', () => {
  test('all scripts that a Dockerfile runs', async () => {
    const remarks = async (count: number) => {
      const paths = scripts(count);
      const dockerfile = `FROM debian:12\nCOPY . /app\nWORKDIR /app\nRUN ${paths.map((path) => `./${path}`).join(' && ')}\n`;
      const review = await reviewed(texts(paths), { Dockerfile: dockerfile });
      assert.deepEqual(unread(review), []);
      return review.remarks.filter((each) => each.includes('followed'));
    };
    assert.deepEqual(await remarks(101), [
      'Not all scripts and programs that Dockerfile runs were looked for: 100 are followed at most.',
    ]);
    assert.deepEqual(await remarks(100), []);
  });

  test('all folders that a script may come from', async () => {
    const remarks = async (count: number) => {
      const names = Array.from({ length: count }, (_, i) => `f${i}`);
      const dockerfile = `FROM debian:12\nCOPY ${names.join(' ')} own.sh /app/\nRUN sh /app/own.sh\n`;
      const own = '#!/bin/sh\nchmod 777 /etc/passwd\n';
      const review = await reviewed({}, { 'own.sh': own, Dockerfile: dockerfile });
      // What is copied by its own name is found behind any number of others.
      assert.deepEqual(places(review, 'world-writable-permissions'), ['introduced own.sh:2']);
      return review.remarks.filter((each) => each.includes('places'));
    };
    assert.deepEqual(await remarks(300), ['Dockerfile runs files that may come from more places than are looked at.']);
    assert.deepEqual(await remarks(290), []);
  });

  test('all moves that may have brought a script there', async () => {
    const remarks = async (count: number, program = '/src/own.sh') => {
      const moves = Array.from({ length: count }, (_, i) => `cp /src/f /opt/f${i}`);
      const dockerfile = `FROM debian:12\nCOPY . /src\nRUN ${moves.join(' && ')} && ${program}\n`;
      const review = await reviewed({}, { 'own.sh': '#!/bin/sh\nchmod 777 /etc/passwd\n', Dockerfile: dockerfile });
      return review.remarks.filter((each) => each.includes('places'));
    };
    // Each copy may be into a folder as well.
    assert.deepEqual(await remarks(2600), ['Dockerfile runs files that may come from more places than are looked at.']);
    assert.deepEqual(await remarks(2000), []);
    // A program of which only a pattern is known may be many.
    assert.equal((await remarks(150, '/src/$(date).sh')).length, 1);
    assert.deepEqual(await remarks(50, '/src/$(date).sh'), []);
  });

  test('but not again where the change leaves that as it was', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `f${i}`);
    const Dockerfile = `FROM debian:12\nCOPY ${names.join(' ')} own.sh /app/\nRUN sh /app/own.sh\n`;
    const before = { Dockerfile, 'own.sh': 'true\n' };
    const said = async (after: Readonly<Record<string, string>>) =>
      (await reviewed(before, after)).remarks.filter((each) => each.includes('places'));
    assert.deepEqual(await said({ 'own.sh': 'false\n' }), []);
    assert.equal((await said({ Dockerfile: `${Dockerfile}LABEL a=b\n` })).length, 1);
  });

  test('but not because of files that nothing runs', async () => {
    const settings = Object.fromEntries(scripts(101).map((path) => [`rootfs/etc/app/${path}.conf`, 'a = 1\n']));
    const own = {
      'rootfs/etc/profile.d/z.sh': 'chmod 777 /etc/passwd\n',
      Dockerfile: 'FROM debian:12\nCOPY rootfs /\n',
    };
    const review = await reviewed(settings, own);
    assert.deepEqual(places(review, 'world-writable-permissions'), ['introduced rootfs/etc/profile.d/z.sh:1']);
    assert.deepEqual(review.remarks, []);
  });

  test('all scripts that services run', async () => {
    const remarks = async (count: number) => {
      const paths = scripts(count);
      const files = {
        'all.sh': `#!/bin/sh\ncd /app\n${paths.map((path) => `sh /app/${path}\n`).join('')}`,
      };
      const again = mounting(mounting().replace('services:\n', '').replace('web:', 'other:'));
      const review = await reviewed(texts(paths), { ...files, 'compose.yml': again });
      assert.deepEqual(unread(review), []);
      return review.remarks.filter((each) => each.includes('followed'));
    };
    assert.deepEqual(await remarks(100), [
      'Not all scripts and programs that compose.yml runs were looked for: 100 are followed at most.',
    ]);
    assert.deepEqual(await remarks(99), []);
  });

  test('scripts that only many others lead to', async () => {
    const paths = scripts(15);
    const chain = paths.map((path, i) => [path, `#!/bin/sh\n${running(paths.slice(i + 1, i + 2))}`]);
    const dockerfile = 'FROM debian:12\nCOPY . /app\nWORKDIR /app\nRUN ./s0.sh\n';
    const review = await reviewed({}, { ...Object.fromEntries(chain), Dockerfile: dockerfile });
    assert.deepEqual(
      review.unread.map(({ path }) => path),
      ['s11.sh', 's12.sh', 's13.sh', 's14.sh'],
      'the change brings them',
    );
    assert.deepEqual(
      review.remarks.filter((each) => each.includes('looked for')),
      [
        'Some files that the reviewed ones copy, mount or run were not looked for. The way here leads through more than 12 other files, the most that a review follows.',
      ],
    );
  });
});

test('a script that a service runs and that is too long is not reviewed', async () => {
  const long = `#!/bin/sh\n${'# x\n'.repeat(65_000)}`;
  const review = await reviewed({}, { 'compose.yml': mounting(), 'all.sh': long });
  assert.deepEqual(unread(review), [
    'all.sh: This script, which a service runs, was not reviewed: it is too long. Split it.',
  ]);
});

test('a script that an image runs in many ways is read once', async () => {
  const long = `#!/bin/sh\n${'# x\n'.repeat(62_000)}`;
  const calls = Array.from({ length: 25 }, (_, i) => `cd /app/f${i}\nsh /app/long.sh\n`).join('');
  const dockerfile = (some: readonly string[]) =>
    `FROM debian:12\nCOPY . /app\n${some.map((path) => `RUN sh /app/${path}\n`).join('')}`;
  const files = { 'long.sh': long, 'calls.sh': `#!/bin/sh\n${calls}` };
  assert.deepEqual(unread(await reviewed({}, { ...files, Dockerfile: dockerfile(['calls.sh']) })), []);
  const each = Array.from({ length: 25 }, () => 'long.sh');
  assert.deepEqual(unread(await reviewed({}, { ...files, Dockerfile: dockerfile(each) })).slice(0, 1), [
    'long.sh: This script, which a Dockerfile runs, was not reviewed: with others it is too long. Split it.',
  ]);
});

test('scripts that services run and that are too long together are not all reviewed', async () => {
  const long = `#!/bin/sh\n${'# x\n'.repeat(62_000)}`;
  const services = Array.from({ length: 21 }, (_, i) =>
    mounting().replace('services:\n', '').replace('web:', `s${i}:`),
  );
  const review = await reviewed({}, { 'compose.yml': `services:\n${services.join('')}`, 'all.sh': long });
  assert.deepEqual(unread(review), [
    'all.sh: This script, which a service runs, was not reviewed: with others it is too long. Split it.',
  ]);
});
