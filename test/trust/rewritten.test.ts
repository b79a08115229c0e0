/** Files that say the same in another form have the same findings: nobody gets around a review by how a file is written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readDockerfile } from '../../src/model/dockerfile/read-dockerfile.ts';
import { messageText } from '../../src/report/wording.ts';
import { Source } from '../../src/source.ts';
import { composeFile, dockerfile } from '../bench/inputs.ts';
import { seeds } from '../fuzz/seeds.ts';
import { review } from './pipeline.ts';

/** All but the places. */
async function findings(path: string, text: string): Promise<string[]> {
  const { findings: found, unread } = await review({ before: { 'README.md': 'x' }, after: { [path]: text } });
  return [
    ...found.map(({ rule, severity, image, service, message }) =>
      [rule.id, severity, image, service, messageText(message, { values: [], places: [] })].join(' '),
    ),
    ...unread.map(({ reason }) => reason),
  ].sort();
}

async function assertSame(path: string, text: string, other: string): Promise<void> {
  assert.deepEqual(await findings(path, other), await findings(path, text), `${text}\n=== as\n${other}`);
}

describe('a Dockerfile', () => {
  const files = fc.oneof(fc.constantFrom(...seeds.dockerfile), fc.nat(1000).map(dockerfile));

  /** Puts something before some instructions, or writes their keywords in another way. */
  function rewritten(text: string, change: (keyword: string, mark: string) => string): string {
    const source = new Source('Dockerfile', text);
    const { instructions, directives } = readDockerfile(source);
    const mark = directives.some(({ name, value }) => name === 'escape' && value === '`') ? '`' : '\\';
    return instructions.reduceRight((all, { keywordAt: { span } }) => {
      return all.slice(0, span.start) + change(all.slice(span.start, span.end), mark) + all.slice(span.end);
    }, text);
  }

  test('with other line ends', () =>
    fc.assert(
      fc.asyncProperty(files, (text) => assertSame('Dockerfile', text, text.replaceAll('\n', '\r\n'))),
      { numRuns: 40 },
    ));

  test('with blank lines and comments between its instructions', () =>
    fc.assert(
      fc.asyncProperty(files, fc.constantFrom('\n', '# a comment\n', '\n\n  # another: FROM x\n\n'), (text, between) =>
        assertSame(
          'Dockerfile',
          text,
          rewritten(text, (keyword) => between + keyword),
        ),
      ),
      { numRuns: 40 },
    ));

  test('with keywords in other letters', () =>
    fc.assert(
      fc.asyncProperty(files, fc.boolean(), (text, lower) =>
        assertSame(
          'Dockerfile',
          text,
          rewritten(text, (keyword) => (lower ? keyword.toLowerCase() : keyword[0] + keyword.slice(1).toLowerCase())),
        ),
      ),
      { numRuns: 40 },
    ));

  test('with its instructions on several lines, and comments in between', () =>
    fc.assert(
      fc.asyncProperty(files, fc.constantFrom('', '\n', '# in between\n', '    # and here\n\n'), (text, between) =>
        assertSame(
          'Dockerfile',
          text,
          rewritten(text, (keyword, mark) => `  ${keyword} ${mark}\n${between}`),
        ),
      ),
      { numRuns: 40 },
    ));
});

describe('a compose file', () => {
  // What stands in a comment or a tag is not in the tree.
  const plain = seeds.compose.filter((text) => !text.includes('!override'));
  const files = fc.oneof(fc.constantFrom(...plain), fc.nat(1000).map(composeFile));
  function reversed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, reversed(each)]),
    );
  }

  const write = (value: unknown, options: object = {}) =>
    stringify(value, { aliasDuplicateObjects: false, ...options });
  const forms: Readonly<Record<string, (text: string) => string>> = {
    'with other line ends': (text) => text.replaceAll('\n', '\r\n'),
    'with blank lines and comments': (text) => text.replace(/^(?= {0,4}\w+:)/gm, '\n# a comment: x\n'),
    'all in quotes': (text) => write(parse(text), { defaultStringType: 'QUOTE_DOUBLE' }),
    'in other quotes': (text) => write(parse(text), { defaultStringType: 'QUOTE_SINGLE' }),
    'in braces and brackets': (text) => write(parse(text), { collectionStyle: 'flow' }),
    'as JSON': (text) => JSON.stringify(parse(text)),
  };
  for (const [what, change] of Object.entries(forms)) {
    test(what, () =>
      fc.assert(
        fc.asyncProperty(files, (text) => {
          // In blocks, without aliases: what a place tells of several services is one finding.
          const blocks = write(parse(text, { merge: true }), { collectionStyle: 'block' });
          return assertSame('compose.yml', blocks, change(blocks));
        }),
        { numRuns: 30 },
      ),
    );
  }

  /** Which of several services a sentence names first is the order of the file. */
  const rulesOf = async (text: string) =>
    new Set((await findings('compose.yml', text)).map((each) => each.split(' ')[0]));

  const orders: Readonly<Record<string, (text: string) => unknown>> = {
    'without its aliases': (text) => parse(text, { merge: true }),
    'the other way round': (text) => reversed(parse(text, { merge: true })),
  };
  for (const [what, change] of Object.entries(orders)) {
    test(what, () =>
      fc.assert(
        fc.asyncProperty(files, async (text) => {
          assert.deepEqual(await rulesOf(write(change(text))), await rulesOf(text));
        }),
        { numRuns: 30 },
      ),
    );
  }
});
