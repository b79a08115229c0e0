/**
 * What is read of a place: what a reader of `src/model/compose/readers.ts` makes of it, by its name; or each key of a
 * mapping, and of a list in brackets each key of its mappings.
 */
export type Reads = string | Keys | readonly [Keys];

interface Keys {
  readonly [key: string]: ComposeShape;
}

/** What may stand in a place of a compose file, by the kind of value. */
export interface ComposeShape {
  /** Without it nothing is read of the place by itself. */
  readonly reads?: Reads;
  /**
   * The single values: text, a number, a whole number, `true` or `false`; the last three also written as text. What may be
   * text or a number is printed; what may be text or a whole number is refused with a decimal point.
   */
  readonly single?: readonly ('text' | 'number' | 'integer' | 'flag')[];
  /** Whether a key may stand there with nothing after it. */
  readonly empty?: boolean;
  /** Texts of which it must be one. */
  readonly words?: readonly string[];
  /** How a text must be written where its kind alone does not tell. */
  readonly format?: 'size' | 'duration' | 'whole';
  /** The least and the most that a number may be. */
  readonly range?: readonly [least: number, most: number];
  /** What the items of a list are. */
  readonly items?: ComposeShape;
  /** Whether a list may not have the same item twice; from other lists compose takes a repetition out. */
  readonly distinct?: boolean;
  /** The keys of a mapping. */
  readonly keys?: ReadonlyMap<string, ComposeShape>;
  /** What stands under keys of other names, where a mapping may have any. */
  readonly others?: ComposeShape;
  /** Whether these names have letters, digits, `.`, `_` and `-` only. */
  readonly plainNames?: boolean;
  /** Keys that a mapping must have. */
  readonly required?: readonly string[];
}

/** A shape of which something is read. */
export interface ReadShape<R extends Reads> extends ComposeShape {
  readonly reads: R;
}

/** The same place, read by this reader. */
export function readBy<R extends string>(reads: R, shape: ComposeShape): ReadShape<R> {
  return { ...shape, reads };
}

export const anyText = readBy('single', { single: ['text'] });
export const number = readBy('single', { single: ['number'] });
/** A number that must be a whole one where it is written as text. */
export const wholeCount = readBy('single', { single: ['number'], format: 'whole' });
export const integer = readBy('single', { single: ['integer'] });
export const flag = readBy('flag', { single: ['flag'] });
export const textOrWhole = readBy('single', { single: ['text', 'integer'] });
export const size = readBy('single', { ...textOrWhole, format: 'size' });
export const duration = readBy('single', { single: ['text'], format: 'duration' });

export const nothing: ComposeShape = { empty: true };

export function enumeration(...words: readonly string[]): ReadShape<'single'> {
  return { ...anyText, words };
}

export function listOf(items: ComposeShape): ComposeShape {
  return { items };
}

/** A list of mappings only. */
export function mappings<K extends Keys>(items: ReadShape<K>): ReadShape<readonly [K]> {
  return { items, reads: [items.reads] };
}

export function between(least: number, most: number): ReadShape<'single'> {
  return { ...number, range: [least, most] };
}

export function distinct<S extends ComposeShape>(shape: S): S {
  return { ...shape, distinct: true };
}

export function maybeEmpty<S extends ComposeShape>(shape: S): S {
  return { ...shape, empty: true };
}

/** @param required names of keys, with blanks between */
export function mappingOf<K extends Keys>(keys: K, required = ''): ReadShape<K> {
  const names = required.split(' ').filter((name) => name !== '');
  return { reads: keys, keys: new Map(Object.entries(keys)), required: names };
}

/** A mapping of names that are the author's own. */
export function open(others: ComposeShape): ReadShape<'entries'> {
  return { others, reads: 'entries' };
}

/** As `open`, where Docker restricts what is a name. */
export function namedType(others: ComposeShape): ComposeShape {
  return { others, plainNames: true };
}

/** Whatever one of several takes; of lists and of mappings, only one of them has any. */
export function or(...shapes: readonly ComposeShape[]): ComposeShape {
  const { reads: _, ...shape }: ComposeShape = Object.assign({}, ...shapes);
  return { ...shape, single: shapes.flatMap(({ single }) => single ?? []) };
}

export const texts = readBy('texts', listOf(anyText));
export const textOrTexts = readBy('texts', or(anyText, texts));
/** A list of `NAME=value`, or a mapping. */
export const pairs = readBy('entries', or(texts, open(or(anyText, number, flag, nothing))));
export const names = (below: ComposeShape) => or(texts, open(below));
export const options = open(or(anyText, number));
