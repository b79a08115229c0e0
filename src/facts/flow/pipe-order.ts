/** The commands of a pipe, and the order in which they are asked. */
import type { Command } from '../../model/shell/shell-command.ts';

/** Commands with what stands in front of them and is not known yet, the farthest first, so that a long pipe is no deep one. */
export function fromFront(commands: readonly Command[], known: ReadonlyMap<Command, unknown>): readonly Command[] {
  const front = new Set(commands.filter((each) => !known.has(each)));
  for (const each of front) for (const before of each.input) if (!known.has(before)) front.add(before);
  return [...front].toReversed();
}

/** The commands that print into another by a pipe, and not into what its own redirections open. */
export function pipedInto(command: Command): readonly Command[] {
  const opened = new Set(command.redirects.flatMap(({ target }) => target.commands));
  return command.input.filter((each) => each !== command && !opened.has(each));
}
