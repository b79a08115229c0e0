import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDockerfile } from '../../../src/model/dockerfile/read-dockerfile.ts';
import { readScript } from '../../../src/model/shell/read-script.ts';
import type { Command, Script, ShellWord } from '../../../src/model/shell/shell-command.ts';
import { Excerpt, Source, textAt } from '../../../src/source.ts';
import { knownParts } from '../../../src/text/setting.ts';

const set: Readonly<Record<string, string>> = { URL: 'http://x', OPTS: '-k -s', EMPTY: '', S: 'sh' };

function read(text: string): Script {
  const source = new Source('script', text);
  return readScript(Excerpt.of(source, [{ start: 0, end: text.length }]), {
    get: (name) => (name in set ? { value: set[name], at: source.at(0, 0) } : undefined),
  });
}

function word(written: ShellWord): string {
  return knownParts(written)
    .map((part) => part ?? '?')
    .join('|');
}

/** `NAME=value name argument… >file <- what it reads, via what runs it, in what it stands`. */
function show({ name, args, assignments, redirects, input, via, within }: Command): string {
  return [
    ...assignments.map(({ name, value }) => `${name}=${word(value)}`),
    name ?? '?',
    ...args.map(word),
    ...redirects.map(({ descriptor, operator, target }) => `${descriptor ?? ''}${operator}${word(target)}`),
    ...(input.length > 0 ? [`<- ${input.map(({ name }) => name ?? '?').join(',')}`] : []),
    ...(via ? [`via ${via.name}`] : []),
    ...(within ? [`in ${within.command.name}`] : []),
  ].join(' ');
}

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: what is read looks like this */

