import { Excerpt, type Location, type Piece, textAt } from '../../source.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import { readScript } from './read-script.ts';
import type { Script } from './shell-command.ts';

/** `REDIS_ARGS`, `NOTEBOOK_ARGS`, `PYSPARK_DRIVER_PYTHON_OPTS` */
const names = /(?:^|_)(?:ARGS|ARGUMENTS|OPTS|OPTIONS|FLAGS)$/;

/**
 * What a variable gives to the program that starts, where its name says that it holds options: as a command of that program,
 * with the variable's own words behind its name.
 */
export function optionScript(name: string, value: Setting | undefined): Script | undefined {
  if (!value || !names.test(name)) return undefined;
  const { source, span } = value.at;
  const text = knownText(value);
  if (!/(?:^|\s)-/.test(text)) return undefined;
  const start = { start: span.start, end: span.start, text: 'entrypoint ' };
  return readScript(Excerpt.of(source, [start, placed(text, value.at)]));
}

/** A text where it is written as it is, in quotes or not, or else at the place of all of it. */
function placed(text: string, at: Location): Piece {
  const { start, end } = at.span;
  const inside = /^(["']).*\1$/s.test(textAt(at)) ? { start: start + 1, end: end - 1 } : { start, end };
  return at.source.text.slice(inside.start, inside.end) === text ? inside : { start, end, text };
}
