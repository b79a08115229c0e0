/**
 * Files, places and lines. Everything else counts in offsets; this is the only file that knows lines and columns.
 */
import { countBefore } from './text/bisect.ts';
import { placesOf } from './text/places-of.ts';

/** Half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** 1-based line and column; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range in one file. */
export interface Location {
  readonly source: Source;
  readonly span: Span;
}

/** A file's text at one commit, or a text that stands inside another file (`dockerfile_inline`). */
export class Source {
  /** Relative to the repository's root, with `/`, without `./`. */
  readonly path: string;
  readonly text: string;
  /** Set when this text is written inside another file; all of it where a link leads there. */
  readonly inside: Excerpt | undefined;
  #lineStarts: number[] | undefined;

  constructor(path: string, text: string, inside?: Excerpt) {
    this.path = path;
    this.text = text;
    this.inside = inside;
  }

  /** Whether this is what somebody finds at the path: the file's own text, or what a link leads to. */
  get isFile(): boolean {
    return this.inside?.source.path !== this.path;
  }

  at(start: number, end: number): Location {
    return { source: this, span: { start, end } };
  }

  position(offset: number): Position {
    const starts = this.#starts();
    const line = Math.max(
      1,
      countBefore(starts, (start) => start <= offset),
    );
    return { line, column: offset - starts[line - 1]! + 1 };
  }

  /** The span of a 1-based line, without its line end; undefined beyond the last line. */
  line(line: number): Span | undefined {
    const starts = this.#starts();
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    let end = line < starts.length ? starts[line]! - 1 : this.text.length;
    if (end > start && this.text.charCodeAt(end - 1) === CR) end -= 1;
    return { start, end };
  }

  /** A text that ends in a line end has no further, empty line. */
  get lineCount(): number {
    const starts = this.#starts();
    return starts.length > 1 && starts.at(-1) === this.text.length ? starts.length - 1 : starts.length;
  }

  #starts(): number[] {
    if (!this.#lineStarts) {
      this.#lineStarts = [0];
      for (const at of placesOf('\n', this.text)) this.#lineStarts.push(at + 1);
    }
    return this.#lineStarts;
  }
}

const CR = 13;

/** The text that a location covers. */
export function textAt({ source, span }: Location): string {
  return source.text.slice(span.start, span.end);
}

/** Where a part of a text stands; the whole place where the text is not written as it reads. */
export function partAt(at: Location, part: string): Location {
  const index = textAt(at).indexOf(part);
  const start = at.span.start + index;
  return index === -1 ? at : at.source.at(start, start + part.length);
}

/** From the beginning of one place to the end of another behind it; the first alone where they are in two sources. */
export function spanning(first: Location, last: Location): Location {
  const { source, span } = first;
  return source === last.source ? source.at(span.start, Math.max(span.end, last.span.end)) : first;
}

/** Whether a place is within another. */
export function lies(at: Location, within: Location): boolean {
  return at.source === within.source && within.span.start <= at.span.start && at.span.end <= within.span.end;
}

/** The same place in the file that a person can open: out of every text that stands inside another. */
export function outermost(location: Location): Location {
  let place = location;
  while (place.source.inside) place = place.source.inside.locate(place.span.start, place.span.end);
  return place;
}

/** The file that a text is of, however far inside it lies. */
export function fileOf(source: Source): Source {
  return outermost(source.at(0, 0)).source;
}

/** The path of that file. */
export function filePathOf(source: Source): string {
  return fileOf(source).path;
}

/** First and last position of a location in the file that a person can open; the end is exclusive. */
export function positions(location: Location): { path: string; start: Position; end: Position } {
  const { source, span } = outermost(location);
  return { path: source.path, start: source.position(span.start), end: source.position(span.end) };
}

/** `compose.yml:4`: the file that a person can open, and the line where a location begins in it. */
export function fileAndLine(location: Location): string {
  const { path, start } = positions(location);
  return `${path}:${start.line}`;
}

/** Equal for equal places in the files that a person can open. */
export function placeKey(location: Location): string {
  const { source, span } = outermost(location);
  return JSON.stringify([source.path, span.start, span.end]);
}

