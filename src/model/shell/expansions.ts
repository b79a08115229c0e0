import type { WordPart } from 'unbash';
import type { Excerpt } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { Command } from './shell-command.ts';

/** What a word is read with. */
export interface Expansions {
  /** undefined: not set as far as the file knows; a Setting without a value: set to something that only the run knows. */
  variable(name: string): Setting | undefined;
  /** The commands of a `$(…)` or `<(…)`, which write into the word being read. */
  commands(part: WordPart, base: Excerpt): readonly Command[];
}
