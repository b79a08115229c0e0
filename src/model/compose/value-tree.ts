import type { Location, Source } from '../../source.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import {
  mergedMappings,
  type YamlEntry,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
  type YamlSequence,
} from '../yaml/yaml-tree.ts';
import { goKind } from './go-values.ts';

/** What a value needs to be read: where its relative paths start, and which variables are known. */
export interface ValueScope {
  readonly source: Source;
  readonly environment: Environment;
  /** The folder that relative paths start from; undefined where it is outside the repository. */
  readonly folder: string | undefined;
  /** Where to tell what compose would refuse. */
  readonly report: Report;
}

/** Tells what compose refuses, but where there is a doubt. The words are only made where they are reported. */
export type Report = (at: Location, message: string | (() => string), doubt?: Doubt) => void;

/** Why compose may take what is reported. */
export interface Doubt {
  /** The path that could not be looked into, where that is all that is wrong. */
  readonly about?: string;
  readonly unsure?: true;
  /** Whether the file is no YAML there, so that compose refuses it; what is read of it all the same is a guess. */
  readonly isNoYaml?: true;
  /** Whether two readers refuse it there. */
  readonly unreadable?: true;
  /** The service that lacks what another file may give: this one may be an overlay of it. */
  readonly byUse?: string;
  /** What its file leaves to others that compose is told of with it: the key at the top level, and the name under it. */
  readonly leaves?: readonly [key: string, name: string];
}

export const notRead: Doubt = { unsure: true };

/** A value of one or several merged compose files. */
export type Value = Scalar | Sequence | Mapping;

interface Placed {
  readonly scope: ValueScope;
  readonly at: Location;
  readonly via: readonly Location[];
  readonly tag: string | undefined;
}

export interface Scalar extends Placed {
  readonly kind: 'scalar';
  readonly node: YamlScalar;
}

export interface Sequence extends Placed {
  readonly kind: 'sequence';
  /** undefined where several were merged. */
  readonly node: YamlSequence | undefined;
  readonly items: readonly Value[];
}

export interface Mapping extends Placed {
  readonly kind: 'mapping';
  /** The mapping in the first file that has it; undefined where none is written as one. */
  readonly node: YamlMapping | undefined;
  readonly fields: ReadonlyMap<string, Field>;
  /** Whether something in it, at any depth, takes out with `!reset` what an earlier file has. */
  readonly resets?: boolean;
  /** Of a service, where those stand that it extends, with all that these take over, from near to far. */
  readonly extended?: readonly Location[];
}

export interface Field {
  readonly name: string;
  /** The name as a setting, where it is one: an item of a list may be a variable, a key may not. */
  readonly item?: Setting;
  readonly keyAt: Location;
  readonly value: Value;
}

/**
 * The value as it stands in a file, aliases and merge keys followed. As compose has it (loader/reset.go of compose-go),
 * what is reset below an item of a list is only taken out of that item, and below `!override` such tags mean nothing.
 * @param replacing whether it stands below `!override`
 */
function valueFrom(node: YamlNode, scope: ValueScope, via: readonly Location[], replacing: boolean): Value {
  const places = via.length === 0 ? node.via : node.via.length === 0 ? via : [...node.via, ...via];
  const { at } = node;
  const tag = replacing ? undefined : node.tag;
  if (!replacing) reportDisputedTags(node, scope);
  if (node.kind === 'scalar') return { kind: 'scalar', node, scope, at, via: places, tag };
  const below = replacing || tag === '!override';
  if (node.kind === 'sequence') {
    const items = node.items.flatMap((item) => {
      const value = valueFrom(item, scope, via, below);
      return value.tag === '!reset' ? [] : [settledValue(value)];
    });
    return { kind: 'sequence', node, scope, at, via: places, tag, items };
  }
  const { fields, resets } = fieldsFrom(node.entries.values(), scope, via, below);
  return { kind: 'mapping', node, scope, at, via: places, tag, fields, ...(resets && { resets }) };
}

const mergeTags: ReadonlySet<string> = new Set(['!reset', '!override']);

/** Reports tags of which versions of compose make different things. */
function reportDisputedTags(node: YamlNode, { report }: ValueScope): void {
  const told = (tag: string | undefined, at: Location | undefined, where: string) => {
    if (tag && at && mergeTags.has(tag))
      report(at, () => `Versions of compose differ about \`${tag}\` ${where}; write the value out here.`, notRead);
  };
  told(node.tag, node.via[0], 'behind an alias');
  if (node.kind !== 'mapping') return;
  for (const { tag, at } of mergedMappings(node)) told(tag, at, 'on what a merge key brings in');
}

/** The fields of a mapping as they stand in a file, and whether any of them resets something. */
export function fieldsFrom(
  entries: Iterable<YamlEntry>,
  scope: ValueScope,
  via: readonly Location[],
  replacing = false,
) {
  const fields = new Map<string, Field>();
  let resets = false;
  for (const { name, key, value: node } of entries) {
    const value = valueFrom(node, scope, via, replacing);
    if (goKind(key) !== 'text')
      scope.report(
        key.at,
        () => `The key \`${name}\` is not text for YAML, so compose rejects the file; put it in quotes.`,
      );
    if (name === '*' && value.tag === '!reset')
      scope.report(key.at, 'Compose takes `!reset` under `*` for every key of this mapping; name the keys to reset.');
    resets ||= value.tag === '!reset' || (value.kind === 'mapping' && value.resets === true);
    fields.set(name, { name, keyAt: key.at, value });
  }
  return { fields, resets };
}

/** The same value without what it resets, where there is nothing earlier to be reset. */
export function settledValue<T extends Value>(value: T): T;
export function settledValue(value: Value): Value {
  if (value.kind !== 'mapping' || !value.resets) return value;
  const fields = new Map<string, Field>();
  for (const field of value.fields.values()) {
    if (field.value.tag !== '!reset') fields.set(field.name, { ...field, value: settledValue(field.value) });
  }
  return { ...value, fields, resets: false };
}

/** How many values a value is made of. */
export function sizeOf(value: Value): number {
  let size = 1;
  if (value.kind === 'sequence') for (const item of value.items) size += sizeOf(item);
  if (value.kind === 'mapping') for (const field of value.fields.values()) size += sizeOf(field.value);
  return size;
}

/** The same value, pulled in through one more place. */
export function pulledInBy<T extends Value>(value: T, place: Location): T {
  let before: readonly Location[] | undefined;
  let after: readonly Location[] = none;
  const longer = (via: readonly Location[]) => {
    if (via !== before) {
      before = via;
      after = [...via, place];
    }
    return after;
  };
  return copy(value, longer) as T;
}

function copy(value: Value, longer: (via: readonly Location[]) => readonly Location[]): Value {
  const via = longer(value.via);
  if (value.kind === 'scalar') return { ...value, via };
  if (value.kind === 'sequence') return { ...value, via, items: value.items.map((item) => copy(item, longer)) };
  const fields = new Map<string, Field>();
  for (const { name, keyAt, value: each } of value.fields.values())
    fields.set(name, { name, keyAt, value: copy(each, longer) });
  return { ...value, via, fields };
}

/** Whether nothing is written for a key. */
export function isNull(value: Value | undefined): boolean {
  return value?.kind === 'scalar' && value.node.value === null;
}

const none: readonly Location[] = [];
