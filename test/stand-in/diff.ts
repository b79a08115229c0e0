/** The changes between two commits as GitHub tells them: its words for a status, patches, hunks and lines. */
import type { Repository } from '../repository.ts';

export type Side = 'LEFT' | 'RIGHT';

export interface DiffLine {
  kind: 'context' | 'added' | 'deleted';
  /** Number in the old and in the new file, where the line is in it. */
  old: number | undefined;
  new: number | undefined;
  /** Lines down from the first `@@` of the file, as the closing-down `position` counts. */
  position: number;
  text: string;
}

export interface Hunk {
  header: string;
  oldStart: number;
  oldCount: number;
  newStart: number;
  newCount: number;
  lines: DiffLine[];
}

export interface FileChange {
  path: string;
  previousPath: string | undefined;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  /** The blob at the head; of a removed file, the blob that was removed. */
  sha: string;
  additions: number;
  deletions: number;
  hunks: Hunk[];
  /** From the first `@@`; undefined where there is none: binary, moved only, or only the mode changed. */
  patch: string | undefined;
}

const STATUS: Record<string, FileChange['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

const NO_OBJECT = '0'.repeat(40);
const known = new WeakMap<Repository, Map<string, FileChange[]>>();

/**
 * What turns one commit into another: two commits, not three dots. Renames are detected as git does unless told
 * otherwise; files are ordered by path.
 */
export function changesBetween(repository: Repository, from: string, to: string): FileChange[] {
  const answers = known.get(repository) ?? new Map<string, FileChange[]>();
  known.set(repository, answers);
  const changes = answers.get(`${from} ${to}`) ?? read(repository, from, to);
  answers.set(`${from} ${to}`, changes);
  return changes;
}

/** What git can compare, and files that are not on this machine, of which it can only say that they changed. */
function read(repository: Repository, from: string, to: string): FileChange[] {
  const lacking = lackingChanges(repository, from, to);
  if (lacking.length === 0) return compared(repository, from, to);
  const others = compared(repository, from, to, ['--', '.', ...lacking.map(({ path }) => `:(exclude,literal)${path}`)]);
  return [...others, ...lacking].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As binary files are told: with no patch. */
function lackingChanges(repository: Repository, from: string, to: string): FileChange[] {
  if (!repository.isBorrowing) return [];
  const fields = repository.read(['diff-tree', '-r', '-z', '--raw', '--full-index', from, to]).split('\0');
  return fields.flatMap((row, i): FileChange[] => {
    if (i % 2 === 1 || row === '') return [];
    const [oldMode = '', newMode = '', oldSha = '', newSha = '', letter = ''] = row.slice(1).split(' ');
    // A submodule's commit is in no repository but its own.
    const isLacking = (mode: string, sha: string) => mode.startsWith('10') && repository.lacks(sha);
    if (!isLacking(oldMode, oldSha) && !isLacking(newMode, newSha)) return [];
    const [sha, path] = [newSha === NO_OBJECT ? oldSha : newSha, fields[i + 1]!];
    const bare = { previousPath: undefined, additions: 0, deletions: 0, hunks: [], patch: undefined };
    return [{ ...bare, path, sha, status: STATUS[letter] ?? 'modified' }];
  });
}

/** git's answer is one row a file, ended by NUL, an empty field, and then the patches in the same order. */
function compared(repository: Repository, from: string, to: string, paths: readonly string[] = []): FileChange[] {
  const how = ['-r', '-M', '-z', '--raw', '-p', '--full-index', '--no-color'];
  const text = repository.read(['diff-tree', ...how, from, to, ...paths]);
  const rows: { letter: string; path: string; previousPath: string | undefined; oldSha: string; newSha: string }[] = [];
  let at = 0;
  const field = () => {
    const end = text.indexOf('\0', at);
    const value = text.slice(at, end);
    at = end + 1;
    return value;
  };
  while (text[at] === ':') {
    const [, , oldSha = '', newSha = '', status = ''] = field().split(' ');
    const first = field();
    const path = /^[RC]/.test(status) ? field() : first;
    rows.push({ letter: status.charAt(0), path, previousPath: path === first ? undefined : first, oldSha, newSha });
  }
  const sections = `\n${text.slice(at + 1)}`.split('\ndiff --git ').slice(1);
  return rows.map(({ letter, path, previousPath, oldSha, newSha }) => {
    // A change of type (file to link) is one row but two sections: the old one removed, the new one added.
    const section = sections.splice(0, letter === 'T' ? 2 : 1).join('\n');
    const start = `\n${section}`.indexOf('\n@@ ');
    const patch = start < 0 ? undefined : section.slice(start).replace(/\n$/, '');
    const hunks = patch === undefined ? [] : hunksOf(patch);
    const count = (kind: DiffLine['kind']) =>
      hunks.reduce((sum, hunk) => sum + hunk.lines.filter((line) => line.kind === kind).length, 0);
    return {
      path,
      previousPath,
      status: STATUS[letter] ?? 'modified',
      sha: newSha === NO_OBJECT ? oldSha : newSha,
      additions: count('added'),
      deletions: count('deleted'),
      hunks,
      patch,
    };
  });
}

const KINDS: Record<string, DiffLine['kind']> = { ' ': 'context', '+': 'added', '-': 'deleted' };

/** Reads the hunks of one file's patch. */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  let position = -1;
  let [nextOld, nextNew] = [0, 0];
  for (const text of patch.split('\n')) {
    position++;
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (header) {
      const [, oldStart = '', oldCount = '1', newStart = '', newCount = '1'] = header;
      [nextOld, nextNew] = [Number(oldStart), Number(newStart)];
      hunks.push({
        header: text,
        oldStart: nextOld,
        oldCount: Number(oldCount),
        newStart: nextNew,
        newCount: Number(newCount),
        lines: [],
      });
      continue;
    }
    const kind = KINDS[text.charAt(0)];
    if (!kind) continue; // `\ No newline at end of file`, which takes a position of its own
    hunks.at(-1)?.lines.push({
      kind,
      old: kind === 'added' ? undefined : nextOld++,
      new: kind === 'deleted' ? undefined : nextNew++,
      position,
      text,
    });
  }
  return hunks;
}

/** The hunk and line where a comment on this side and line sits; undefined outside every hunk. */
export function lineAt(hunks: Hunk[], side: Side, line: number): { hunk: Hunk; line: DiffLine } | undefined {
  for (const hunk of hunks) {
    const found = hunk.lines.find((each) => (side === 'LEFT' ? each.old : each.new) === line);
    if (found) return { hunk, line: found };
  }
  return undefined;
}

/** Where a line of the old file is in the new one; undefined when it was deleted or changed. */
export function follow(hunks: Hunk[], line: number): number | undefined {
  let shift = 0;
  for (const hunk of hunks) {
    // git writes a hunk that only inserts as starting at the line before.
    const first = hunk.oldCount === 0 ? hunk.oldStart + 1 : hunk.oldStart;
    if (line < first) break;
    if (line < first + hunk.oldCount) return hunk.lines.find((each) => each.old === line)?.new;
    shift += hunk.newCount - hunk.oldCount;
  }
  return line + shift;
}
