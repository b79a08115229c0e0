import type { Span } from '../source.ts';

/**
 * Finds many texts in one go (Aho–Corasick), in time linear in the text however many they are. Its states are numbers into
 * flat arrays, since a file may hold a million characters of what is sought.
 */
export class Needles {
  /** Of each state, the first of its next ones, which stand together, by their units; that of the state behind it ends them. */
  readonly #first: Int32Array;
  /** The code unit that leads to each state. */
  readonly #unit: Uint16Array;
  /** The state of the longest proper suffix of what led to each that begins a needle. */
  readonly #suffix: Int32Array;
  /** Of the longest needle that ends in each state. */
  readonly #length: Int32Array;
  /** How much of a needle led to each state. */
  readonly #depth: Int32Array;
  readonly #leastCut: number;

  /** @param leastCut how much of a needle must be left before a `…` to be found as one that was cut off there. */
  constructor(needles: Iterable<string>, leastCut = Number.POSITIVE_INFINITY) {
    this.#leastCut = leastCut;
    const sorted = [...new Set(needles)].filter(Boolean).sort(byUnits);
    const most = statesOf(sorted);
    this.#first = new Int32Array(most + 1);
    this.#unit = new Uint16Array(most);
    this.#suffix = new Int32Array(most);
    this.#length = new Int32Array(most);
    this.#depth = new Int32Array(most);
    this.#grow(sorted, most);
    for (let state = 0; state < most; state++) {
      for (let next = this.#first[state]!; next < this.#first[state + 1]!; next++) {
        const suffix = state === 0 ? 0 : this.#step(this.#suffix[state]!, this.#unit[next]!);
        this.#suffix[next] = suffix;
        this.#length[next] ||= this.#length[suffix]!;
      }
    }
  }

  /** Where they stand, in order; those that overlap or touch as one. */
  find(text: string): Span[] {
    const spans: Span[] = [];
    if (this.#unit.length === 1) return spans;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const depth = this.#depth[state]!;
      if (depth >= this.#leastCut && text[i] === '…') push(spans, { start: i - depth, end: i });
      state = this.#step(state, text.charCodeAt(i));
      const length = this.#length[state]!;
      if (length > 0) push(spans, { start: i + 1 - length, end: i + 1 });
    }
    return spans;
  }

  /** Fills in the states level by level: each stands for the needles, next to each other, that begin alike. */
  #grow(sorted: readonly string[], most: number): void {
    const from = new Int32Array(most);
    const to = new Int32Array(most);
    to[0] = sorted.length;
    let end = 1;
    for (let state = 0; state < most; state++) {
      this.#first[state] = end;
      const depth = this.#depth[state]!;
      for (let i = from[state]!; i < to[state]!; i++) {
        const needle = sorted[i]!;
        if (needle.length === depth) {
          this.#length[state] = depth;
          continue;
        }
        const unit = needle.charCodeAt(depth);
        if (end === this.#first[state] || this.#unit[end - 1] !== unit) {
          this.#unit[end] = unit;
          this.#depth[end] = depth + 1;
          from[end] = i;
          end++;
        }
        to[end - 1] = i + 1;
      }
    }
    this.#first[most] = end;
  }

  #step(from: number, unit: number): number {
    for (let state = from; ; state = this.#suffix[state]!) {
      const next = this.#next(state, unit);
      if (next !== 0 || state === 0) return next;
    }
  }

  /** The state that a unit leads to from another; 0 where it leads nowhere. */
  #next(state: number, unit: number): number {
    let [from, to] = [this.#first[state]!, this.#first[state + 1]!];
    const end = to;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#unit[middle]! < unit) from = middle + 1;
      else to = middle;
    }
    return from < end && this.#unit[from] === unit ? from : 0;
  }
}

/** How many there are for some needles, in order: one for each way in which one of them begins, and the start. */
function statesOf(sorted: readonly string[]): number {
  let [count, before] = [1, ''];
  for (const needle of sorted) {
    let same = 0;
    while (same < before.length && needle[same] === before[same]) same++;
    count += needle.length - same;
    before = needle;
  }
  return count;
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Adds a span that ends no earlier than those before it. */
function push(spans: Span[], { start, end }: Span): void {
  let first = start;
  while (spans.length > 0 && spans.at(-1)!.end >= first) first = Math.min(first, spans.pop()!.start);
  spans.push({ start: first, end });
}

/** The same places, in order and apart from each other. */
export function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && last.end >= span.start)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