const cases: Record<string, [script: string, ...commands: string[]][]> = {
  'IFS, which a shell sets by itself': [
    ['curl${IFS}-k$IFS"x"', 'curl -k x'],
    ['IFS=, ; curl${IFS}x', 'IFS=, ?', 'curl,x'],
  ],
  'programs in another language that call a shell': [
    [
      `python3 -c 'import os; os.system("a | b")'`,
      'python3 -c import os; os.system("a | b")',
      'a via python3',
      'b <- a via python3',
    ],
    ["python3 <<'X'\nos.popen('a')\nprint('b')\nX", "python3 <<os.popen('a')\nprint('b')\n", 'a via python3'],
    [`perl -e 'print "a"; system "b"'`, 'perl -e print "a"; system "b"', 'b via perl'],
    [`node -p 'execSync("a")'`, 'node -p execSync("a")', 'a via node'],
    [`python3 -m os 'system("a")'`, 'python3 -m os system("a")'],
  ],
  'lists and compounds': [
    ['a && b || c; d & e', 'a', 'b', 'c', 'd', 'e'],
    ['if ! a; then b; elif c; then d; else e; fi', 'a', 'b', 'c', 'd', 'e'],
    ['while a; do b; done; until c; do d; done', 'a', 'b', 'c', 'd'],
    ['for i in a $(x); do b $i; done', 'x', 'b ?'],
    ['case $(x) in a) b;; *) c;; esac', 'x', 'b', 'c'],
    ['f() { a; }; g() (b); f', 'a', 'b', 'f'],
    ['[[ -n $(x) ]] && a', 'x in [[', 'a'],
    ['(( $(x) )); echo $(( $(y) ))', '?', 'x', 'echo ?', 'y in echo'],
    ['! a; time b', 'a', 'b'],
  ],
  words: [
    ['/usr/bin/curl x', 'curl x'],
    ['$PREFIX/bin/curl x', 'curl x'],
    ['"${A:-/opt}/$B/curl" x', 'curl x'],
    ['/usr/bin/$CURL x', '? x'],
    ['${A}curl x', '? x'],
    ['c""u\'r\'l \\-k', 'curl -k'],
    ['\\curl a\\ b "c\\"d" \'e\\f\'', 'curl a b c"d e\\f'],
    ["printf $'a\\tb'", 'printf a\tb'],
    ['curl $OPTS "$OPTS" $URL/y $NONE', 'curl -k -s -k -s http://x/y ?'],
    ['$EMPTY curl "$EMPTY"', 'curl '],
    ['$S -c "a"', 'sh -c a', 'a via sh'],
    ['$CMD x', '? x', 'x via undefined'],
    ['$(a) x', '? x', 'a in undefined', 'x via undefined'],
    ['"$CMD" x; x$CMD x; $CMD -x; "$@" x', '? x', '? x', '? -x', '? x', 'x via undefined'],
    ['$S$NONE x; A=b $NONE x', '? x', 'A=b ? x', 'A=b x via undefined'],
    ['echo "${}" ${{ x }}/a ${:-$(b)}', 'echo ? ?|}/a ?', 'b in echo'],
    ['echo ${NONE:-d} ${URL:-d} ${EMPTY:-d} ${EMPTY-d} ${URL:+y} ${NONE:+y}', 'echo d http://x d y ?'],
    ['echo ${URL#*/} ${URL%x}y ${URL/http/ftp} ${#URL} ${!URL} $1 $?', 'echo /x http://y ftp://x ? ? ? ?'],
    ['echo a{b,c}d {e,$NONE} x[a-z]y flask[async]==1', 'echo abd acd {e,|?|} x[a-z]y flask[async]==1'],
    ['echo `a \\`b\\``', 'echo ?', 'a ? in echo', 'b in a'],
    ['cu\\\nrl -k', 'curl -k'],
  ],
  'variables of the script': [
    ['X=a; echo $X', 'X=a ?', 'echo a'],
    ['X=a; X=b; echo $X', 'X=a ?', 'X=b ?', 'echo ?'],
    ['export X=a Y=$Z; echo $X $Y', 'export X=a Y=|?', 'echo a ?'],
    ['X=a cmd $X', 'X=a cmd ?'],
    ['read URL; echo $URL', 'read URL', 'echo ?'],
    ['for URL in a; do echo $URL; done', 'echo ?'],
    ['X=$(a); echo $X', 'X=? ?', 'a in undefined', 'echo ?'],
  ],
  pipes: [
    ['a | b | c', 'a', 'b <- a', 'c <- b'],
    ['a |& b', 'a', 'b <- a'],
    ['{ a; b; } | c', 'a', 'b', 'c <- a,b'],
    ['a | (b; c)', 'a', 'b <- a', 'c <- a'],
    ['a | while read l; do b; done', 'a', 'read l <- a', 'b <- a'],
    ['a | b <f', 'a', 'b <f'],
    ['a >f | b', 'a >f', 'b'],
    ['a >/dev/stdout | b', 'a >/dev/stdout', 'b <- a'],
    ['a 2>&1 | b', 'a 2>&1', 'b <- a'],
    ['a < <(b)', 'a <? <- b', 'b in a'],
    ['a <(b) >(c)', 'a ? ?', 'b in a', 'c <- a in a'],
    ['a | sudo b', 'a', 'sudo b <- a', 'b <- a via sudo'],
    ['a | X=y b', 'a', 'X=y b <- a'],
  ],
  'commands that run commands': [
    ['sudo -u root -E a -b', 'sudo -u root -E a -b', 'a -b via sudo'],
    ['sudo X=1 -n a', 'sudo X=1 -n a', 'X=1 a via sudo'],
    ['sudo -l', 'sudo -l'],
    ['env -i -u X Y=1 a', 'env -i -u X Y=1 a', 'Y=1 a via env'],
    ['env -S "a b"', 'env -S a b', 'a b via env'],
    ['exec -a x a', 'exec -a x a', 'a via exec'],
    ['command -v a; command a', 'command -v a', 'command a', 'a via command'],
    [
      'nohup timeout -k 5 10 nice -n 5 a',
      'nohup timeout -k 5 10 nice -n 5 a',
      'timeout -k 5 10 nice -n 5 a via nohup',
      'nice -n 5 a via timeout',
      'a via nice',
    ],
    ['x | xargs -n 1 a -b', 'x', 'xargs -n 1 a -b <- x', 'a -b ? via xargs'],
    ['xargs -I{} a {}', 'xargs -I{} a {}', 'a ? via xargs'],
    ['find . -exec a {} \\; -execdir b {} +', 'find . -exec a {} ; -execdir b {} +', 'a {} via find', 'b {} via find'],
    ['su - app -c "a b"', 'su - app -c a b', 'a b via su'],
    [
      'gosu app:app a; su-exec 1 b; setpriv --reuid 1 --regid=2 c',
      'gosu app:app a',
      'a via gosu',
      'su-exec 1 b',
      'b via su-exec',
      'setpriv --reuid 1 --regid=2 c',
      'c via setpriv',
    ],
    ['chroot --userspec=1 /mnt a', 'chroot --userspec=1 /mnt a', 'a via chroot'],
    ['tini -g -- dumb-init a', 'tini -g -- dumb-init a', 'dumb-init a via tini', 'a via dumb-init'],
    ['eval "a |" b', 'eval a | b', 'a via eval', 'b <- a via eval'],
    ['trap "a" EXIT', 'trap a EXIT', 'a via trap'],
    ['apt-get install sudo', 'apt-get install sudo'],
  ],
  shells: [
    ["bash -c 'a | b'", 'bash -c a | b', 'a via bash', 'b <- a via bash'],
    ['sh -ec "a $URL $NONE"', 'sh -ec a http://x |?', 'a http://x ? via sh'],
    ['bash -euxo pipefail -c a', 'bash -euxo pipefail -c a', 'a via bash'],
    ['bash -c "bash -c \'a \\"b c\\"\'"', 'bash -c bash -c \'a "b c"\'', 'bash -c a "b c" via bash', 'a b c via bash'],
    ['sh -c "$(a)"', 'sh -c ?', '? via sh', 'a in sh'],
    ['bash <<EOF\na $URL\nEOF', 'bash <<a http://x\n', 'a http://x via bash'],
    ["sh -s -- y <<-'EOF'\n\ta $URL\n\tEOF", 'sh -s -- y <<-a $URL\n', 'a http://x via sh'],
    ['bash <<< "a b"', 'bash <<<a b', 'a b via bash'],
    ['echo "a | b" | sh', 'echo a | b', 'a <- echo via sh', 'b <- a via sh', 'sh <- echo'],
    ['cat <<EOF | sudo sh\na\nEOF', 'cat <<a\n', 'sudo sh <- cat', 'sh <- cat via sudo', 'a <- cat via sh'],
    ['sh f; bash f <<EOF\na\nEOF', 'sh f', 'bash f <<a\n'],
    ['python3 <<EOF\na\nEOF', 'python3 <<a\n'],
    ['cat <<EOF >f\n$(a)\nEOF', 'cat <<?|\n >f', 'a in cat'],
  ],
};

