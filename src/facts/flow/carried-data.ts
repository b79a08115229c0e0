import type { Command } from '../../model/shell/shell-command.ts';
import { type Location, lies, textAt } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';

/** What is followed, as a text holds it. */
export interface CarriedData<S> {
  readonly origin: S;
  /** What stands in the text before it and behind it, as it is written. */
  readonly front: string;
  readonly behind: string;
  /** Whether something chose a part of it. */
  readonly isPart: boolean;
  /** Whether it went through a program of which nothing is known. */
  readonly isUnread: boolean;
  /** What held it on its way, at its furthest. */
  readonly carrier: Carrier;
}

const carriers = ['pipe', 'variable', 'file', 'archive'] as const;

export type Carrier = (typeof carriers)[number];

/** Where what is followed comes from. */
export interface FlowSources<S> {
  /** What lies at an absolute path, or below it, when the script begins. */
  readonly file?: (path: string) => S | undefined;
  /** Paths that patterns and folders may mean. */
  readonly paths?: readonly string[];
  readonly variable?: (name: string) => S | undefined;
  /** What a command comes by itself and writes to its standard output. */
  readonly output: (command: Command) => S | undefined;
}

/** What a command puts into a file. */
export interface CarriedWrite<S> {
  readonly path: Setting;
  readonly carried: readonly CarriedData<S>[];
}

/** More of what stands around it tells no better what it is called. */
const longestAround = 300;

/** More in one text are not told apart. */
const most = 20;

/** What is all of a text. */
export function whole<S>(origin: S): CarriedData<S> {
  return { origin, front: '', behind: '', isPart: false, isUnread: false, carrier: 'pipe' };
}

/** Some, held by something on their way. */
export function carriedIn<S>(carrier: Carrier, carried: readonly CarriedData<S>[]): readonly CarriedData<S>[] {
  return carried.map((each) =>
    carriers.indexOf(each.carrier) < carriers.indexOf(carrier) ? { ...each, carrier } : each,
  );
}

/** As many of some as are told apart. */
export function few<S>(carried: readonly CarriedData<S>[]): readonly CarriedData<S>[] {
  if (carried.length <= most) return carried;
  const isFirst = (each: CarriedData<S>, i: number) => carried.findIndex((other) => isSame(each, other)) === i;
  return carried
    .slice(0, most * most)
    .filter(isFirst)
    .slice(0, most);
}

function isSame<S>(one: CarriedData<S>, other: CarriedData<S>): boolean {
  return (
    one.origin === other.origin &&
    one.carrier === other.carrier &&
    one.front === other.front &&
    one.behind === other.behind &&
    one.isPart === other.isPart &&
    one.isUnread === other.isUnread
  );
}

/**
 * What a variable or a command in a word holds, seen from that word.
 *
 * @param at the place of the variable or command
 * @param from where the text begins that the word is a part of
 */
export function seenInWord<S>(
  carried: readonly CarriedData<S>[],
  at: Location,
  word: Location,
  from: Location = word,
): readonly CarriedData<S>[] {
  if (carried.length === 0 || isAboutVariable.test(textAt(at))) return [];
  if (!lies(at, word)) return carried;
  const { source, span } = at;
  const start = Math.max(from.source === source ? from.span.start : word.span.start, span.start - longestAround);
  const [front, behind] = aroundSubstitution(
    source.text.slice(start, span.start),
    source.text.slice(span.end, Math.min(word.span.end, span.end + longestAround)),
  );
  const isPart = chosenPart.test(textAt(at));
  return carried.map((each) => ({
    ...each,
    isPart: isPart || each.isPart,
    front: (front + each.front).slice(-longestAround),
    behind: (each.behind + behind).slice(0, longestAround),
  }));
}

/** Tells only whether a variable is set, or how long it is: `${NAME:+yes}`, `${#NAME}`. */
const isAboutVariable = /^\$\{(?:#\w|\w+:?\+[^$`]*$)/;

/** `${NAME:0:4}` */
const chosenPart = /^\$\{\w+:\s?\d/;

/** What stands around the `$(…)` or the backquotes that stand open between two texts, or the texts themselves. */
function aroundSubstitution(before: string, after: string): readonly [string, string] {
  const quoted = before.split('`');
  if (quoted.length % 2 === 0) return [quoted.slice(0, -1).join('`'), after.slice(after.indexOf('`') + 1)];
  return [beforeParenthesis(before), behindParenthesis(after)];
}

function beforeParenthesis(text: string): string {
  let open = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ')') open++;
    else if (text[i] === '(' && open-- === 0) return text.slice(0, text[i - 1] === '$' ? i - 1 : i);
  }
  return text;
}

function behindParenthesis(text: string): string {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open++;
    else if (text[i] === ')' && open-- === 0) return text.slice(i + 1);
  }
  return text;
}

/** Without what stood around it. */
export function apart<S>(carried: CarriedData<S>): CarriedData<S> {
  return { ...carried, front: '', behind: '' };
}

/** `NAME=value` as the value alone. */
export function withoutName<S>(carried: CarriedData<S>): CarriedData<S> {
  return { ...carried, front: carried.front.replace(/^["']?\w+=/, '') };
}

/** The text of a format up to the directive that takes one of the words behind it, by its number. */
export function beforeDirective(format: string, word: number): string {
  return format
    .split(/%[-+ #0-9.]{0,20}[a-zA-Z]/)
    .slice(0, word)
    .join('');
}

/** `${!NAME}` */
export function isIndirect(at: Location): boolean {
  return textAt(at).startsWith('${!');
}

/** Deeper than functions, pipes and substitutions stand in each other in what people write. */
const deepest = 100;

/** What is asked again and again, and maybe in order to answer it. */
export class Answers<S> {
  #depth = 0;

  /** What is known of a key, or worked out; nothing while that is being done. */
  of<K>(
    known: Map<K, readonly CarriedData<S>[]>,
    key: K,
    work: () => readonly CarriedData<S>[],
  ): readonly CarriedData<S>[] {
    const before = known.get(key);
    if (before || this.#depth === deepest) return before ?? [];
    known.set(key, []);
    this.#depth++;
    const found = few(work());
    this.#depth--;
    known.set(key, found);
    return found;
  }
}
