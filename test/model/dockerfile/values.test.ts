import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BuildVariables } from '../../../src/model/dockerfile/build-variables.ts';
import type { Instruction, PairsInstruction } from '../../../src/model/dockerfile/instruction.ts';
import { readDockerfile } from '../../../src/model/dockerfile/read-dockerfile.ts';
import { expand } from '../../../src/model/dockerfile/variable-expansion.ts';
import { Excerpt, Source, textAt } from '../../../src/source.ts';
import { knownParts, type Setting } from '../../../src/text/setting.ts';
import { TooMuchWork, WorkBudget } from '../../../src/work-budget.ts';

function read(text: string) {
  return readDockerfile(new Source('Dockerfile', text)).instructions;
}

type Of<K> = Instruction extends infer I ? (I extends { keyword: infer L } ? (K extends L ? I : never) : never) : never;

function only<K extends Instruction['keyword']>(text: string, keyword: K): Of<K> {
  const found = read(text).findLast((instruction) => instruction.keyword === keyword);
  assert.ok(found, text);
  return found as Of<K>;
}

/** The value, or its pieces with `?` for what only the build knows, and the text that a developer would edit. */
function show(setting: Setting | undefined): string | undefined {
  if (!setting) return undefined;
  return `${knownParts(setting)
    .map((part) => part ?? '?')
    .join('|')} @ ${textAt(setting.at)}`;
}

function pairs({ pairs }: PairsInstruction): (string | undefined)[][] {
  return pairs.map(({ name, value }) => [name, show(value)]);
}

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: what is read looks like this */

describe('word expansion', () => {
  const variables = new BuildVariables(undefined, false);
  const nowhere = new Source('x', '').at(0, 0);
  const set = (name: string, value: string | undefined, optional = false) =>
    variables.set(name, { setting: { value, at: nowhere }, optional });
  set('A', 'abcabc');
  set('E', '');
  set('U', undefined);
  set('O', undefined, true);

  const cases: [word: string, expected: string][] = [
    ['plain', 'plain'],
    ['$A', 'abcabc'],
    ['${A}x', 'abcabcx'],
    ['$NONE-', '-'],
    ['${NONE:-d}', 'd'],
    ['${NONE-d}', 'd'],
    ['${E:-d}', 'd'],
    ['${E-d}', ''],
    ['${A:-d}', 'abcabc'],
    ['${NONE:-${E:-deep}}', 'deep'],
    ['${A:+y}', 'y'],
    ['${E:+y}', ''],
    ['${E+y}', 'y'],
    ['${NONE+y}', ''],
    ['${A:?no}', 'abcabc'],
    ['${NONE:?no}', '?'],
    ['${A#a*b}', 'cabc'],
    ['${A##a*b}', 'c'],
    ['${A%b*}', 'abca'],
    ['${A%%b*}', 'a'],
    ['${A#z}', 'abcabc'],
    ['${A/b/X}', 'aXcabc'],
    ['${A//b/X}', 'aXcaXc'],
    ['${A//?c/}', 'aa'],
    ["'$A'", '$A'],
    ['"$A"', 'abcabc'],
    ['"\'$A\'"', "'abcabc'"],
    ['\\$A', '$A'],
    ['"\\$A \\x"', '$A \\x'],
    ['a\\ b', 'a b'],
    ['$$A', 'A'],
    ['$', '$'],
    ['$-x', 'x'],
    ['${', '?'],
    ['${}', '?'],
    ['${A', '?'],
    ['${A^^}', '?'],
    ["it's", '?'],
    ['\ufeffroot', 'root'],
    ['$U', '?'],
    ['a${U}b', 'a|?|b'],
    ['${U:-d}', '?'],
    ['${U:+y}', '?'],
    ['${U#x}', '?'],
    ['$O', '?'],
    ['${O:-d}', 'd'],
    ['${O:+y}', '?'],
  ];
  const failing = ['${NONE:?no}', '${', '${}', '${A', '${A^^}', "it's"];
  for (const [word, expected] of cases) {
    it(word, () => {
      const text = Excerpt.of(new Source('x', word), [{ start: 0, end: word.length }]);
      const refused: string[] = [];
      const setting = expand(
        text,
        { start: 0, end: word.length },
        {
          scope: variables.snapshot(),
          escape: '\\',
          budget: new WorkBudget(),
          refuse: ({ message }) => refused.push(message),
        },
      );
      assert.equal(
        knownParts(setting)
          .map((part) => part ?? '?')
          .join('|'),
        expected,
      );
      assert.equal(refused.length, failing.includes(word) ? 1 : 0, refused.join());
    });
  }

  it('says which variables were read, with their defaults and places', () => {
    const { user } = only('FROM a\nUSER "${X:-${Y:-root}}":$Z\n', 'USER');
    assert.deepEqual(
      user.variables?.map(({ name, at, fallback }) => [name, textAt(at), show(fallback)]),
      [
        ['X', '${X:-${Y:-root}}', 'root @ ${Y:-root}'],
        ['Z', '$Z', undefined],
      ],
    );
  });

  it('does not grow without bounds', () => {
    assert.throws(() => read(`FROM a\nENV A=0123456789\n${'ENV A=$A$A\n'.repeat(60)}`), TooMuchWork);
  });

  it('takes default in default in default', () => {
    assert.equal(only(`FROM a\nUSER ${'${A:-'.repeat(50)}b${'}'.repeat(50)}\n`, 'USER').user.value, 'b');
    assert.throws(() => read(`FROM a\nUSER ${'${A:-'.repeat(5000)}${'}'.repeat(5000)}\n`), TooMuchWork);
  });
});

