import { spanning } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import { type Text, textOf } from './compose-text.ts';
import { doubtOf } from './interpolation.ts';
import type { EnvironmentEntry } from './service.ts';
import type { Field, Mapping, Scalar, Value, ValueScope } from './value-tree.ts';

/** Reading what stands under a key. What is not there, or is null, is undefined or empty; so is what has the wrong shape. */

export function composeText(value: Value | undefined): Text | undefined {
  if (value?.kind !== 'scalar' || value.node.value === null) return undefined;
  const read = textOf(value.node, value.scope.environment, value.via);
  if (read.fault) value.scope.report(value.at, read.fault, doubtOf(read.fault));
  return read;
}

export function scalarAt(from: Mapping | undefined, key: string): Text | undefined {
  return composeText(from?.fields.get(key)?.value);
}

/** The items of a list; a single value is a list of one. */
export function textsAt(from: Mapping | undefined, key: string): readonly Text[] {
  return textsIn(from?.fields.get(key)?.value);
}

export function textsIn(value: Value | undefined): readonly Text[] {
  if (!value) return none;
  const items = value.kind === 'sequence' ? value.items : [value];
  return items.flatMap((item) => composeText(item) ?? []);
}

/** As `texts`; of items with the same text before a `=`, the last is kept, where the first stood. */
export function distinctTextsAt(from: Mapping | undefined, key: string): readonly Text[] {
  return lastByKey(textsAt(from, key), ({ text: each }) => each.split('=', 1)[0]!);
}

/** Of items with the same key, the last, where the first stood. */
export function lastByKey<T>(items: readonly T[], keyOf: (item: T) => string | undefined): readonly T[] {
  if (items.length < 2) return items;
  const kept = new Map<string | T, T>();
  for (const item of items) kept.set(keyOf(item) ?? item, item);
  return [...kept.values()];
}

export function mappingAt(from: Mapping | undefined, key: string): Mapping | undefined {
  const value = from?.fields.get(key)?.value;
  return value?.kind === 'mapping' ? value : undefined;
}

export function itemsAt(from: Mapping | undefined, key: string): readonly Value[] {
  const value = from?.fields.get(key)?.value;
  if (!value || (value.kind === 'scalar' && value.node.value === null)) return none;
  return value.kind === 'sequence' ? value.items : [value];
}

const booleans: ReadonlyMap<string, boolean> = new Map(
  Object.entries({ true: true, y: true, yes: true, on: true, false: false, n: false, no: false, off: false }),
);

/** As compose reads it, in any case; undefined where it is none. */
export function booleanOf(text: string): boolean | undefined {
  return booleans.get(text.toLowerCase());
}

/** What is set to true or false; a text that is neither has no known value. */
export function flagAt(from: Mapping | undefined, key: string): Setting<boolean> | undefined {
  const set = scalarAt(from, key);
  if (!from || !set) return undefined;
  const value = set.value === undefined ? undefined : booleanOf(set.value);
  if (value === undefined && set.value !== undefined)
    from.scope.report(set.at, `\`${key}\` must be \`true\` or \`false\`.`);
  return { ...placeOnly(set), value };
}

/** Everything of a text but its value. */
export function placeOnly({ at, via, parts, variables }: Setting): Omit<Setting, 'value'> {
  return { at, ...(via && { via }), ...(parts && { parts }), ...(variables && { variables }) };
}

/**
 * `NAME=value` items, or a mapping of names to values, or both from several files; the last of a name counts.
 * @param also another separator that the items may have, where it comes first
 */
export function entriesAt(from: Mapping | undefined, key: string, also?: string): readonly EnvironmentEntry[] {
  const found = [...entriesIn(from, key, also)].map(({ entry }) => entry);
  return also === undefined ? lastByKey(found, ({ name }) => name) : found;
}

/** As `entries`; a name without a value has the one that is known from the `.env` file. */
export function variablesAt(from: Mapping | undefined, key: string): readonly EnvironmentEntry[] {
  const found = [...entriesIn(from, key)].map(({ entry, scope }) => {
    const set = entry.value ? undefined : scope.environment.get(entry.name);
    return set ? { ...entry, value: passedThrough(entry, set) } : entry;
  });
  return lastByKey(found, ({ name }) => name);
}

/** `NAME` is short for `NAME=${NAME}`. */
function passedThrough({ name, nameAt: at, via }: EnvironmentEntry, set: Setting): Setting {
  return { value: set.value, at, variables: [{ name, at, set }], ...(via && { via }) };
}

/** An entry, with what it takes to read its value further. */
export interface ScopedEntry {
  readonly entry: EnvironmentEntry & { readonly value: Text | undefined };
  readonly scope: ValueScope;
}

export function* entriesIn(from: Mapping | undefined, key: string, also?: string): Iterable<ScopedEntry> {
  const value = from?.fields.get(key)?.value;
  if (!value) return;
  for (const item of value.kind === 'sequence' ? value.items : [value]) {
    const { scope } = item;
    if (item.kind === 'mapping') {
      for (const field of item.fields.values()) for (const entry of fieldEntries(field)) yield { entry, scope };
    } else if (item.kind === 'scalar') {
      const entry = itemEntry(item, also);
      if (entry) yield { entry, scope };
    }
  }
}

function fieldEntries({ name, keyAt, value }: Field): readonly ScopedEntry['entry'][] {
  const via = value.via.length > 0 ? { via: value.via } : undefined;
  const values = value.kind === 'sequence' ? value.items : [value];
  return values.map((each) => {
    const set = composeText(each);
    const at = set ? spanning(keyAt, set.at) : keyAt;
    return { name, nameAt: keyAt, value: set, at, ...via };
  });
}

function itemEntry(item: Scalar, also: string | undefined): ScopedEntry['entry'] | undefined {
  const set = composeText(item);
  if (!set) return undefined;
  const via = set.via ? { via: set.via } : undefined;
  const equals = set.text.indexOf('=');
  const other = also === undefined ? -1 : set.text.indexOf(also);
  const cut = equals < 0 || (other >= 0 && other < equals) ? other : equals;
  if (cut < 0) return { name: set.text, nameAt: set.locate(0, set.text.length), value: undefined, at: set.at, ...via };
  return {
    name: set.text.slice(0, cut),
    nameAt: set.locate(0, cut),
    value: set.slice(cut + 1),
    at: set.at,
    ...via,
  };
}

const none: readonly never[] = [];
