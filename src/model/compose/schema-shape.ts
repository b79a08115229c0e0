/** What may stand in a place of a compose file, by the kind of value. */
export interface Shape {
  /** The single values: text, a number, a whole number, `true` or `false`; the last three also written as text. */
  readonly single?: readonly ('text' | 'number' | 'integer' | 'flag')[];
  /** Whether a key may stand there with nothing after it. */
  readonly empty?: boolean;
  /** Texts of which it must be one. */
  readonly words?: readonly string[];
  /** How a text must be written where its kind alone does not tell. */
  readonly format?: 'size' | 'duration';
  /** The least and the most that a number may be. */
  readonly range?: readonly [least: number, most: number];
  /** What the items of a list are. */
  readonly items?: Shape;
  /** Whether a list may not have the same item twice; from other lists compose takes a repetition out. */
  readonly distinct?: boolean;
  /** The keys of a mapping. */
  readonly keys?: ReadonlyMap<string, Shape>;
  /** What stands under keys of other names, where a mapping may have any. */
  readonly others?: Shape;
  /** Whether these names have letters, digits, `.`, `_` and `-` only. */
  readonly plainNames?: boolean;
  /** Keys that a mapping must have. */
  readonly required?: readonly string[];
}

export const text: Shape = { single: ['text'] };
export const number: Shape = { single: ['number'] };
export const integer: Shape = { single: ['integer'] };
export const flag: Shape = { single: ['flag'] };
export const size: Shape = { single: ['text', 'number'], format: 'size' };
export const duration: Shape = { single: ['text'], format: 'duration' };

export const nothing: Shape = { empty: true };

export function enumeration(...words: readonly string[]): Shape {
  return { single: ['text'], words };
}

export function list(items: Shape): Shape {
  return { items };
}

export function between(least: number, most: number): Shape {
  return { single: ['number'], range: [least, most] };
}

export function distinct(shape: Shape): Shape {
  return { ...shape, distinct: true };
}

/** @param required names of keys, with blanks between */
export function mapping(keys: Readonly<Record<string, Shape>>, required = ''): Shape {
  return { keys: new Map(Object.entries(keys)), required: required.split(' ').filter((name) => name !== '') };
}

/** A mapping of names that are the author's own. */
export function open(others: Shape): Shape {
  return { others };
}

/** As `open`, where Docker restricts what is a name. */
export function named(others: Shape): Shape {
  return { others, plainNames: true };
}

/** Whatever one of several takes; of lists and of mappings, only one of them has any. */
export function or(...shapes: readonly Shape[]): Shape {
  return Object.assign({}, ...shapes, { single: shapes.flatMap(({ single }) => single ?? []) });
}

export const texts = list(text);
export const textOrTexts = or(text, texts);
/** A list of `NAME=value`, or a mapping. */
export const pairs = or(texts, open(or(text, number, flag, nothing)));
export const names = (below: Shape) => or(texts, open(below));
export const options = open(or(text, number));
