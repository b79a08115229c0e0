import type { Change, ChangedFile } from '../../change.ts';
import type { CommentedFinding } from '../../report/marker.ts';
import { markOfFile } from '../../review/fingerprint.ts';
import type { ReviewedFinding } from '../../review/review.ts';
import { positions } from '../../source.ts';
import type { Thread } from '../read/conversation.ts';

/** One finding that a thread tells. */
export interface Saying {
  readonly thread: Thread;
  readonly told: CommentedFinding;
}

/** Who says what: each finding is told by one saying at most, and the other way round. */
export interface Matching {
  readonly finding: ReadonlyMap<CommentedFinding, ReviewedFinding>;
  readonly saying: ReadonlyMap<ReviewedFinding, Saying>;
  /** Threads that say again what an older one says on the same line: of two runs at the same time. */
  readonly doubles: ReadonlySet<Thread>;
  /** What is still there, but told by another thread. */
  readonly elsewhere: ReadonlySet<CommentedFinding>;
}

/** Settled by us, closed by a person, or open. */
export function isDismissed({ thread, told }: Saying): boolean {
  return told.fixedIn === undefined && (thread.resolved || thread.minimized);
}

/**
 * Finds out which findings the conversation tells. A finding is the same as one that was reported if it has a mark of it, in
 * the same file or in what was that file. Where several could be meant, the likelier goes first: the same file, an open
 * thread, the same line.
 */
export function match(findings: readonly ReviewedFinding[], threads: readonly Thread[], change: Change): Matching {
  const sayings = threads.flatMap((thread) => thread.told.map((told): Saying => ({ thread, told })));
  const byMark = new Map<string, Saying[]>();
  for (const saying of sayings)
    for (const mark of saying.told.marks) byMark.set(mark, [...(byMark.get(mark) ?? []), saying]);

  const files = new Map(change.files.map((file) => [file.path, file]));
  const paths = new Set([
    ...findings.map(({ at }) => positions(at).path),
    ...change.files.filter(({ status }) => status !== 'removed').map(({ path }) => path),
  ]);
  const here = new Set([...paths].map(markOfFile));
  const pairs = findings.flatMap((finding) =>
    [...new Set(finding.marks.flatMap((mark) => byMark.get(mark) ?? []))]
      .map((saying) => ({ finding, saying, likely: likelihood(finding, saying, files, here) }))
      .filter(({ likely }) => likely > 0),
  );
  const matching = {
    finding: new Map<CommentedFinding, ReviewedFinding>(),
    saying: new Map<ReviewedFinding, Saying>(),
  };
  // Of two that are settled, the later one was the last word.
  const age = new Map(threads.map((thread, i) => [thread, i]));
  const later = (a: Saying, b: Saying) => (a.told.fixedIn === undefined ? 0 : age.get(b.thread)! - age.get(a.thread)!);
  for (const { finding, saying } of pairs.sort((a, b) => b.likely - a.likely || later(a.saying, b.saying))) {
    if (matching.saying.has(finding) || matching.finding.has(saying.told)) continue;
    matching.saying.set(finding, saying);
    matching.finding.set(saying.told, finding);
  }
  const elsewhere = new Set(pairs.map(({ saying }) => saying.told).filter((told) => !matching.finding.has(told)));
  return { ...matching, doubles: doublesAmong(threads, matching.finding, pairs), elsewhere };
}

function likelihood(
  finding: ReviewedFinding,
  saying: Saying,
  files: ReadonlyMap<string, ChangedFile>,
  here: ReadonlySet<string>,
): number {
  const { thread, told } = saying;
  const { path } = positions(finding.at);
  const isHere =
    told.file === undefined
      ? thread.path === path || (finding.placement.kind !== 'summary' && thread.path === finding.placement.path)
      : told.file === markOfFile(path);
  const file = isHere ? 300 : isNoted(finding, thread) ? 250 : cameFrom(saying, finding, files.get(path), here);
  if (file === 0) return 0;
  const open = told.fixedIn !== undefined ? 0 : isDismissed(saying) ? 10 : 20;
  return file + open + (standsAt(finding, thread) ? 5 : 0);
}

/** What names the file that a finding was reported of. */
function fileOf({ thread, told }: Saying): string {
  return told.file ?? markOfFile(thread.path);
}

/** Whether a comment may have been put on a note of a finding, where the change did not show the finding's own lines. */
function isNoted({ notes = [] }: ReviewedFinding, { path }: Thread): boolean {
  return notes.some(({ at }) => positions(at).path === path);
}

/**
 * How likely a finding stood in another file before. A file that the base does not have may be any that is gone; and a
 * service is known by its name, so that it may have been moved between files that stay.
 */
function cameFrom(
  saying: Saying,
  { service, standing }: ReviewedFinding,
  file: ChangedFile | undefined,
  here: ReadonlySet<string>,
): number {
  if (!file) return 0;
  const { told } = saying;
  const before = fileOf(saying);
  if (file.previousPath !== undefined && markOfFile(file.previousPath) === before) return 200;
  if (!here.has(before)) return file.status === 'added' || file.status === 'renamed' ? 100 : 0;
  return service !== undefined && standing === 'introduced' && told.fixedIn === undefined ? 50 : 0;
}

/** Whether a thread is shown where the finding would be commented. */
export function standsAt({ placement }: Pick<ReviewedFinding, 'placement'>, { path, lines, onBase }: Thread): boolean {
  if (placement.kind !== 'line' || (placement.side === 'base') !== onBase) return false;
  return placement.path === path && placement.endLine === lines?.end;
}

type Pair = { readonly finding: ReviewedFinding; readonly saying: Saying };

/** Open threads of which another one, that is older, tells everything in the same place. */
function doublesAmong(
  threads: readonly Thread[],
  matched: ReadonlyMap<CommentedFinding, ReviewedFinding>,
  pairs: readonly Pair[],
): Set<Thread> {
  const teller = new Map<ReviewedFinding, Thread>();
  for (const { finding, saying } of pairs) if (matched.get(saying.told) === finding) teller.set(finding, saying.thread);
  const about = new Map<CommentedFinding, ReviewedFinding[]>();
  for (const { finding, saying } of pairs) about.set(saying.told, [...(about.get(saying.told) ?? []), finding]);
  const isDouble = (thread: Thread) =>
    thread.told.every((told) => {
      if (matched.has(told) || told.fixedIn !== undefined || isDismissed({ thread, told })) return false;
      return about.get(told)?.some((finding) => {
        const other = teller.get(finding);
        return other !== undefined && other !== thread && samePlace(other, thread);
      });
    });
  return new Set(threads.filter(isDouble));
}

function samePlace(a: Thread, b: Thread): boolean {
  return (
    a.path === b.path && a.onBase === b.onBase && a.lines?.end === b.lines?.end && a.originalLine === b.originalLine
  );
}
