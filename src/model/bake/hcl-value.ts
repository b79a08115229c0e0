import type { Location } from '../../source.ts';
import type { Setting, Variable } from '../../text/setting.ts';

/** What an expression of a bake file comes to, with its place. */
export interface HclValue {
  readonly at: Location;
  /** undefined where it is not known. */
  readonly data: HclData | undefined;
  /** For a text of which only the run knows pieces: those that are known, in their order. */
  readonly parts?: readonly (string | undefined)[];
  /** Of a text that is put together, what of: each with its place. */
  readonly pieces?: readonly HclValue[];
  /** The variables that were read for it. */
  readonly variables?: readonly Variable[];
  /** Whether it stands upon a variable that is there to be given: `data` is what it is where nobody gives it. */
  readonly isOpen?: boolean;
  /** Why nobody could work it out who has the file alone; without it, only the run knows what is not known. */
  readonly stuck?: Stuck;
}

/** Where the working out ends, and what is there, to follow "by": a function, `more than …`. */
export interface Stuck {
  readonly at: Location;
  readonly why: string;
}

export type HclData = string | number | boolean | null | readonly HclValue[] | HclMap;
export type HclMap = ReadonlyMap<string, HclEntry>;

/** A name with its value; the place is of both. */
export interface HclEntry {
  readonly nameAt: Location;
  readonly at: Location;
  readonly value: HclValue;
}

/** Of values, those that are known; undefined where one is not. */
export function listIn({ data }: HclValue): readonly HclValue[] | undefined {
  return Array.isArray(data) ? data : undefined;
}

export function mapIn({ data }: HclValue): HclMap | undefined {
  return data instanceof Map ? data : undefined;
}

/** The text that a value is or becomes where one is asked for; undefined for what is none. */
export function textIn({ data }: HclValue): string | undefined {
  if (typeof data === 'number' && !Number.isSafeInteger(data * 1000)) return undefined;
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? String(data) : undefined;
}

/** A value as a setting: what is open is for the run to say. */
export function settingOf(value: HclValue): Setting {
  const { at, parts, variables, isOpen } = value;
  const text = isOpen ? undefined : textIn(value);
  if (text === undefined) return { at, value: undefined, parts: parts ?? [undefined], variables: variables ?? [] };
  return { at, value: text, variables: variables ?? [] };
}

/** The same where nobody gives any variable. */
export function settingByDefault(value: HclValue): Setting {
  return { at: value.at, value: textIn(value) };
}

/** What several values have in common that one is made of. */
export function madeOf(values: readonly HclValue[]): Pick<HclValue, 'variables' | 'isOpen' | 'stuck'> {
  const variables = values.flatMap((each) => each.variables ?? []);
  const stuck = values.find((each) => each.stuck)?.stuck;
  return {
    ...(variables.length > 0 && { variables }),
    ...(values.some(({ isOpen }) => isOpen) && { isOpen: true }),
    ...(stuck && { stuck }),
  };
}
