/** Texts that programs give to a shell, in ways that nobody wrote down together: what runs is read, and what is only a text is not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programOf } from '../../../src/model/shell/input-programs.ts';
import { readScript } from '../../../src/model/shell/read-script.ts';
import type { Command } from '../../../src/model/shell/shell-command.ts';
import { Excerpt, Source } from '../../../src/source.ts';

const single = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const double = (text: string) => JSON.stringify(text).replaceAll('$', '\\$');

/** What runs, in each of which `fetch` is called. */
const texts = ['fetch x | sh', 'cd /x && fetch -o y x', 'if true; then fetch x; fi', 'A=1 fetch x > y'];

/** Ways to have a shell run a text. */
const ways: readonly ((text: string) => string)[] = [
  (x) => `script -qc ${single(x)} /dev/null`,
  (x) => `flock /tmp/l -c ${single(x)}`,
  (x) => `flock -n /tmp/l sh -c ${single(x)}`,
  (x) => `watch -n 1 ${single(x)}`,
  (x) => `tmux new-session -d ${single(x)}`,
  (x) => `screen -dmS a sh -c ${single(x)}`,
  (x) => `echo ${single(x)} | at now`,
  (x) => `batch <<< ${single(x)}`,
  (x) => `parallel ::: ${single(x)}`,
  (x) => `echo ${single(x)} | parallel`,
  (x) => `tar cf /x y --checkpoint=1 --checkpoint-action=exec=${single(x)}`,
  (x) => `tar xf y -I ${single(x)}`,
  (x) => `tar cf y x -F ${single(x)}`,
  (x) => `rsync -e ${single(x)} a h:b`,
  (x) => `git -c core.sshCommand=${single(x)} fetch`,
  (x) => `git -c alias.a=${single(`!${x}`)} a`,
  (x) => `GIT_SSH_COMMAND=${single(x)} git clone h:x`,
  (x) => `git submodule foreach ${single(x)}`,
  (x) => `awk ${single(`BEGIN { system(${double(x)}) }`)}`,
  (x) => `awk ${single(`BEGIN { c = ${double(x)}; system(c) }`)} /dev/null`,
  (x) => `gawk ${single(`{ ${double(x)} | getline }`)} x`,
  (x) => `vim -c ${single(`:!${x}`)} -c q`,
  (x) => `gdb -batch -ex ${single(`shell ${x}`)}`,
  (x) => `lua5.4 -e ${single(`os.execute(${double(x)})`)}`,
  (x) => `perl -e ${single(`print \`${x}\``)}`,
  (x) => `ruby -e ${single(`puts \`${x}\``)}`,
  (x) => `env -S ${single(`sh -c ${double(x)}`)}`,
  (x) => `(exec -a a sh -c ${single(x)})`,
  (x) => `find / -maxdepth 0 -exec sh -c ${single(x)} \\;`,
  (x) => `taskset 1 nsenter -t 1 -m unshare -r strace -f sh -c ${single(x)}`,
  (x) => `/bin/[s]h -c ${single(x)}`,
  (x) => `/???/b?sh -c ${single(x)}`,
];

/** The same words, of which no shell runs any. */
const said: readonly ((text: string) => string)[] = [
  (x) => `echo ${single(x)}`,
  (x) => `awk ${single(`{ print ${double(x)} }`)} x`,
  (x) => `git commit -m ${single(x)}`,
  (x) => `git -c user.name=${single(x)} commit`,
  (x) => `grep -c ${single(x)} y`,
  (x) => `tar cf ${single(x)} y`,
  (x) => `tar cf y x --checkpoint-action=echo=${single(x)}`,
  (x) => `at -f ${single(x)} now`,
  (x) => `vim ${single(x)}`,
  (x) => `script ${single(x)}`,
];

const frames: readonly ((x: string) => string)[] = [
  (x) => x,
  (x) => `set -e; ${x}; true`,
  (x) => `if test -f x; then ${x}; fi`,
  (x) => `sudo sh -c ${single(x)}`,
  (x) => `f() { ${x}; }; f`,
];

test('a text that is given to a shell is read', () => {
  assert.deepEqual(
    scripts(ways).filter((text) => !calls(text)),
    [],
  );
});

test('a text that is only one is not', () => {
  assert.deepEqual(scripts(said).filter(calls), []);
});

test('a program that gives what it reads to a shell reads a program', () => {
  const readers = ['at now', 'batch', 'parallel -j 2', "awk '{ system($0) }'", 'sh /dev/fd/0', 'busybox sh', '/bin/s?'];
  const others = ['at -f x now', "awk '{ print }'", 'parallel echo', 'vim -', 'sh x'];
  const isRead = (reader: string) =>
    frames.every((frame) => commandsIn(frame(`fetch x | ${reader}`)).some((command) => readsProgram(command)));
  assert.deepEqual(
    readers.filter((each) => !isRead(each)),
    [],
  );
  assert.deepEqual(others.filter(isRead), []);
});

function scripts(some: readonly ((text: string) => string)[]): readonly string[] {
  return texts.flatMap((text) => some.flatMap((way) => frames.map((frame) => frame(way(text)))));
}

function commandsIn(text: string): readonly Command[] {
  return readScript(Excerpt.of(new Source('script', text), [{ start: 0, end: text.length }])).commands;
}

function calls(text: string): boolean {
  return commandsIn(text).some(({ name }) => name === 'fetch');
}

function readsProgram(command: Command): boolean {
  return command.input.some(({ name }) => name === 'fetch') && programOf(command)?.from === 'input';
}
