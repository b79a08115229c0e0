/** Scripts that nobody wrote down run in the shells of this machine: what one of them ran is what is read. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readScript } from '../../../src/model/shell/read-script.ts';
import { Excerpt, Source } from '../../../src/source.ts';

/** By its name, how each shell that may be here is given a script. */
const shells = Object.entries({
  dash: ['/bin/dash', '-c'],
  bash: ['/bin/bash', '-c'],
  busybox: ['/bin/busybox', 'sh', '-c'],
}).filter(([, [path]]) => existsSync(path!));

const folder = mkdtempSync(join(tmpdir(), 'shells-'));
const log = join(folder, 'log');
after(() => rmSync(folder, { recursive: true }));
// Whatever runs of these only says with which words.
for (const name of ['curl', 'sh', 'sudo']) {
  const path = join(folder, name);
  writeFileSync(
    path,
    `#!/bin/sh\nfor word in "\${0##*/}" "$@"; do printf '%s\\37' "$word"; done >> '${log}'\necho >> '${log}'\n`,
  );
  chmodSync(path, 0o755);
}

/** What stands in front of a command on its line. */
const fronts = [
  '',
  '$NOTHING ',
  '${NOTHING} ',
  '$NOTHING$NOTHING ',
  '$NOTHING ${NOTHING} $@ ',
  '$@ ',
  '"$@" ',
  '$(true) ',
  '`true` ',
  '${NOTHING:+sudo} ',
  '${NOTHING#x} ',
  '$EMPTY ',
  '${EMPTY:-} ',
  'E= ; $E ',
  'E= ; if false; then E=sudo; fi; $E ',
  'A=1 ',
  'A=1 $NOTHING ',
  '! ',
  'command ',
  'eval ',
  'exec ',
  '</dev/null ',
  '2>/dev/null $NOTHING ',
  ': &>/dev/null ',
  ': &>>/dev/null ',
  'C=curl; $NOTHING ',
];
/** What stands around a statement. */
const frames: readonly ((statement: string) => string)[] = [
  (x) => x,
  (x) => `(${x})`,
  (x) => `((${x}))`,
  (x) => `( (${x}) )`,
  (x) => `{ ${x}; }`,
  (x) => `if true; then ${x}; fi`,
  (x) => `if false; then :; else ${x}; fi`,
  (x) => `true && ${x}`,
  (x) => `false || ${x}`,
  (x) => `case x in (x) ${x};; esac`,
  (x) => `for i in 1; do ${x}; done`,
  (x) => `while ${x}; false; do :; done`,
  (x) => `f() { ${x}; }; f`,
  (x) => `: "$(${x})"`,
  (x) => `: "$( (${x}) )" \`${x}\``,
  (x) => `[[ x || ${x} ]]`,
  (x) => `[[ x\n${x}`,
  (x) => `: $[ 1; ${x}; ]`,
  (x) => `: | ${x} | :`,
  (x) => `${x} &\nwait`,
  (x) => `trap '${x.replaceAll("'", `'\\''`)}' EXIT`,
  (x) => `eval '${x.replaceAll("'", `'\\''`)}'`,
];
/** What stands on the line before. */
const before = [
  '',
  "echo $'a\\'; ",
  "echo $'a\\' ",
  `echo "\${x:-'}"; `,
  `echo "\${x:-'}"\n`,
  `echo \${x:-\\'}; `,
  'echo "`echo \\"a\\"`"; ',
  "echo a#'b' # 'c\n",
  "cat <<X ; \n'\nX\n",
  'set -e; ',
];

describe('what real shells run', () => {
  for (const [name, [program, ...options]] of shells)
    test(name, () => {
      const missed: string[] = [];
      let ran = 0;
      for (const [i, text] of scripts().entries()) {
        writeFileSync(log, '');
        const [path = '', ...rest] = [program!, ...options, text];
        spawnSync(path, rest, { cwd: folder, env: { PATH: folder, EMPTY: '' }, timeout: 5_000, stdio: 'ignore' });
        const calls = readFileSync(log, 'utf8').split('\n').filter(Boolean);
        if (calls.length > 0) ran++;
        const seen = read(text);
        for (const call of calls) if (!seen.has(call)) missed.push(`${i}: ${JSON.stringify(text)} ran ${call}`);
      }
      assert.ok(ran > 500, `${ran} ran anything`);
      assert.deepEqual(missed, []);
    });
});

function scripts(): readonly string[] {
  return before.flatMap((line, i) =>
    fronts.flatMap((front, j) =>
      frames
        .filter((_, k) => (i + j + k) % 5 === 0)
        .map((frame, k) => `${line}${frame(`${front}curl http://x${i}.example/${j}/${k} -o y`)}`),
    ),
  );
}

/** The calls that are read of a script, as they are recorded. */
function read(text: string): ReadonlySet<string> {
  const source = new Source('script', text);
  const environment = { get: (name: string) => (name === 'EMPTY' ? { value: '', at: source.at(0, 0) } : undefined) };
  const { commands } = readScript(Excerpt.of(source, [{ start: 0, end: text.length }]), environment);
  return new Set(commands.map(({ name, args }) => [name, ...args.map(({ value }) => value), ''].join('\x1f')));
}
