import type { Location } from '../../source.ts';
import type { Command, ShellWord } from './shell-command.ts';

/** A place where a script goes one way or another: `if`, `case`, `||`, a function that something may call. */
export interface Fork {
  /** What decides: a condition, the failure of what stands before it, a call of the function of this name. */
  readonly by: 'condition' | 'failure' | { readonly called: string };
  /** How many ways there are. */
  readonly arms: number;
  /** Whether it goes one of them in any case. */
  readonly exhaustive: boolean;
  /** The ways that end the script as failed, so that nothing comes of them. */
  readonly failing: Set<number>;
}

/** One of the ways of a fork, which a command stands in. */
export interface Branch {
  readonly fork: Fork;
  readonly arm: number;
  /**
   * Whether the script goes this way: `always` where the condition says so in words alone; `unlikely` where words or the
   * variables that decide are set otherwise by default, which is no proof, as a shell may be told what `false` means, and where
   * nothing in the script names the function; `maybe` where only the build or the run knows.
   */
  readonly taken: 'always' | 'maybe' | 'unlikely';
  /** Where the condition stands. */
  readonly at: Location;
  /** The variables that it reads. */
  readonly variables: readonly string[];
  /** The file that must be there for it, where nothing else is asked: `if [ -f x ]; then rm x; fi`. */
  readonly there?: ShellWord | undefined;
  /** The branch that the fork stands in. */
  readonly outer: Branch | undefined;
}

/** The branches that a command stands in and that the script may leave out, the outermost first. */
export function openBranches({ branch }: Pick<Command, 'branch'>): readonly Branch[] {
  const found: Branch[] = [];
  for (let each = branch; each; each = each.outer) if (each.taken !== 'always') found.push(each);
  return found.reverse();
}

/** How a command runs where a file is there, since many ask for it first: `if [ -f x ]; then rm x; fi`. */
export function whereThere(
  { branch }: Pick<Command, 'branch'>,
  isThere: (asked: ShellWord) => boolean,
): Pick<Command, 'branch'> {
  return { branch: branch?.there && isThere(branch.there) ? branch.outer : branch };
}

/**
 * Whether one of some commands runs in any case: whichever way the script goes, or whichever it goes where another command
 * runs.
 */
export function oneRuns(some: readonly Pick<Command, 'branch'>[], where?: Pick<Command, 'branch'>): boolean {
  if (some.some(({ branch }) => !branch || branch === where?.branch)) return true;
  const gone = new Map((where ? openBranches(where) : []).map(({ fork, arm }) => [fork, arm]));
  return covers(some.map(openBranches), gone);
}

/** @param gone the way that each fork is known to go */
function covers(ways: readonly (readonly Branch[])[], gone: ReadonlyMap<Fork, number>): boolean {
  const left = ways
    .filter((way) => way.every(({ fork, arm }) => (gone.get(fork) ?? arm) === arm))
    .map((way) => way.filter(({ fork }) => !gone.has(fork)));
  if (left.some((way) => way.length === 0)) return true;
  const forks = new Set(left.map(([first]) => first!.fork));
  return [...forks].some((fork) => fork.exhaustive && inEveryArm(fork, left, gone));
}

function inEveryArm(fork: Fork, ways: readonly (readonly Branch[])[], gone: ReadonlyMap<Fork, number>): boolean {
  const own = ways.filter(([first]) => first!.fork === fork);
  const arms = Array.from({ length: fork.arms }, (_, arm) => arm);
  return arms.every((arm) => fork.failing.has(arm) || covers(own, new Map([...gone, [fork, arm]])));
}
