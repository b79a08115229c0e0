import type { Span } from '../../source.ts';
import type { Text } from './compose-text.ts';

/**
 * Splits a command that is written as one text, as compose does (with go-shellwords): at blanks, with quotes and
 * backslashes taken out. Nothing else of a shell means anything, and what follows a `;`, `&`, `|`, `<` or `>` is dropped.
 * @returns the words, and whether compose refuses the text: a quote that is not closed, a parenthesis without a dollar
 */
export function splitWords(command: Text): { readonly words: readonly Text[]; readonly refused: boolean } {
  const { text } = command;
  const words: Text[] = [];
  let word: { readonly start: number; ranges: Span[] } | undefined;
  let quote: string | undefined;
  let i = 0;
  const take = (start: number, end: number) => {
    word ??= { start, ranges: [] };
    const last = word.ranges.at(-1);
    if (last?.end === start) word.ranges[word.ranges.length - 1] = { start: last.start, end };
    else if (end > start) word.ranges.push({ start, end });
  };
  const finish = () => {
    if (word) words.push(word.ranges.length > 0 ? command.pick(word.ranges) : command.slice(word.start, word.start));
    word = undefined;
  };
  for (; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\\' && quote !== "'") {
      if (i + 1 === text.length) return { words, refused: true };
      take(i + 1, i + 2);
      i += 1;
    } else if (quote === char && char !== '`' && char !== ')') {
      take(i, i);
      quote = undefined;
    } else if (quote === '"' || quote === "'") take(i, i + 1);
    else if (char === ')' || (char === '`' && quote !== ')')) {
      // Both stay in the word, and keep blanks and operators in it until their like.
      quote = quote === char ? undefined : char;
      take(i, i + 1);
    } else if (char === '(' && quote !== '`') {
      if (quote === ')' || text[i - 1] !== '$' || !word) return { words, refused: true };
      quote = ')';
      take(i, i + 1);
    } else if (quote === ')' || (quote === '`' && char !== '"' && char !== "'")) take(i, i + 1);
    else if (char === '"' || char === "'") quote = char;
    else if (/[ \t\r\n]/.test(char)) finish();
    else if (/[;&|<>]/.test(char)) {
      if (char === '>' && word && /[0-9]/.test(text[word.ranges[0]?.start ?? -1] ?? '')) word = undefined;
      break;
    } else take(i, i + 1);
  }
  finish();
  return { words, refused: quote !== undefined };
}
