/** Makes new inputs of old ones, from a seed: the same seed, the same inputs. */
import { seeded } from '../bench/inputs.ts';
import { anything, type Kind, pieces, seeds } from './seeds.ts';
import { wildSeeds } from './wild.ts';

export interface Input {
  readonly kind: Kind;
  readonly text: string;
  /** The file as it was before the change; undefined: it is new. */
  readonly before?: string | undefined;
}

const kinds = Object.keys(seeds) as Kind[];
const all = Object.fromEntries(
  kinds.map((kind) => [kind, { small: seeds[kind], wild: wildSeeds(kind) }]),
) as unknown as Readonly<Record<Kind, { readonly small: readonly string[]; readonly wild: readonly string[] }>>;
const mostMutations = 6;
const longest = 20_000;

/** @param seed a whole number */
export function inputOf(seed: number): Input {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const kind = pick([...kinds, ...Array<Kind>(4).fill('dockerfile'), ...Array<Kind>(4).fill('compose')]);
  const { small, wild } = all[kind];
  const own = random() < 0.5 || wild.length === 0 ? small : wild;
  const begin = pick(own);
  let text = begin;
  for (let left = 1 + Math.floor(random() * mostMutations); left > 0; left--) {
    const [a, b] = [Math.floor(random() * (text.length + 1)), Math.floor(random() * (text.length + 1))];
    const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), Math.min(a, b) + 40)];
    const lines = text.split('\n');
    const line = Math.floor(random() * lines.length);
    const piece = random() < 0.8 ? pick(pieces[kind]) : pick(anything);
    const change = [
      () => text.slice(0, start) + piece + text.slice(start),
      () => text.slice(0, start) + piece + text.slice(end),
      () => text.slice(0, start) + text.slice(end),
      () => text.slice(0, end) + text.slice(start),
      () => lines.toSpliced(line, 1).join('\n'),
      () => lines.toSpliced(line, 0, pick(pick(own).split('\n'))).join('\n'),
      () => lines.toSpliced(line, 0, ...Array(20).fill(lines[line])).join('\n'),
      () => lines.with(line, `${'  '.repeat(Math.floor(random() * 4))}${lines[line]!.trimStart()}`).join('\n'),
    ];
    text = pick(change)().slice(0, longest);
  }
  return { kind, text, before: random() < 0.5 ? begin : undefined };
}

/** A smaller input that fails as well: pieces are taken out as long as it does. */
export async function smallest(input: Input, fails: (input: Input) => Promise<boolean>): Promise<Input> {
  let { text } = input;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = 0; at < text.length; ) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (await fails({ ...input, text: shorter })) text = shorter;
      else at += size;
    }
  }
  return { ...input, text };
}
