import type { Location } from '../../source.ts';
import { addTo } from '../../text/group-by.ts';
import { type Fork, isIn, openFork, presumed } from './branches.ts';
import { readsOnly } from './input-programs.ts';
import type { Command } from './shell-command.ts';
import type { Surroundings } from './simple-command.ts';

/** A piece of a script that a command in it may end: a shell by `exit`, a function by `return`, a loop by `break`. */
export interface Extent {
  readonly kind: 'shell' | 'function' | 'loop';
  /** Whether nothing comes of the script where this ends as failed. */
  readonly isWhole: boolean;
  /** Whether it is a shell in another one. */
  readonly isInner: boolean;
  /** What a loop stands in. */
  readonly outer?: Extent | undefined;
  /** The function's name. */
  readonly name?: string | undefined;
  /** What stands behind the last command that may end it. */
  rest?: { readonly fork: Fork; readonly at: Location } | undefined;
}

/** A shell of its own in a place of a script. @param isApart whether its failure goes unnoticed there */
export function shellIn({ extent, caught }: Surroundings, isApart = false): Extent {
  return { kind: 'shell', isWhole: !isApart && !caught && (extent?.isWhole ?? true), isInner: extent !== undefined };
}

/** What ends a text that a command runs: the same where it is `eval`. */
export function extentOfText({ name }: Command, around: Surroundings): Extent | undefined {
  return name === 'eval' || name === 'source' || name === '.' ? around.extent : shellIn(around, name === 'trap');
}

/** A loop or a function in a place of a script. */
export function extentIn({ extent }: Surroundings, kind: 'loop' | 'function', name?: string): Extent | undefined {
  if (!extent) return undefined;
  const outer = kind === 'loop' ? extent : undefined;
  return { kind, isWhole: extent.isWhole, isInner: extent.isInner, outer, name };
}

/** The ways of a fork: what one of them ends, the others do not stand behind. */
export class Arms {
  readonly #extents: readonly Extent[];
  readonly #ended = new Map<Extent, NonNullable<Extent['rest']>>();

  constructor({ extent }: Surroundings) {
    const extents: Extent[] = [];
    for (let each = extent; each; each = each.outer) extents.push(each);
    this.#extents = extents;
  }

  /** Reads one of them. */
  read<T>(read: () => T): T {
    const before = this.#extents.map(({ rest }) => rest);
    const found = read();
    for (const [i, extent] of this.#extents.entries()) {
      if (extent.rest && extent.rest !== before[i]) this.#ended.set(extent, extent.rest);
      extent.rest = before[i];
    }
    return found;
  }

  /** Goes on behind the fork. */
  leave(): void {
    for (const [extent, rest] of this.#ended) extent.rest = rest;
  }
}

/** Where a script may end before its text does. */
export class ScriptEnds {
  /** The functions that may end the shell that calls them, and by what they call, who does. */
  readonly #ending = new Set<string>();
  readonly #callers = new Map<string, string[]>();

  /** A place of the script as it is reached: behind what may have ended it. */
  reached(around: Surroundings): Surroundings {
    let { branch } = around;
    for (let extent = around.extent; extent; extent = extent.outer)
      if (extent.rest && !isIn(branch, extent.rest.fork))
        branch = presumed(extent.rest.at, branch, undefined, extent.rest.fork);
    return branch === around.branch ? around : { ...around, branch };
  }

  /** Sees whether a command may end what it stands in. */
  see(command: Command, around: Surroundings): void {
    const { extent } = around;
    if (!extent || command.name === undefined) return;
    const { name } = shellOrFunction(extent);
    const ends = this.#endedBy(command);
    if (ends) this.#end(ends, command, extent, around);
    else if (name !== undefined) addTo(this.#callers, command.name, name);
  }

  #end(ends: Extent['kind'], command: Command, extent: Extent, { branch, failed }: Surroundings): void {
    const around = shellOrFunction(extent);
    if (ends === 'loop' && extent.kind === 'loop') endLoops(extent, command);
    else if (command.name === 'exit' && around.isWhole && (failed || fails(command))) {
      if (branch && branch.taken !== 'presumably') branch.fork.failing.add(branch.arm);
    } else {
      if (ends !== 'function' && around.name !== undefined) this.#mayEnd(around.name);
      markEnd(around, command);
    }
  }

  #endedBy(command: Command): Extent['kind'] | undefined {
    switch (command.name) {
      case 'exit':
        return 'shell';
      case 'return':
        return 'function';
      case 'break':
      case 'continue':
        return 'loop';
      case 'exec':
        return command.args.length > 0 ? 'shell' : undefined;
      case 'set':
        return readsOnly(command) ? 'shell' : undefined;
      default:
        return this.#ending.has(command.name!) ? 'shell' : undefined;
    }
  }

  /** A function may end the shell, and so may those that call it. */
  #mayEnd(name: string): void {
    const found = [name];
    for (const each of found) {
      if (this.#ending.has(each)) continue;
      this.#ending.add(each);
      found.push(...(this.#callers.get(each) ?? []));
    }
  }
}

function shellOrFunction(extent: Extent): Extent {
  let around = extent;
  while (around.outer) around = around.outer;
  return around;
}

function markEnd(extent: Extent, { at }: Command): void {
  extent.rest = { fork: openFork(), at };
}

/** `break 2` */
function endLoops(innermost: Extent, command: Command): void {
  const [many] = command.args;
  let left = many ? Number(many.value ?? Number.POSITIVE_INFINITY) : 1;
  for (let each: Extent | undefined = innermost; each?.kind === 'loop' && left > 0; each = each.outer, left--)
    markEnd(each, command);
}

function fails({ args: [status] }: Command): boolean {
  return status?.value !== undefined && status.value !== '0';
}
