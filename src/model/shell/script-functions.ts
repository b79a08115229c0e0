import { addTo } from '../../text/group-by.ts';
import { type Branch, openBranches } from './branches.ts';
import type { Command } from './shell-command.ts';

type Body = Branch & { taken: Branch['taken'] };

/** The functions of a script, whose bodies run where something calls them. */
export class ScriptFunctions {
  readonly #bodies = new Map<string, Body[]>();

  add(name: string, body: Body): void {
    addTo(this.#bodies, name, body);
  }

  /** Finds out which of them are called in any case and which by nothing, when all of the script has been read. */
  settle(commands: readonly Command[], text: string): void {
    if (this.#bodies.size === 0) return;
    this.#findCalled(commands);
    if (!commands.some(mayCallAny) && commands.some(doesSomething)) this.#findUncalled(text);
  }

  #findCalled(commands: readonly Command[]): void {
    const calls = commands.filter(({ name }) => name !== undefined && this.#bodies.has(name));
    // Those that stand in a branch, until it is known to be taken.
    const waiting = new Map<Branch, Command[]>();
    for (const call of calls) {
      const bodies = this.#bodies.get(call.name!)!;
      if (bodies[0]!.taken === 'always') continue;
      const [branch] = openBranches(call);
      if (branch) addTo(waiting, branch, call);
      else
        for (const body of bodies) {
          body.taken = 'always';
          for (const inside of waiting.get(body) ?? []) calls.push(inside);
        }
    }
  }

  #findUncalled(text: string): void {
    const named = timesNamed(text);
    for (const [name, bodies] of this.#bodies)
      if (bodies.length === named.get(name)) for (const body of bodies) body.taken = 'unlikely';
  }
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