/** Orders locations by path, then by where they start, then by where they end. */
export function compareLocations(a: Location, b: Location): number {
  const x = outermost(a);
  const y = outermost(b);
  if (x.source.path !== y.source.path) return x.source.path < y.source.path ? -1 : 1;
  return x.span.start - y.span.start || x.span.end - y.span.end;
}

/** A piece of an excerpt: the range it comes from, and its text where that is not the range's own (`\n` for a line end). */
export interface Piece extends Span {
  readonly text?: string;
}

/**
 * Text put together from pieces of one source, each character still knowing its place: a RUN without its continuation
 * marks, a quoted string without its quotes.
 */
export class Excerpt {
  readonly text: string;
  readonly source: Source;
  readonly #pieces: readonly (Span & { readonly at: number; readonly exact: boolean })[];
  #found = 0;

  private constructor(source: Source, pieces: readonly Piece[]) {
    const placed: (Span & { at: number; exact: boolean })[] = [];
    const texts: string[] = [];
    let at = 0;
    for (const { start, end, text } of pieces) {
      const own = text ?? source.text.slice(start, end);
      if (own === '') continue;
      placed.push({ at, start, end, exact: text === undefined || own === source.text.slice(start, end) });
      texts.push(own);
      at += own.length;
    }
    this.source = source;
    this.text = texts.join('');
    // Without the room that `push` leaves for more.
    this.#pieces = placed.slice();
  }

  static of(source: Source, pieces: readonly Piece[]): Excerpt {
    return new Excerpt(source, pieces);
  }

  /** An excerpt of this excerpt: the pieces' ranges are offsets into `this.text`. */
  excerpt(pieces: readonly Piece[]): Excerpt {
    return new Excerpt(
      this.source,
      pieces.flatMap((piece): Piece[] =>
        piece.text === undefined
          ? this.#cut(piece)
          : [{ ...this.locate(piece.start, piece.end).span, text: piece.text }],
      ),
    );
  }

  /**
   * The place of a range of `text`, cut where the text ends: a parser may count what a last backslash would escape. An empty
   * range stands where its neighbour to the right begins.
   */
  locate(from: number, to: number): Location {
    if (this.#pieces.length === 0) return this.source.at(0, 0);
    const end = Math.min(to, this.text.length);
    const start = Math.min(from, this.text.length);
    const index = this.#indexAt(start);
    const first = this.#pieces[index]!;
    const begins = first.exact ? first.start + (start - first.at) : first.start;
    if (end <= start) return this.source.at(begins, begins);
    // Most places are within one piece.
    const isSame = end <= (this.#pieces[index + 1]?.at ?? end);
    const last = isSame ? first : this.#pieces[this.#indexAt(end - 1)]!;
    const ends = last.exact ? last.start + (end - last.at) : last.end;
    return this.source.at(begins, Math.max(begins, ends));
  }

  #cut({ start, end }: Span): Piece[] {
    const cut: Piece[] = [];
    for (let i = this.#indexAt(start); i < this.#pieces.length; i++) {
      const piece = this.#pieces[i]!;
      const next = this.#pieces[i + 1]?.at ?? this.text.length;
      if (piece.at >= end) break;
      const from = Math.max(start, piece.at);
      const to = Math.min(end, next);
      if (from >= to) continue;
      if (piece.exact) cut.push({ start: piece.start + from - piece.at, end: piece.start + to - piece.at });
      else cut.push({ start: piece.start, end: piece.end, text: this.text.slice(from, to) });
    }
    return cut;
  }

  /** Of the piece that an offset into `text` lies in: mostly the one that was found last, or the next. */
  #indexAt(offset: number): number {
    const pieces = this.#pieces;
    const nearest = this.#found;
    for (let i = nearest; i < pieces.length && i < nearest + 2; i++) {
      if (offset < pieces[i]!.at || offset >= (pieces[i + 1]?.at ?? Number.POSITIVE_INFINITY)) continue;
      this.#found = i;
      return i;
    }
    this.#found = Math.max(0, countBefore(pieces, ({ at }) => at <= offset) - 1);
    return this.#found;
  }
}
