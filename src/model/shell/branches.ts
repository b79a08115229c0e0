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

/** More ways to what happens to one file than anybody follows. What comes of the others is not certain. */
export const mostWays = 50;

/**
 * Whether one of some commands runs in any case: whichever way the script goes, or whichever it goes where another command
 * runs.
 */
export function oneRuns(some: readonly Pick<Command, 'branch'>[], where?: Pick<Command, 'branch'>): boolean {
  if (some.some(({ branch }) => !branch || branch === where?.branch)) return true;
  const gone = new Map((where ? openBranches(where) : []).map(({ fork, arm }) => [fork, arm]));
  const ways = new Ways();
  for (const each of some) ways.add(openBranches(each));
  return ways.cover(gone);
}

/** The ways to some commands from one place of a script, by the forks that stand there. */
class Ways {
  #end = false;
  readonly #arms = new Map<Fork, Map<number, Ways>>();

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
      if (!fork.exhaustive) return false;
      return Array.from({ length: fork.arms }, (_, arm) => arm).every((arm) => fork.failing.has(arm) || covers(arm));
    });
  }

  #at(fork: Fork, arm: number): Ways {
    const arms = this.#arms.get(fork) ?? new Map<number, Ways>();
    this.#arms.set(fork, arms);
    const ways = arms.get(arm) ?? new Ways();
    arms.set(arm, ways);
    return ways;
  }
}
