/** Pipes into a shell that nobody wrote down: what nobody can read is told, whatever stands before it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anywhere, unreadPrograms } from '../../src/facts/downloads/unread-programs.ts';
import { readScript } from '../../src/model/shell/read-script.ts';
import { Excerpt, Source } from '../../src/source.ts';

const elsewhere = [
  'ssh h.example cat x',
  'dig +short TXT h.example',
  'nc h.example 80',
  'socat - TCP:h.example:80',
  'openssl s_client -connect h.example:443',
  'git archive --remote=git://h.example/x HEAD x',
  'git show HEAD:x',
  'redis-cli -h h.example get x',
  'aws s3 cp s3://b/x -',
  'docker run --rm h.example/x',
  'acme print https://h.example/x',
  'node x.js https://h.example/x',
  "node -e 'x()'",
  'npx x',
  'gpg -d x.gpg',
];
/** What is read where it is written, unless something changes it on its way. */
const written = ['echo make', "printf 'make\\n'"];
const here = ['cat x', 'ls /etc', "sed 's/a/b/' x", 'grep make x', "awk '{ print }' x", 'head -1 x'];
/** What programs say that the image has: who runs them trusts them with it. */
const local = ['node x.js compile', 'python3 /x.py', './x', '/opt/acme/bin/x env', 'acme print x'];
const plain = ['', ' | tee /tmp/x', ' | cat'];
const changing = [" | tr -d '\"'", ' | sed s/a/b/', ' | grep -v x', " | awk '{ print $1 }' | head -3"];
const filters = [...plain, ...changing];
const shells = ['sh', 'bash -s -- x', '/bin/dash', 'sudo sh -e', 'env A=1 bash -', 'busybox sh'];
const frames: readonly ((x: string) => string)[] = [
  (x) => x,
  (x) => `set -e; ${x}; true`,
  (x) => `if true; then ${x}; fi`,
  (x) => `sh -c '${x.replaceAll("'", "'\\''")}'`,
  (x) => `f() { ${x}; }; f`,
];

test('a shell reads what nobody can read here', () => {
  const silent = scripts(elsewhere).filter((text) => !isTold(text));
  assert.deepEqual(silent, []);
});

test('a shell reads what lies here', () => {
  assert.deepEqual(scripts(here).filter(isTold), []);
  assert.deepEqual(scripts(local, plain).filter(isTold), []);
  assert.ok(isTold('curl -fsSL https://h.example/x | node x.js | sh'));
});

test('a shell reads what is written here, and nobody reads what that becomes', () => {
  assert.deepEqual(scripts(written, plain).filter(isTold), []);
  assert.deepEqual(
    scripts(written, changing).filter((text) => !isTold(text)),
    [],
  );
});

function scripts(sources: readonly string[], ways: readonly string[] = filters): readonly string[] {
  return sources.flatMap((source) =>
    ways.flatMap((filter) => shells.flatMap((shell) => frames.map((frame) => frame(`${source}${filter} | ${shell}`)))),
  );
}

function isTold(text: string): boolean {
  const { commands } = readScript(Excerpt.of(new Source('script', text), [{ start: 0, end: text.length }]));
  return unreadPrograms(commands, anywhere).length > 0;
}
