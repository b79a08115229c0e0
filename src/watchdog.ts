/**
 * Ends work that does not end by itself. No timer fires while the loop is busy, but V8 can be told to stop a script after some
 * time, by a thread of Node's own (https://nodejs.org/api/vm.html#scriptruninthiscontextoptions): endless loops, backtracking
 * expressions and sorts end in place, on this same thread, and what was found before is kept.
 *
 * It ends work between two awaits. It does not see memory, a blocked system call, or a loop while modules load; those end
 * with the process, and `post.ts` says so on GitHub.
 */
import { Script } from 'node:vm';
import { DidNotEnd, whatToDo, whatToDoWithFile } from './did-not-end.ts';
import { nowReviewing, type UnderReview, underReview } from './under-review.ts';

/** Milliseconds for one piece of work; usual are some hundredths of a second. */
const limit = 20_000;
/** Milliseconds more for each file of it. */
const perFile = 20;
/** Milliseconds that are left to tell of it, where time as a whole runs out. */
const least = 1_000;
/** Files and rules that are left out; where more do not end, the fault is not theirs. */
const mostLeftOut = 3;

/** The only text that ever runs as code: it calls what is to be watched. */
const script = new Script("globalThis[Symbol.for('layer-review watched work')]()");
const watched = Symbol.for('layer-review watched work');

let isWatching = false;
let deadline = Number.POSITIVE_INFINITY;
const leftOut = new Set<string>();

/** Has all work end by a time, in milliseconds since 1970. */
export function endBy(time: number): void {
  deadline = time;
}

/**
 * Does work, and ends it if it takes too long. In the course of other work that is watched it is watched with that.
 *
 * @param doing what it is, as a subject
 * @param files how many files it goes through
 * @throws DidNotEnd and whatever the work throws
 */
export function watching<T>(doing: string, work: () => T, files = 1): T {
  if (isWatching) return work();
  const timeout = Math.max(least, Math.min(limit + perFile * files, deadline - Date.now()));
  isWatching = true;
  nowReviewing(undefined);
  (globalThis as Record<symbol, unknown>)[watched] = work;
  try {
    return script.runInThisContext({ timeout }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new DidNotEnd(doing, underReview(), timeout);
  } finally {
    isWatching = false;
  }
}

/**
 * Does work on files, by rules. What does not come to an end is left out, and all is done again without it; three times at
 * most, so that the rest is reported in time.
 *
 * @param work on all files, by all rules, but those that were left out
 * @param leaveOut is told of each
 * @throws DidNotEnd where leaving out files does not help
 */
export function leavingOut<T>(
  doing: string,
  {
    work,
    leaveOut,
    files,
  }: { work: () => T; leaveOut: (at: UnderReview, reason: string) => void; files?: number | undefined },
): T {
  const without = new Set<string>();
  for (;;)
    try {
      return watching(doing, work, files);
    } catch (error) {
      const { at, message } = culprit(error, without);
      leaveOut(at, `${message} ${at.path === undefined ? whatToDo : whatToDoWithFile}`);
    }
}

/** @throws what was thrown, where it names nothing that can be left out. */
function culprit(error: unknown, without: Set<string>): DidNotEnd {
  if (!(error instanceof DidNotEnd)) throw error;
  const name = error.at.path ?? error.at.rule;
  if (name === undefined || without.has(name)) throw error;
  without.add(name);
  leftOut.add(name);
  if (leftOut.size > mostLeftOut) throw error;
  return error;
}
