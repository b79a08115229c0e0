import type { Excerpt } from '../../source.ts';
import { readScript } from './read-script.ts';
import type { Script } from './shell-command.ts';

/** `REDIS_ARGS`, `NOTEBOOK_ARGS`, `PYSPARK_DRIVER_PYTHON_OPTS` */
const names = /(?:^|_)(?:ARGS|ARGUMENTS|OPTS|OPTIONS|FLAGS)$/;

/**
 * What a variable gives to the program that starts, where its name says that it holds options: as a command of that program,
 * with the variable's own words behind its name.
 *
 * @param excerptOf gives the variable's value with its places; asked for where the name fits
 */
export function optionScript(name: string, excerptOf: () => Excerpt | undefined): Script | undefined {
  const words = names.test(name) ? excerptOf() : undefined;
  if (!words || !/(?:^|\s)-/.test(words.text)) return undefined;
  return readScript(
    words.excerpt([
      { start: 0, end: 0, text: 'entrypoint ' },
      { start: 0, end: words.text.length },
    ]),
  );
}
