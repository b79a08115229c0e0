import { type ChangedFile, type Hunk, readHunk } from '../change.ts';
import { placesOf } from '../text/places-of.ts';
import type { Git } from './git.ts';
import type { Range } from './range.ts';

/** What a diff must not depend on: anybody's configuration, and the programs that it names. */
const plain = [
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative'],
  ...['-O/dev/null', '--find-renames', '--submodule=short', '--ignore-submodules=dirty'],
];

/** The files that differ, with the hunks that GitHub would show; in a work tree also those that git does not know yet. */
export async function changedFiles({ git, base, head }: Range): Promise<ChangedFile[]> {
  const commits = head === undefined ? [base] : [base, head];
  const [entries, hunks, unknown] = await Promise.all([
    rawEntries(git, commits),
    hunksInOrder(git, commits),
    head === undefined ? git.fields(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']) : [],
  ]);
  let section = 0;
  const files = entries.map(({ status, path, previousPath }): ChangedFile => {
    // A file that became something else, as a link, has two sections: the old one removed, the new one added.
    section += status === 'T' ? 2 : 1;
    return { path, previousPath, status: statuses[status] ?? 'modified', hunks: hunks[section - 1] };
  });
  // A name that ends in a slash is another repository below this one.
  const added = unknown.filter((path) => !path.endsWith('/'));
  return [
    ...files,
    ...added.map((path): ChangedFile => ({ path, previousPath: undefined, status: 'added', hunks: undefined })),
  ];
}

const statuses: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', D: 'removed', R: 'renamed' };

interface Entry {
  /** git's letter. */
  readonly status: string;
  readonly path: string;
  readonly previousPath: string | undefined;
}

async function rawEntries(git: Git, commits: readonly string[]): Promise<Entry[]> {
  const fields = await git.fields(['diff', ...plain, '--raw', '-z', ...commits, '--']);
  const entries: Entry[] = [];
  for (let i = 0; i < fields.length; ) {
    const status = fields[i++]!.split(' ')[4]!.charAt(0);
    const first = fields[i++]!;
    const moved = status === 'R';
    const path = moved ? fields[i++]! : first;
    // A merge's conflict; the file itself follows as a change of its own.
    if (status !== 'U') entries.push({ status, path, previousPath: moved ? first : undefined });
  }
  return entries;
}

/** The hunks of each section of the patch; undefined for one without lines to show. */
async function hunksInOrder(git: Git, commits: readonly string[]): Promise<(Hunk[] | undefined)[]> {
  const sections: (Hunk[] | undefined)[] = [];
  const takeLine = (line: string) => {
    if (line.startsWith('diff --git ')) sections.push([]);
    else if (line.startsWith('Binary files ')) sections[sections.length - 1] = undefined;
    else {
      const hunk = readHunk(line);
      if (hunk) sections.at(-1)?.push(hunk);
    }
  };
  await git.stream(
    ['diff', ...plain, '--patch', '--unified=3', '--inter-hunk-context=0', ...commits, '--'],
    lineStarts(takeLine),
  );
  return sections;
}

/** Enough of a line to tell what it is: a file's own lines start with a blank, `+`, `-` or `\`, and may be of any length. */
const enough = 80;

function lineStarts(take: (line: string) => void): (piece: Buffer) => void {
  let begun = '';
  return (piece) => {
    let from = 0;
    for (const end of placesOf('\n', piece)) {
      take(begun + piece.toString('latin1', from, Math.min(end, from + enough)));
      begun = '';
      from = end + 1;
    }
    if (begun.length < enough) begun += piece.toString('latin1', from, Math.min(piece.length, from + enough));
  };
}
