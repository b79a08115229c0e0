import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instruction } from '../../../src/model/dockerfile/instruction.ts';
import { readDockerfile } from '../../../src/model/dockerfile/read-dockerfile.ts';
import { ambiguitiesIn } from '../../../src/model/dockerfile/second-opinion.ts';
import { Source, textAt } from '../../../src/source.ts';

/** `KEYWORD first-last` of each instruction, as BuildKit numbers lines. */
function lines(text: string): string[] {
  const source = new Source('Dockerfile', text);
  return readDockerfile(source).instructions.map(({ keyword, at }) => {
    const first = source.position(at.span.start).line;
    const last = source.position(at.span.end).line;
    return `${keyword} ${first}-${last}`;
  });
}

function read(text: string) {
  return readDockerfile(new Source('Dockerfile', text));
}

function errors(text: string): string[] {
  return read(text).errors.map(({ message }) => message);
}

function heredocs(instruction: Instruction | undefined): string[] {
  assert.ok(instruction && 'heredocs' in instruction);
  return instruction.heredocs.map(({ name, expand, body }) => `${name} ${expand} ${JSON.stringify(body.value)}`);
}

describe('what dockerfile-ast and BuildKit read differently', () => {
  const cases: [title: string, text: string, expected: string[], ambiguous: string[]][] = [
    [
      'two escapes at the end are no continuation',
      'FROM a\nRUN echo hi \\\\\nUSER root\n',
      ['FROM 1-1', 'RUN 2-2', 'USER 3-3'],
      ['USER'],
    ],
    ['one escape is', 'FROM a\nRUN echo hi \\\nUSER root\n', ['FROM 1-1', 'RUN 2-3'], []],
    [
      'an escaped here-document is none',
      'FROM a\nRUN x \\<<USER\nUSER root\n',
      ['FROM 1-1', 'RUN 2-2', 'USER 3-3'],
      ['USER'],
    ],
    ['a here-document is one', 'FROM a\nRUN x <<USER\nUSER root\nUSER\n', ['FROM 1-1', 'RUN 2-4'], []],
    [
      'nor is one after an open quote',
      "FROM a\nRUN it's <<USER\nUSER root\n",
      ['FROM 1-1', 'RUN 2-2', 'USER 3-3'],
      ['USER'],
    ],
    [
      'nor after an open quote on the line before',
      'FROM a\nRUN "x \\\n<<USER\nUSER root\n',
      ['FROM 1-1', 'RUN 2-3', 'USER 4-4'],
      ['USER'],
    ],
    [
      'nor beside what the lexer cannot read',
      'FROM a\nRUN ${#X} <<USER\nUSER root\n',
      ['FROM 1-1', 'RUN 2-2', 'USER 3-3'],
      ['USER'],
    ],
    ['a blank may stand in front of the name', 'FROM a\nRUN cat << EOF\nUSER root\nEOF\n', ['FROM 1-1', 'RUN 2-4'], []],
    ['a file descriptor too', 'FROM a\nRUN 3<<EOF\nUSER root\nEOF\n', ['FROM 1-1', 'RUN 2-4'], ['USER root']],
    [
      'even arithmetic announces one',
      'FROM a\nRUN echo $((1 << 2))\nUSER root\n2))\n',
      ['FROM 1-1', 'RUN 2-4'],
      ['USER root'],
    ],
    ['a lone escape joins the next line', 'FROM a\n\\\nUSER root\n', ['FROM 1-1', 'USER 2-3'], ['USER']],
    ['JSON has no here-documents', 'FROM a\nRUN ["a", "<<USER"]\nUSER root\n', ['FROM 1-1', 'RUN 2-2', 'USER 3-3'], []],
    ['what only looks like JSON does', 'FROM a\nRUN ["a" <<EOF\nUSER root\nEOF\n', ['FROM 1-1', 'RUN 2-4'], []],
    ['CMD has none', 'FROM a\nCMD cat <<USER\nUSER root\n', ['FROM 1-1', 'CMD 2-2', 'USER 3-3'], []],
    [
      'ONBUILD has those of its trigger',
      'FROM a\nONBUILD RUN <<EOF\nUSER root\nEOF\n',
      ['FROM 1-1', 'ONBUILD 2-4'],
      ['USER root', 'EOF'],
    ],
    ['a form feed is white space', 'FROM a\n\fRUN\fx\n', ['FROM 1-1', 'RUN 2-2'], ['RUN']],
  ];
  for (const [title, text, expected, ambiguous] of cases) {
    it(title, async () => {
      assert.deepEqual(lines(text), expected);
      if (title.startsWith('ONBUILD')) return;
      assert.deepEqual((await ambiguitiesIn(read(text))).map(textAt), ambiguous);
    });
  }
});

