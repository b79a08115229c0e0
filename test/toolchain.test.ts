/** What everything else takes for granted. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { version } from '../src/version.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));

test('the tests run on the Node that runs the action, whatever Node the machine has', () => {
  assert.match(process.version, /^v24\./, 'start them with `npm test`, or `npx node --test`');
  assert.match(read('action.yml'), /using: node24$/m);
});

test('the version is the same everywhere', () => {
  assert.equal(version, manifest.version);
  assert.equal(JSON.parse(read('package-lock.json')).version, version);
  assert.ok(read('CHANGELOG.md').includes(`## [${version}]`));
  const pages = read('docs/adopting.md') + read('docs/terminal.md');
  const shown = [...pages.matchAll(/(?:# |rev: )v(\d+\.\d+\.\d+)$/gm)].map(([, each]) => each);
  assert.deepEqual(shown, [version, version], 'the pages show how to pin the newest');
  const run = [...read('.github/examples/audit.yml').matchAll(/layer-review@(\S+)/g)].map(([, each]) => each);
  assert.deepEqual([...new Set(run)], [version]);
});
