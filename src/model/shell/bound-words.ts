import { recordOf } from '../../known/programs/records.ts';
import { textAt } from '../../source.ts';
import { addTo, groupBy } from '../../text/group-by.ts';
import { hasOption, optionsOf } from './command-options.ts';
import type { Command, ShellWord } from './shell-command.ts';

/** A word that a variable stands for, and the command that it is a word of, or that stands where it is read. */
export interface BoundWord {
  readonly word: ShellWord;
  readonly by: Command;
}

/** The words that the arguments of functions and scripts and the variables of loops stand for. */
export class BoundWords {
  readonly #calls: ReadonlyMap<string | undefined, readonly Command[]>;
  readonly #bodies = new Map<string, Command[]>();

  constructor(commands: readonly Command[]) {
    this.#calls = groupBy(commands, ({ name }) => name);
    for (const command of commands) {
      const called = calledIn(command);
      if (called !== undefined) addTo(this.#bodies, called, command);
    }
  }

  /** What a variable stands for where a command reads it; undefined where it is none of them. */
  of(name: string, command: Command): readonly BoundWord[] | undefined {
    if (isArgument(name)) return this.#arguments(name, command);
    for (let frame = command.frame; frame; frame = frame.outer) {
      if (frame.loop?.variable !== name) continue;
      const { words } = frame.loop;
      return words.length > 0 ? words.map((word) => ({ word, by: command })) : this.#arguments('@', command);
    }
    const argument = this.#argumentCalled(name, command);
    return argument === undefined ? undefined : this.#arguments(argument, command);
  }

  /** The argument that a function calls by a name: `local url=$1`, where nothing else in it gives the name a value. */
  #argumentCalled(name: string, command: Command): string | undefined {
    const given = (this.bodyOf(calledIn(command)) ?? []).flatMap((each) => valuesGiven(each, name));
    return given.length === 1 ? /^"?\$\{?(\d)\}?"?$/.exec(given[0]!)?.[1] : undefined;
  }

  /** The commands of a function. */
  bodyOf(name: string | undefined): readonly Command[] | undefined {
    return name === undefined ? undefined : this.#bodies.get(name);
  }

  /** The commands that call the function that a command stands in. */
  callsAround(command: Command): readonly Command[] | undefined {
    const called = calledIn(command);
    return called === undefined ? undefined : (this.#calls.get(called) ?? []);
  }

  #arguments(name: string, command: Command): readonly BoundWord[] {
    const calls = this.callsAround(command)?.map((by) => ({ words: by.args, by }));
    const isOne = /\d/.test(name) && !this.#calls.has('shift');
    const first = Math.max(0, Number(/\d/.exec(name)?.[0] ?? 1) - 1);
    return [...(calls ?? []), ...ofText(command), ...this.#set()].flatMap(({ words, by }) =>
      words.slice(first, isOne ? first + 1 : undefined).map((word) => ({ word, by })),
    );
  }

  /** `set -- a b` */
  #set(): readonly Arguments[] {
    return (this.#calls.get('set') ?? []).flatMap((by) => {
      const dashes = by.args.findIndex(({ value }) => value === '--');
      return dashes === -1 ? [] : [{ words: by.args.slice(dashes + 1), by }];
    });
  }
}

interface Arguments {
  readonly words: readonly ShellWord[];
  readonly by: Command;
}

/** What a command assigns to a variable, as it is written. */
function valuesGiven({ name: program, assignments, args }: Command, name: string): readonly string[] {
  const declared = recordOf(program).declares ? args.map(({ at }) => textAt(at)) : [];
  return [
    ...assignments.flatMap((each) => (each.name === name ? textAt(each.value.at) : [])),
    ...declared.flatMap((text) => (text.startsWith(`${name}=`) ? text.slice(name.length + 1) : [])),
  ];
}

/** `$1`, `$@` */
function isArgument(name: string): boolean {
  return /^(?:\d|[@*])$/.test(name);
}

/** `sh -c '…' x "$TOKEN"` */
function ofText(command: Command): readonly Arguments[] {
  for (let by = command.via; by; by = by.via)
    if (recordOf(by.name).shell && hasOption(by, 'c')) return [{ words: optionsOf(by).operands.slice(2), by }];
  return [];
}

/** The function that a command stands in. */
function calledIn({ branch }: Command): string | undefined {
  for (let each = branch; each; each = each.outer) if (typeof each.fork.by === 'object') return each.fork.by.called;
  return undefined;
}
