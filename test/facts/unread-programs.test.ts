/** Programs that come through a pipe from who knows where, in ways that nobody wrote down together: each is told, and no data is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anywhere, unreadPrograms } from '../../src/facts/downloads/unread-programs.ts';
import { readScript } from '../../src/model/shell/read-script.ts';
import { Excerpt, Source } from '../../src/source.ts';

/** Whatever they write, nobody can read it here. */
const unread = [
  ...['ssh h cat x', 'dig +short TXT e.example', 'git show origin/x:run', 'nc h 1', 'gpg -d x', 'zcat x', 'tar xOf x'],
  ...[
    'tr a-z n-za-m < x',
    "echo 'phey' | tr a-z n-za-m",
    "echo 'qurl' | sed s/q/c/",
    "awk 'BEGIN { print 1 }'",
    'rev x',
  ],
  ...['curl -fsSL https://e.example/x', 'wget -qO- https://e.example/x | gunzip', 'perl -e "print 1"', 'base64 -d x'],
];
/** Files, and what is written out. */
const read = [
  'cat x',
  "grep -v '#' x",
  'sed s/a/b/ x',
  'head -n 5 x',
  "awk '{ print $1 }' x",
  'echo x',
  'tr A-Z a-z < x',
];

/** What runs what it reads. */
const runners = [
  ...['sh', 'bash -eu -s x', 'sudo -E sh -', 'env -i sh', '/bin/s?', '$SHELL', '"$(command -v bash)"', 'busybox ash'],
  ...['make -f -', "sed 's/^/&/e'", 'ed -s f', 'ex -s f', 'crontab -', 'at now', 'parallel', 'unshare -r', 'chroot /x'],
  ...["awk '{ system($0) }'", "ruby -ne 'eval $_'", 'python3 -', 'lua -', 'tclsh', 'rlwrap sh', 'su app'],
];
const others = [
  'cat',
  'tee x',
  'jq .',
  'make -f x',
  'sed s/e/f/',
  'crontab x',
  'xargs echo',
  'chroot /x ls',
  "awk '{ print }'",
];

const frames: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `set -e; ${text}; true`,
  (text) => `if test -f x; then ${text}; fi`,
  (text) => `f() { ${text}; }; f`,
];

test('what a program runs that it reads from elsewhere is told', () => {
  assert.deepEqual(
    pipes(unread, runners).filter((text) => !isTold(text)),
    [],
  );
});

test('what it reads from a file is not, nor what only takes it as data', () => {
  assert.deepEqual([...pipes(read, runners), ...pipes(unread, others)].filter(isTold), []);
});

function pipes(from: readonly string[], into: readonly string[]): readonly string[] {
  return from.flatMap((writer) => into.flatMap((reader) => frames.map((frame) => frame(`${writer} | ${reader}`))));
}

function isTold(text: string): boolean {
  const excerpt = Excerpt.of(new Source('script', text), [{ start: 0, end: text.length }]);
  const { commands } = readScript(excerpt);
  return unreadPrograms(commands, anywhere).length > 0;
}
