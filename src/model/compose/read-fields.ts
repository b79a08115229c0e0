import type { ComposeShape, ReadShape, Reads } from '../../known/compose-shape.ts';
import type { Location } from '../../source.ts';
import { onceWith } from '../../text/once.ts';
import type { Application } from './application.ts';
import type { Loader } from './application-loader.ts';
import type { Readers } from './readers.ts';
import { itemsAt, mappingAt } from './value-fields.ts';
import type { Mapping } from './value-tree.ts';

/** What a field may refer to, what stands at the top level and other files; and what reads it. */
export interface FieldContext {
  readonly application: Pick<Application, 'volumes' | 'networks' | 'secrets' | 'configs'>;
  readonly loader: Loader;
  readonly readers: Readers;
}

/** `cap_add`: `capAdd`. */
type Camel<K extends string> = K extends `${infer First}_${infer More}` ? `${First}${Capitalize<Camel<More>>}` : K;

type ReadOf<R> = R extends keyof Readers
  ? ReturnType<Readers[R]>
  : R extends readonly [infer K]
    ? readonly PlacedFields<K>[]
    : PlacedFields<R> | undefined;

/** What is read under the keys of a mapping, as their shapes say. */
export type FieldsOf<K> = {
  readonly [N in keyof K & string as K[N] extends { readonly reads: Reads } ? Camel<N> : never]: K[N] extends {
    readonly reads: infer R;
  }
    ? ReadOf<R>
    : never;
};

/** The same, with the place of the mapping. */
export type PlacedFields<K> = FieldsOf<K> & { readonly at: Location };

type Reader = (from: Mapping | undefined, key: string, context: FieldContext) => unknown;

/** How the keys of a mapping are read, and what there is of those that are not written. */
const planOf = onceWith((keys: Readonly<Record<string, ComposeShape>>, readers: Readers) => {
  const read = new Map<string, { readonly name: string; readonly read: Reader }>();
  for (const [key, { reads }] of Object.entries(keys))
    if (reads !== undefined) read.set(key, { name: camel(key), read: readerOf(reads, readers) });
  const unset = Object.fromEntries([...read].map(([key, each]) => [each.name, each.read(undefined, key, nowhere)]));
  return { read, unset };
});

/** What is not written refers to nothing. */
const nowhere = { application: {}, loader: {} } as FieldContext;

function camel(key: string): string {
  return key.replace(/_./g, (each) => each[1]!.toUpperCase());
}

function readerOf(reads: Reads, readers: Readers): Reader {
  if (typeof reads === 'string') return readers[reads as keyof Readers] as Reader;
  const [items] = Array.isArray(reads) ? (reads as readonly [Record<string, ComposeShape>]) : [];
  if (!items) return (from, key, context) => placed(mappingAt(from, key), reads, context);
  return (from, key, context) =>
    itemsAt(from, key).flatMap((item) => (item.kind === 'mapping' ? [placed(item, items, context)] : []));
}

function placed(from: Mapping | undefined, keys: unknown, context: FieldContext) {
  return from && { at: from.at, ...readFields(from, { reads: keys as Record<string, ComposeShape> }, context) };
}

/** Reads all keys of a mapping that are written. */
export function readFields<K extends Readonly<Record<string, ComposeShape>>>(
  from: Mapping,
  { reads }: Pick<ReadShape<K>, 'reads'>,
  context: FieldContext,
): FieldsOf<K> {
  const { read, unset } = planOf(reads, context.readers);
  const found = { ...unset };
  for (const key of from.fields.keys()) {
    const field = read.get(key);
    if (field) found[field.name] = field.read(from, key, context);
  }
  return found as FieldsOf<K>;
}