describe('lines', () => {
  const cases: [title: string, text: string, expected: string[]][] = [
    [
      'comments and empty lines between continued lines',
      'FROM a\nRUN a \\\n# x\n\n  # y \\\n b \\\n\nUSER x\n',
      ['FROM 1-1', 'RUN 2-8'],
    ],
    ['to the end of the file', 'FROM a\nRUN a \\\n# x\n\n', ['FROM 1-1', 'RUN 2-4']],
    ['blanks behind the escape', 'FROM a\nRUN a \\ \t\n b\n', ['FROM 1-1', 'RUN 2-3']],
    ['another character behind the escape', 'FROM a\nRUN a \\\u00a0\nRUN b\n', ['FROM 1-1', 'RUN 2-2', 'RUN 3-3']],
    ['CRLF', 'FROM a\r\nRUN a \\\r\n b\r\n', ['FROM 1-1', 'RUN 2-3']],
    ['several carriage returns', 'FROM a\r\r\nRUN a \\\r\r\n b\r\r\n', ['FROM 1-1', 'RUN 2-3']],
    ['a byte order mark', '\ufeff# escape=`\nFROM a\nRUN a `\n b\n', ['FROM 2-2', 'RUN 3-4']],
    ['one that is not at the start of the file', 'FROM a\n\ufeffUSER x\n', ['FROM 1-1', 'UNKNOWN 2-2']],
    [
      'keywords in any case, with the letters that Go lowers to them',
      'from a\nWoR\u212adir /x\nENTRYPO\u0130NT x\n',
      ['FROM 1-1', 'WORKDIR 2-2', 'ENTRYPOINT 3-3'],
    ],
    ['but not with those that it does not', 'FROM a\nU\u017fER x\n', ['FROM 1-1', 'UNKNOWN 2-2']],
    ['no separator but ASCII blanks', 'FROM a\nRUN\u00a0x\n', ['FROM 1-1', 'UNKNOWN 2-2']],
    ['no line end', 'FROM a\nUSER x', ['FROM 1-1', 'USER 2-2']],
  ];
  for (const [title, text, expected] of cases) it(title, () => assert.deepEqual(lines(text), expected));
});

describe('parser directives', () => {
  it('a shebang may stand in front of all but the escape character', () => {
    const names = (text: string) => read(text).directives.map(({ name }) => name);
    assert.deepEqual(names('#!/usr/bin/env x\n# syntax=a\n# check=b\nFROM a\n'), ['syntax', 'check']);
    assert.deepEqual(names('\ufeff#!x\n# escape=`\n# syntax=a\nFROM a\n'), ['syntax']);
    assert.deepEqual(names('# note\n#!x\n# syntax=a\nFROM a\n'), []);
    assert.deepEqual(names(' #!x\n# syntax=a\nFROM a\n'), []);
    assert.deepEqual(names('#!x\n#!x\n# syntax=a\nFROM a\n'), []);
    assert.deepEqual(lines('#!x\n# escape=`\nFROM a\nRUN b `\nUSER root\n'), ['FROM 3-3', 'RUN 4-4', 'USER 5-5']);
  });

  const joined = (head: string) => lines(`${head}FROM a\nRUN a \`\n b\n`).length === 2;
  const cases: [head: string, honoured: boolean][] = [
    ['# escape=`\n', true],
    ['#ESCAPE = `  \n', true],
    ['#\u00a0escape=`\n', true],
    ['  # escape=`\n', true],
    ['# syntax=a\n# check=skip=all\n# escape=`\r\n', true],
    ['\n# escape=`\n', false],
    ['# a comment\n# escape=`\n', false],
    ['# other=a\n# escape=`\n', false],
    ['#!/bin/sh\n# escape=`\n', false],
  ];
  for (const [head, honoured] of cases) it(JSON.stringify(head), () => assert.equal(joined(head), honoured));

  it('are told with their values', () => {
    const { directives } = read('# syntax=docker/dockerfile:1 \n# check = skip=a\nFROM a\n');
    assert.deepEqual(
      directives.map(({ name, value }) => [name, value]),
      [
        ['syntax', 'docker/dockerfile:1'],
        ['check', 'skip=a'],
      ],
    );
  });

  it('are refused where wrong', () => {
    assert.match(errors('# escape=x\nFROM a\n')[0]!, /backslash or a backtick/);
    assert.match(errors('# syntax=a\n# syntax=b\nFROM a\n')[0]!, /only one syntax/);
  });
});

