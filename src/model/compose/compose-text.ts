import { Excerpt, type Location, type Source, type Span, textAt } from '../../source.ts';
import { countBefore } from '../../text/bisect.ts';
import { type Environment, knownText, type Setting, type Variable } from '../../text/setting.ts';
import { excerptOf, verbatim } from '../yaml/scalar-excerpt.ts';
import type { YamlScalar } from '../yaml/yaml-tree.ts';
import { goText } from './go-values.ts';
import { type Substituted, substitute } from './interpolation.ts';

/** A text of a compose file after interpolation; each piece of it still knows its place. */
export class Text implements Setting {
  readonly value: string | undefined;
  readonly at: Location;
  readonly parts?: readonly (string | undefined)[];
  readonly variables?: readonly Variable[];
  readonly via?: readonly Location[];
  /** Why its variables could not be filled in, in words for its author. */
  readonly fault: string | undefined;
  /** The value with `unknownMark` for each piece that only the run knows. */
  readonly text: string;
  readonly #words: Words;
  readonly #unknowns: readonly number[];

  constructor({ words, text, at, via = none, unknowns = nowhere, variables, fault }: Interpolated) {
    this.fault = fault;
    this.#words = words;
    this.#unknowns = unknowns;
    this.text = text;
    this.at = at;
    this.value = unknowns.length === 0 ? text : undefined;
    if (via.length > 0) this.via = via;
    if (variables) {
      if (unknowns.length > 0) this.parts = split(text, unknowns);
      this.variables = variables;
    }
  }

  /** The place of a range of `text`. */
  locate(start: number, end: number): Location {
    const { excerpt, source, shift } = this.#words;
    return excerpt ? excerpt().locate(start + shift, end + shift) : source.at(start + shift, end + shift);
  }

  /** Whether a range of `text` stands in the file just so. */
  isVerbatim(start: number, end: number): boolean {
    const { source, span } = this.locate(start, end);
    return source.text.slice(span.start, span.end) === this.text.slice(start, end);
  }

  /** `text` as an excerpt of the file. */
  excerpt(): Excerpt {
    const { excerpt, source, shift } = this.#words;
    const end = shift + this.text.length;
    if (!excerpt) return Excerpt.of(source, [{ start: shift, end }]);
    const whole = excerpt();
    return shift === 0 && end === whole.text.length ? whole : whole.excerpt([{ start: shift, end }]);
  }

  /** Whether the text stands in the file just so, without variables and escapes. */
  get isLiteral(): boolean {
    const { source, span } = this.at;
    return !this.variables?.length && source.text.slice(span.start, span.end) === this.text;
  }

  /** Several parts of this text put together, such as a word without the quotes in it. */
  pick(ranges: readonly Span[]): Text {
    const [first] = ranges;
    const last = ranges.at(-1);
    if (!first || !last) return this.slice(0, 0);
    if (ranges.length === 1) return this.slice(first.start, first.end);
    const { start } = this.locate(first.start, first.end).span;
    const { source, span } = this.locate(last.start, last.end);
    const words = this.excerpt().excerpt(ranges);
    const unknowns: number[] = [];
    let length = 0;
    for (const range of ranges) {
      for (const at of this.#unknowns)
        if (at >= range.start && at < range.end) unknowns.push(length + at - range.start);
      length += range.end - range.start;
    }
    const at = source.at(start, span.end);
    const variables = this.variables && this.#variablesIn(at);
    return new Text({
      words: { source, shift: 0, excerpt: () => words },
      text: words.text,
      at,
      via: this.via,
      unknowns,
      variables,
    });
  }

  /** Those that have a part in a range, also where the range is their default. */
  #variablesIn({ source, span }: Location): readonly Variable[] {
    return between(
      this.variables ?? [],
      { start: span.start + 1, end: span.end },
      ({ at }) => at.span.end,
      ({ at }) => at.span.start,
    ).filter(({ at }) => at.source === source);
  }

