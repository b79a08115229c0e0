import { Excerpt, textAt } from '../../source.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { readCommand } from './read-script.ts';
import type { Script } from './shell-command.ts';

/** Words that are run, each with its text. */
export interface GivenWords {
  readonly words: readonly Setting[];
  readonly texts: readonly Excerpt[];
}

/**
 * What an entrypoint and a command run together: Docker starts one program with the words of both, so that `["sh", "-c"]` is
 * told by the command what to run, and `["bash"]` by one that begins with `-c`.
 *
 * @returns undefined where each says by itself what it runs
 */
export function runTogether(
  entrypoint: GivenWords,
  command: GivenWords,
  environment?: Environment,
): Script | undefined {
  if (entrypoint.words.length === 0 || command.words.length === 0) return undefined;
  if (!isOption(entrypoint.words.at(-1)) && !isOption(command.words[0])) return undefined;
  return readCommand([...entrypoint.texts, ...command.texts], [...entrypoint.words, ...command.words], environment);
}

function isOption(word: Setting | undefined): boolean {
  return word?.value?.startsWith('-') ?? false;
}

/** The words of a list of JSON, their texts at their places where they are written as they are. */
export function listed(words: readonly Setting[]): GivenWords {
  return { words, texts: words.map(textOf) };
}

function textOf({ at, value = '' }: Setting): Excerpt {
  const { source, span } = at;
  const isAsItIs = textAt(at) === `"${value}"`;
  return Excerpt.of(source, [isAsItIs ? { start: span.start + 1, end: span.end - 1 } : { ...span, text: value }]);
}
