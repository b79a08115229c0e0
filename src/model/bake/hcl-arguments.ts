import { compareBytes } from '../../text/bytes.ts';
import { type HclData, type HclEntry, type HclMap, type HclValue, listIn, mapIn, textIn } from './hcl-value.ts';

/** What is known of a function's arguments, which throws {@link Unfit} where it is not what is asked for. */
export class HclArguments {
  readonly values: readonly HclValue[];

  constructor(values: readonly HclValue[]) {
    this.values = values;
  }

  text(i: number): string {
    return textIn(this.values[i]!) ?? unfit();
  }

  number(i: number): number {
    const { data } = this.values[i]!;
    const number = typeof data === 'string' && data !== '' ? Number(data) : data;
    return typeof number === 'number' && Number.isFinite(number) ? number : unfit();
  }

  list(i: number): readonly HclValue[] {
    return listIn(this.values[i]!) ?? unfit();
  }

  /** The texts of a list, all of which are known. */
  texts(i: number): string[] {
    return this.list(i).map((each) => textIn(each) ?? unfit());
  }

  map(i: number): HclMap {
    return mapIn(this.values[i]!) ?? unfit();
  }

  /** Of all arguments. */
  get lists(): (readonly HclValue[])[] {
    return this.values.map((_, i) => this.list(i));
  }
}

/** Thrown where arguments are not known, or none that a function takes. */
export class Unfit extends Error {}

/** Thrown where what a function makes is longer than anybody needs. */
export class TooLong extends Error {}

/** Characters of a text, and entries of a list or mapping. */
export const longestText = 65_536;
export const longestList = 4096;

export function truthOf({ data }: HclValue): boolean {
  if (data === true || data === 'true') return true;
  return data === false || data === 'false' ? false : unfit();
}

/** Of one kind and alike. */
export function same(a: HclValue, b: HclValue): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** What a list has at a number, or a mapping under a name. */
export function memberOf(value: HclValue, key: HclValue): HclValue | undefined {
  const map = mapIn(value);
  if (map) return map.get(textIn(key) ?? unfit())?.value;
  const at = new HclArguments([key]).number(0);
  return (listIn(value) ?? unfit())[at];
}

/** The entries of a mapping in the order in which they are gone through. */
export function sorted(map: HclMap): [string, HclEntry][] {
  return [...map].sort(([a], [b]) => compareBytes(a, b));
}

export function entryOf(value: HclValue): HclEntry {
  return { nameAt: value.at, at: value.at, value };
}

export function unfit(): never {
  throw new Unfit();
}

export function known(data: HclData | undefined): HclData {
  return data === undefined ? unfit() : data;
}

export function inRange(count: number): number {
  if (count < 0) unfit();
  if (count > longestList) throw new TooLong();
  return count;
}

export function short<T extends string | readonly HclValue[]>(made: T): T {
  if (made.length > (typeof made === 'string' ? longestText : longestList)) throw new TooLong();
  return made;
}

export function textList({ values }: HclArguments, made: readonly string[]): readonly HclValue[] {
  const { at } = values.at(-1)!;
  return short(made.map((data) => ({ at, data })));
}

/** @throws {Unfit} for what is not known */
export function plain(value: HclValue): unknown {
  const { data } = value;
  if (Array.isArray(data)) return data.map(plain);
  if (data instanceof Map) return Object.fromEntries(sorted(data).map(([name, each]) => [name, plain(each.value)]));
  return known(data);
}

/** What a function makes of its arguments. */
export type Work = (args: HclArguments) => HclData;
