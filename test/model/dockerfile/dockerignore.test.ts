/** What docker's own matcher says (moby/patternmatcher), in both directions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDockerignore } from '../../../src/model/dockerfile/dockerignore.ts';
import { cpuTime } from '../../cpu-time.ts';

const cases: readonly (readonly [title: string, file: string, ignored: readonly string[], kept: readonly string[]])[] =
  [
    ['a name at the root, not below', '.env', ['.env'], ['app/.env', '.env.local', 'x.env']],
    ['a folder and what is in it', '.git', ['.git', '.git/config', '.git/a/b'], ['.github/x', 'sub/.git']],
    ['slashes around it', '/.git/', ['.git/config'], ['a/.git']],
    ['a dot in front', './dist/./x', ['dist/x'], ['dist/y']],
    ['any folder', '**/.env', ['.env', 'a/.env', 'a/b/.env'], ['.envrc', 'a/x.env']],
    ['any folder below one', 'a/**/b', ['a/b', 'a/x/b', 'a/x/y/b/c'], ['b', 'a/bc']],
    ['everything below', 'logs/**', ['logs/a', 'logs/a/b'], ['log/a']],
    ['a star stays in its folder', '*.pem', ['a.pem', '.pem'], ['keys/a.pem', 'a.pem.txt']],
    ['a star in a folder', '*/temp*', ['a/temp', 'a/temporary.txt', 'a/temp/b'], ['temp', 'a/b/temp']],
    ['a question mark', 'temp?', ['tempa', 'temp1/x'], ['temp', 'tempab', 'temp/']],
    ['stars in a row', '**/*.log', ['a.log', 'x/y.log'], ['a.logs']],
    ['a class of characters', 'data[0-9].[ch]', ['data1.c', 'data9.h'], ['datax.c', 'data10.c']],
    ['a class that excludes', 'a[^b]c', ['adc'], ['abc', 'a/c']],
    ['an escaped star', 'a\\*b', ['a*b'], ['axb']],
    ['comments', '# .git\n.env', ['.env'], ['.git/config', '# .git']],
    ['a number sign that is no comment', ' #x', ['#x'], ['x']],
    ['blanks and line ends of Windows', '  .env  \r\n\r\n.git\r\n', ['.env', '.git/HEAD'], ['a']],
    ['a byte order mark', '\uFEFF.env', ['.env'], []],
    ['everything but', '*\n!src\n!package.json', ['.git/config', '.env', 'a/b'], ['src', 'src/a', 'package.json']],
    ['the last one decides', '!.env\n.env', ['.env'], []],
    [
      'taken in again, and out again',
      '*.md\n!README*.md\nREADME-secret.md',
      ['a.md', 'README-secret.md'],
      ['README.md', 'README-x.md'],
    ],
    ['a file of a folder that stays out', 'keys\n!keys/public.pem', ['keys/private.pem'], ['keys/public.pem']],
    ['an exception with blanks', '*\n! src', ['x'], ['src/a']],
    ['case matters', '.ENV', ['.ENV'], ['.env']],
    ['nothing', '\n#\n\n', [], ['.git', '.env']],
    ['only a dot or a mark', '.\n!\n', [], ['a']],
    ['a parent folder of the root', '../secret', ['secret'], []],
  ];

describe('.dockerignore', () => {
  for (const [title, file, ignored, kept] of cases) {
    test(title, () => {
      const ignore = readDockerignore(file);
      assert.deepEqual(
        [...ignored, ...kept].filter((path) => ignore.ignores(path)),
        ignored,
      );
    });
  }

  test('takes no pattern a long time', () => {
    const ignore = readDockerignore(`${'**/*a*'.repeat(60)}b`);
    const began = cpuTime();
    assert.equal(ignore.ignores('a/'.repeat(500)), false);
    assert.ok(cpuTime() - began < 1000);
  });
});

test('blanks are those of Go', () => {
  assert.equal(readDockerignore('\ufeff\u00a0a\u0085\u3000\n').ignores('a'), true);
  assert.equal(readDockerignore('a\ufeff\n').ignores('a'), false);
  assert.equal(readDockerignore('a\u200b\n').ignores('a'), false);
  assert.equal(readDockerignore('a\rb\n').ignores('a'), false);
});
