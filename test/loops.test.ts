/** Every loop moves on: what a file says can make none of them go round for ever. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { isLoop, type Loop, movesLoop, movesOn } from './loop-kinds.ts';
import { type Parsed, parseSources, placeOf, within } from './syntax.ts';

/** Where texts are searched and matched from a place on; what stands there cannot stand still. */
const homes = ['src/text/places-of.ts', 'src/text/match-at.ts'];

/** The loops that are of no kind that is known here, as they begin, under why they end. */
const reasons: readonly (readonly [why: string, ...beginnings: string[]])[] = [
  [
    'Each turn reads at least the byte that says what follows: there are no more of them than bytes.',
    'src/signatures/snappy.ts: while (at < packed.length)',
  ],
  [
    'Each turn takes a token of a text, or ends: there are no more of them than characters.',
    "src/model/bake/hcl-cursor.ts: while (!this.#lines && token.kind === 'break')",
    "src/model/bake/hcl-cursor.ts: while (this.next.kind !== 'end' && !closes())",
    "src/model/bake/hcl-values.ts: while (!cursor.passes(')'))",
    "src/model/bake/hcl-values.ts: while (!cursor.passes(']'))",
    "src/model/bake/hcl-values.ts: while (!cursor.passes('}'))",
    "src/model/bake/hcl-values.ts: while (cursor.is('.') || cursor.is('['))",
    "src/model/bake/hcl-values.ts: while (cursor.is('-') || cursor.is('!'))",
    "src/model/bake/hcl-values.ts: while (cursor.is('.') || (!isDot && cursor.is('[')))",
    'src/model/bake/hcl-values.ts: for (let found = this.#operator(); found; found = this.#operator())',
    "src/model/bake/hcl-values.ts: while (cursor.passes('::'))",
    'src/model/bake/read-bake-hcl.ts: for (;;)',
    "src/model/bake/read-bake-hcl.ts: while (!(opening && cursor.passes('}')))",
    "src/model/yaml/parse-tokens.ts: for (; this.#kind === 'directive'; this.#next += 1)",
    'src/model/yaml/parse-tokens.ts: for (;;)',
    "src/model/yaml/parse-tokens.ts: while (!this.#is(']'))",
    "src/model/yaml/parse-tokens.ts: while (!this.#is('}'))",
    'src/model/yaml/parse-tokens.ts: while (this.#document(documents))',
    'src/model/yaml/scan-tokens.ts: while (this.#next())',
    'src/text/json.ts: for (let at = 0; ; )',
  ],
  [
    'Each turn takes a character or a line of a text, or ends; what comes behind the last one ends it.',
    'src/model/bake/hcl-tokens.ts: for (;;)',
    'src/model/bake/hcl-tokens.ts: while (this.#at < this.text.length && !this.#ends(until))',
    "src/model/bake/hcl-texts.ts: for (let stop: Literal['stop'] | undefined; stop !== 'end'; )",
    'src/model/compose/env-files.ts: while (this.#at < this.#text.length)',
    'src/model/dockerfile/heredoc.ts: for (;;)',
    'src/model/dockerfile/instruction-flags.ts: for (let at = 0; at <= text.length; )',
    "src/model/dockerfile/instruction-words.ts: while (line.startsWith('--', at) && at < end)",
    'src/model/dockerfile/logical-lines.ts: for (let line = this.#read(); line; line = this.#read())',
    'src/model/dockerfile/logical-lines.ts: while (stop !== undefined)',
    'src/model/dockerfile/named-bases.ts: for (let line = lines.next(); line; line = lines.next())',
    'src/model/dockerfile/read-dockerfile.ts: for (let line = this.#lines.next(); line; line = this.#lines.next())',
    'src/model/possible-joins.ts: for (let line = lines.next(); line; line = lines.next())',
    `src/model/dockerfile/variable-expansion.ts: for (let char = this.#peek(); char !== '"'; char = this.#peek())`,
    'src/model/dockerfile/variable-expansion.ts: for (let char = this.#peek(); char !== undefined; char = this.#peek())',
    'src/model/dockerfile/variable-expansion.ts: for (let next = this.#peek(); next !== undefined && !this.#stops(next, stop); next = this.#peek())',
    'src/model/shell/posix-spelling.ts: for (let at = 0, next = 0; at < text.length; at = next)',
    'src/model/workflow/workflow-expressions.ts: while (end < text.length)',
    'src/model/yaml/cursor.ts: for (;;)',
    'src/model/yaml/cursor.ts: while (this.pos < ahead)',
    'src/model/yaml/scalar-excerpt.ts: while (i < end)',
    'src/model/yaml/scan-scalars.ts: for (;;)',
    "src/model/yaml/scan-scalars.ts: while (!at.isAtMark() && text[at.pos] !== '#')",
    String.raw`src/model/yaml/scan-scalars.ts: for (at.skip(inDouble); at.text[at.pos] === '\\'; at.skip(inDouble))`,
    'src/model/yaml/scan-scalars.ts: for (at.skip(blanks); isBreak(at.code()); at.skip(blanks))',
    'src/model/yaml/scan-scalars.ts: while (at.column === indent && !at.isAtEnd)',
    'src/model/yaml/scan-tokens.ts: for (;;)',
  ],
  [
    'What is left gets shorter with every turn.',
    'src/audit/work-in-order.ts: while (next < items.length && !stopped && !failure)',
    'src/audit/work-in-order.ts: for (; done.has(taken); taken++)',
    'src/review/proven-fixes.ts: while (made.length > 0)',
    'src/cli/terminal.ts: for (let at = 0; at < bytes.length; )',
    "src/facts/change/inline-waivers.ts: while (rest !== '')",
    'src/gather/collect.ts: for (let i = 0; i < alone.length; i += atOnce)',
    'src/github/read/organisation.ts: for (let from = 0; from < names.length; from += pageSize)',
    'src/git/diff.ts: for (let i = 0; i < fields.length; )',
    "src/model/compose/go-values.ts: while (rest.endsWith('0'))",
    'src/model/shell/command-wrappers.ts: for (let before = -1; rest.length !== before; )',
    "src/model/shipped-stages.ts: for (let part = path; part !== '' && part !== '/'; part = part.slice(0, part.lastIndexOf('/')))",
    'src/model/yaml/scan-tokens.ts: while (this.#indent > column)',
    "src/registry/challenge.ts: for (let equals = rest.indexOf('='); equals !== -1; equals = rest.indexOf('='))",
    'src/text/bisect.ts: while (low < high)',
    'src/text/needles.ts: for (let state = from; ; state = this.#suffix[state]!)',
    'src/text/needles.ts: while (from < to)',
    'src/text/needles.ts: while (spans.length > 0 && spans.at(-1)!.end >= first)',
  ],
  ['A format that takes no word is read apart.', 'src/model/shell/written-output.ts: do … while (left.length > 0)'],
  [
    'What was there before is not taken again, and there is only so much of it.',
    'src/facts/secrets/secret-pieces.ts: for (let next = left.pop(); next; next = left.pop())',
    'src/folder/walk.ts: for (let each = folders.pop(); each !== undefined; each = folders.pop())',
    'src/gather/collect.ts: do … while (await findMore())',
    'src/gather/collect.ts: do … while (await reading.join())',
    'src/gather/affected.ts: for (;;)',
    'src/language-server/joined.ts: for (let before = -1; before !== joined.size; )',
    'src/model/affected-files.ts: for (let before = -1; before !== differs.size; )',
    'src/model/possible-joins.ts: for (let before = -1; before !== found.size; )',
    'src/model/compose/check-references.ts: while (way.length > 0)',
    'src/model/dockerfile/stage-links.ts: for (let last = path.at(-1); last; last = path.at(-1))',
    "src/model/shipped-stages.ts: for (; each && !found.has(each); each = each.base.kind === 'stage' ? each.base.stage : undefined)",
  ],
  [
    'From a text to the one that it stands in, which was made before it; from a folder to the one above, up to the root.',
    'src/source.ts: while (place.source.inside)',
    'src/folder/forge.ts: while (!folders.every((folder) => holds(root, folder)))',
    'src/folder/repository.ts: for (let each = folder; ; each = dirname(each))',
    'src/language-server/folders.ts: for (let folder = dirname(path); ; folder = dirname(folder))',
  ],
  [
    'So many turns at most, which the body counts.',
    'src/content-trust/trust-root.ts: while (pinnedKeys(chain[0]!, asked).length === 0)',
    'src/gather/collect.ts: for (let round = 0; ; round++)',
    'src/watchdog.ts: for (;;)',
    'src/github/answer/comments.ts: for (let tries = 1; this.#said && !this.#over; tries++)',
    'src/github/redirects.ts: for (let followed = 0; ; followed++)',
    "src/registry/read-image.ts: while (next && next.name !== 'scratch')",
    'src/registry/transport.ts: for (let followed = 0; ; followed++)',
    'src/registry/transport.ts: for (let tried = 0; ; tried++)',
  ],
  [
    'GitHub says of the last page that it is the last, and what is not answered in time is a failure.',
    'src/github/read/conversation.ts: for (;;)',
    'src/github/read/organisation.ts: do … while (after !== null)',
  ],
  [
    'Each turn waits until it is time for a review, or makes it; that is of what somebody typed.',
    'src/language-server/reviews.ts: for (let place = this.#next(); place; place = this.#next())',
  ],
  [
    'GitHub says when it takes requests again, and each turn waits for that.',
    'src/cli/audit.ts: for (let at = nextAt(reserve); at !== undefined; at = nextAt(reserve))',
  ],
  [
    'The pattern goes on, or the text does from a place further on: neither goes back behind the last `*`.',
    'src/text/glob.ts: while (item < items.length)',
    'src/text/pattern.ts: for (let at = from; states.size > 0; at++)',
  ],
  [
    'Where it is home: an empty text is sought nowhere.',
    'src/text/places-of.ts: for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + needle.length))',
  ],
];