  /** What stands behind all of the text: variables that make nothing, as in `NAME=${X}`. */
  #rest(end: number): Location {
    const { source, span } = this.at;
    return source.at(Math.min(this.locate(end - 1, end).span.end, span.end), span.end);
  }

  /** A part of this text, at its own place. */
  slice(start: number, end = this.text.length): Text {
    const range = { start, end };
    const unknowns = between(this.#unknowns, range, (each) => each);
    const at = this.locate(start, end);
    const variables =
      this.variables && this.#variablesIn(start > 0 && start === this.text.length ? this.#rest(start) : at);
    return new Text({
      words: { ...this.#words, shift: this.#words.shift + start },
      text: this.text.slice(start, end),
      at,
      via: this.via,
      unknowns: unknowns.map((each) => each - start),
      variables: variables?.length || unknowns.length ? variables : undefined,
    });
  }
}

/** What a text is put together from. */
interface Interpolated {
  readonly words: Words;
  readonly text: string;
  readonly at: Location;
  readonly via?: readonly Location[] | undefined;
  /** Where in the text a mark stands for what only the run knows, in order. */
  readonly unknowns?: readonly number[];
  readonly variables?: readonly Variable[] | undefined;
  readonly fault?: string | undefined;
}

/** Where a text comes from: a range of a source as it is (no excerpt), or put together. */
interface Words {
  readonly source: Source;
  readonly shift: number;
  readonly excerpt: (() => Excerpt) | undefined;
}

/** The text of a scalar after interpolation; of what is no text, as compose prints it. */
export function textOf(scalar: YamlScalar, environment: Environment, via: readonly Location[]): Text {
  const { at, value } = scalar;
  if (typeof value !== 'string' || !value.includes('$')) return plain(scalar, goText(scalar), via);
  return textOfWords(substitute(excerptOf(scalar), environment), at, via);
}

/** A text whose variables have been replaced. */
export function textOfWords(
  { words, unknowns, variables, fault }: Substituted,
  at: Location,
  via?: readonly Location[],
): Text {
  return new Text({
    words: { source: at.source, shift: 0, excerpt: () => words },
    text: words.text,
    at,
    via,
    unknowns,
    variables: variables.length > 0 ? variables : undefined,
    fault,
  });
}

/** A text that is taken as it stands, `$` and all. */
export function literalText(excerpt: Excerpt, at: Location): Text {
  return new Text({ words: { source: at.source, shift: 0, excerpt: () => excerpt }, text: excerpt.text, at });
}

function plain(scalar: YamlScalar, text: string, via: readonly Location[]): Text {
  const { at } = scalar;
  const { source, span } = at;
  const start = text === scalar.text ? verbatim(scalar) : undefined;
  if (start !== undefined) return new Text({ words: { source, shift: start, excerpt: undefined }, text, at, via });
  let excerpt: Excerpt | undefined;
  const put = () => (excerpt ??= text === scalar.text ? excerptOf(scalar) : Excerpt.of(source, [{ ...span, text }]));
  return new Text({ words: { source, shift: 0, excerpt: put }, text, at, via });
}

function split(text: string, unknowns: readonly number[]): (string | undefined)[] {
  const parts: (string | undefined)[] = [];
  let from = 0;
  for (const at of unknowns) {
    if (at > from) parts.push(text.slice(from, at));
    parts.push(undefined);
    from = at + 1;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** Of items in order, those that end at `start` or after it and begin before `end`. */
function between<T>(
  items: readonly T[],
  { start, end }: Span,
  endOf: (item: T) => number,
  startOf: (item: T) => number = endOf,
): readonly T[] {
  const first = countBefore(items, (each) => endOf(each) < start);
  let last = first;
  while (last < items.length && startOf(items[last]!) < end) last += 1;
  return items.slice(first, last);
}

const none: readonly Location[] = [];
const nowhere: readonly number[] = [];

/** A setting's text with its places; `unknownMark` stands for what only the run knows. */
export function textExcerpt(setting: Setting): Excerpt {
  if (setting instanceof Text) return setting.excerpt();
  const { source, span } = setting.at;
  const text = knownText(setting);
  const inside = /^(["']).*\1$/s.test(textAt(setting.at)) ? { start: span.start + 1, end: span.end - 1 } : span;
  return Excerpt.of(source, [source.text.slice(inside.start, inside.end) === text ? inside : { ...span, text }]);
}
