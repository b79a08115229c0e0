/** Scripts that nobody wrote down run in the shells of this machine: what really stays undone there counts as undone by nothing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { oneRuns } from '../../../src/model/shell/branches.ts';
import { readScript } from '../../../src/model/shell/read-script.ts';
import type { Command } from '../../../src/model/shell/shell-command.ts';
import { Excerpt, Source } from '../../../src/source.ts';

const shells = ['/bin/dash', '/bin/bash'].filter((path) => existsSync(path));

const folder = mkdtempSync(join(tmpdir(), 'undone-'));
const programs = join(folder, 'programs');
after(() => rmSync(folder, { recursive: true }));
mkdirSync(programs);
for (const [name, text] of [
  ['chmod', 'echo "$1" >> "$LOG"'],
  ['chroot', ':'],
]) {
  writeFileSync(join(programs, name!), `#!/bin/sh\n${text}\n`);
  chmodSync(join(programs, name!), 0o755);
}
/** Runs each of some scripts. */
const driver =
  'for each in *.sh; do : > "$each.log"; LOG="$PWD/$each.log" timeout 1 "$0" "$each"; echo $? > "$each.status"; done';

const [sets, undoes] = ['chmod 4755 /x', 'chmod 0755 /x'];

type Frame = (script: string) => string;

/** What stands around a command that runs all the same. */
const surely: readonly Frame[] = [
  (x) => x,
  (x) => `{ ${x}; }`,
  (x) => `(${x})`,
  (x) => `if true; then ${x}; fi`,
  (x) => `if false; then :; else ${x}; fi`,
  (x) => `if [ "$Z" ]; then ${x}; else ${x}; fi`,
  (x) => `case x in x) ${x};; esac`,
  (x) => `case "$(uname -m)" in x86_64 | amd64 | aarch64 | arm64) ${x};; *) exit 1;; esac`,
  (x) => `for i in 1 2; do ${x}; done`,
  (x) => `while :; do ${x}; break; done`,
  (x) => `false || ${x}`,
  (x) => `f() { ${x}; }; f`,
  (x) => `f() { g; }; g() { ${x}; }; f`,
  (x) => `eval '${quoted(x)}'`,
  (x) => `sh -c '${quoted(x)}'`,
  (x) => `env A=1 nice sh -c '${quoted(x)}'`,
  (x) => `: "$(${x})"`,
  (x) => `cd /nothing 2>/dev/null || true; ${x}`,
  (x) => `[ -d / ] || exit 1; ${x}`,
  (x) => `for i in 1; do continue; done; ${x}`,
  (x) => `(exit 0); ${x}`,
  (x) => `usage() { echo; exit 0; }; ${x}`,
];
/** What stands around one that may not. */
const perhaps: readonly Frame[] = [
  (x) => `[ -d /nothing ] || ${x}`,
  (x) => `if (! true); then ${x}; fi`,
  (x) => `if ! { true; }; then ${x}; fi`,
  (x) => `if ! true & then ${x}; fi`,
  (x) => `if ! true | cat; then ${x}; fi`,
  (x) => `if true </nothing; then ${x}; fi`,
  (x) => `if for i in; do false; done; then :; else ${x}; fi`,
  (x) => `if case x in y) false;; esac; then :; else ${x}; fi`,
  (x) => `if p() { false; }; then :; else ${x}; fi`,
  (x) => `if while false; do false; done; then :; else ${x}; fi`,
  (x) => `[ "$UID$PWD" = 5 ] && ${x}; true`,
  (x) => `if [ "$PWD" = "$GIVEN" ]; then ${x}; fi`,
  (x) => `if false; then Y=x; fi; case x in $Y) ${x};; esac`,
  (x) => `case $GIVEN in "$PWD") ${x};; esac`,
  (x) => `case $(uname -m)x in x86_64) ${x};; esac`,
  (x) => `if [ "$(uname -m)" = nothing ]; then ${x}; fi`,
  (x) => `for i in $NOTHING; do ${x}; done`,
  (x) => `for i; do ${x}; done`,
  (x) => `for i in "$@"; do ${x}; done`,
  (x) => `while false; do ${x}; done`,
  (x) => `until true; do ${x}; done`,
  (x) => `while read -r i; do ${x}; done </dev/null`,
  (x) => `exit; ${x}`,
  (x) => `exit 0; ${x}`,
  (x) => `exec true; ${x}`,
  (x) => `return 0; ${x}`,
  (x) => `set -n; ${x}`,
  (x) => `[ -d / ] && exit 0; ${x}`,
  (x) => `if [ -d / ]; then exit; else ${x}; fi`,
  (x) => `true && exit 0; ${x}`,
  (x) => `{ : ; exit 0; }; ${x}`,
  (x) => `eval exit; ${x}`,
  (x) => `command exit 0; ${x}`,
  (x) => `(exit 1; ${x}) || true`,
  (x) => `(exit 1; ${x}); true`,
  (x) => `sh -c 'exit 1; ${quoted(x)}' || :`,
  (x) => `: "$(exit; ${x})"`,
  (x) => `p() { exit; }; p; ${x}`,
  (x) => `p() { q; }; q() { exit 0; }; p; ${x}`,
  (x) => `p() { return; ${x}; }; p`,
  (x) => `p() { [ -d / ] && return; ${x}; }; p`,
  (x) => `p() { ${x}; }`,
  (x) => `p 2>/dev/null; p() { ${x}; }`,
  (x) => `p() { ${x}; }; unset -f p; p 2>/dev/null || true`,
  (x) => `p() { ${x}; }; p() { :; }; p`,
  (x) => `(p() { ${x}; }); p 2>/dev/null || true`,
  (x) => `if [ -d / ]; then p() { :; }; else p() { ${x}; }; fi; p`,
  (x) => `for i in 1; do break; ${x}; done`,
  (x) => `for i in 1; do continue; ${x}; done`,
  (x) => `for i in 1; do for j in 1; do break 2; done; ${x}; done`,
  (x) => `while :; do [ -d / ] && break; ${x}; done`,
  (x) => `trap '${quoted(x)}' USR1`,
  (x) => `sh -n -c '${quoted(x)}'`,
  (x) => `sh -o noexec -c '${quoted(x)}'`,
  (x) => `chroot /nothing sh -c '${quoted(x)}'`,
  (x) => `chmod() { :; }; ${x}`,
  (x) => `find /nothing -exec sh -c '${quoted(x)}' ';' 2>/dev/null || true`,
  (x) => `: | xargs -r sh -c '${quoted(x)}'`,
  (x) => `false && ${x}; true`,
  (x) => `alias y='${quoted(x)}'`,
  (x) => `true || ${x}`,
];
/** How the mode is set that is to be undone. */
const setting: readonly Frame[] = [
  (x) => `${sets}; ${x}`,
  (x) => `${sets} && { ${x}; }`,
  (x) => `if true; then ${sets}; fi; ${x}`,
  (x) => `f() { ${sets}; }; ${x}; f`,
  (x) => `trap '${sets}' EXIT; ${x}`,
  (x) => `for j in 1; do ${sets}; ${x}; done`,
  (x) => `s() { ${sets}; ${x}; }; s`,
  (x) => `(${sets}; ${x})`,
  (x) => `sh -c '${sets}'; ${x}`,
  (x) => `sleep 0.01 && ${sets} & ${x}; wait`,
];

