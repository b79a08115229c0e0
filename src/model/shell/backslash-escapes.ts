import type { Piece } from '../../source.ts';

/** Characters that a backslash takes their meaning from; '' outside of quotes, where it does so for all. */
type Escapable = '' | '$`"\\\n' | '$`\\\n';

/** The ranges of a text that are left when backslashes are taken out of it. */
export function unescaped(text: string, pos: number, escapable: Escapable): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = text.indexOf('\\'); at !== -1 && at + 1 < text.length; at = text.indexOf('\\', at)) {
    const escaped = text[at + 1]!;
    if (escapable && !escapable.includes(escaped)) {
      at++;
      continue;
    }
    if (at > from) pieces.push({ start: pos + from, end: pos + at });
    from = escaped === '\n' ? at + 2 : at + 1;
    at += 2;
  }
  if (from < text.length) pieces.push({ start: pos + from, end: pos + text.length });
  return pieces;
}
