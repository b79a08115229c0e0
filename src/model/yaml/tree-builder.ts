import type { Location, Source } from '../../source.ts';
import { scalarValue } from './scalar-value.ts';
import type { SyntaxMapping, SyntaxNode, SyntaxScalar } from './syntax.ts';
import {
  isMergeKey,
  type YamlError,
  YamlMapping,
  type YamlNode,
  type YamlPair,
  type YamlScalar,
  YamlSequence,
  type YamlSlot,
} from './yaml-tree.ts';

/** Levels of nesting: who reads a document goes down it step by step. */
export const MAX_DEPTH = 200;
/** How many values the aliases of a file may stand for, all counted. */
const MAX_ALIASED = 200_000;

interface Anchor {
  /** undefined while the anchored value is still being read. */
  node: YamlNode | undefined;
  size: number;
  height: number;
}

/** Follows aliases and understands values, and finds what no parser looks for: repeated keys and aliases that explode. */
export class TreeBuilder {
  readonly #source: Source;
  readonly #errors: YamlError[];
  #anchors = new Map<string, Anchor>();
  #size = 0;
  #aliased = 0;
  /** Levels of nesting in the value that was read last. */
  #height = 0;

  constructor(source: Source, errors: YamlError[]) {
    this.#source = source;
    this.#errors = errors;
  }

  /** Values so far, each alias counted with all that it stands for. */
  get size(): number {
    return this.#size;
  }

  build(root: SyntaxNode | undefined): YamlNode | undefined {
    this.#anchors = new Map();
    if (!root || (root.kind === 'scalar' && root.text === '' && !root.tag)) return undefined;
    const slot = this.#slot(root);
    return slot.kind === 'alias' ? undefined : slot;
  }

  #slot(node: SyntaxNode): YamlSlot {
    if (node.kind === 'alias') return this.#alias(node.name, this.#source.at(node.start, node.end));
    const anchor: Anchor | undefined =
      node.anchor === undefined ? undefined : { node: undefined, size: this.#size, height: 0 };
    if (anchor) this.#anchors.set(node.anchor!, anchor);
    this.#size += 1;
    const built = this.#node(node);
    if (anchor) {
      anchor.node = built;
      anchor.size = this.#size - anchor.size;
      anchor.height = this.#height;
    }
    return built;
  }

  #node(node: Exclude<SyntaxNode, { kind: 'alias' }>): YamlNode {
    if (node.kind === 'mapping') return this.#mapping(node);
    if (node.kind === 'scalar') return this.#scalar(node);
    let height = 0;
    const slots = node.items.map((item) => {
      const slot = this.#slot(item);
      height = Math.max(height, this.#height);
      return slot;
    });
    this.#height = height + 1;
    const at = this.#around(node, this.#source.at(node.start, node.start), slots.at(-1)?.at);
    return new YamlSequence({ at, tag: node.tag, flow: node.flow }, slots);
  }

  #mapping(node: SyntaxMapping): YamlMapping {
    const pairs: YamlPair[] = [];
    const seen = new Set<string>();
    let height = 0;
    for (const { key: written, value } of node.pairs) {
      const key = written && this.#slot(written);
      if (key?.kind !== 'scalar') {
        if (value) this.#slot(value);
        if (key) this.#complain(key.at, 'A key must be plain text; quote it if it starts with a special character.');
        continue;
      }
      if (seen.has(key.text)) {
        const message = `\`${key.text}\` is set twice in the same mapping; remove one of the two.`;
        this.#errors.push({ at: key.at, message, isRefused: true });
      }
      seen.add(key.text);
      const slot = value ? this.#slot(value) : nothing(this.#source.at(key.at.span.end, key.at.span.end));
      height = Math.max(height, this.#height);
      if (isMergeKey(key)) this.#checkMerge(slot);
      pairs.push({ key, slot });
    }
    this.#height = height + 1;
    const last = pairs.at(-1);
    const end = last && (last.slot.at.span.end > last.key.at.span.end ? last.slot.at : last.key.at);
    const at = this.#around(node, pairs[0]?.key.at, end);
    return new YamlMapping({ at, tag: node.tag, flow: node.flow }, pairs);
  }

  #checkMerge(slot: YamlSlot): void {
    const value = slot.kind === 'alias' ? slot.target : slot;
    const merged = value.kind === 'sequence' ? value.items : [value];
    if (merged.some((each) => each.kind !== 'mapping')) {
      this.#complain(slot.at, 'A merge key `<<` requires a mapping, an alias of one, or a list of these.');
    }
  }

  #alias(name: string, at: Location): YamlSlot {
    const anchor = this.#anchors.get(name);
    if (!anchor) {
      const isPattern = /[*/.?[{]/.test(name);
      this.#complain(
        at,
        isPattern
          ? 'A value that begins with `*` must be in quotes; without them, YAML takes it for an alias.'
          : `No anchor \`&${name}\` is defined above this alias.`,
      );
      return nothing(at);
    }
    if (!anchor.node) {
      this.#complain(at, `The alias \`*${name}\` is inside the value it refers to; write the value out.`);
      return nothing(at);
    }
    if (this.#aliased + anchor.size > MAX_ALIASED) {
      if (this.#aliased < Infinity) {
        this.#complain(
          at,
          'The aliases in this file expand to more than 200,000 values; the rest was not read. Write the values out.',
        );
      }
      this.#aliased = Infinity;
      return nothing(at);
    }
    if (anchor.height > MAX_DEPTH) {
      this.#complain(at, `Aliases are nested deeper than ${MAX_DEPTH} levels here; write the value out.`);
      return nothing(at);
    }
    this.#height = anchor.height;
    this.#aliased += anchor.size;
    this.#size += anchor.size;
    return { kind: 'alias', at, target: anchor.node };
  }

  #scalar(node: SyntaxScalar): YamlScalar {
    this.#height = 0;
    const { start, end, style, text } = node;
    const at = this.#source.at(start, style === 'literal' || style === 'folded' ? this.#trimmed(start, end) : end);
    const value = scalarValue(text, style, node.tag);
    if (value === undefined)
      this.#complain(at, 'The tag before this value does not fit it, or is not one that is read here; remove the tag.');
    return { kind: 'scalar', at, via: none, tag: node.tag, style, text, value: value === undefined ? text : value };
  }

  /** A block collection reaches from its first to its last value, a flow collection from bracket to bracket. */
  #around(
    { flow, start, end }: Pick<SyntaxMapping, 'flow' | 'start' | 'end'>,
    first: Location | undefined,
    last: Location | undefined,
  ): Location {
    if (flow || !first || !last) return this.#source.at(start, end);
    return this.#source.at(first.span.start, Math.max(first.span.end, last.span.end));
  }

  #trimmed(start: number, end: number): number {
    const { text } = this.#source;
    let at = end;
    while (at > start && blanks.has(text[at - 1]!)) at -= 1;
    return at;
  }

  #complain(at: Location, message: string): void {
    this.#errors.push({ at, message });
  }
}

function nothing(at: Location): YamlScalar {
  return { kind: 'scalar', at, via: none, tag: undefined, style: 'plain', text: '', value: null };
}

const none: readonly Location[] = [];
const blanks = new Set([' ', '\t', '\r', '\n']);
