/** The command ends what does not end by itself, and its status says so. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { bundle } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer-review-endless-'));
after(() => rmSync(folder, { recursive: true }));

const files = {
  'compose.yaml': 'services:\n  web:\n    image: example/web:1.2\n    privileged: true\n',
  'stuck/compose.yaml': 'services:\n  stuck:\n    image: example/stuck:1.2\n    uts: host\n',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(folder, 'files', dirname(path)), { recursive: true });
  writeFileSync(join(folder, 'files', path), text);
}

/** Scans with a build of the command in which a place is another, and what is ended after 20 seconds is ended after two. */
function scan(place: RegExp, code: string) {
  const cli = mkdtempSync(join(folder, 'cli-'));
  cpSync(dirname(bundle), cli, { recursive: true });
  const command = join(cli, 'command.cjs');
  const text = readFileSync(command, 'utf8');
  for (const each of [place, /limit = 2e4;/]) assert.match(text, each);
  writeFileSync(command, text.replace(place, code).replace(/limit = 2e4;/, 'limit = 2e3;'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(cli, 'index.js'), 'scan'], {
    cwd: join(folder, 'files'),
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1' },
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { status, told: `${stdout}${stderr}`.replace(/\s+/g, ' ') };
}

test('a rule: its file is left out, and the rest is told', () => {
  const { status, told } = scan(/\*service\(\{ name, uts \}\) \{/, "$& if (name === 'stuck') while (true) {}");
  assert.equal(status, 2, told);
  assert.ok(told.includes('The review of `stuck/compose.yaml` (rule `host-uts`) did not end within 2 s.'), told);
  assert.ok(told.includes('privileged-container'));
});

test('the decision: what was found is told', () => {
  const { status, told } = scan(/function decide\d*\(input\) \{/, '$& while (true) {}');
  assert.equal(status, 2, told);
  assert.ok(told.includes('The decision what is new did not end within 2 s.'), told);
  assert.ok(told.includes('privileged-container'));
});

test('what writes the review', () => {
  const { status, told } = scan(/function reviewText\([^\n]*\) \{/, '$& while (true) {}');
  assert.equal(status, 2, told);
  assert.ok(told.includes('Writing the review did not end within 2 s.'), told);
});
