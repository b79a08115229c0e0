/** What may stand in a place of a compose file, by the kind of value. */
export interface ComposeShape {
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

export const anyText: ComposeShape = { single: ['text'] };
export const number: ComposeShape = { single: ['number'] };
/** A number that must be a whole one where it is written as text. */
export const wholeCount: ComposeShape = { single: ['number'], format: 'whole' };
export const integer: ComposeShape = { single: ['integer'] };
export const flag: ComposeShape = { single: ['flag'] };
export const textOrWhole: ComposeShape = { single: ['text', 'integer'] };
export const size: ComposeShape = { ...textOrWhole, format: 'size' };
export const duration: ComposeShape = { single: ['text'], format: 'duration' };

export const nothing: ComposeShape = { empty: true };

export function enumeration(...words: readonly string[]): ComposeShape {
  return { single: ['text'], words };
}

export function listOf(items: ComposeShape): ComposeShape {
  return { items };
}

export function between(least: number, most: number): ComposeShape {
  return { single: ['number'], range: [least, most] };
}

export function distinct(shape: ComposeShape): ComposeShape {
  return { ...shape, distinct: true };
}

/** @param required names of keys, with blanks between */
export function mappingOf(keys: Readonly<Record<string, ComposeShape>>, required = ''): ComposeShape {
  return { keys: new Map(Object.entries(keys)), required: required.split(' ').filter((name) => name !== '') };
}

/** A mapping of names that are the author's own. */
export function open(others: ComposeShape): ComposeShape {
  return { others };
}

/** As `open`, where Docker restricts what is a name. */
export function namedType(others: ComposeShape): ComposeShape {
  return { others, plainNames: true };
}

/** Whatever one of several takes; of lists and of mappings, only one of them has any. */
export function or(...shapes: readonly ComposeShape[]): ComposeShape {
  return Object.assign({}, ...shapes, { single: shapes.flatMap(({ single }) => single ?? []) });
}

export const texts = listOf(anyText);
export const textOrTexts = or(anyText, texts);
/** A list of `NAME=value`, or a mapping. */
export const pairs = or(texts, open(or(anyText, number, flag, nothing)));
export const names = (below: ComposeShape) => or(texts, open(below));
export const options = open(or(anyText, number));
