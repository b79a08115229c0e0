import type { Location, Source } from '../../source.ts';

/** A value of a YAML document with its place. Aliases and merge keys are followed; `via` tells through which. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

interface Placed {
  /** The value's own text: quotes included, anchor and tag not. Empty where nothing is written. */
  readonly at: Location;
  /** The aliases and merge keys through which the value came here, nearest to the value first. */
  readonly via: readonly Location[];
  /** An explicit tag as written: `!reset`, `!!str`. */
  readonly tag: string | undefined;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface YamlScalar extends Placed {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The text without quotes and escapes; for a plain scalar, the text as written. */
  readonly text: string;
  readonly value: string | number | boolean | null;
}

/** What stands in the place of an item: a value, or an alias for one. */
export type YamlSlot = YamlNode | YamlAlias;

export interface YamlAlias {
  readonly kind: 'alias';
  readonly at: Location;
  readonly target: YamlNode;
}

/** How a sequence or a mapping is written; `flow`: with brackets or braces. */
type Written = Pick<YamlSequence, 'at' | 'tag' | 'flow'>;

export class YamlSequence implements Placed {
  readonly kind = 'sequence';
  readonly at: Location;
  readonly via: readonly Location[];
  readonly tag: string | undefined;
  /** Whether it is written with brackets. */
  readonly flow: boolean;
  readonly #slots: readonly YamlSlot[];
  #items: readonly YamlNode[] | undefined;

  constructor({ at, tag, flow }: Written, slots: readonly YamlSlot[], via: readonly Location[] = none) {
    this.at = at;
    this.tag = tag;
    this.flow = flow;
    this.via = via;
    this.#slots = slots;
  }

  get items(): readonly YamlNode[] {
    this.#items ??= this.#slots.map((slot) => follow(slot, this.via));
    return this.#items;
  }

  through(places: readonly Location[]): YamlSequence {
    return new YamlSequence(this, this.#slots, [...this.via, ...places]);
  }
}

/** A key and what is written for it. */
export interface YamlPair {
  readonly key: YamlScalar;
  readonly slot: YamlSlot;
}

export interface YamlEntry {
  readonly name: string;
  readonly key: YamlScalar;
  readonly value: YamlNode;
  /** Whether the mapping has it by a merge key. */
  readonly merged: boolean;
}

export class YamlMapping implements Placed {
  readonly kind = 'mapping';
  readonly at: Location;
  readonly via: readonly Location[];
  readonly tag: string | undefined;
  /** Whether it is written with braces. */
  readonly flow: boolean;
  /** As written, merge keys included. */
  readonly pairs: readonly YamlPair[];
  #entries: ReadonlyMap<string, YamlEntry> | undefined;

  constructor({ at, tag, flow }: Written, pairs: readonly YamlPair[], via: readonly Location[] = none) {
    this.at = at;
    this.tag = tag;
    this.flow = flow;
    this.via = via;
    this.pairs = pairs;
  }

  /** By key, merge keys applied: a mapping's own keys win, then the earlier merged one. */
  get entries(): ReadonlyMap<string, YamlEntry> {
    this.#entries ??= this.#collect();
    return this.#entries;
  }

  get(name: string): YamlNode | undefined {
    return this.entries.get(name)?.value;
  }

  through(places: readonly Location[]): YamlMapping {
    return new YamlMapping(this, this.pairs, [...this.via, ...places]);
  }

  #collect(): Map<string, YamlEntry> {
    const entries = new Map<string, YamlEntry>();
    let merges: YamlNode[] | undefined;
    for (const { key, slot } of this.pairs) {
      const value = follow(slot, this.via);
      if (isMergeKey(key)) merges = [...(merges ?? []), ...mergedBy(value)];
      else entries.set(key.text, { name: key.text, key, value, merged: false });
    }
    for (const merge of merges ?? []) {
      if (merge.kind !== 'mapping') continue;
      for (const [name, entry] of merge.entries) if (!entries.has(name)) entries.set(name, { ...entry, merged: true });
    }
    return entries;
  }
}

/** As go-yaml has it (`isMerge` in decode.go): a plain `<<`, or one that a tag makes a merge key. */
export function isMergeKey({ text, style, tag }: YamlScalar): boolean {
  if (text !== '<<') return false;
  return tag === undefined || tag === '!' ? style === 'plain' : tag === 'tag:yaml.org,2002:merge';
}

/** The mappings that merge keys bring into one, those that they merge in turn after each. */
export function* mergedMappings({ pairs }: YamlMapping): Iterable<YamlMapping> {
  for (const { key, slot } of pairs) {
    if (!isMergeKey(key)) continue;
    for (const value of mergedBy(follow(slot, none))) {
      if (value.kind !== 'mapping') continue;
      yield value;
      yield* mergedMappings(value);
    }
  }
}

/** Where the mappings stand that merge keys bring into one. */
export function mergedPlaces(mapping: YamlMapping): Location[] {
  return [...mergedMappings(mapping)].map(({ at }) => at);
}

function mergedBy(value: YamlNode): readonly YamlNode[] {
  return value.kind === 'sequence' ? value.items : [value];
}

function follow(slot: YamlSlot, via: readonly Location[]): YamlNode {
  if (slot.kind !== 'alias') return via.length === 0 ? slot : through(slot, via);
  return through(slot.target, [slot.at, ...via]);
}

/** The same value, pulled in through further places. */
function through(node: YamlNode, places: readonly Location[]): YamlNode {
  return node.kind === 'scalar' ? { ...node, via: [...node.via, ...places] } : node.through(places);
}

const none: readonly Location[] = [];

export interface YamlDocument {
  readonly root: YamlNode | undefined;
}

/** Where a YAML reader refuses a text, in words for its author. */
export interface YamlError {
  readonly at: Location;
  readonly message: string;
  /** Set where compose refuses it as well, whichever reader it uses: there can be no doubt about what it says. */
  readonly isRefused?: true;
  /** Whether it is where the text stops being YAML: what is read of it all the same is a guess. */
  readonly isNoYaml?: true;
  /** Whether two readers refuse it there, so that compose hardly takes it. */
  readonly unreadable?: true;
}

export interface YamlFile {
  readonly source: Source;
  readonly documents: readonly YamlDocument[];
  /** From `#` to the end of the line. */
  readonly comments: readonly Location[];
  readonly errors: readonly YamlError[];
  /** How many values there are, each alias counted with all that it stands for. */
  readonly size: number;
}
