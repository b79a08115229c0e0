/** Patterns of paths mean what shells mean by them, and cannot be made slow. */
import assert from 'node:assert/strict';
import { matchesGlob } from 'node:path/posix';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { plainPath, readGlob } from '../../src/text/glob.ts';
import { cpuTime } from '../cpu-time.ts';

const paths = [
  ...[
    'Dockerfile',
    'a',
    'a/b',
    'a/b/c',
    'a/Dockerfile',
    'ab/Dockerfile',
    'a/b/Dockerfile.dev',
    '.env',
    'a/.env',
    'b.yml',
  ],
  ...['a/compose.yml', 'a/b/compose.yaml', 'x[1]/b', 'x1/b', 'a-b', 'a*b', '{a,b}', 'é/b', 'a/b.c/d'],
];

function matches(pattern: string): string[] {
  const glob = readGlob(pattern);
  assert.ok(glob, pattern);
  return paths.filter(glob);
}

describe('a pattern of paths', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['*', ['Dockerfile', 'a', '.env', 'b.yml', 'a-b', 'a*b', '{a,b}']],
    ['**/Dockerfile', ['Dockerfile', 'a/Dockerfile', 'ab/Dockerfile']],
    ['**/Dockerfile*', ['Dockerfile', 'a/Dockerfile', 'ab/Dockerfile', 'a/b/Dockerfile.dev']],
    ['a/*', ['a/b', 'a/Dockerfile', 'a/.env', 'a/compose.yml']],
    ['?/compose.y{,a}ml', ['a/compose.yml']],
    ['**/*.y{a,}ml', ['b.yml', 'a/compose.yml', 'a/b/compose.yaml']],
    ['./b.yml', ['b.yml']],
    ['x[0-9]/b', ['x1/b']],
    ['x[1]', ['x[1]/b']],
    ['x[!a]/b', ['x1/b']],
    ['x\\[1\\]/b', ['x[1]/b']],
    ['a\\*b', ['a*b']],
    ['\\{a,b}', ['{a,b}']],
    ['?/b', ['a/b', 'a/b/c', 'a/b/Dockerfile.dev', 'a/b/compose.yaml', 'é/b']],
  ];
  for (const [pattern, expected] of cases)
    test(pattern, () => assert.deepEqual(matches(pattern).sort(), [...expected].sort()));

  test('that is a folder is all that is in it', () => {
    const all = [
      'a',
      'a/b',
      'a/b/c',
      'a/Dockerfile',
      'a/b/Dockerfile.dev',
      'a/.env',
      'a/compose.yml',
      'a/b/compose.yaml',
      'a/b.c/d',
    ];
    for (const pattern of ['a', 'a/', 'a/**']) assert.deepEqual(matches(pattern), all, pattern);
  });

  test('is refused where it would be read in another way elsewhere, or stands for too many', () => {
    for (const pattern of ['', '/', '.', '!a', '+(a|b)', 'a/!(b)', '{a,b}'.repeat(20), 'a'.repeat(1001)])
      assert.equal(readGlob(pattern), undefined, pattern);
  });

  test('without wildcards is a path', () => {
    assert.equal(plainPath('a/x\\[1\\].yml'), 'a/x[1].yml');
    for (const pattern of ['a*', 'a?', '[a]', '{a,b}']) assert.equal(plainPath(pattern), undefined);
  });

  test('fits what Node fits', () => {
    const piece = fc.constantFrom('a', 'b', '*', '?', '/', '**', '{a,b}', '[ab]', '.', '/**/');
    const path = fc.array(fc.constantFrom('a', 'b', 'c', '.', '/'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), path, (pieces, letters) => {
        const [pattern, name] = [pieces.join(''), letters.join('')];
        // Node hides names that begin with a dot, and knows `a/` as another path.
        const odd = /(?:^|\/)\.|\/\/|^\/|\/$/;
        fc.pre(!odd.test(name) && !odd.test(pattern) && !/\*\*[^/]|[^/]\*\*/.test(pattern));
        const below = !/[*?[]/.test(pattern.split('/').at(-1)!);
        // All below a folder is the folder as well.
        const expected =
          matchesGlob(name, pattern) ||
          matchesGlob(name, pattern.replace(/(?:\/\*\*)+$/, '')) ||
          (below && matchesGlob(name, `${pattern}/**`));
        assert.equal(readGlob(pattern)!(name), expected, `${pattern} and ${name}`);
      }),
      { numRuns: 3000 },
    );
  });

  test('takes no time, whatever it is', () => {
    const began = cpuTime();
    for (const [pattern, path] of [
      [`${'*a'.repeat(300)}b`, 'a'.repeat(4000)],
      [`${'**/a/'.repeat(100)}b`, `${'a/'.repeat(2000)}c`],
      [`${'{a,b}/'.repeat(7)}**/*a*a*`, 'a/'.repeat(2000)],
      ['{'.repeat(999), 'a'],
    ] as const)
      readGlob(pattern)?.(path);
    assert.ok(cpuTime() - began < 5000, `${cpuTime() - began} ms`);
  });
});
