import { addTo, groupBy } from '../../text/group-by.ts';
import { type Branch, openBranches, presumed, uncertainBranches } from './branches.ts';
import type { Command } from './shell-command.ts';
import type { SimpleCommand } from './simple-command.ts';

/** The body of a function, as what calls it decides. */
type Body = { -readonly [Key in keyof Branch]: Branch[Key] };

interface Definition {
  readonly body: Body;
  /** Whether those that call it may find another one, or none. */
  readonly isOpen: boolean;
  /** How many commands of the script stand in front of it. */
  readonly number: number;
}

/** A command that calls a function. */
interface Call {
  readonly command: Command;
  /** How many commands of the script stand in front of it. */
  readonly number: number;
  /** The function that it stands in. */
  readonly from: string | undefined;
  /** Whether it runs wherever the script, or the function that it stands in, does. */
  readonly isCertain: boolean;
}

/** The functions of a script, whose bodies run where something calls them. */
export class ScriptFunctions {
  readonly #definitions = new Map<string, Definition[]>();

  add(name: string, definition: Definition): void {
    addTo(this.#definitions, name, definition);
  }

  /**
   * Finds out, when all of the script has been read, which of them are called in any case and which by nothing, when each may
   * run, and which commands run something else by their names.
   */
  settle(commands: readonly SimpleCommand[], text: string): void {
    const aliases = aliasesIn(commands);
    if (this.#definitions.size > 0) this.#settleBodies(commands, text);
    if (this.#definitions.size + aliases.size === 0) return;
    for (const command of commands)
      if (isOwnShells(command) && (this.#definitions.has(command.name!) || aliases.has(command.name)))
        command.branch = presumed(command.at, command.branch);
  }

  #settleBodies(commands: readonly Command[], text: string): void {
    const calls = commands.flatMap((command, number) =>
      command.name !== undefined && this.#definitions.has(command.name) ? [callBy(command, number)] : [],
    );
    const byCaller = groupBy(calls, ({ from }) => from);
    this.#findCalled(calls);
    this.#findSure(byCaller, new Set(unsetBy(commands)));
    this.#findLast(byCaller);
    this.#findOnly(calls);
    if (!commands.some(mayCallAny) && commands.some(doesSomething)) this.#findUncalled(text);
  }

  #bodiesOf(name: string | undefined): readonly Body[] {
    return (this.#definitions.get(name ?? '') ?? []).map(({ body }) => body);
  }

  #findCalled(calls: readonly Call[]): void {
    const all = calls.map(({ command }) => command);
    // Those that stand in a branch, until it is known to be taken.
    const waiting = new Map<Branch, Command[]>();
    for (const call of all) {
      const bodies = this.#bodiesOf(call.name);
      if (bodies[0]!.taken === 'presumably') continue;
      const [branch] = openBranches(call);
      if (branch) addTo(waiting, branch, call);
      else
        for (const body of bodies) {
          body.taken = 'presumably';
          for (const inside of waiting.get(body) ?? []) all.push(inside);
        }
    }
  }

  /** Those that something calls for certain, where they are defined, and once. */
  #findSure(byCaller: ReadonlyMap<string | undefined, readonly Call[]>, unset: ReadonlySet<string>): void {
    this.#follow(byCaller, (call, number) => {
      const [only, ...others] = this.#definitions.get(call.command.name!)!;
      if (!only || only.isOpen || others.length > 0 || unset.has(call.command.name!)) return false;
      if (!call.isCertain || only.number > number) return false;
      only.body.taken = 'always';
      return true;
    });
  }

  /** Where those stand that one command alone calls. */
  #findOnly(calls: readonly Call[]): void {
    for (const [name, [only, ...others]] of groupBy(calls, ({ command }) => command.name))
      if (only?.from === undefined && others.length === 0)
        for (const body of this.#bodiesOf(name)) body.calledIn = openBranches(only!.command).at(-1);
  }

  /** Until when each may run. */
  #findLast(byCaller: ReadonlyMap<string | undefined, readonly Call[]>): void {
    this.#follow(byCaller, ({ command }, _, { at }) => {
      for (const body of this.#bodiesOf(command.name)) body.until = at.span.end;
      return true;
    });
  }

  /**
   * Goes from the calls that stand in no function, the last one first, to all that they lead to.
   *
   * @param visit is asked once at most about each function: whether to go on from it
   */
  #follow(
    byCaller: ReadonlyMap<string | undefined, readonly Call[]>,
    visit: (call: Call, number: number, first: Command) => boolean,
  ): void {
    const seen = new Set<string>();
    for (const { number, ...first } of (byCaller.get(undefined) ?? []).toReversed()) {
      const way: Call[] = [{ number, ...first }];
      for (const call of way) {
        const name = call.command.name!;
        if (seen.has(name) || !visit(call, number, first.command)) continue;
        seen.add(name);
        way.push(...(byCaller.get(name) ?? []));
      }
    }
  }

  #findUncalled(text: string): void {
    const named = timesNamed(text);
    for (const [name, definitions] of this.#definitions)
      if (definitions.length === named.get(name)) for (const { body } of definitions) body.taken = 'unlikely';
  }
}

function callBy(command: Command, number: number): Call {
  const branches = uncertainBranches(command);
  const by = branches[0]?.fork.by;
  const from = typeof by === 'object' ? by.called : undefined;
  return { command, number, from, isCertain: branches.length === (from === undefined ? 0 : 1) && isOwnShells(command) };
}

/** Whether a command runs in the shell that defines functions: not in another one, which knows none of them. */
function isOwnShells({ via }: Command): boolean {
  return via === undefined || via.name === 'eval';
}

function aliasesIn(commands: readonly Command[]): ReadonlySet<string | undefined> {
  return new Set(
    commands.flatMap(({ name, args }) =>
      name === 'alias' ? args.map(({ value }) => value?.replace(/=.*$/s, '')) : [],
    ),
  );
}

/** `unset -f name` */
function unsetBy(commands: readonly Command[]): readonly string[] {
  return commands.flatMap(({ name, args }) => (name === 'unset' ? args.flatMap(({ value }) => value ?? []) : []));
}

/** How often a text has each word, whatever it stands for there: a call, an argument of `trap`, a part of a sentence. */
function timesNamed(text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [word] of text.matchAll(/[\w-]+/g)) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** Whether a command may call a function without naming it: `"$1"`, `eval`; what another file does, which it reads, is not seen. */
function mayCallAny({ name, via, assignments, at, nameAt }: Command): boolean {
  if (name !== undefined) return name === 'eval' || name === 'source' || name === '.';
  const isBare = assignments.length > 0 && at.span.start === nameAt.span.start;
  // `exec "$@"` finds programs alone
  return !isBare && via === undefined;
}

/** Whether a command does something by itself: a script that only defines and sets is there for others to read. */
function doesSomething({ name, branch }: Command): boolean {
  let outermost = branch;
  while (outermost?.outer) outermost = outermost.outer;
  return name !== undefined && typeof outermost?.fork.by !== 'object' && !setting.has(name);
}

const setting = new Set([
  'set',
  'shopt',
  'export',
  'readonly',
  'declare',
  'typeset',
  'alias',
  'trap',
  'umask',
  ':',
  'true',
]);
