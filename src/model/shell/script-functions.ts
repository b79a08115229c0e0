import { type Branch, openBranches } from './branches.ts';
import type { Command } from './shell-command.ts';

/** The functions of a script, whose bodies run where something calls them. */
export class ScriptFunctions {
  readonly #bodies = new Map<string, { taken: Branch['taken'] }[]>();

  add(name: string, body: Branch): void {
    this.#bodies.set(name, [...(this.#bodies.get(name) ?? []), body]);
  }

  /** Finds out which of them are called in any case and which by nothing, when all of the script has been read. */
  settle(commands: readonly Command[], text: string): void {
    if (this.#bodies.size === 0) return;
    this.#findCalled(commands);
    if (!commands.some(mayCallAny) && commands.some(doesSomething)) this.#findUncalled(text);
  }

  #findCalled(commands: readonly Command[]): void {
    const calls = commands.filter(({ name }) => name !== undefined && this.#bodies.has(name));
    for (let left = calls.length, before = left + 1; left < before; ) {
      before = left;
      for (const command of calls) {
        const bodies = this.#bodies.get(command.name!)!;
        if (bodies[0]!.taken === 'always' || openBranches(command).length > 0) continue;
        for (const body of bodies) body.taken = 'always';
        left--;
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
