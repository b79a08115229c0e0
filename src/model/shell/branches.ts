import type { Location } from '../../source.ts';
import type { Command, ShellWord } from './shell-command.ts';

/** A place where a script goes one way or another: `if`, `case`, `||`, a function that something may call. */
export interface Fork {
  /**
   * What decides: a condition, the failure of what stands before it, what comes of an expansion in the place of a command's
   * name, a call of the function of this name.
   */
  readonly by: 'condition' | 'failure' | 'expansion' | { readonly called: string };
  /** How many ways there are. */
  readonly arms: number;
  /** Whether it goes one of them: in any case, or as nobody has to be told, without proof. */
  readonly exhaustive: boolean | 'presumably';
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
   * nothing in the script names the function; `maybe` where only the build or the run knows; `presumably` where nobody has to
   * be told that it does, which is no proof: the body of a loop, what stands behind an `exit`.
   */
  readonly taken: 'always' | 'presumably' | 'maybe' | 'unlikely';
  /**
   * Up to where in the text of the script it may run, where it does not run where it stands: in a function, at its last call.
   */
  readonly until?: number | undefined;
  /** Of a function's body: the branch that the only call of it stands in, where it is no other function's. */
  readonly calledIn?: Branch | undefined;
  /** Where the condition stands. */
  readonly at: Location;
  /** The variables that it reads. */
  readonly variables: readonly string[];
  /** The file that must be there for it, where nothing else is asked: `if [ -f x ]; then rm x; fi`. */
  readonly there?: ShellWord | undefined;
  /** The branch that the fork stands in. */
  readonly outer: Branch | undefined;
}

/** Where a command stands among the branches of its script, and in its text. */
export interface InBranches extends Pick<Command, 'branch'> {
  readonly at?: Location | undefined;
}

/** The branches that a command stands in and that decide whether it runs, the outermost first. */
export function openBranches(command: Pick<Command, 'branch'>): readonly Branch[] {
  return uncertainBranches(command).filter(({ taken }) => taken !== 'presumably');
}

/** Those without which it runs for certain, too. */
export function uncertainBranches({ branch }: Pick<Command, 'branch'>): readonly Branch[] {
  const found: Branch[] = [];
  for (let each = branch; each; each = each.outer) if (each.taken !== 'always') found.push(each);
  return found.reverse();
}

export function forkBy(by: Fork['by'], arms: number, exhaustive: Fork['exhaustive']): Fork {
  return { by, arms, exhaustive, failing: new Set() };
}

/** A branch that the script is taken to go, without proof. @param at what leaves it open */
export function presumed(at: Location, outer: Branch | undefined, until?: number, fork = openFork()): Branch {
  return { fork, arm: 0, taken: 'presumably', at, variables: [], until, outer };
}

/** Whether a command may run something else than a program of its name: a function of its script. */
export function mayRunFunction({ branch, at }: Pick<Command, 'branch' | 'at'>): boolean {
  return branch?.taken === 'presumably' && branch.at === at;
}

/** What a script may leave out. */
export function openFork(): Fork {
  return forkBy('condition', 1, false);
}

/** Whether a command has run for certain, for the only time, before another does. */
export function runsBefore({ branch, at }: Pick<Command, 'branch' | 'at'>, other: Pick<Command, 'at'>): boolean {
  return branch === undefined && at.source === other.at.source && at.span.end <= other.at.span.start;
}

/** Whether a fork is among a branch and those that it stands in. */
export function isIn(branch: Branch | undefined, fork: Fork): boolean {
  for (let each = branch; each; each = each.outer) if (each.fork === fork) return true;
  return false;
}

/** How a command runs where a file is there, since many ask for it first: `if [ -f x ]; then rm x; fi`. */
export function whereThere({ branch, at }: InBranches, isThere: (asked: ShellWord) => boolean): InBranches {
  return { branch: branch?.there && isThere(branch.there) ? branch.outer : branch, at };
}

/** More ways to what happens to one file than anybody follows. What comes of the others is not certain. */
export const mostWays = 50;

/**
 * Whether one of some commands runs for certain: whichever way the script goes, or whichever it goes where another command
 * runs. This is what undoes something: a command that may run takes back nothing. That a program does what it is told where it
 * runs is presumed.
 *
 * @param some those that stand behind the other one
 */
export function oneRuns(some: readonly InBranches[], where?: InBranches): boolean {
  return onePasses(some, where, uncertainBranches);
}

/** The same, where the script is taken to go as nobody has to be told. */
export function oneIsTakenToRun(some: readonly InBranches[], where?: InBranches): boolean {
  return onePasses(some, where, openBranches);
}

function onePasses(
  some: readonly InBranches[],
  where: InBranches | undefined,
  branchesOf: typeof openBranches,
): boolean {
  const behind = where?.branch ? some.filter((each) => !mayPrecede(each, where)) : some;
  if (behind.some(({ branch }) => !branch || branch === where?.branch)) return true;
  const gone = new Map((where ? branchesOf(where) : []).map(({ fork, arm }) => [fork, arm]));
  const ways = new Ways(branchesOf === uncertainBranches);
  for (const each of behind) ways.add(branchesOf(each));
  return ways.cover(gone);
}

/** Whether a command that stands behind another one in the text may run before it: in front of a call of its function. */
function mayPrecede(behind: InBranches, { branch, at }: InBranches): boolean {
  for (let each = branch; each; each = each.outer) {
    const { fork, until } = each;
    if (until === undefined || isIn(behind.branch, fork)) continue;
    if (!behind.at || !at || (behind.at.source === at.source && behind.at.span.start < until)) return true;
  }
  return false;
}

/** The ways to some commands from one place of a script, by the forks that stand there. */
class Ways {
  #end = false;
  readonly #arms = new Map<Fork, Map<number, Ways>>();
  readonly #isProof: boolean;

  /** @param isProof whether what is only presumed counts for nothing */
  constructor(isProof: boolean) {
    this.#isProof = isProof;
  }

  add(way: readonly Branch[]): void {
    let ways: Ways = this;
    for (const { fork, arm } of way) ways = ways.#at(fork, arm);
    ways.#end = true;
  }

  /** Whether one of them is gone in any case. @param gone the way that each fork is known to go */
  cover(gone: ReadonlyMap<Fork, number>): boolean {
    if (this.#end) return true;
    return [...this.#arms].some(([fork, arms]) => {
      const covers = (arm: number) => arms.get(arm)?.cover(gone) ?? false;
      const known = gone.get(fork);
      if (known !== undefined) return covers(known);
      if (!fork.exhaustive || (this.#isProof && fork.exhaustive !== true)) return false;
      return Array.from({ length: fork.arms }, (_, arm) => arm).every((arm) => fork.failing.has(arm) || covers(arm));
    });
  }

  #at(fork: Fork, arm: number): Ways {
    const arms = this.#arms.get(fork) ?? new Map<number, Ways>();
    this.#arms.set(fork, arms);
    const ways = arms.get(arm) ?? new Ways(this.#isProof);
    arms.set(arm, ways);
    return ways;
  }
}
