/** Helps whoever writes a policy, by the schema that it is read by: what can stand at a place, and what that means. */
import type { CompletionItem, Hover, MarkupContent, Position } from 'vscode-languageserver';
import { definition } from '../policy/definition.ts';
import { meaningIn } from '../report/rule-page.ts';
import { rules } from '../rules/index.ts';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly { readonly const: string; readonly description: string }[];
  readonly anyOf?: readonly Schema[];
  readonly type?: unknown;
}

/** One line of YAML in block style, as far as the cursor. */
interface Written {
  /** Columns before its key, its value or its dash. */
  readonly indent: number;
  /** Whether it begins an item. */
  readonly isItem: boolean;
  /** undefined where the line has none, or not yet. */
  readonly key: string | undefined;
  /** Columns before the key, behind a dash. */
  readonly inner: number;
}

/** Made when somebody first writes a policy. */
let schema: Schema | undefined;

function policySchema(): Schema {
  schema ??= definition(
    rules.map(({ id }) => id),
    meaningIn(rules),
  ).schema;
  return schema;
}

/** What could be written where the cursor is. */
export function completionsAt(text: string, { line, character }: Position): CompletionItem[] {
  const lines = text.split(/\r?\n/);
  const before = (lines[line] ?? '').slice(0, character);
  const start = before.slice(0, wordStart(before, before.length));
  const isValue = /:[ \t]$/.test(start.slice(-2));
  if (!isValue && /[^ -]/.test(start)) return [];
  const here = schemasAt(lines, line, start);
  // Behind a key stands its value; at the beginning of a line a key, or in a list a word.
  const all = here.flatMap((each) => [...(isValue ? [] : keysOf(each)), ...wordsOf(each)]);
  return all.filter(({ label }, i) => all.findIndex((each) => each.label === label) === i);
}

/** What a key, or the name of a rule, means. */
export function policyHover(text: string, { line, character }: Position): Hover | undefined {
  const lines = text.split(/\r?\n/);
  const whole = lines[line] ?? '';
  const word = wordAt(whole, character);
  if (!word) return undefined;
  const start = whole.slice(0, word.start);
  const isKey = whole.slice(word.end).startsWith(':');
  const here = schemasAt(lines, line, start);
  const told = here.flatMap(({ properties, oneOf, anyOf = [] }) =>
    isKey
      ? [properties, ...anyOf.map((each) => each.properties)].flatMap((each) => each?.[word.text]?.description ?? [])
      : (oneOf ?? []).flatMap((each) => (each.const === word.text ? [each.description] : [])),
  );
  const range = { start: { line, character: word.start }, end: { line, character: word.end } };
  return told[0] ? { contents: markdown(told[0]), range } : undefined;
}

function wordAt(line: string, at: number): { text: string; start: number; end: number } | undefined {
  const start = wordStart(line, at);
  let end = at;
  while (end < line.length && isOfWord(line[end]!)) end++;
  return start < end ? { text: line.slice(start, end), start, end } : undefined;
}

function wordStart(line: string, from: number): number {
  let start = from;
  while (start > 0 && isOfWord(line[start - 1]!)) start--;
  return start;
}

function isOfWord(character: string): boolean {
  return /[\w-]/.test(character);
}

/**
 * What can stand on a line.
 *
 * @param start what stands on it before the word in question
 */
function schemasAt(lines: readonly string[], line: number, start: string): readonly Schema[] {
  const way = wayTo(lines.slice(0, line), start);
  return way.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((each) => below(each, step)),
    [policySchema()],
  );
}

/**
 * The keys and items in which a line stands, the outermost first.
 *
 * @param lines those above it
 * @returns undefined for an item
 */
function wayTo(lines: readonly string[], start: string): (string | undefined)[] {
  const own = writtenIn(start);
  const way = [...(own.isItem ? [undefined] : []), ...(own.key === undefined ? [] : [own.key])];
  let column = own.isItem ? own.indent : start.search(/[^ ]|$/);
  for (const line of lines.toReversed()) {
    const { key, inner, isItem, indent } = writtenIn(line);
    // A list may stand as far left as the key that it belongs to.
    const isOfList = way.length > 0 && way[0] === undefined && !isItem;
    if (key !== undefined && inner < column + Number(isOfList)) {
      way.unshift(key);
      column = inner;
    }
    if (isItem && indent < column) {
      way.unshift(undefined);
      column = indent;
    }
  }
  return way;
}

/** @param step a key; undefined for an item */
function below(from: Schema, step: string | undefined): Schema[] {
  const own = step === undefined ? from.items : (from.properties?.[step] ?? from.additionalProperties);
  const others = (from.anyOf ?? []).flatMap((each) => below(each, step));
  return [...(typeof own === 'object' ? [own] : []), ...others];
}

function writtenIn(line: string): Written {
  const [, indent = '', dash = '', key] = /^( *)((?:- +|-$)?)(?:([\w-]+):(?=\s|$))?/.exec(line) ?? [];
  return { indent: indent.length, isItem: dash !== '', key, inner: indent.length + dash.length };
}

function keysOf({ properties = {}, anyOf = [] }: Schema): CompletionItem[] {
  return [properties, ...anyOf.map((each) => each.properties ?? {})].flatMap((each) =>
    Object.entries(each).map(([label, { description = '' }]) => ({
      ...{ label, kind: 10 as const, insertText: `${label}: ` },
      documentation: markdown(description),
    })),
  );
}

function wordsOf({ oneOf = [], enum: words = [], type, anyOf = [] }: Schema): CompletionItem[] {
  const yesOrNo = type === 'boolean' ? ['true', 'false'] : [];
  return [
    ...oneOf.map(({ const: label, description }) => ({
      ...{ label, kind: 12 as const },
      documentation: markdown(description),
    })),
    ...[...words.filter((each) => typeof each === 'string'), ...yesOrNo].map((label) => ({ label, kind: 12 as const })),
    ...anyOf.flatMap(wordsOf),
  ];
}

function markdown(value: string): MarkupContent {
  return { kind: 'markdown', value };
}