describe('scopes', () => {
  const image = (text: string) => show(only(text, 'FROM').image);
  const user = (text: string) => show(only(text, 'USER').user);

  it('ARG in front of FROM fills FROM, and a stage only where it is declared again', () => {
    assert.equal(image('ARG T=12\nFROM debian:$T\n'), 'debian:12 @ debian:$T');
    assert.equal(user('ARG U=app\nFROM a\nUSER $U\n'), '? @ $U');
    assert.equal(user('ARG U=app\nFROM a\nARG U\nUSER $U\n'), 'app @ $U');
  });

  it('an ARG without a default is unknown, its fallback is not', () => {
    assert.equal(image('ARG T\nFROM debian:$T\n'), 'debian:|? @ debian:$T');
    assert.equal(image('FROM ${X:-a:1}\n'), 'a:1 @ ${X:-a:1}');
    assert.equal(image('ARG X\nFROM ${X:-a:1}\n'), 'a:1 @ ${X:-a:1}');
    assert.equal(user('FROM a\nARG U\nUSER ${U:-root}\n'), 'root @ ${U:-root}');
  });

  it('what nobody declares is empty in FROM; in a stage the base image may set it', () => {
    assert.equal(image('FROM a$NONE\n'), 'a @ a$NONE');
    assert.equal(user('FROM a\nUSER x$NONE\n'), 'x|? @ x$NONE');
    assert.equal(user('FROM scratch\nUSER x$NONE\n'), 'x @ x$NONE');
  });

  it('the platform is known to whoever builds', () => {
    const from = only('FROM --platform=$BUILDPLATFORM a:$TARGETARCH\n', 'FROM');
    assert.equal(show(from.platform), '? @ $BUILDPLATFORM');
    assert.equal(show(from.image), 'a:|? @ a:$TARGETARCH');
    assert.equal(user('FROM scratch\nARG TARGETARCH\nUSER $TARGETARCH\n'), '? @ $TARGETARCH');
  });

  it('the later of ENV and ARG counts, and ENV sees nothing of its own line', () => {
    assert.equal(user('FROM a\nARG U=1\nENV U=2\nUSER $U\n'), '2 @ $U');
    assert.equal(user('FROM a\nENV U=1\nARG U\nUSER $U\n'), '1 @ $U');
    assert.equal(user('FROM a\nENV U=1\nENV U=2 V=$U\nUSER $V\n'), '1 @ $V');
    assert.equal(user('FROM a\nARG U=1 V=$U\nUSER $V\n'), '1 @ $V');
  });

  it('an ARG that names only unset ones is empty, so that its fallback counts', () => {
    assert.equal(image('ARG A\nARG B=$A\nFROM ${B:-a:1}\n'), 'a:1 @ ${B:-a:1}');
    assert.equal(image('ARG A B=$A C=${B}\nFROM ${C:-a:1}\n'), 'a:1 @ ${C:-a:1}');
    assert.equal(image('ARG A\nARG B=x$A\nFROM ${B:-a:1}\n'), 'x|? @ ${B:-a:1}');
    assert.equal(image('ARG A\nARG B=$A\nFROM ${B-a:1}\n'), '? @ ${B-a:1}');
    assert.equal(image('ARG B=$TARGETARCH\nFROM ${B:-a:1}\n'), '? @ ${B:-a:1}');
    assert.equal(user('FROM scratch\nARG A\nARG B=$A\nUSER ${B:-root}\n'), 'root @ ${B:-root}');
    const { stages } = readDockerfile(
      new Source('Dockerfile', 'ARG A\nARG B=$A\nFROM debian AS s0\nRUN a\nFROM ${B:-s0}\n'),
    );
    assert.equal(stages[1]!.base.kind, 'stage');
  });

  it('an ARG in front of FROM without a value does not exist in a stage', () => {
    assert.equal(user('ARG U\nFROM a\nENV U=1\nARG U\nUSER $U\n'), '1 @ $U');
    assert.equal(user('ARG U\nFROM scratch\nARG U=2\nARG U\nUSER $U\n'), '2 @ $U');
    assert.equal(user('ARG U=3\nFROM a\nENV U=1\nARG U\nUSER $U\n'), '3 @ $U');
    assert.equal(user('ARG U\nFROM a\nARG U\nUSER $U\n'), '? @ $U');
  });

  it('ENV of a stage is in force again in those built from it, over its ARG', () => {
    const child = (text: string) => user(`FROM a AS b\n${text}FROM b AS c\nFROM c\nUSER $U\n`);
    assert.equal(child('ENV U=1\nARG U=2\n'), '1 @ $U');
    assert.equal(child('ARG U=2\nENV U=1\n'), '1 @ $U');
    assert.equal(child('ENV U=1\nARG U=2\nENV U=3\n'), '3 @ $U');
    assert.equal(child('ARG U=2\n'), '2 @ $U');
    assert.equal(child('ENV V=1\nARG U=2\n'), '2 @ $U');
    assert.equal(user('FROM a AS b\nENV U=1\nFROM b\nARG U=2\nUSER $U\n'), '2 @ $U');
    assert.equal(user('FROM a AS b\nENV U=1\nFROM b AS c\nARG U=2\nFROM c\nUSER $U\n'), '1 @ $U');
  });

  it('PATH is set everywhere', () => {
    const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    assert.equal(user('FROM scratch\nUSER ${PATH:-root}\n'), `${path} @ ${'${PATH:-root}'}`);
    assert.equal(user('FROM a\nUSER ${PATH:-root}\n'), '? @ ${PATH:-root}');
    assert.equal(user('FROM scratch\nENV PATH=/x\nUSER $PATH\n'), '/x @ $PATH');
    assert.equal(image('FROM ${PATH:-a:1}\n'), 'a:1 @ ${PATH:-a:1}');
  });

  it('EXPOSE is split at any white space of Unicode, outside of quotes', () => {
    const ports = (text: string) => only(`FROM a\nEXPOSE ${text}\n`, 'EXPOSE').ports.map(({ value }) => value);
    assert.deepEqual(ports('80\u00a022'), ['80', '22']);
    assert.deepEqual(ports('80\u200322/udp 1'), ['80', '22/udp', '1']);
    assert.deepEqual(ports('80'), ['80']);
    assert.deepEqual(ports('"80\u00a022"'), ['80\u00a022']);
  });

  it('what whoever builds gives wins over defaults', () => {
    const at = new Source('compose.yml', 'app').at(0, 3);
    const given = new Map([['U', { value: 'app', at }]]);
    const file = readDockerfile(new Source('Dockerfile', 'ARG U=root\nFROM $U\nARG U=root\nUSER $U\n'), {
      args: given,
    });
    const [, from, , user] = file.instructions;
    assert.ok(from?.keyword === 'FROM' && user?.keyword === 'USER');
    assert.deepEqual([from.image.value, user.user.value], ['app', 'app']);
  });
});

