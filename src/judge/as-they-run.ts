import { isDeveloperName } from '../known/path-roles.ts';
import { type Branch, type Fork, oneIsTakenToRun, openBranches } from '../model/shell/branches.ts';
import type { Command } from '../model/shell/shell-command.ts';
import { list, lowered, type Message, type Problem, type Severity, say } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { type Location, lies, type Source } from '../source.ts';
import { groupBy } from '../text/group-by.ts';

/**
 * What a rule tells of commands, as they run: of one that a condition decides about, that it does. What every way of the
 * script does is reported as it is.
 *
 * @param run gives the commands of what the rule was asked about
 * @param given where whoever builds gives an argument its value
 */
export function asTheyRun(
  rule: Rule,
  problems: Iterable<Problem>,
  run: () => readonly Command[],
  given: (argument: string) => Location | undefined,
): Iterable<Problem> {
  if (!rule.whenRun) return problems;
  const all = [...problems];
  const commands = all.length > 0 ? run() : [];
  if (commands.every(({ branch }) => !branch)) return all;
  const bySource = groupBy(commands, ({ at }) => at.source);
  const told = all.map((problem) => ({ problem, command: commandAt(problem, bySource) }));
  const sure = forksAllTold(told.flatMap(({ command }) => command ?? []));
  const decided = told.map(({ problem, command }) => ({ problem, branch: command && decisive(command, sure) }));
  const together = groupBy(decided, ({ problem }) => problem.alike);
  return decided.map(({ problem, branch }) => {
    if (!branch) return problem;
    // What is reported as one is reported with the branch that all of it stands in.
    const isOne = problem.alike === undefined || together.get(problem.alike)!.every((each) => each.branch === branch);
    return isOne ? inBranch(problem, branch, problem.severity ?? rule.severity, given) : problem;
  });
}

/** The innermost command that a problem is about; where it is about several, the last of those that begin there. */
function commandAt({ at }: Problem, commands: ReadonlyMap<Source, readonly Command[]>): Command | undefined {
  // In the order of their text, so that the last one around it is the innermost.
  const own = commands.get(at.source);
  const { start, end } = at.span;
  const beginsThere = ({ at: { span } }: Command) => start <= span.start && span.start < end;
  return own?.findLast((command) => lies(at, command.at)) ?? own?.findLast(beginsThere);
}

/** The forks of which every way has one of some commands. */
function forksAllTold(commands: readonly Command[]): ReadonlySet<Fork> {
  const open = commands.flatMap((command) => openBranches(command).map((branch) => ({ branch, command })));
  const byFork = groupBy(open, ({ branch }) => branch.fork);
  return new Set(
    [...byFork].flatMap(([fork, each]) => {
      const { outer } = each[0]!.branch;
      const own = each.map(({ command }) => command);
      return oneIsTakenToRun(own, { branch: outer }) ? [fork] : [];
    }),
  );
}

/** The branch to say of a command: none where all ways of the script do what is reported. */
function decisive(command: Command, sure: ReadonlySet<Fork>): Branch | undefined {
  // What stands for a command's name mostly is nothing, or runs what stands behind it: `$SUDO chmod …`.
  const open = openBranches(command).filter(({ fork }) => fork.by !== 'expansion');
  const decided = open.findIndex(({ fork }) => sure.has(fork));
  const left = decided === -1 ? open : open.slice(0, decided);
  const found = left.find(({ taken }) => taken === 'unlikely') ?? left.at(-1);
  return found?.calledIn?.taken === 'maybe' ? found.calledIn : found;
}

function inBranch(
  problem: Problem,
  branch: Branch,
  severity: Severity,
  given: (argument: string) => Location | undefined,
): Problem {
  const { fork, taken, at, variables } = branch;
  const names = variables.map((name) => `$${name}`);
  const isLess = taken === 'unlikely' && variables.some(isForDevelopers);
  const set = taken === 'unlikely' ? variables.flatMap((name) => given(name) ?? []) : [];
  const decisive = [
    { at, message: typeof fork.by === 'object' ? say`The function.` : say`What decides.` },
    ...set.map((place) => ({ at: place, message: say`It is set here.` })),
  ];
  const notes = problem.alike === undefined ? [...(problem.notes ?? []), ...decisive] : (problem.notes ?? []);
  const message = [...problem.message, ' ', ...whenRun(fork.by, taken, names)];
  return {
    ...problem,
    message,
    condition: { message: problem.message, fails: taken === 'unlikely' },
    notes,
    ...(isLess && { severity: lowered(severity, 1) }),
  };
}

function whenRun(by: Branch['fork']['by'], taken: Branch['taken'], names: readonly string[]): Message {
  if (typeof by === 'object')
    return taken === 'unlikely'
      ? say`Nothing here calls ${by.called}, which holds it.`
      : say`This runs only if something calls ${by.called}.`;
  if (by === 'failure') return say`This runs only if what comes before it fails.`;
  if (taken === 'unlikely' && names.length === 0) return say`This does not run as it is written here.`;
  if (taken === 'unlikely')
    return say`This does not run as ${list(names)} ${names.length > 1 ? say`are` : say`is`} set here.`;
  return names.length > 0
    ? say`This runs only under a condition on ${list(names)}.`
    : say`This runs only under a condition.`;
}

/** Whether a variable is called by what developers do: `DEV`, `INSTALL_DEV`, `XDEBUG`. */
function isForDevelopers(name: string): boolean {
  return isDeveloperName(name.toLowerCase());
}