const sources = parseSources();
const loops = sources.flatMap((file) =>
  within(file.syntax)
    .filter(isLoop)
    .map((loop) => ({ file, loop })),
);

/** `while (at < end)`, with the file that it stands in. */
function beginningOf({ file, loop }: { file: Parsed; loop: Loop }): string {
  const { statement } = loop;
  const text = ts.isDoStatement(loop)
    ? `do … while (${loop.expression.getText()})`
    : loop.getText().slice(0, statement.getStart() - loop.getStart());
  return `${file.path}: ${text.replace(/\s+/g, ' ').trim()}`;
}

/** `text.indexOf(name, at)` by which a loop goes on, and expressions that remember where they were. */
function isSearch(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'lastIndex') return true;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name } = node.expression;
  const isFrom = /^(?:lastI|i)ndexOf$/.test(name.text) && node.arguments.length > 1;
  return (isFrom || name.text === 'exec') && movesLoop(node);
}

describe('every loop moves on', () => {
  const listed = reasons.flatMap(([, ...beginnings]) => beginnings);
  const others = new Set(loops.filter(({ loop }) => !movesOn(loop)).map(beginningOf));

  test('as it is of a kind that does, or for a reason that is given', () => {
    assert.ok(loops.length > 100);
    assert.deepEqual(
      [...others].filter((each) => !listed.includes(each)),
      [],
    );
  });

  test('and a reason is given for none that is not there, or needs none', () => {
    assert.deepEqual(
      listed.filter((each) => !others.has(each)),
      [],
    );
  });

  test('and nobody searches a text or matches in it from a place on by hand', () => {
    const searching = sources
      .filter(({ path }) => !homes.includes(path))
      .flatMap((file) =>
        within(file.syntax)
          .filter(isSearch)
          .map((node) => placeOf(file, node)),
      );
    assert.deepEqual(searching, []);
  });
});
