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
  (x) => `$SHELL -c ${single(x)}`,
  (x) => `"$(command -v bash)" -c ${single(x)}`,
  (x) => `printf 'all:\\n\\t%s\\n' ${single(x)} | make -f -`,
  (x) => `make -s --file=<(echo ${single(`all:; @${x}`)})`,
  (x) => `make --eval=${single(`x := $(shell ${x})`)}`,
  (x) => `sed ${single(`1e ${x}`)} /etc/passwd`,
  (x) => `sed -n -e ${single(`/x/,$ {e ${x}\n}`)} /etc/passwd`,
  (x) => `sed ${single(`s#^.*$#${x}#e;q`)} /etc/passwd`,
  (x) => `echo ${single(x)} | sed e`,
  (x) => `sed -n ${single('s/.*/&/e')} <<< ${single(x)}`,
  (x) => `vim +${single(`!${x}`)} +q`,
  (x) => `ex -sc ${single(`r !${x}`)} -c q f`,
  (x) => `vi -c 'set nu' -c ${single(`:call system(${double(x)})`)} f`,
  (x) => `echo ${single(`!${x}`)} | ed -s f`,
  (x) => `printf '%s\\n' ${single(`:!${x}`)} | vim -es`,
  (x) => `less +${single(`!${x}`)} f`,
  (x) => `ssh -o ProxyCommand=${single(x)} h`,
  (x) => `sftp -o ${single(`proxycommand ${x}`)} h`,
  (x) => `npx -y -p y -c ${single(x)}`,
  (x) => `npm exec --call=${single(x)}`,
  (x) => `npm exec -- sh -c ${single(x)}`,
  (x) => `bundle exec sh -c ${single(x)}`,
  (x) => `uv run --with y sh -c ${single(x)}`,
  (x) => `socat - ${single(`SYSTEM:${x}`)}`,
  (x) => `ncat --sh-exec ${single(x)} h 1`,
  (x) => `git clone -u ${single(x)} h:x`,
  (x) => `GIT_EDITOR=${single(x)} git commit`,
  (x) => `MANPAGER=${single(x)} man x`,
  (x) => `apt-get -o DPkg::Post-Invoke::=${single(x)} update`,
  (x) => `split --filter=${single(x)} f`,
  (x) => `parallel ${single(x)} ::: 1`,
  (x) => `psql -c ${single(`\\! ${x}`)}`,
  (x) => `sqlite3 f ${single(`.shell ${x}`)}`,
  (x) => `gdb -batch -ex q -ex ${single(`!${x}`)}`,
  (x) => `python3 -c ${single(`import subprocess as s; s.run(["sh", "-c", ${double(x)}])`)}`,
  (x) => `node -e ${single(`require("child_process").spawn("sh", ["-c", ${double(x)}])`)}`,
  (x) => `ruby -e ${single(`%x(${x})`)}`,
  (x) => `echo ${single(x)} | awk '{ system($0) }'`,
  (x) => `echo ${single(x)} | perl -ne 'system($_)'`,
  (x) => `echo ${single(x)} | unshare`,
  (x) => `echo ${single(x)} | valgrind sh`,
  (x) => `nix develop --impure -c bash -c ${single(x)}`,
  (x) => `echo ${single(shifted(x))} | tr a-z n-za-m | sh`,
  (x) => `tr A-Za-z N-ZA-Mn-za-m <<< ${single(shifted(x))} | sh -s`,
  (x) => `fish -c ${single(x)}`,
  (x) => `fish --init-command=${single(x)} run.fish`,
  (x) => `capsh --drop=all -- -c ${single(x)}`,
  (x) => `capsh == --gid=1 -- -ec ${single(x)}`,
  (x) => `su app -- -c ${single(x)}`,
  (x) => `cmake -E env A=1 sh -c ${single(x)}`,
  (x) => `cmake -P <(printf 'execute_process(COMMAND %s)' ${single(x)})`,
  (x) => `deno eval ${single(`new Deno.Command("sh", { args: ["-c", ${double(x)}] }).spawn()`)}`,
  (x) => `openvpn --dev null --script-security 2 --up ${single(x)} --config f`,
  (x) => `awk -v ${single(`c=${x}`)} 'BEGIN { system(c) }'`,
  (x) => `gawk --assign=${single(`c=${x}`)} 'BEGIN { "sh -c " c | getline }'`,
  (x) => `awk 'BEGIN { system(ARGV[1]) }' ${single(x)}`,
  (x) => `awk '{ print | c }' ${single(`c=${x}`)} f`,
  (x) => `C=${single(x)} mawk 'BEGIN { system(ENVIRON["C"]) }'`,
  (x) => `export C=${single(x)}; perl -e 'exec $ENV{C}'`,
  (x) => `python3 -c 'import os, sys; os.system(sys.argv[1])' ${single(x)}`,
  (x) => `C=${single(x)} sh -c 'python3 -c "import os; os.popen(os.environ.get(\\"C\\"))"'`,
  (x) => `node -e 'require("child_process").exec(process.argv[1])' ${single(x)}`,
  (x) => `declare -x C=${single(x)}; ruby -e 'system(ENV.fetch("C"))'`,
  (x) => `TAR_OPTIONS=${single(`--checkpoint=1 --checkpoint-action=exec=${single(x)}`)} tar cf a b`,
  (x) => `export TAR_OPTIONS=${double(`-I ${single(x)}`)}; tar cf a b`,
  (x) => `MAKEFLAGS=${single(`--eval=${single(`a := $(shell ${x})`)}`)} make`,
  (x) => `GIT_SSH_COMMAND=${single(x)}; export GIT_SSH_COMMAND; git clone h:x`,
  (x) => `set -a; EDITOR=${single(x)}; crontab -e`,
  (x) => `env PAGER=${single(x)} nice man x`,
  (x) => `PROMPT_COMMAND=${single(x)}`,
  (x) => `export PROMPT_COMMAND=${single(x)}`,
  (x) => `PROMPT_COMMAND=${single(x)} bash -i`,
  (x) => `alias a=${single(x)}`,
  (x) => `alias a='sh -c'; a ${single(x)}`,
  (x) => `sh /dev/fd/3 3<<< ${single(x)}`,
  (x) => `{ bash /proc/self/fd/4; } 4<<< ${single(x)}`,
  (x) => `exec 5< <(echo ${single(x)}); . /dev/fd/5`,
  (x) => `exec {in}<<< ${single(x)}; sh <&$in`,
  (x) => `{ sh; } <<< ${single(x)}`,
  (x) => `while read -r line; do eval "$line"; done <<< ${single(x)}`,
  (x) => `coproc sh; echo ${single(x)} >&"\${COPROC[1]}"`,
  (x) => `coproc S { bash -s; }; { echo ${single(x)}; } >&\${S[1]}`,
  (x) => `c=true; c=${single(x)}; eval "$c"`,
];

