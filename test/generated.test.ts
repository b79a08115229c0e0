import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPage } from './page-text.ts';
import { root } from './syntax.ts';

const paths = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated.'))
  .map((name) => `test/${name}`);

function say(words: RegExp): string[] {
  return paths.filter((path) => words.test(readFileSync(root + path, 'utf8')));
}

test('npm run update runs all the tests that write, and no other', () => {
  const { scripts } = JSON.parse(readPage('package.json'));
  assert.match(scripts.update, /UPDATE=1 node --test \$\(node test\/writing-tests\.ts\)$/);
  const run = execFileSync(process.execPath, ['test/writing-tests.ts'], { cwd: root, encoding: 'utf8' }).trim();
  const writing = say(/\bcheck(?:Page|Picture)\(/).filter((path) => path.endsWith('.test.ts'));
  assert.ok(writing.includes('test/rules/pages.test.ts'));
  assert.deepEqual(run.split('\n').sort(), writing.sort());
});

test('only test/generated.ts knows whether pages are written', () => {
  assert.deepEqual(say(/env\.UPDATE|env\[.UPDATE/), []);
});
