/**
 * JSON as programs in Go read it by `encoding/json` into what they have a type for: Docker, containerd, podman. A field has
 * its name in any case; of several values of one, a later one is laid over those before it.
 */
import { type JsonNode, type JsonObject, type JsonText, readJson } from './json.ts';

/**
 * What is read into: a text, a flag, a list, a struct, a map. A `pointer` to a struct is no struct where null is written,
 * which a struct itself passes over.
 */
export type GoType =
  | 'text'
  | 'flag'
  | { readonly list: GoType }
  | { readonly fields: Fields }
  | { readonly pointer: Fields }
  | { readonly table: GoType };

type Fields = { readonly [name: string]: GoType };

/** What is read; a text with its place, a list and a map that are not there without anything in them. */
export type GoValue<T extends GoType> = T extends 'text'
  ? JsonText | undefined
  : T extends 'flag'
    ? boolean | undefined
    : T extends { readonly list: infer I extends GoType }
      ? readonly GoValue<I>[]
      : T extends { readonly table: infer I extends GoType }
        ? ReadonlyMap<string, GoValue<I>>
        : T extends { readonly fields: infer F extends Fields }
          ? { readonly [K in keyof F]: GoValue<F[K]> }
          : T extends { readonly pointer: infer F extends Fields }
            ? { readonly [K in keyof F]: GoValue<F[K]> } | undefined
            : never;

/** What a program reads of a text; undefined where that is no JSON. What has another type than it should is passed over. */
export function readGoJson<const T extends GoType>(text: string, type: T): GoValue<T> | undefined {
  const found = readJson(text);
  return 'fault' in found ? undefined : (read(taken(found.root, type, undefined), type) as GoValue<T>);
}

/** Field names are of English letters: of the others, Go takes a long s and the sign of kelvin for one of these. */
export function foldedName(name: string): string {
  return name
    .replaceAll('\u017f', 's')
    .replaceAll('\u212a', 'k')
    .replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** What a place in memory holds while it is read into. */
type Held = JsonText | boolean | HeldList | Map<string, Held | undefined> | undefined;

/** Behind its length a list keeps what was there once, and what is read anew there is laid over that. */
interface HeldList {
  readonly memory: Held[];
  length: number;
}

/** @param before what the place holds already */
function taken(node: JsonNode, type: GoType, before: Held): Held {
  if (type === 'text') return node.kind === 'text' ? node : before;
  if (type === 'flag') return node.kind === 'plain' && typeof node.value === 'boolean' ? node.value : before;
  if (node.kind === 'plain' && node.value === null) return 'fields' in type ? before : undefined;
  return within(node, type, before);
}

function within(node: JsonNode, type: Exclude<GoType, string>, before: Held): Held {
  if ('list' in type) return node.kind === 'array' ? listOf(node.items, type.list, before) : before;
  if (node.kind === 'object') return membersOf(node, type, before);
  // Where a pointer leads there is room before it is known that nothing fits there.
  return 'pointer' in type ? (before ?? new Map()) : before;
}

function membersOf({ members }: JsonObject, type: Exclude<GoType, string | { readonly list: GoType }>, before: Held) {
  const held = before instanceof Map ? before : new Map<string, Held>();
  for (const { name, value } of members) {
    if ('table' in type) held.set(name, taken(value, type.table, undefined));
    else {
      const fields = fieldsOf(type);
      const key = fieldOf(name, fields);
      if (key !== undefined) held.set(key, taken(value, fields[key]!, held.get(key)));
    }
  }
  return held;
}

function listOf(items: readonly JsonNode[], type: GoType, before: Held): HeldList {
  const isList = typeof before === 'object' && 'memory' in before && items.length > 0;
  const list = isList ? before : { memory: [], length: 0 };
  for (const [i, item] of items.entries()) list.memory[i] = taken(item, type, list.memory[i]);
  list.length = items.length;
  return list;
}

function fieldOf(name: string, fields: Fields): string | undefined {
  if (Object.hasOwn(fields, name)) return name;
  const folded = foldedName(name);
  return Object.keys(fields).find((each) => foldedName(each) === folded);
}

function fieldsOf(type: { readonly fields: Fields } | { readonly pointer: Fields }): Fields {
  return 'fields' in type ? type.fields : type.pointer;
}

function read(held: Held, type: GoType): unknown {
  if (type === 'text' || type === 'flag') return held;
  if ('list' in type) {
    const { memory, length } = held === undefined ? { memory: [], length: 0 } : (held as HeldList);
    return memory.slice(0, length).map((each) => read(each, type.list));
  }
  if ('pointer' in type && held === undefined) return undefined;
  const entries = held instanceof Map ? held : new Map<string, Held>();
  if ('table' in type) return new Map([...entries].map(([name, each]) => [name, read(each, type.table)]));
  return Object.fromEntries(
    Object.entries(fieldsOf(type)).map(([name, each]) => [name, read(entries.get(name), each)]),
  );
}
