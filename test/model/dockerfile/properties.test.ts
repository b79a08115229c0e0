import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseReference } from '../../../src/known/image-reference.ts';
import type { Instruction } from '../../../src/model/dockerfile/instruction.ts';
import { readDockerfile } from '../../../src/model/dockerfile/read-dockerfile.ts';
import { readScript } from '../../../src/model/shell/read-script.ts';
import { Excerpt, type Location, Source } from '../../../src/source.ts';

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: what is read looks like this */
const heads = [
  '',
  '',
  '\ufeff',
  '# escape=`\n',
  '# syntax=a\n# check=b\r\n',
  'ARG X=1\n',
  'FROM a AS b\n',
  'FROM scratch\r\n',
];
const words = [
  ...['FROM', 'RUN', 'copy', 'ADD', 'ENV', 'ARG', 'LABEL', 'USER', 'WORKDIR', 'EXPOSE', 'VOLUME', 'CMD', 'ENTRYPOINT'],
  ...['HEALTHCHECK CMD', 'ONBUILD', 'ONBUILD RUN', 'SHELL', 'STOPSIGNAL', 'MAINTAINER', 'NONSENSE'],
  ...[' ', ' ', ' ', '\t', '\f', '\u00a0', '\n', '\n', '\r\n', '\\\n', '\\\r\n', '`\n', '\\\\\n', '\\\n# c\n', '\n\n'],
  ...[
    'a',
    'é',
    '😀',
    '\u0000',
    '\ufeff',
    '=',
    'A=1',
    '"',
    "'",
    '\\',
    '`',
    '#',
    '$',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ',',
    '<',
    '|',
    '&',
    ';',
  ],
  ...[
    '<<EOF',
    '<<-EOF',
    '<< "E F"',
    '3<<X',
    '\nEOF\n',
    '\n\tEOF\n',
    '$X',
    '${X:-a}',
    '${X#a}',
    '${X/a/b}',
    '$(a)',
    '$((1))',
    '`a`',
  ],
  ...[
    '["a","\\u0061\\n"]',
    '["a",]',
    '--from=b',
    '--mount=type=bind,from=a',
    '--chown="a b"',
    ' AS c',
    'bash -c "a | b"',
    'sudo ',
    'x | sh',
  ],
];
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: what is read looks like this */

const dockerfiles = fc
  .tuple(fc.constantFrom(...heads), fc.array(fc.constantFrom(...words), { maxLength: 40 }))
  .map(([head, parts]) => head + parts.join(''));

const anything = fc.oneof(dockerfiles, fc.string({ unit: 'binary', maxLength: 60 }));

/** Every location that hangs on a value, whatever it is called; each object is looked at once. */
function* locations(value: unknown, seen = new Set<unknown>()): Iterable<Location> {
  if (
    typeof value !== 'object' ||
    value === null ||
    seen.has(value) ||
    value instanceof Source ||
    value instanceof Excerpt
  )
    return;
  seen.add(value);
  if ('source' in value && 'span' in value) yield value as Location;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) yield* locations(inner, seen);
}

function inside({ source, span }: Location): boolean {
  return 0 <= span.start && span.start <= span.end && span.end <= source.text.length;
}

describe('any text', () => {
  it('is read without throwing, all places inside it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const file = readDockerfile(new Source('Dockerfile', text));
        for (const location of locations(file)) assert.ok(inside(location), JSON.stringify(location.span));
      }),
      { numRuns: 2000 },
    );
  });

  it('has its instructions one after the other', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { instructions } = readDockerfile(new Source('Dockerfile', text));
        let end = 0;
        for (const { at, keywordAt } of instructions) {
          assert.ok(at.span.start >= end);
          assert.ok(keywordAt.span.start >= at.span.start && keywordAt.span.end <= at.span.end);
          end = at.span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('says the same with other line ends, comments and blanks in between', () => {
    const values = (instruction: Instruction) => [instruction.keyword, instruction.flags.map(({ name }) => name)];
    fc.assert(
      fc.property(
        dockerfiles.filter((text) => !text.includes('\r') && !text.includes('<<')),
        (text) => {
          const plain = readDockerfile(new Source('Dockerfile', text)).instructions.map(values);
          const windows = readDockerfile(new Source('Dockerfile', text.replaceAll('\n', '\r\n'))).instructions.map(
            values,
          );
          assert.deepEqual(windows, plain);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read as a script without throwing, all places inside it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const source = new Source('script', text);
        const script = readScript(Excerpt.of(source, [{ start: 0, end: text.length }]));
        for (const location of locations(script)) assert.ok(inside(location));
        const starts = script.commands.map(({ at }) => at.span.start);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 2000, examples: [['<<EOF`\\']] },
    );
  });

  it('is an image or is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:/@.-_[]0 A') }), (text) => {
        const reference = parseReference(text);
        if (!reference) return;
        const { registry, repository, tag } = reference;
        assert.deepEqual(parseReference(`${registry}/${repository}${tag ? `:${tag}` : ''}`)?.repository, repository);
      }),
    );
  });
});
