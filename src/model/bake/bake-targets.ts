import type { Location, Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { folderOf, isRemote, nameOf, resolve } from '../../text/path.ts';
import type { Setting, Variable } from '../../text/setting.ts';
import type { BakeBlock, BakeBlocks, BakeEntry, BakeValue } from './bake-block.ts';
import type { TemplatePart } from './hcl-tokens.ts';
import { readBakeHcl } from './read-bake-hcl.ts';
import { readBakeJson } from './read-bake-json.ts';

/** What a target builds, as its file alone says it. */
export interface BakeTarget {
  readonly source: Source;
  readonly name: string;
  /** Its name, where it stands first. */
  readonly at: Location;
  /** Whether others of its file take over what it says, and it need not be built itself. */
  readonly isBase: boolean;
  readonly context: Setting | undefined;
  readonly dockerfile: Setting | undefined;
  /** Whether its Dockerfile stands in the bake file. */
  readonly isInline: boolean;
  readonly target: Setting | undefined;
  /** Whether an image comes of it that somebody can run: it is given a name, and not only files are taken out of it. */
  readonly isShipped: boolean;
  readonly args: readonly BakeArgument[];
  readonly labels: readonly BakeArgument[];
  /** A name and what it stands for: a path, a URL, `docker-image://…`, `target:…`. */
  readonly additionalContexts: readonly BakeArgument[];
  readonly network: Setting | undefined;
  readonly entitlements: readonly Setting[];
}

/** A name that a target gives a value; undefined where it gives none. */
export interface BakeArgument {
  readonly name: string;
  readonly nameAt: Location;
  readonly value: Setting | undefined;
  readonly at: Location;
}

/** Whether a file is one that bake reads without being told, or is called like one that it is told of: `docker-bake.ci.hcl`. */
export function isBakePath(path: string): boolean {
  const name = nameOf(path);
  return (
    /\.(?:hcl|json)$/.test(name) && (/(?:^|[._-])docker-bake[._-]/.test(name) || /(?:^|[._-])bake\.hcl$/.test(name))
  );
}

/** Whether a file is laid over the one beside it. */
export function isBakeOverride(path: string): boolean {
  return /\.override\.\w+$/.test(path);
}

/**
 * Where the Dockerfile of a target is looked for, from the repository's root: bake is run in the folder of its file, or at
 * the root. None where it is no file of the repository, or only the run knows which.
 */
export function dockerfilesOf({ source, context, dockerfile, isInline }: BakeTarget): readonly string[] {
  if (isInline || [context, dockerfile].some((set) => set && set.value === undefined)) return [];
  if (context?.value && isRemote(context.value)) return [];
  const paths = [folderOf(source.path), '.'].flatMap((folder) => {
    const inside = resolve(folder, context?.value || '.');
    return inside === undefined ? [] : (resolve(inside, dockerfile?.value || 'Dockerfile') ?? []);
  });
  return [...new Set(paths)];
}

/** Every value of a target that a text can be hidden in, with the name that it goes by. */
export function bakeTexts({ context, args, labels, additionalContexts }: BakeTarget) {
  return [
    ...[...args, ...labels, ...additionalContexts].flatMap(({ name, value }) => (value ? [{ name, text: value }] : [])),
    ...(context ? [{ name: 'context', text: context }] : []),
  ];
}

/** What stands in a bake file; never throws, and reads a source once only. */
export const readBake = once(
  (source: Source): BakeBlocks => (source.path.endsWith('.hcl') ? readBakeHcl(source) : readBakeJson(source)),
);

/** The targets of a bake file, with what they inherit from others in it and with the defaults of its variables. */
export function bakeTargets(source: Source): BakeTarget[] {
  const { blocks } = readBake(source);
  const joined = { target: new Map<string, BakeBlock>(), variable: new Map<string, BakeBlock>() };
  for (const block of blocks) {
    const before = joined[block.kind].get(block.name);
    const attributes = new Map(before?.attributes);
    for (const [key, value] of block.attributes) attributes.set(key, laidOver(attributes.get(key), value));
    joined[block.kind].set(block.name, { ...block, at: before?.at ?? block.at, attributes });
  }
  const values = new Map(
    [...joined.variable.values()].map(({ name, attributes }) => [name, attributes.get('default')]),
  );
  const resolver = new Resolver(joined.target, values);
  return [...joined.target.values()].map((block) => resolver.target(block));
}

/** Whether tags are given, be it that only bake works them out. */
function isNamed(tags: BakeValue | undefined): boolean {
  return tags !== undefined && tags.list?.length !== 0;
}

/** Of two mappings, the names of both. */
function laidOver(under: BakeValue | undefined, over: BakeValue): BakeValue {
  if (!under?.entries || !over.entries) return over;
  const entries = new Map([...under.entries, ...over.entries].map((entry) => [entry.name, entry]));
  return { ...over, entries: [...entries.values()] };
}

/** Targets and variables that stand upon others, which nobody chains longer, and characters, of which no path has more. */
const longestChain = 50;
const longestText = 4096;

class Resolver {
  readonly #targets: ReadonlyMap<string, BakeBlock>;
  readonly #bases = new Set<string | undefined>();
  readonly #defaults: ReadonlyMap<string, BakeValue | undefined>;
  readonly #values = new Map<string, string | undefined>();
  readonly #settings = new Map<string, Setting | undefined>();
  #chain = 0;

  constructor(targets: ReadonlyMap<string, BakeBlock>, defaults: ReadonlyMap<string, BakeValue | undefined>) {
    this.#targets = targets;
    this.#defaults = defaults;
    for (const block of targets.values()) for (const base of this.#basesOf(block)) this.#bases.add(base);
  }

  target(block: BakeBlock): BakeTarget {
    const found = (key: string) => this.#found(key, block, new Set());
    const path = (key: string): Setting | undefined => {
      const value = found(key);
      return value && { at: value.at, value: this.#text(value.parts) };
    };
    const named = (key: string) => (found(key)?.entries ?? []).map((entry) => this.#argument(entry));
    const network = found('network');
    return {
      source: block.at.source,
      name: block.name,
      at: block.at,
      isBase: this.#bases.has(block.name),
      context: path('context'),
      dockerfile: path('dockerfile'),
      isInline: found('dockerfile-inline') !== undefined,
      target: path('target'),
      isShipped: isNamed(found('tags')) && this.#makesImage(found('output')),
      args: named('args'),
      labels: named('labels'),
      additionalContexts: named('contexts'),
      network: network && this.#setting(network),
      entitlements: (found('entitlements')?.list ?? []).map((item) => this.#setting(item)),
    };
  }

  #basesOf({ attributes }: BakeBlock): (string | undefined)[] {
    return attributes.get('inherits')?.list?.map(({ parts }) => this.#text(parts)) ?? [];
  }

  /**
   * A target's own value, else that of the last one that it inherits from and that has it; of mappings, what all of them say.
   */
  #found(key: string, block: BakeBlock, seen: Set<BakeBlock>): BakeValue | undefined {
    const own = block.attributes.get(key);
    if ((own && !own.entries) || seen.has(block) || seen.size >= longestChain) return own;
    seen.add(block);
    let value = own;
    for (const name of this.#basesOf(block).reverse()) {
      const base = this.#targets.get(name ?? '');
      const under = base && this.#found(key, base, seen);
      if (value && under) value = laidOver(under, value);
      value ??= under;
      if (value && !value.entries) break;
    }
    return value;
  }

  /** Where an output is not known, it is an image. */
  #makesImage(output: BakeValue | undefined): boolean {
    const kinds = output?.list?.map(({ parts }) => {
      const text = this.#text(parts);
      return text === undefined ? 'image' : (/(?:^|,)type=(\w+)/.exec(text)?.[1] ?? 'local');
    });
    return !kinds || kinds.length === 0 || kinds.some((kind) => ['image', 'registry', 'docker', 'oci'].includes(kind));
  }

  #argument({ name, nameAt, at, value }: BakeEntry): BakeArgument {
    return { name, nameAt, at, value: this.#setting(value) };
  }

  /** A variable without a default, or with an empty one, is there to be given: what it is then, only the run knows. */
  #setting({ at, parts = [undefined] }: BakeValue): Setting {
    const known = parts.map((part) =>
      typeof part === 'object' ? this.#default(part.variable)?.value || undefined : part,
    );
    const variables = parts.flatMap((part): Variable[] => {
      if (typeof part !== 'object') return [];
      const fallback = this.#default(part.variable);
      return [{ name: part.variable, at, ...(fallback?.value && { fallback }) }];
    });
    const text = known.includes(undefined) ? undefined : known.join('');
    if (text === undefined) return { at, value: undefined, parts: known, variables };
    const isTooLong = variables.length > 0 && text.length > longestText;
    return { at, value: isTooLong ? undefined : text, variables };
  }

  /** What a variable is unless somebody gives it another value. */
  #default(variable: string): Setting | undefined {
    const value = this.#defaults.get(variable);
    if (value && !this.#settings.has(variable) && this.#chain < longestChain) {
      this.#settings.set(variable, undefined);
      this.#chain += 1;
      this.#settings.set(variable, this.#setting(value));
      this.#chain -= 1;
    }
    return this.#settings.get(variable);
  }

  #text(parts: readonly TemplatePart[] | undefined): string | undefined {
    let text = '';
    for (const part of parts ?? [undefined]) {
      const value = typeof part === 'object' ? this.#value(part.variable) : part;
      if (value === undefined || text.length + value.length > longestText) return undefined;
      text += value;
    }
    return text;
  }

  /** The default of a variable; one that stands upon itself has none. */
  #value(variable: string): string | undefined {
    if (!this.#values.has(variable) && this.#chain < longestChain) {
      this.#values.set(variable, undefined);
      this.#chain += 1;
      this.#values.set(variable, this.#text(this.#defaults.get(variable)?.parts));
      this.#chain -= 1;
    }
    return this.#values.get(variable);
  }
}
