/** How the options of commands switch a login off. */
import type { OpenDoor } from '../../known/open-doors.data.ts';
import type { Arguments, Option } from '../../model/shell/command-options.ts';
import { type Location, spanning, textAt } from '../../source.ts';
import { answersContainerAlone } from './listening-ports.ts';

/** What a switch is called, how it is written with its value, and where. */
interface SwitchWords {
  readonly name: string;
  readonly as: string;
  readonly at: Location;
}

/** `--protected-mode no` is one option of two words. */
export function switchWords({ name, at, value, next }: Option, door: OpenDoor): SwitchWords {
  if (!door.value || (!value && !next)) return { name, as: name, at };
  if (value) return { name, as: textAt(at), at };
  const both = `${name} ${next!.value}`;
  return { name: both, as: both, at: spanning(at, next!.at) };
}

/** Whether an option is the one that opens a door, with the answer that does. */
export function isOpening({ option, value: answer }: OpenDoor, { key, value, next }: Option): boolean {
  if (!option!.test(key)) return false;
  const text = (answer ? (value ?? next) : value)?.value?.trim();
  return answer ? text !== undefined && answer.test(text) : !value || text === 'true';
}

/** Whether a login is asked for all the same, or the program answers the container alone. */
export function isAskedBeside({ unless = [] }: OpenDoor, { options }: Pick<Arguments, 'options'>): boolean {
  if (answersContainerAlone(options)) return true;
  return options.some(({ key, value, next }) => {
    const text = (value ?? next)?.value;
    return unless.includes(key) && !saysNothing(text ?? key);
  });
}

/** Whether a value is as good as none. */
export function saysNothing(value: string): boolean {
  return /^(?:no|''|"")?$/i.test(value);
}