describe('values and their places', () => {
  it('ENV in both forms', () => {
    assert.deepEqual(pairs(only('FROM a\nENV A b "c"  d\n', 'ENV')), [['A', 'b c  d @ b "c"  d']]);
    assert.deepEqual(pairs(only('FROM a\nENV A=b C="d e" F=g\\ h I=\n', 'ENV')), [
      ['A', 'b @ b'],
      ['C', 'd e @ "d e"'],
      ['F', 'g h @ g\\ h'],
      ['I', ' @ '],
    ]);
  });

  it('ARG with several names', () => {
    assert.deepEqual(pairs(only('FROM a\nARG A B=c D="x y"\n', 'ARG')), [
      ['A', undefined],
      ['B', 'c @ c'],
      ['D', 'x y @ "x y"'],
    ]);
  });

  it('over continued lines', () => {
    const label = only('FROM a\nLABEL a=b \\\n  # c=d\n  e="f \\\n g"\n', 'LABEL');
    assert.deepEqual(pairs(label), [
      ['a', 'b @ b'],
      ['e', 'f  g @ "f \\\n g"'],
    ]);
  });

  it('behind astral characters, a byte order mark and CRLF', () => {
    const text = '\ufeffFROM a\r\nENV A=😀 \\\r\n B="é 😀"\r\nUSER x\r\n';
    assert.deepEqual(pairs(only(text, 'ENV')), [
      ['A', '😀 @ 😀'],
      ['B', 'é 😀 @ "é 😀"'],
    ]);
    assert.equal(show(only(text, 'USER').user), 'x @ x');
  });

  it('flags without their quotes', () => {
    const [chown, link] = only('FROM scratch\nENV U=app\nCOPY --chown="$U:x y" --LINK a b\n', 'COPY').flags;
    assert.deepEqual([chown?.name, show(chown?.value)], ['chown', 'app:x y @ "$U:x y"']);
    assert.deepEqual([link?.name, show(link?.value), link && textAt(link.at)], ['link', undefined, '--LINK']);
  });

  it('fields of mounts', () => {
    const { mounts } = only('FROM scratch\nENV D=/x\nRUN --mount=type=cache,target=$D,"readonly" ls\n', 'RUN');
    assert.deepEqual(
      mounts[0]?.flag.fields.map(({ name, value, at }) => [name, value.value, textAt(at)]),
      [
        ['type', 'cache', 'type=cache'],
        ['target', '/x', 'target=$D'],
        ['readonly', 'true', 'readonly'],
      ],
    );
  });

  it('JSON strings with their escapes', () => {
    const copy = only('FROM a\nCOPY ["a b", "\\u0063\\"$X", "/d/"]\n', 'COPY');
    assert.deepEqual(copy.sources.map(show), ['a b @ "a b"', '? @ "\\u0063\\"$X"']);
    assert.equal(show(copy.target), '/d/ @ "/d/"');
  });

  it('what only looks like JSON is a shell form', () => {
    for (const args of ['["a",]', '["a"] # c', "['a']", '["a"']) {
      const { run } = only(`FROM a\nCMD ${args}\n`, 'CMD');
      assert.equal(run.form, 'shell', args);
    }
    const { run } = only('FROM a\nCMD [ "a" , "b c" ]  \n', 'CMD');
    assert.ok(run.form === 'exec');
    assert.deepEqual(run.words.map(show), ['a @ "a"', 'b c @ "b c"']);
  });

  it('ports, of which a variable may hold several', () => {
    const { ports } = only('FROM a\nENV P="80 443/udp"\nEXPOSE $P 8000-8010 $NONE\n', 'EXPOSE');
    assert.deepEqual(ports.map(show), ['80 @ $P', '443/udp @ $P', '8000-8010 @ 8000-8010', '? @ $NONE']);
  });

  it('healthchecks', () => {
    const check = only('FROM a\nHEALTHCHECK --interval=5s CMD curl -f http://x || exit 1\n', 'HEALTHCHECK');
    assert.deepEqual(
      check.run?.script.commands.map(({ name }) => name),
      ['curl', 'exit'],
    );
    assert.equal(only('FROM a\nHEALTHCHECK NONE\n', 'HEALTHCHECK').run, undefined);
    assert.equal(only('FROM a\nHEALTHCHECK cmd ["a"]\n', 'HEALTHCHECK').run?.form, 'exec');
  });

  it('triggers', () => {
    const { trigger } = only('FROM a\nONBUILD user root\n', 'ONBUILD');
    assert.ok(trigger?.keyword === 'USER');
    assert.equal(textAt(trigger.at), 'user root');
    assert.equal(only('FROM a\nONBUILD NONSENSE\n', 'ONBUILD').trigger, undefined);
  });

  it('the whole instruction, its here-documents included', () => {
    const [, run] = read('FROM a\n  RUN a \\\n  b <<E\nx\nE\nUSER x');
    assert.equal(textAt(run!.at), 'RUN a \\\n  b <<E\nx\nE');
    assert.equal(textAt(run!.keywordAt), 'RUN');
  });
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: what is read looks like this */
