import type { Span } from '../source.ts';

/** Finds many texts in one go (Aho–Corasick), in time linear in the text however many they are. */
export class Needles {
  readonly #start: State = { next: new Map(), suffix: undefined, length: 0, depth: 0 };
  readonly #leastCut: number;

  /** @param leastCut how much of a needle must be left before a `…` to be found as one that was cut off there. */
  constructor(needles: Iterable<string>, leastCut = Number.POSITIVE_INFINITY) {
    this.#leastCut = leastCut;
    for (const needle of needles) this.#add(needle);
    const queue = [this.#start];
    for (const state of queue) {
      for (const [unit, next] of state.next) {
        next.suffix = state.suffix ? this.#step(state.suffix, unit) : this.#start;
        next.length ||= next.suffix.length;
        queue.push(next);
      }
    }
  }

  /** Where they stand, in order; those that overlap or touch as one. */
  find(text: string): Span[] {
    const spans: Span[] = [];
    if (this.#start.next.size === 0) return spans;
    let state = this.#start;
    for (let i = 0; i < text.length; i++) {
      if (text[i] === '…' && state.depth >= this.#leastCut) push(spans, { start: i - state.depth, end: i });
      state = this.#step(state, text.charCodeAt(i));
      if (state.length > 0) push(spans, { start: i + 1 - state.length, end: i + 1 });
    }
    return spans;
  }

  #add(needle: string): void {
    let state = this.#start;
    for (let i = 0; i < needle.length; i++) {
      const unit = needle.charCodeAt(i);
      let next = state.next.get(unit);
      if (!next) {
        next = { next: new Map(), suffix: undefined, length: 0, depth: state.depth + 1 };
        state.next.set(unit, next);
      }
      state = next;
    }
    state.length = needle.length;
  }

  #step(from: State, unit: number): State {
    for (let state: State | undefined = from; state; state = state.suffix) {
      const next = state.next.get(unit);
      if (next) return next;
    }
    return this.#start;
  }
}

interface State {
  readonly next: Map<number, State>;
  /** The longest proper suffix of what led here that begins a needle. */
  suffix: State | undefined;
  /** Of the longest needle that ends here. */
  length: number;
  /** How much of a needle led here. */
  readonly depth: number;
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
