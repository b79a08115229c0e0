import type { Piece, Span } from '../../source.ts';

/** A value of a compose file, in pieces that know the place of the text that they stand for. */
export type Pieces = readonly Piece[];

/** A key, in quotes, with its value. */
export type FlowEntry = readonly [key: Piece, value: Pieces];

/** A word that is not written so, but stands for what is. */
export function standIn(text: string, { start, end }: Span): Piece {
  return { start, end, text };
}

export function keyOf(name: string, at: Span): Piece {
  return standIn(JSON.stringify(name), at);
}

/** A text in quotes, at the place where it stands without them. */
export function flowText(text: Pieces, { start, end }: Span): Pieces {
  return [standIn('"', { start, end: start }), ...text, standIn('"', { start: end, end })];
}

export function flowList(items: readonly Pieces[], at: Span): Pieces {
  return between('[', items, ']', at);
}

export function flowMapping(entries: readonly FlowEntry[], at: Span): Pieces {
  const written = entries.map(([key, value]) => [key, standIn(': ', { start: key.end, end: key.end }), ...value]);
  return between('{', written, '}', at);
}

/** Brackets with an item on each line, so that the first and the last stand where the whole begins and ends. */
function between(open: string, items: readonly Pieces[], close: string, { start, end }: Span): Pieces {
  const lines = items.flatMap((item, i) => {
    const at = item[0]?.start ?? start;
    return [standIn(i === 0 ? '\n' : ',\n', { start: at, end: at }), ...item];
  });
  return [standIn(open, { start, end: start }), ...lines, standIn(close, { start: end, end })];
}

/** The settings of a mapping, each written once. */
export class FlowSettings {
  readonly #values = new Map<string, { readonly at: Span; readonly value: Pieces }>();
  readonly #lists = new Map<string, { readonly at: Span; readonly items: Pieces[] }>();

  /** The last one counts; one without a value does not. */
  set(key: string, at: Span, value: Pieces): void {
    if (value.length > 0) this.#values.set(key, { at, value });
  }

  /** Adds to a list, which stands where its first item comes from. */
  add(key: string, at: Span, item: Pieces): void {
    const list = this.#lists.get(key) ?? { at, items: [] };
    this.#lists.set(key, list);
    if (item.length > 0) list.items.push(item);
  }

  get entries(): readonly FlowEntry[] {
    return [
      ...[...this.#values].map(([key, { at, value }]): FlowEntry => [keyOf(key, at), value]),
      ...[...this.#lists].map(([key, { at, items }]): FlowEntry => [keyOf(key, at), flowList(items, at)]),
    ];
  }
}
