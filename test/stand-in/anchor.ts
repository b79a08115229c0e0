/** Where review comments may be put, and where they are after the branch has moved. */
import { changesBetween, type FileChange, follow, type Hunk, lineAt, type Side } from './diff.ts';
import type { Limits } from './limits.ts';
import type { Anchor, Pull, World } from './state.ts';

/** A place as REST's fields name it. */
export interface Place {
  path: string;
  line?: number | undefined;
  side?: Side | undefined;
  start_line?: number | undefined;
  start_side?: Side | undefined;
  position?: number | undefined;
}

/** Why a comment cannot be put there. */
export type Misplaced = 'path' | 'too large' | 'line' | 'start after line' | 'start in another hunk';

/**
 * Puts a comment on a line of the diff from the merge base to `commit`.
 * The line must be in a hunk: added or context on the right, deleted or context on the left;
 * `start_line` must come before it in the same hunk.
 */
export function anchorLine(world: World, limits: Limits, pull: Pull, commit: string, place: Place): Anchor | Misplaced {
  const base = world.mergeBase(pull, commit);
  const file = fileAt(world, base, commit, place.path);
  if (!file) return 'path';
  if (file.patch !== undefined && !patchShown(file, limits)) return 'too large';
  const spot = locate(file.hunks, place);
  if (!spot) return 'line';
  const { side, line, hunk, diffLine } = spot;
  const startLine = place.start_line;
  const startSide = startLine === undefined ? undefined : (place.start_side ?? side);
  if (startLine !== undefined && startSide !== undefined) {
    if (startSide === side && startLine >= line) return 'start after line';
    const start = lineAt(file.hunks, startSide, startLine);
    if (start?.hunk !== hunk) return 'start in another hunk';
    if (start.line.position >= diffLine.position) return 'start after line';
  }
  return {
    path: file.path,
    subject: 'line',
    base,
    commit,
    side,
    line,
    startSide,
    startLine,
    position: diffLine.position,
    hunk: [
      hunk.header,
      ...hunk.lines.filter((each) => each.position <= diffLine.position).map((each) => each.text),
    ].join('\n'),
    shown: true,
  };
}

/** Puts a comment on a file as a whole; it comes back with line 1. */
export function anchorFile(world: World, pull: Pull, commit: string, path: string): Anchor | 'path' {
  const base = world.mergeBase(pull, commit);
  const file = fileAt(world, base, commit, path);
  if (!file) return 'path';
  return {
    path: file.path,
    subject: 'file',
    base,
    commit,
    side: 'RIGHT',
    line: 1,
    startSide: undefined,
    startLine: undefined,
    position: 1,
    hunk: file.hunks[0] ? [file.hunks[0].header, ...file.hunks[0].lines.map((each) => each.text)].join('\n') : '',
    shown: true,
  };
}

/** GraphQL's `addPullRequestReviewThread` takes any line of a changed file, and shows the thread nowhere. */
export function anchorNowhere(world: World, pull: Pull, place: Place & { line: number }): Anchor | 'path' {
  const anchor = anchorFile(world, pull, pull.head.sha, place.path);
  if (anchor === 'path') return anchor;
  return { ...anchor, subject: 'line', side: place.side ?? 'RIGHT', line: place.line, hunk: '', shown: false };
}

export interface Standing {
  path: string;
  /** Null where the line is gone. */
  line: number | null;
  startLine: number | null;
  position: number | null;
  outdated: boolean;
}

/**
 * Where a thread is in the pull request as it is now. A line that changed, or that no hunk shows any more, is outdated:
 * its line is null and only the original one is left.
 */
export function standing(world: World, pull: Pull, anchor: Anchor): Standing {
  const gone = { path: anchor.path, line: null, startLine: null, position: null, outdated: true };
  const base = world.mergeBase(pull);
  const file = currentFile(world, pull, anchor, base);
  if (anchor.subject === 'file') return { ...gone, line: 1, position: 1, outdated: file === undefined };
  if (!anchor.shown) return { ...gone, outdated: false };
  if (!file) return gone;

  const move = (side: Side, line: number) => {
    const [from, to] = side === 'LEFT' ? [anchor.base, base] : [anchor.commit, pull.head.sha];
    if (from === to) return line;
    const path = side === 'LEFT' ? (file.previousPath ?? file.path) : file.path;
    const change = changesBetween(world.repository, from, to).find((each) => each.path === path);
    return change ? follow(change.hunks, line) : line;
  };
  const line = move(anchor.side, anchor.line);
  const at = line === undefined ? undefined : lineAt(file.hunks, anchor.side, line);
  if (line === undefined || !at) return gone;
  let startLine: number | undefined;
  if (anchor.startLine !== undefined) {
    startLine = move(anchor.startSide ?? anchor.side, anchor.startLine);
    if (startLine === undefined) return gone;
  }
  return { path: file.path, line, startLine: startLine ?? null, position: at.line.position, outdated: false };
}

/** Whether the file list shows this file's patch; a line comment on one that it does not is refused. */
export function patchShown(file: FileChange, limits: Limits): boolean {
  if (file.patch === undefined) return false;
  return file.patch.length <= limits.bytesPerPatch && file.additions + file.deletions <= limits.linesPerPatch;
}

function fileAt(world: World, base: string, commit: string, path: string): FileChange | undefined {
  return changesBetween(world.repository, base, commit).find((file) => file.path === path);
}

function currentFile(world: World, pull: Pull, anchor: Anchor, base: string): FileChange | undefined {
  const moved = changesBetween(world.repository, anchor.commit, pull.head.sha).find(
    (change) => change.status === 'renamed' && change.previousPath === anchor.path,
  );
  return fileAt(world, base, pull.head.sha, moved?.path ?? anchor.path);
}

function locate(hunks: Hunk[], place: Place) {
  if (place.line !== undefined) {
    const side = place.side ?? 'RIGHT';
    const at = lineAt(hunks, side, place.line);
    return at && { side, line: place.line, hunk: at.hunk, diffLine: at.line };
  }
  for (const hunk of hunks) {
    const diffLine = hunk.lines.find((each) => each.position === place.position);
    if (!diffLine) continue;
    const side: Side = diffLine.kind === 'deleted' ? 'LEFT' : 'RIGHT';
    return { side, line: (side === 'LEFT' ? diffLine.old : diffLine.new)!, hunk, diffLine };
  }
  return undefined;
}