describe('what really stays undone', () => {
  const scripts = [...generated(600)];
  for (const [i, text] of scripts.entries()) writeFileSync(join(folder, `${i}.sh`), text);
  for (const shell of shells)
    test(`in ${shell} is undone by nothing`, () => {
      const env = { PATH: `${programs}:/usr/bin:/bin`, GIVEN: given };
      spawnSync('/bin/sh', ['-c', driver, shell], { cwd: folder, env, timeout: 60_000, stdio: 'ignore' });
      const said = (i: number, of: string) => readFileSync(join(folder, `${i}.sh.${of}`), 'utf8').trim();
      const stay = scripts.filter((_, i) => said(i, 'status') === '0' && said(i, 'log').endsWith('4755'));
      assert.ok(stay.length > 200, `${stay.length} stay undone`);
      assert.deepEqual(stay.filter(isUndone), []);
    });
});

describe('what runs for certain', () => {
  for (const frame of surely) test(frame('…'), () => assert.ok(isUndone(`${sets}; ${frame(undoes)}`)));
});

/** The same scripts each time: frames in one another, whose numbers a generator of pseudorandom ones gives. */
function* generated(many: number): Iterable<string> {
  let state = 20_261_130;
  const pick = <T>(some: readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return some[Math.floor((state / 2_147_483_648) * some.length)]!;
  };
  for (let i = 0; i < many; i++) {
    const inner = pick([surely, perhaps, [(x: string) => x]]);
    const undoing = pick(surely)(perhaps[i % perhaps.length]!(pick(inner)(undoes)));
    yield (i < perhaps.length * 2 ? setting[0]! : pick(setting))(undoing);
  }
}

function quoted(script: string): string {
  return script.replaceAll("'", `'\\''`);
}

const given = '/given';

/** Whether each command that sets the mode is undone, as it is read. */
function isUndone(text: string): boolean {
  const source = new Source('script', text);
  const values: Readonly<Record<string, string>> = { GIVEN: given, PWD: given, UID: '5' };
  const get = (name: string) => (values[name] === undefined ? undefined : { value: values[name], at: source.at(0, 0) });
  const { commands } = readScript(Excerpt.of(source, [{ start: 0, end: text.length }]), { get });
  const says = (mode: string) => (command: Command) => command.name === 'chmod' && command.args[0]?.value === mode;
  return commands.every(
    (command, i) =>
      !says('4755')(command) ||
      oneRuns(
        commands.slice(i + 1).filter((each) => says('0755')(each)),
        command,
      ),
  );
}
