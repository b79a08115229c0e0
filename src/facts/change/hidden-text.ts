import { isDisguised } from '../../known/lookalike-letters.ts';
import type { Location, Source } from '../../source.ts';

/** Text that a person does not see, or sees in another way than a program. */
export interface HiddenText {
  readonly kind: 'direction' | 'invisible' | 'tag' | 'control' | 'lookalike' | 'return';
  readonly at: Location;
  /** `U+202E`, for characters that cannot be shown. */
  readonly codes: readonly string[];
}

/** Nobody writes so many by accident. */
const most = 100;

/**
 * What is hidden in a file. In what neither builder nor compose obeys, only what could make it look like something else.
 *
 * @param unused the places of what nobody obeys: comments, extensions of compose files
 * @param people where people are named, in order: their letters are their own
 */
export function hiddenTextIn(
  source: Source,
  unused: readonly Location[],
  people: readonly Location[] = [],
): HiddenText[] {
  const { text } = source;
  if (!/[^\t\n\r\x20-\x7e]|\r(?!\n)/.test(text)) return [];
  const found: HiddenText[] = [];
  const isUnused = insideOf(unused);
  const inName = insideOf(people);
  for (const match of text.matchAll(suspicious)) {
    const { index, 0: piece } = match;
    const kind = kindOf(piece, text, index);
    if (
      !kind ||
      (inName(index) && kind === 'lookalike') ||
      (isUnused(index) && kind !== 'direction' && kind !== 'tag' && kind !== 'control' && kind !== 'return')
    )
      continue;
    found.push({ kind, at: source.at(index, index + piece.length), codes: [...new Set([...piece].map(codeOf))] });
    if (found.length === most) break;
  }
  return found;
}

/**
 * Runs of characters that change the direction of text, of those that have no width, of tags, of controls; a return
 * inside a line; and words with a letter that is not ASCII.
 */
const suspicious =
  /[\u202a-\u202e\u2066-\u2069]+|(?:[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0]|\u034f|[\u17b4-\u17b5]|[\u180b-\u180d]|\u180f|[\ufe00-\ufe0f])+|(?:\udb40[\udc00-\udfff])+|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]+|\r(?=[^\r\n])|[A-Za-z\u00c0-\u024f\u0250-\u02af\u0370-\u03ff\u0400-\u052f]+/g;

function kindOf(piece: string, text: string, index: number): HiddenText['kind'] | undefined {
  const code = piece.codePointAt(0)!;
  if (piece === '\r') return 'return';
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029)
    return /^[\x07\x85\x0c]+$/.test(piece) ? undefined : 'control';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'direction';
  if (code >= 0xe0000 && code <= 0xe0fff) return isFlagOrVariant(piece, text, index) ? undefined : 'tag';
  if (/^[a-z\u00c0-\u024f]/i.test(piece) || (code >= 0x250 && code < 0x530 && code !== 0x34f))
    return isDisguised(piece) && (!isLatin(piece) || isOfName(text, index, piece)) ? 'lookalike' : undefined;
  return isAtHome(piece, text, index) ? undefined : 'invisible';
}

/** The `ı` of Turkish and its like are in many words of such languages, but in no name of a host, an image or a program. */
function isLatin(word: string): boolean {
  return /^\p{Script=Latin}+$/u.test(word);
}

/** Whether a word is a part of a name, an address or a path, as what stands beside it says. */
function isOfName(text: string, index: number, { length }: string): boolean {
  return (
    /[\w.:/@-]/.test(charBefore(text, index)) ||
    /^(?:[\w/@-]|[.:][\w/])/.test(text.slice(index + length, index + length + 2))
  );
}

/** The tags of a flag (🏴 and its letters), and the variants of Chinese characters. */
function isFlagOrVariant(piece: string, text: string, index: number): boolean {
  const before = charBefore(text, index);
  if (before === '\u{1f3f4}') return piece.endsWith('\u{e007f}') && [...piece].length <= 8;
  return [...piece].length === 1 && piece.codePointAt(0)! >= 0xe0100 && /\p{Script=Han}/u.test(before);
}

/** Where invisible characters belong: a mark at the very start, between parts of an emoji, in scripts that join their letters. */
function isAtHome(piece: string, text: string, index: number): boolean {
  if (piece === '\ufeff') return index === 0;
  const before = charBefore(text, index);
  const after = String.fromCodePoint(text.codePointAt(index + piece.length) ?? 0x20);
  const shapes = /^(?:[\u200c-\u200f\u061c]|[\u17b4-\u17b5]|[\u180b-\u180d]|\u180f|[\ufe00-\ufe0f]){1,2}$/.test(piece);
  if (!shapes) return false;
  if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(before)) return true;
  if (/^\ufe0f$/.test(piece)) return /[\d#*\p{S}\p{P}]/u.test(before);
  return isJoining(before) || isJoining(after) || isListed(piece, text, index);
}

/** Whether a joiner or its opposite stands alone in quotes among such letters, as in a table of what each becomes: it is in no word. */
function isListed(piece: string, text: string, index: number): boolean {
  const end = index + piece.length;
  const isAlone = /^(["'`])[\u200c\u200d]\1$/.test(text.slice(index - 1, end + 1));
  return isAlone && [...text.slice(Math.max(0, index - 40), end + 40)].some(isJoining);
}

/** A letter, or a mark on one, of a script other than those that stand letter by letter. */
function isJoining(char: string): boolean {
  return /[\p{L}\p{M}]/u.test(char) && !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(char);
}

function charBefore(text: string, index: number): string {
  const last = text.charCodeAt(index - 1);
  return last >= 0xdc00 && last < 0xe000
    ? text.slice(Math.max(0, index - 2), index)
    : text.slice(Math.max(0, index - 1), index);
}

function codeOf(char: string): string {
  return `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function insideOf(places: readonly Location[]): (offset: number) => boolean {
  let next = 0;
  const spans = places.map(({ span }) => span).sort((a, b) => a.start - b.start);
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++;
    return next < spans.length && spans[next]!.start <= offset;
  };
}
