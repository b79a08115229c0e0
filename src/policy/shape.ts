import type { YamlMapping, YamlNode, YamlScalar } from '../model/yaml/yaml-tree.ts';
import type { Location } from '../source.ts';
import { nearest } from '../text/nearest.ts';
import { ourWordFor } from './other-words.ts';

/**
 * The form of a value in a policy: reads it, with a complaint at its place for each mistake, and describes it to editors.
 * Both are made from one definition, so that they cannot say different things.
 */
export interface PolicyShape<T> {
  /** undefined where it is not of this form; then it was complained about. */
  read(node: YamlNode, complain: Complain): T | undefined;
  /** https://json-schema.org/draft-07, the newest that editors know how to use for YAML. */
  readonly schema: Schema;
  /** The only texts that it can be, each with what it means, in Markdown; undefined where it can be others. */
  readonly names?: ReadonlyMap<string, string>;
}

export type Complain = (at: Location, message: string) => void;

export interface Schema {
  readonly [keyword: string]: unknown;
}

type Read<S> = S extends PolicyShape<infer T> ? T : never;

export function choice<const T extends string>(...allowed: readonly T[]): PolicyShape<T> {
  return {
    schema: { enum: allowed },
    read(node, complain) {
      const text = textOf(node);
      const found = allowed.find((each) => each === text);
      if (found === undefined) complain(node.at, `This must be one of ${allowed.join(', ')}${meant(text, allowed)}`);
      return found;
    },
  };
}

export function wholeNumber(least: number, most: number): PolicyShape<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    read(node, complain) {
      const value = node.kind === 'scalar' ? node.value : undefined;
      if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
      complain(node.at, `This must be a whole number from ${least} to ${most}.`);
      return undefined;
    },
  };
}

export const yesOrNo: PolicyShape<boolean> = {
  schema: { type: 'boolean' },
  read(node, complain) {
    const value = node.kind === 'scalar' ? node.value : undefined;
    if (typeof value === 'boolean') return value;
    complain(node.at, 'This must be `true` or `false`.');
    return undefined;
  },
};

export interface TextForm<T> {
  /** What it must be, to follow "This must be ": `a date such as 2027-01-31`. */
  readonly what: string;
  /** The value that a text stands for; undefined where it is none. */
  readonly parse: (text: string) => T | undefined;
  readonly schema?: Schema;
}

export function textShape<T = string>({ what, parse, schema }: TextForm<T>): PolicyShape<T> {
  return {
    schema: { type: 'string', ...schema },
    read(node, complain) {
      const written = textOf(node);
      const value = written === undefined || written === '' ? undefined : parse(written);
      if (value === undefined) complain(node.at, `This must be ${what}.`);
      return value;
    },
  };
}

/**
 * One of names that may be many; a mistake is reported with the nearest one.
 *
 * @param names each with what it means, in Markdown
 */
export function name(what: string, names: ReadonlyMap<string, string>): PolicyShape<string> {
  const known = [...names.keys()];
  return {
    // Editors show what stands beside a `const`, and nothing beside the words of an `enum`.
    schema: { oneOf: [...names].map(([each, description]) => ({ const: each, description })) },
    names,
    read(node, complain) {
      const text = textOf(node);
      if (text !== undefined && names.has(text)) return text;
      complain(
        node.at,
        text ? `Unknown ${what} \`${text}\`${meant(text, known)}` : `This must be the name of a ${what}.`,
      );
      return undefined;
    },
  };
}

export function listShape<T>(
  item: PolicyShape<T>,
  { what, least = 0 }: { what: string; least?: number },
): PolicyShape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema, ...(least > 0 && { minItems: least }) },
    read(node, complain) {
      if (node.kind === 'sequence' && node.items.length >= least)
        return node.items.flatMap((each) => item.read(each, complain) ?? []);
      if (least === 0 && isNothing(node)) return [];
      if (node.kind === 'mapping' && least === 0) {
        complain(node.at, `This must be a list of ${what}: begin each with \`- \`.`);
        return undefined;
      }
      const word = textOf(node);
      const brackets = item.schema.type === 'object' ? '' : `: put it in brackets, as in \`[${word}]\``;
      complain(node.at, `This must be a list of ${what}${word ? `, not a word${brackets}` : ''}.`);
      return undefined;
    },
  };
}

