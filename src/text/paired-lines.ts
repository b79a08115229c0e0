import { countBefore } from './bisect.ts';

/** How often a part is taken apart: each time, all of its lines are looked at again. */
const deepest = 50;

/**
 * The lines that two texts share in the same order, as a diff finds them: those at both ends, those that are there once in
 * each, and the same again between these.
 *
 * @returns for the index of a line of the first, that of the second
 */
export function pairedLines(before: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const parts = [{ a: 0, b: 0, aEnd: before.length, bEnd: now.length, depth: 0 }];
  for (const part of parts) {
    const depth = part.depth + 1;
    const shorter = Math.min(part.aEnd - part.a, part.bEnd - part.b);
    const above = equalOnes(shorter, (i) => before[part.a + i] === now[part.b + i]);
    for (let i = 0; i < above; i += 1) pairs.set(part.a + i, part.b + i);
    let [a, b] = [part.a + above, part.b + above];
    const below = equalOnes(shorter - above, (i) => before[part.aEnd - 1 - i] === now[part.bEnd - 1 - i]);
    for (let i = 1; i <= below; i += 1) pairs.set(part.aEnd - i, part.bEnd - i);
    const [aEnd, bEnd] = [part.aEnd - below, part.bEnd - below];
    const anchors = depth > deepest ? [] : inSameOrder(onceInBoth(before, now, { a, b, aEnd, bEnd }));
    if (anchors.length === 0) continue;
    for (const [own, other] of [...anchors, [aEnd, bEnd] as const]) {
      parts.push({ a, b, aEnd: own, bEnd: other, depth });
      [a, b] = [own, other];
    }
  }
  return pairs;
}

/** How many there are in a row, of so many at most, from the first. */
function equalOnes(most: number, isEqual: (i: number) => boolean): number {
  for (let i = 0; i < most; i += 1) if (!isEqual(i)) return i;
  return most;
}

type Pair = readonly [own: number, other: number];

/** In the order of the first text. */
function onceInBoth(
  before: readonly string[],
  now: readonly string[],
  { a, b, aEnd, bEnd }: { a: number; b: number; aEnd: number; bEnd: number },
): Pair[] {
  const [own, other] = [placesOfOnce(before, a, aEnd), placesOfOnce(now, b, bEnd)];
  return [...own].flatMap(([line, i]): Pair[] => {
    const j = other.get(line);
    return i === undefined || j === undefined ? [] : [[i, j]];
  });
}

/** Lines by their only place; undefined for those that are there more than once. */
function placesOfOnce(lines: readonly string[], start: number, end: number): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (let i = start; i < end; i += 1) places.set(lines[i]!, places.has(lines[i]!) ? undefined : i);
  return places;
}

/** As many of the pairs as keep their order in the second text too. */
function inSameOrder(pairs: readonly Pair[]): Pair[] {
  // The pair that ends the shortest chain of each length: the lowest in the second text.
  const ends: Chain[] = [];
  for (const pair of pairs) {
    const length = countBefore(ends, ({ pair: [, other] }) => other < pair[1]);
    ends[length] = { pair, before: ends[length - 1] };
  }
  const kept: Pair[] = [];
  for (let chain = ends.at(-1); chain; chain = chain.before) kept.push(chain.pair);
  return kept.reverse();
}

interface Chain {
  readonly pair: Pair;
  readonly before: Chain | undefined;
}