for (const [group, scripts] of Object.entries(cases)) {
  describe(group, () => {
    for (const [script, ...commands] of scripts) {
      it(script, () => {
        const { commands: found, errors } = read(script);
        assert.deepEqual(found.map(show), commands);
        assert.deepEqual(errors, []);
      });
    }
  });
}

describe('what a command is known to write', () => {
  const escaped = (text: string) => [...text].map((char) => `\\x${char.charCodeAt(0).toString(16)}`).join('');
  const [x, base64, hex] = [escaped('curl a'), 'Y3VybCBh', '6375726c2061'];
  const scripts: string[] = [
    `printf '${x}' | sh`,
    "printf '\\143\\165\\162\\154 a' | sh",
    `printf '%b' '${x}' | sudo bash`,
    "printf '%s %s\\n' curl a | sh",
    "printf '%s' 'cu' 'rl a' | sh",
    `echo -e "${x}" | sh`,
    `eval $'${x}'`,
    `eval "$(printf '${x}')"`,
    `$(printf '${x}')`,
    `X=$(printf '${x}'); sh -c "$X"`,
    `bash <(printf '${x}')`,
    `. <(printf '${x}')`,
    `sh < <(printf '${x}')`,
    `sh <<< "$(echo ${base64} | base64 -d)"`,
    `echo ${base64} | base64 -d | sh`,
    `echo ${base64} | openssl base64 -d | sh`,
    'echo MN2XE3BAME====== | base32 -d | sh',
    `echo ${hex} | xxd -r -p | sh`,
    `echo ${hex} | basenc --base16 -d | sh`,
    "echo 'a lruc' | rev | sh",
  ];
  for (const script of scripts) {
    it(`is a script: ${script}`, () => {
      const curl = read(script).commands.filter(({ name }) => name === 'curl');
      assert.deepEqual(
        curl.map(({ args }) => args.map(({ value }) => value)),
        [['a']],
      );
    });
  }
  const data = [
    `printf '${x}'`,
    `printf '${x}' | grep a`,
    `printf '${x}' | base64 | sh`,
    `printf '${x}' | sh x.sh`,
    `echo ${base64} | base64 -d > x`,
    `echo ${base64} | base64 | sh`,
    'echo $X | base64 -d | sh',
    'echo !! | base64 -d | xxd -r -p | sh',
    `bash <(cat x | base64 -d)`,
  ];
  for (const script of data) {
    it(`is none: ${script}`, () => assert.ok(read(script).commands.every(({ name }) => name !== 'curl')));
  }

  it('does not grow without bounds', () => {
    const { commands } = read(`X=$(echo aaaaaaaaaa)\n${'X=$(echo $X$X)\n'.repeat(60)}eval "$X"`);
    assert.ok(commands.length < 1000);
  });
});

