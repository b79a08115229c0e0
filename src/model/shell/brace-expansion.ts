import type { WordPart } from 'unbash';

const most = 64;

/**
 * The words that `a{b,c}d` stands for, each as the parts of one word. Only plain alternatives are taken apart: no ranges,
 * none in one another, none in a word with commands, which would run once for each.
 */
export function alternatives(parts: readonly WordPart[]): readonly (readonly WordPart[])[] {
  if (!parts.some(({ type }) => type === 'BraceExpansion')) return [parts];
  if (parts.some(({ type }) => type === 'CommandExpansion' || type === 'ProcessSubstitution')) return [parts];
  let words: WordPart[][] = [[]];
  for (const part of parts) {
    const choices = part.type === 'BraceExpansion' && !part.parts?.length ? choicesOf(part) : [part];
    if (words.length * choices.length > most) return [parts];
    words = words.flatMap((word) => choices.map((choice) => [...word, choice]));
  }
  return words;
}

function choicesOf(part: WordPart & { readonly type: 'BraceExpansion' }): readonly WordPart[] {
  const inner = part.text.slice(1, -1);
  if (!/^[^{}'"\\]*$/.test(inner) || !inner.includes(',')) return [part];
  let pos = part.pos + 1;
  return inner.split(',').map((text) => {
    const choice = { type: 'Literal' as const, pos, end: pos + text.length, text, value: text };
    pos = choice.end + 1;
    return choice;
  });
}
