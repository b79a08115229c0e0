import type { ProgramRecord } from '../../known/programs/program.ts';
import { programs, recordOf } from '../../known/programs/records.ts';
import { once } from '../../text/once.ts';
import { knownText } from '../../text/setting.ts';
import { programTexts } from './input-programs.ts';
import type { Assigned } from './script-variables.ts';
import type { Command } from './shell-command.ts';
import { wordOf } from './shell-word.ts';

/** The variables that a command's program obeys: what they hold it runs, or takes for more of its options. */
export function variablesObeyed(command: Command): readonly string[] {
  const record = recordOf(command.name);
  if (!record.interprets?.given) return ownVariables(record);
  const read = programTexts(command).flatMap((text) => [...knownText(text).matchAll(variablesRead)]);
  return [...ownVariables(record), ...read.map(([, name]) => name!)];
}

/** How programs in the languages of scripts read one: `ENVIRON["X"]`, `os.environ.get("X")`, `process.env.X`, `$ENV{X}`. */
const variablesRead =
  /\b(?:ENVIRON|environ(?:\.get)?|getenv|_?ENV(?:\.fetch)?|env(?:\.get)?)[ \t]?[[({.]{1,2}[ \t]?["']?(\w{1,100})/g;

const ownVariables = once(({ runsFirst, orders, optionVariables }: ProgramRecord): readonly string[] =>
  [runsFirst?.variables, orders?.variables, optionVariables].flatMap((names) => names?.split(' ') ?? []),
);

/** Those that hold what a shell runs by itself whenever it asks for a command. */
export const shellVariables: ReadonlySet<string> = new Set(
  [...programs.values()].flatMap(({ shell, orders }) => (shell ? (orders?.variables?.split(' ') ?? []) : [])),
);

/** What the environment of a command holds of those: from in front of what runs it, or as the script before sets it. */
export function environmentAround(command: Command, assigned: Assigned): Command['assignments'] {
  const names = variablesObeyed(command);
  return names.length === 0 ? none : names.flatMap((name) => givenBefore(name, command) ?? exported(name, assigned));
}

const none: readonly never[] = [];

function givenBefore(name: string, { via }: Command): Command['assignments'][number] | undefined {
  for (let by = via; by; by = by.via) {
    const given = by.assignments.findLast((each) => each.name === name);
    if (given) return given;
  }
  return undefined;
}

function exported(name: string, assigned: Assigned): Command['assignments'] {
  return assigned.inEnvironment(name).flatMap((setting) => {
    const value = wordOf(setting);
    return value ? [{ name, value, at: value.at }] : [];
  });
}