describe('here-documents', () => {
  it('of several kinds in one instruction, in the order of their names', () => {
    const { instructions } = read(`FROM a\nCOPY <<A <<-"B" <<C'D' /x/\nB\nA\n\tx $Y\n\tB\nC\nCD\nUSER x\n`);
    assert.deepEqual(heredocs(instructions[1]), ['A true "B\\n"', 'B false "x $Y\\n"', 'CD false "C\\n"']);
    assert.equal(instructions[2]?.keyword, 'USER');
  });

  it('keep their body as it is, and fill variables into it where COPY does', () => {
    const { instructions } = read("FROM scratch\nENV A=1\nCOPY <<X <<'Y' /\n'$A' # c\n$B\nX\n$A\nY\n");
    assert.deepEqual(heredocs(instructions[2]), ['X true "\'1\' # c\\n\\n"', 'Y false "$A\\n"']);
  });

  it('without an end make BuildKit refuse the file, and nobody misses what follows', () => {
    const { errors, instructions } = read('FROM a\nRUN <<EOF\nUSER root\n');
    assert.match(errors[0]!.message, /no closing line EOF/);
    assert.deepEqual(
      instructions.map(({ keyword }) => keyword),
      ['FROM', 'RUN', 'USER'],
    );
  });

  it('end at a line that is their name and nothing else', () => {
    assert.deepEqual(lines('FROM a\nRUN <<EOF\n EOF\nEOF \nEOF\r\nUSER x\n'), ['FROM 1-1', 'RUN 2-5', 'USER 6-6']);
  });
});

describe('what BuildKit refuses', () => {
  const cases: [text: string, message: RegExp][] = [
    ['', /no instructions/],
    ['# only\n\n', /no instructions/],
    ['ARG A\n', /no FROM/],
    ['RUN x\nFROM a\n', /allowed before the first FROM/],
    ['FROM a\nUSRE x\n', /Unknown instruction USRE\. Did you mean USER\?/],
    ['FROM a\nQWERTY x\n', /Unknown instruction QWERTY\.$/],
    ['FROM a b\n', /FROM requires/],
    ['FROM a AS 1b\n', /stage name must/],
    ['FROM a\nCOPY x\n', /requires a source and a destination/],
    ['FROM a\nCOPY a <<EOF\nEOF\n', /cannot be a heredoc/],
    ['FROM a\nCOPY --form=x a b\n', /no flag --form\. Did you mean --from\?/],
    ['FROM a\nCOPY --from=x --from=y a b\n', /given twice/],
    ['FROM a\nCOPY --From=x a b\n', /no flag --From/],
    ['FROM a\nCOPY --link=yes a b\n', /true or false/],
    ['FROM a\nRUN --network=bridge x\n', /cannot be bridge/],
    ['FROM a\nRUN --mount=type=bind,from=$X x\n', /--mount cannot be/],
    ['FROM a\nENV A\n', /a name and a value/],
    ['FROM a\nENV A=b c\n', /no equals sign/],
    ['FROM a\nENV =b\n', /name in ENV is empty/],
    ['FROM a\nCMD ["a", 1]\n', /only strings/],
    ['FROM a\nSHELL sh -c\n', /JSON array/],
    ['FROM a\nHEALTHCHECK --interval=1us CMD x\n', /--interval cannot be/],
    ['FROM a\nHEALTHCHECK CMD\n', /requires a command/],
    ['FROM a\nHEALTHCHECK NONE x\n', /takes no arguments/],
    ['FROM a\nUSER\n', /exactly one argument/],
    ['FROM a\nONBUILD ONBUILD RUN x\n', /cannot contain ONBUILD/],
    ['FROM a\nONBUILD from b\n', /cannot contain FROM/],
    [`FROM a\nRUN ${'x'.repeat(65_600)}\n`, /longer than/],
  ];
  for (const [text, message] of cases)
    it(JSON.stringify(text.slice(0, 60)), () => assert.match(errors(text)[0] ?? '', message));

  it('and nothing of a line that is too long is read', () => {
    const file = read(`FROM a\nRUN mysql -pX; ${'x'.repeat(65_600)}\nRUN b\n`);
    assert.deepEqual(
      file.instructions.map(({ at }) => textAt(at)),
      ['FROM a', 'RUN b'],
    );
  });

  it('is not more than it does', () => {
    const text = [
      'FROM --platform=$BUILDPLATFORM a A\u017f b',
      'COPY --parents --exclude=*.a --exclude=*.b --chmod=644 --link a b /c/',
      'ADD --checksum=sha256:a --keep-git-dir=true --unpack=false a b',
      'RUN --mount=type=secret,id=x --mount=type=cache,target=/y --network=none --security=insecure --device=a ls',
      'HEALTHCHECK --start-period=1m30s --start-interval=1.5s --retries=0 CMD x',
      'HEALTHCHECK --nonsense NONE',
      'ARG --nonsense A B=c',
      'RUN',
      'CMD []',
      'CMD ["a",]',
      'ENV A b=c',
      'ONBUILD COPY x',
      'ONBUILD NONSENSE',
      `RUN ${'é'.repeat(32_000)}`,
      'SHELL ["a"]',
      'VOLUME ["/a b", "/c"]',
    ].join('\n');
    assert.deepEqual(errors(text), []);
  });
});
