import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

/** Programs to which words are text: they print, search, compare or count it, and do nothing else that it says. */
export const textPrograms = {
  source: 'POSIX.1-2024, utilities',
  asOf: '2026-11-26',
  printing: wordSet('echo printf grep egrep fgrep rg ag test [ [[ expr : true false'),
} satisfies Knowledge;
