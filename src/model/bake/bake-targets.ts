import type { Location, Source } from '../../source.ts';
import type { BakeBlock, BakeValue } from './bake-block.ts';
import type { TemplatePart } from './hcl-tokens.ts';
import { readBakeHcl } from './read-bake-hcl.ts';
import { readBakeJson } from './read-bake-json.ts';

/** What a target builds, as its file alone says it. */
export interface BakeTarget {
  /** Its name, where it stands first. */
  readonly at: Location;
  readonly context: BakeText | undefined;
  readonly dockerfile: BakeText | undefined;
  /** Whether its Dockerfile stands in the bake file. */
  readonly isInline: boolean;
  readonly target: BakeText | undefined;
}

/** A value that is set; its text is undefined where only the run knows it. */
export interface BakeText {
  readonly at: Location;
  readonly text: string | undefined;
}

/** Whether a file is one that bake reads without being told. */
export function isBakePath(path: string): boolean {
  return /(?:^|\/)docker-bake(?:\.override)?\.(?:hcl|json)$/.test(path);
}

/** The targets of a bake file, with what they inherit from others in it and with the defaults of its variables. */
export function bakeTargets(source: Source): BakeTarget[] {
  const blocks = source.path.endsWith('.hcl') ? readBakeHcl(source) : readBakeJson(source);
  const joined = { target: new Map<string, BakeBlock>(), variable: new Map<string, BakeBlock>() };
  for (const block of blocks) {
    const before = joined[block.kind].get(block.name);
    const attributes = new Map([...(before?.attributes ?? []), ...block.attributes]);
    joined[block.kind].set(block.name, { ...block, at: before?.at ?? block.at, attributes });
  }
  const values = new Map(
    [...joined.variable.values()].map(({ name, attributes }) => [name, attributes.get('default')]),
  );
  const resolver = new Resolver(joined.target, values);
  return [...joined.target.values()].map((block) => resolver.target(block));
}

/** Targets and variables that stand upon others, which nobody chains longer, and characters, of which no path has more. */
const longestChain = 50;
const longestText = 4096;

class Resolver {
  readonly #targets: ReadonlyMap<string, BakeBlock>;
  readonly #defaults: ReadonlyMap<string, BakeValue | undefined>;
  readonly #values = new Map<string, string | undefined>();
  #chain = 0;

  constructor(targets: ReadonlyMap<string, BakeBlock>, defaults: ReadonlyMap<string, BakeValue | undefined>) {
    this.#targets = targets;
    this.#defaults = defaults;
  }

  target(block: BakeBlock): BakeTarget {
    const found = (key: string) => this.#found(key, block, new Set());
    const text = (key: string): BakeText | undefined => {
      const value = found(key);
      return value && { at: value.at, text: this.#text(value.parts) };
    };
    return {
      at: block.at,
      context: text('context'),
      dockerfile: text('dockerfile'),
      isInline: found('dockerfile-inline') !== undefined,
      target: text('target'),
    };
  }

  /** A target's own value, else that of the last one that it inherits from and that has it. */
  #found(key: string, block: BakeBlock, seen: Set<BakeBlock>): BakeValue | undefined {
    const own = block.attributes.get(key);
    if (own || seen.has(block) || seen.size >= longestChain) return own;
    seen.add(block);
    for (const parts of block.attributes.get('inherits')?.list?.toReversed() ?? []) {
      const base = this.#targets.get(this.#text(parts) ?? '');
      const value = base && this.#found(key, base, seen);
      if (value) return value;
    }
    return undefined;
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
