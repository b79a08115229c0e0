import type { Unread } from '../model/project.ts';
import { withoutLayout } from '../review/fingerprint.ts';
import { filePathOf, Source } from '../source.ts';
import { pairedLines } from '../text/paired-lines.ts';
import type { SideReading } from './reading.ts';

/**
 * Reads files of the base that could not be read, and can be at the head, as if they had been laid out as they are now: a tab
 * or a quote that a change mends hides nothing that was there before. Each line says what it said at the base.
 */
export class MendedBase {
  readonly #asWritten = new Map<string, Source>();
  readonly #mended = new Set<string>();
  readonly #pathNow: (path: string) => string;

  /** @param pathNow gives a file's path at the head for its path at the base */
  constructor(pathNow: (path: string) => string) {
    this.#pathNow = pathNow;
  }

  /** The paths of the files that are read in this way. */
  get paths(): readonly string[] {
    return [...this.#mended];
  }

  /** Mends what it can, each file once, and puts back what nobody can read all the same; whether there was anything to do. */
  mend(base: SideReading, head: SideReading): boolean {
    const broken = brokenIn(base.understood().unread);
    if (broken.size === 0) return false;
    const brokenNow = brokenIn(head.understood().unread);
    const changed = [...broken].flatMap((path): Source[] => {
      const written = this.#asWritten.get(path);
      if (written) return this.#mended.delete(path) ? [written] : [];
      const [before, now] = [base.shelf.get(path), head.shelf.get(this.#pathNow(path))];
      if (!before || before.inside || !now || brokenNow.has(now.path)) return [];
      const text = laidOutAs(before.text, now.text);
      if (text === before.text) return [];
      this.#asWritten.set(path, before);
      this.#mended.add(path);
      return [new Source(path, text)];
    });
    return base.replace(changed);
  }
}

/** The files in whose own text something keeps them from being read. */
function brokenIn(unread: readonly Unread[]): Set<string> {
  const isOwnFault = ({ at, path, about, byUse, ours, endless }: Unread) =>
    at !== undefined && filePathOf(at.source) === path && !about && !byUse && !ours && !endless;
  return new Set(unread.filter(isOwnFault).map(({ path }) => path));
}

/** A text in which each line that another text has in another layout is written as it is there. */
function laidOutAs(before: string, now: string): string {
  const [lines, others] = [before.split('\n'), now.split('\n')];
  const pairs = pairedLines(lines.map(saidBy), others.map(saidBy));
  return lines.map((line, i) => others[pairs.get(i) ?? -1] ?? line).join('\n');
}

/** A comment may accept a finding, and is another one in any other words. */
function saidBy(line: string): string {
  return line.trimStart().startsWith('#') ? line : withoutLayout(line);
}