describe('scripts that name themselves', () => {
  it('come to an end', () => {
    const source = new Source('x', 'eval "$X"; bash -c "$X"');
    const at = source.at(0, 0);
    const script = readScript(Excerpt.of(source, [{ start: 0, end: source.text.length }]), {
      get: () => ({ value: 'eval "$X"; eval "$X"; bash -c "$X"', at }),
    });
    assert.ok(script.commands.length < 50_000);
  });

  it('may be broken', () => {
    for (const text of [
      'if',
      'a |',
      '"a',
      '$(',
      '`',
      '<<',
      '(',
      '{',
      '}',
      ')',
      'a <<EOF\nb',
      '${',
      'for',
      '((',
      '[[',
    ]) {
      assert.ok(read(text).errors.length >= 0);
    }
    assert.equal(read('a; "b').errors.length, 1);
  });
});

describe('RUN', () => {
  const commands = (text: string): Command[] => {
    const { instructions, errors } = readDockerfile(new Source('Dockerfile', `FROM a\nENV URL=http://x\n${text}\n`));
    assert.deepEqual(errors, []);
    const run = instructions.at(-1);
    assert.ok(run && 'run' in run && run.run);
    return [...run.run.script.commands];
  };
  const places = (text: string) =>
    commands(text).map(({ nameAt, args }) => [textAt(nameAt), ...args.map(({ at }) => textAt(at))]);

  it('is joined from its lines, and every word knows its place', () => {
    const text = 'RUN apt-get \\\n  # a comment; curl x\n\n  install "a \\\n b" && \\\r\n  c\\\nurl $URL';
    assert.deepEqual(places(text), [
      ['apt-get', 'install', '"a \\\n b"'],
      ['c\\\nurl', '$URL'],
    ]);
    assert.deepEqual(commands(text).map(show), ['apt-get install a  b', 'curl http://x']);
  });

  it('in exec form is read without a shell, unless it runs one', () => {
    const text = 'RUN ["sh", "-c", "curl \\"\\u0061 b\\" $URL | sh"]';
    assert.deepEqual(commands(text).map(show), [
      'sh -c curl "a b" $URL | sh',
      'curl a b http://x via sh',
      'sh <- curl via sh',
    ]);
    assert.deepEqual(places(text)[1], ['curl', '\\"\\u0061 b\\"', '$URL']);
    assert.deepEqual(commands('RUN ["curl", "$URL", "a | b"]').map(show), ['curl $URL a | b']);
  });

  it('of a here-document runs its body', () => {
    assert.deepEqual(commands('RUN <<EOF\ncurl $URL # c\nbash <<X\nwget y\nX\nEOF').map(show), [
      'curl http://x',
      'bash <<wget y\n',
      'wget y via bash',
    ]);
    assert.deepEqual(commands('RUN <<-EOF\n\ta \\\n\t-b\n\tEOF').map(show), ['a -b']);
  });

  it('with a here-document reads it as the shell does', () => {
    assert.deepEqual(commands('RUN cat <<EOF >f && sh\n$URL\nEOF').map(show), ['cat <<http://x\n >f', 'sh']);
    assert.deepEqual(commands('RUN python3 <<EOF\nimport os\nEOF').map(show), ['python3 <<import os\n']);
    assert.deepEqual(commands('RUN <<A bash && cat <<B\nx\nA\ny\nB').map(show), [
      'bash <<x\n',
      'cat <<y\n',
      'x via bash',
    ]);
  });

  it('with CRLF has no carriage returns in its words', () => {
    assert.deepEqual(commands('RUN <<EOF\r\na b\r\nc\r\nEOF\r').map(show), ['a b', 'c']);
  });

  it('keeps its places behind astral characters', () => {
    assert.deepEqual(places("RUN echo '😀' é \\\n 😀 && bash -c \"x '😀 y' z\"").at(-1), ['x', "'😀 y'", 'z']);
  });
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: what is read looks like this */
