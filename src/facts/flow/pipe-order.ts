/** The order in which the commands of a pipe are asked. */
import type { Command } from '../../model/shell/shell-command.ts';

/** Commands with what stands in front of them and is not known yet, the farthest first, so that a long pipe is no deep one. */
export function fromFront(commands: readonly Command[], known: ReadonlyMap<Command, unknown>): readonly Command[] {
  const front = new Set(commands.filter((each) => !known.has(each)));
  for (const each of front) for (const before of each.input) if (!known.has(before)) front.add(before);
  return [...front].toReversed();
}