/** Each letter thirteen places on. */
function shifted(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26));
  });
}

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
  (x) => `sed ${single(`s#.*#${x}#`)} f`,
  (x) => `sed ${single(`1i ${x}`)} f`,
  (x) => `make -f ${single(x)}`,
  (x) => `echo ${single(`# ${x}`)} | make -f -`,
  (x) => `vim +12 ${single(x)}`,
  (x) => `ssh -o User=${single(x)} h`,
  (x) => `npx -p ${single(x)} y`,
  (x) => `apt-get -o Acquire::Retries=${single(x)} update`,
  (x) => `psql -c ${single(x)}`,
  (x) => `ncat --proxy ${single(x)} h 1`,
  (x) => `nix develop bash ${single(x)}`,
  (x) => `tr -d ${single(x)} < f`,
  (x) => `fish run.fish ${single(x)}`,
  (x) => `capsh --print ${single(x)}`,
  (x) => `cmake -P ${single(x)}`,
  (x) => `cmake -DX=${single(x)} -B b`,
  (x) => `deno run main.ts ${single(x)}`,
  (x) => `awk -v ${single(`c=${x}`)} 'BEGIN { print c }'`,
  (x) => `C=${single(x)} awk 'BEGIN { print ENVIRON["C"] }'`,
  (x) => `C=${single(x)} awk 'BEGIN { system(ENVIRON["D"]) }'`,
  (x) => `python3 -c 'import sys; print(sys.argv[1])' ${single(x)}`,
  (x) => `TAR_OPTIONS=${single(`--checkpoint-action=exec=${single(x)}`)} true`,
  (x) => `TAR_OPTIONS=${single(`-I ${single(x)}`)}; tar cf a b`,
  (x) => `export TAR_OPTIONS=${single(`--label=${single(x)}`)}; tar cf a b`,
  (x) => `GIT_SSH_COMMAND=${single(x)}; git clone h:x`,
  (x) => `export PS1=${single(x)}`,
  (x) => `exec 3<<< ${single(x)}; cat <&3`,
  (x) => `cat /dev/fd/3 3<<< ${single(x)}`,
  (x) => `exec 3<<< ${single(x)}; sh <&4`,
  (x) => `coproc cat; echo ${single(x)} >&\${COPROC[1]}`,
  (x) => `while read -r line; do echo "$line"; done <<< ${single(x)}`,
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
  const readers = [
    'at now',
    'batch',
    'parallel -j 2',
    "awk '{ system($0) }'",
    'sh /dev/fd/0',
    'busybox sh',
    '/bin/s?',
  ].concat(
    ['sh /dev/fd/0', 'at -f - now', 'fish', 'deno run -', 'capsh --'],
    ['make -f -', 'sed e', 'ed -s f', 'ex -s', 'vim -es', 'crontab -', 'crontab', 'su - app', 'sudo -s', 'chroot /x'],
    [
      'python3 -c "import sys; exec(sys.stdin.read())"',
      'ruby -ne "eval \\$_"',
      'rlwrap bash',
      'lua -',
      '$SHELL',
      'csh',
    ],
  );
  const others = ['at -f x now', "awk '{ print }'", 'parallel echo', 'vim -', 'sh x'].concat(
    ['batch -f x', 'fish x', 'deno run x.ts', 'deno task x', 'capsh --print', 'cmake -P x', 'sh /dev/fd/3'],
    ['make -f x', 'sed s/e/f/e x', 'sed s/e/f/', 'crontab x', 'crontab -l', 'su app -c x', 'sudo x', 'chroot /x ls'],
    ['python3 -c "import sys; print(sys.stdin.read())"', 'rlwrap bash x'],
  );
  const isRead = (reader: string) =>
    frames.every((frame) => commandsIn(frame(`fetch x | ${reader}`)).some((command) => readsProgram(command)));
  assert.deepEqual(
    readers.filter((each) => !isRead(each)),
    [],
  );
  assert.deepEqual(others.filter(isRead), []);
});

test('what reads what it writes itself ends', () => {
  const texts = [
    'coproc C { cat; }; cat <&${C[0]} >&${C[1]}; sh <&${C[0]}',
    'coproc S { sh; }; echo "echo x >&\\${S[1]}" >&${S[1]}; echo y >&${S[1]}',
    'coproc A { sh; }; coproc B { sh <&${A[0]}; } >&${A[1]}; cat <&${B[0]} >&${A[1]}; echo x >&${B[1]}',
    'exec 3<&4 4<&3; sh <&3; sh /dev/fd/3 3</dev/fd/4 4</dev/fd/3',
    'alias a=b b=a; a; alias c="c; c"; c',
  ];
  for (const text of texts) {
    const commands = commandsIn(text);
    const reaches = (from: Command, seen: readonly Command[] = []): boolean =>
      seen.includes(from) || from.input.some((each) => reaches(each, [...seen, from]));
    assert.ok(commands.length < 40 && !commands.some((each) => reaches(each)), text);
  }
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