/** Keys that are names of their own, each with a value of one form. */
export function tableShape<T>(
  what: string,
  key: PolicyShape<string>,
  value: PolicyShape<T>,
): PolicyShape<ReadonlyMap<string, T>> {
  const { schema, names } = key;
  const properties = [...(names ?? [])].map(([each, description]) => [each, { ...value.schema, description }] as const);
  return {
    schema: names
      ? { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
      : { type: 'object', propertyNames: schema, additionalProperties: value.schema },
    read(node, complain) {
      const found = new Map<string, T>();
      for (const entry of entriesOf(node, what, complain)) {
        const named = key.read(entry.key, complain);
        const read = value.read(entry.value, complain);
        if (named !== undefined && read !== undefined) found.set(named, read);
      }
      return found;
    },
  };
}

/** A key, what it means, and its value's form. */
export interface Key<T> {
  readonly is: PolicyShape<T>;
  /** Markdown, for people. */
  readonly means: string;
  readonly required?: true;
}

type Keys = Readonly<Record<string, Key<unknown>>>;
type Camel<K> = K extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : K;
type Fields<K extends Keys> = { readonly [Name in keyof K as Camel<Name>]?: Read<K[Name]['is']> };

/** Keys that are known, each with its own form. In what is read, `fail-on` is `failOn`. */
export function object<const K extends Keys>(what: string, keys: K): PolicyShape<Fields<K>> {
  const names = Object.keys(keys);
  const required = names.filter((each) => keys[each]!.required);
  const properties = names.map((each) => [each, { ...keys[each]!.is.schema, description: keys[each]!.means }] as const);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(properties),
      additionalProperties: false,
      ...(required.length > 0 && { required }),
    },
    read(node, complain) {
      const found: Record<string, unknown> = {};
      const entries = entriesOf(node, what, complain);
      for (const { name: key, key: written, value } of entries) {
        if (Object.hasOwn(keys, key)) {
          const read = keys[key]!.is.read(value, complain);
          if (read !== undefined) found[camel(key)] = read;
        } else complain(written.at, `${what} has no key \`${key}\`${meant(key, names)}`);
      }
      const missing = required.filter((each) => !entries.some((entry) => entry.name === each));
      if (missing.length > 0 && (node.kind === 'mapping' || isNothing(node)))
        complain(
          entries[0]?.key.at ?? node.at,
          `${what} requires ${new Intl.ListFormat('en-GB').format(missing.map((each) => `\`${each}\``))}.`,
        );
      return found as Fields<K>;
    },
  };
}

/**
 * The same as what it stands for, once its parts are right and seen together.
 *
 * @param make undefined where they do not fit together; then it has complained
 * @param schema says as much to editors
 */
export function readAs<T, U>(
  shape: PolicyShape<T>,
  make: (said: T, complain: (message: string) => void) => U | undefined,
  schema: Schema,
): PolicyShape<U> {
  return {
    schema: { ...shape.schema, ...schema },
    read(node, complain) {
      let right = true;
      const said = shape.read(node, (at, message) => {
        right = false;
        complain(at, message);
      });
      return right && said ? make(said, (message) => complain(node.at, message)) : undefined;
    },
  };
}

/** `true`, `false`, or a mapping that says more than that. */
export function yesNoOr<T>(mapping: PolicyShape<T>): PolicyShape<T | boolean> {
  return {
    schema: { anyOf: [yesOrNo.schema, mapping.schema] },
    read: (node, complain) => (node.kind === 'mapping' ? mapping : yesOrNo).read(node, complain),
  };
}

/** The same with the place where it is written. */
export function placedShape<T extends object>({
  schema,
  read,
}: PolicyShape<T>): PolicyShape<T & { readonly at: Location }> {
  return {
    schema,
    read(node, complain) {
      const value = read(node, complain);
      return value && { ...value, at: node.at };
    },
  };
}

/** A list of names, or a mapping of names to what is said about each. */
export function listOrTable<T>(
  names: PolicyShape<readonly string[]>,
  sayings: PolicyShape<ReadonlyMap<string, T>>,
  nothing: T,
): PolicyShape<ReadonlyMap<string, T>> {
  return {
    schema: { anyOf: [names.schema, sayings.schema] },
    read(node, complain) {
      // A word alone was meant as a name.
      if (node.kind === 'mapping' || isNothing(node)) return sayings.read(node, complain);
      return new Map(names.read(node, complain)?.map((each) => [each, nothing]));
    },
  };
}

function entriesOf(
  node: YamlNode,
  what: string,
  complain: Complain,
): { name: string; key: YamlScalar; value: YamlNode }[] {
  if (node.kind === 'mapping') return [...(node as YamlMapping).entries.values()];
  if (!isNothing(node)) complain(node.at, `${what} must be a mapping of keys and values${instead(node)}`);
  return [];
}

/** What stands in the place of a mapping, and how to make one of it. */
function instead(node: YamlNode): string {
  if (node.kind === 'sequence') return ', not a list: write `key: value` lines without `-` or `[`.';
  const [, key, value] = /^([\w-]+):(\S.*)$/.exec(textOf(node) ?? '') ?? [];
  return key === undefined ? ', not a word.' : `: a blank belongs behind the colon, as in \`${key}: ${value}\`.`;
}

function textOf(node: YamlNode): string | undefined {
  return node.kind === 'scalar' ? node.text : undefined;
}

export function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function camel(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** How a complaint about a name ends. */
function meant(typed: string | undefined, known: readonly string[]): string {
  const near = typed === undefined ? undefined : (ourWordFor(typed, known) ?? nearest(typed, known));
  return near ? `; did you mean \`${near}\`?` : '.';
}
