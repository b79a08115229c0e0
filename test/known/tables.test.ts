/**
 * What is known of the world stands in `src/known/`, with where it was read and when, and not among what follows from it:
 * no list of more than five literals, and no expression that is one, elsewhere.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { type Parsed, parseSources, within } from '../syntax.ts';

/** Rooms that draw conclusions. */
const rooms = /^src\/(?:facts|model|rules)\//;

/** The readers of languages: which words these have is no knowledge of the world but what a reader is made of. */
const readers = /^src\/model\/(?:bake|compose|dockerfile|shell|workflow|yaml)\//;

/** What a rule says of itself: its names in catalogues, and what it is asked about. */
const ofRules = new Set(['also', 'instructions', 'words']);

/** By file, how many lists are left there, and why. */
const left: Readonly<Record<string, readonly [number, string]>> = {
  'src/facts/accounts/step-down.ts': [1, 'options of programs'],
  'src/facts/downloads/cleartext-sources.ts': [2, 'options of programs'],
  'src/facts/downloads/unpinned-clones.ts': [1, 'subcommands of one program'],
  'src/rules/build/lockfile-not-enforced.ts': [1, 'options of one program'],
  'src/rules/privilege/sudo-in-run.ts': [1, 'options of one program'],
  'src/facts/change/build-policies.ts': [1, 'words of a language: Rego'],
  'src/facts/downloads/content-trust.ts': [1, "words of a language: containers' policy.json"],
  'src/facts/downloads/integrity-checks.ts': [1, 'words of a language: checksums'],
  'src/facts/network/known-logins.ts': [1, 'how a name is put together'],
  'src/facts/secrets/connection-strings.ts': [2, 'words of a language: connection strings'],
  'src/facts/secrets/in-configuration-text.ts': [2, 'words of languages, and how each writes a pair'],
  'src/facts/secrets/windows-credentials.ts': [1, 'what all expressions of the file begin with'],
  'src/rules/build/pipe-to-shell.ts': [1, 'columns of the records of programs'],
  'src/rules/fixes.ts': [1, 'instructions'],
  'src/rules/isolation/host-device-exposed.ts': [1, 'what the rule says of each kind'],
};

const most = 5;

/** Names with bars between them, in an expression. */
const names = /(?:[\w .@-]|\\[./-]|\?)+(?:\|(?:[\w .@-]|\\[./-]|\?)+)+/g;

describe('what is known', () => {
  const found = new Map<string, string[]>();
  for (const parsed of parseSources().filter(({ path }) => rooms.test(path) && !readers.test(path)))
    for (const table of tablesIn(parsed)) found.set(parsed.path, [...(found.get(parsed.path) ?? []), table]);

  test('stands in src/known/', () => {
    for (const [path, tables] of found)
      assert.ok(tables.length <= (left[path]?.[0] ?? 0), `${path} has lists of its own:\n${tables.join('\n')}`);
  });

  test('is left elsewhere only where the list says', () => {
    for (const [path, [number]] of Object.entries(left)) assert.equal(found.get(path)?.length, number, path);
  });

  test('is found in any form', () => {
    const forms = [
      "['a', 'b', 'c', 'd', 'e', 'f']",
      "new Set(['a', ...['b', 'c', 'd', 'e', 'f', 'g']])",
      'new Map([[1, true], [2, true], [3, true], [4, true], [5, true], [6, -1]])',
      "({ a: 1, b: 2, c: 3, d: 4, e: 5, f: ['x'] })",
      "'a b c d e f'.split(' ')",
      "wordSet('a b c d e f')",
      '/^(?:a|b|c|d|e|f)$/',
    ];
    const tables = (text: string) =>
      [...tablesIn({ path: '', syntax: ts.createSourceFile('', text, ts.ScriptTarget.Latest, true) })].length;
    for (const form of forms) assert.equal(tables(form), 1, form);
    for (const form of [
      "['a', 'b', 'c', 'd', 'e']",
      '[a, b, c, d, e, f]',
      '/^(?:a+|b+|c+|d+|e+|f+)$/',
      "'a b c d e f'",
    ])
      assert.equal(tables(form), 0, form);
  });
});

/** The lists of more than five rows, outermost only. */
function tablesIn({ syntax }: Parsed): string[] {
  const nodes = within(syntax).filter((node) => rowsOf(node) > most && !isOfRule(node));
  return nodes.filter((node) => !nodes.some((each) => each !== node && isIn(node, each))).map((each) => each.getText());
}

function isIn(node: ts.Node, outer: ts.Node): boolean {
  return node.pos >= outer.pos && node.end <= outer.end;
}

function isOfRule({ parent }: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) && ofRules.has(parent.name.getText());
}

function rowsOf(node: ts.Node): number {
  if (ts.isArrayLiteralExpression(node) && node.elements.every(isLiteral)) return node.elements.length;
  if (ts.isObjectLiteralExpression(node) && isLiteral(node)) return node.properties.length;
  if (ts.isRegularExpressionLiteral(node))
    return Math.max(...[...node.text.matchAll(names)].map(([list]) => list.split('|').length), 0);
  return ts.isStringLiteralLike(node) && isSplit(node) ? node.text.trim().split(/\s+/).length : 0;
}

/** Whether a text is a list of words: `'a b'.split(' ')`, `wordSet('a b')`. */
function isSplit({ parent }: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'split';
  return ts.isCallExpression(parent) && parent.expression.getText() === 'wordSet';
}

function isLiteral(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isSpreadElement(node) || ts.isPrefixUnaryExpression(node) || ts.isAsExpression(node))
    return isLiteral('operand' in node ? node.operand : node.expression);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((each) => ts.isPropertyAssignment(each) && isLiteral(each.initializer));
  const { kind } = node;
  return ts.isLiteralExpression(node) || kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword;
}
