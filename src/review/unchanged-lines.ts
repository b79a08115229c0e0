import { fileOf, type Location, outermost, positions, type Source } from '../source.ts';
import { pairedLines } from '../text/paired-lines.ts';

/** What a change leaves of its files as it was, line by line. */
export interface UnchangedLines {
  /** For a place of the base whose lines are all still there, one below the other, where they are now; undefined for another one. */
  placeOfFormer(at: Location): string | undefined;
  /** The same for a place of the head whose lines were all there before. */
  placeOf(at: Location): string | undefined;
  /** Whether the whole file of a place of the head was there before. */
  isWhole(at: Location): boolean;
}

/** @param currentPath gives a file's path at the head of the change */
export function unchangedLines(
  before: readonly Source[],
  now: readonly Source[],
  currentPath: (path: string) => string,
): UnchangedLines {
  const [former, files] = [byPath(before, currentPath), byPath(now, (path) => path)];
  const known = new Map<string, Lines>();
  const linesOf = (path: string): Lines => {
    const lines = known.get(path) ?? pairingOf(former.get(path), files.get(path));
    known.set(path, lines);
    return lines;
  };
  const placeOf = (at: Location, path: string, lineNow: (line: number) => number | undefined) => {
    const { start, end } = positions(at);
    const first = lineNow(start.line);
    if (first === undefined) return undefined;
    for (let line = start.line + 1; line <= end.line; line += 1)
      if (lineNow(line) !== first + line - start.line) return undefined;
    return JSON.stringify([path, first, start.column, end.line - start.line, end.column]);
  };
  return {
    isWhole: (at) => {
      const { source } = outermost(at);
      return former.get(source.path)?.text === fileOf(source).text;
    },
    placeOfFormer: (at) => {
      const path = currentPath(outermost(at).source.path);
      return placeOf(at, path, (line) => linesOf(path).now.get(line));
    },
    placeOf: (at) => {
      const { path } = outermost(at).source;
      return placeOf(at, path, (line) => (linesOf(path).old.has(line) ? line : undefined));
    },
  };
}

interface Lines {
  /** For lines of the base, counted from 1, those of the head. */
  readonly now: ReadonlyMap<number, number>;
  /** Those of the head that were there before. */
  readonly old: ReadonlySet<number>;
}

function pairingOf(before: Source | undefined, now: Source | undefined): Lines {
  const pairs = before && now ? pairedLines(before.text.split('\n'), now.text.split('\n')) : new Map<number, number>();
  const counted = new Map([...pairs].map(([own, other]) => [own + 1, other + 1]));
  return { now: counted, old: new Set(counted.values()) };
}

function byPath(sources: readonly Source[], pathOf: (path: string) => string): Map<string, Source> {
  return new Map(sources.map(fileOf).map((source) => [pathOf(source.path), source]));
}
