import { Excerpt, type Location, type Piece, spanning, textAt } from '../../source.ts';
import { Parts } from '../../text/partly-known.ts';
import { knownParts, type Setting, type Variable } from '../../text/setting.ts';
import type { Command, ShellWord } from './shell-command.ts';

/** Most words have none of anything: one for all of them. */
const none: readonly never[] = [];

/** A variable may be set to what it holds twice, again and again. */
const longestOutput = 20_000;

/** What a word is made of. */
type Written = Pick<Word, 'at' | 'value' | 'base' | 'pieces'> &
  Partial<Pick<Word, 'parts' | 'variables' | 'commands' | 'held' | 'choices' | 'mayBeNone'>>;

/** A word that still knows the text it is made of, so that what it says can be read as a script of its own. */
export class Word implements ShellWord {
  readonly value: string | undefined;
  readonly parts?: readonly (string | undefined)[];
  readonly at: Location;
  readonly variables: readonly Variable[];
  readonly commands: readonly Command[];
  readonly held: readonly Command[];
  readonly choices: readonly Setting[];
  /** Whether it may be no word at all: an expansion without quotes of which only the run knows whether anything comes of it. */
  readonly mayBeNone: boolean;
  /** What the pieces are ranges of. */
  readonly base: Excerpt;
  readonly pieces: readonly Piece[];

  constructor({
    at,
    value,
    parts,
    base,
    pieces,
    variables = none,
    commands = none,
    held = none,
    choices = none,
    mayBeNone = false,
  }: Written) {
    this.at = at;
    this.value = value;
    if (parts) this.parts = parts;
    this.base = base;
    this.pieces = pieces;
    this.variables = variables;
    this.commands = commands;
    this.held = held;
    this.choices = choices;
    this.mayBeNone = mayBeNone;
  }

  /** What the word says, with every piece at its place; what only the run knows stands as an expansion. */
  excerpt(): Excerpt {
    return this.base.excerpt(this.pieces);
  }

  /** What commands in the word are known to write, where that is all that it says. */
  output(): string | undefined {
    const { text } = this.excerpt();
    return this.commands.length > 0 && text.length <= longestOutput && !text.includes('$') ? text : undefined;
  }
}

/** Adds more words to some; a process substitution right behind the last one is a part of it: `@<(cat file)`. */
export function addWords(words: Word[], more: readonly Word[]): void {
  const [last, first] = [words.at(-1), more[0]];
  const isNext = last && first && last.at.source === first.at.source && last.at.span.end === first.at.span.start;
  if (isNext && textAt(first.at).startsWith('<(')) words.splice(-1, 1, together(last, first));
  else words.push(...more);
}

function together(first: Word, second: Word): Word {
  const { text } = Parts.from([...knownParts(first), ...knownParts(second)]);
  return new Word({
    at: spanning(first.at, second.at),
    ...text,
    base: first.base,
    pieces: [...first.pieces, ...second.pieces],
    variables: [...first.variables, ...second.variables],
    commands: [...first.commands, ...second.commands],
    held: [...first.held, ...second.held],
  });
}

/** What several words become part of, in a way that only the run knows. */
export function severally(words: readonly Word[], base: Excerpt, at: Location): Word {
  const commands = words.flatMap((word) => word.commands);
  const variables = words.flatMap((word) => word.variables);
  return new Word({ at, value: undefined, base, pieces: [], commands, variables });
}

/** The words' texts one after the other, as `eval` and `echo` put them together. */
export function joined(words: readonly Word[], separator: string): Excerpt | undefined {
  const base = words[0]?.base;
  if (!base) return undefined;
  const pieces: Piece[] = [];
  for (const word of words) {
    if (word.base !== base) return undefined;
    const last = pieces.at(-1);
    if (last) pieces.push({ start: last.end, end: last.end, text: separator });
    pieces.push(...word.pieces);
  }
  return base.excerpt(pieces);
}

/** What a word becomes where a variable in it holds one text of several: the fields that the shell splits that into. */
export function fieldsOf({ at, base, pieces }: Word, { value = '' }: Setting): Word[] {
  const [start = 0, end = 0] = [pieces[0]?.start, pieces.at(-1)?.end];
  const fields = value.split(/[ \t\n]+/).filter((field) => field !== '');
  return fields.map((text) => new Word({ at, value: text, base, pieces: [{ start, end, text }] }));
}

/** The words that stand in one, with blanks between them and no quotes, each at its place. */
export function plainFields(word: Word): Word[] {
  const base = word.excerpt();
  return [...(word.value ?? '').matchAll(/\S+/g)].map(({ 0: value, index }) => {
    const piece = { start: index, end: index + value.length };
    return new Word({ at: base.locate(piece.start, piece.end), value, base, pieces: [piece] });
  });
}

/** The words that a program makes of one: it splits it at white space that stands in no quotes. */
export function quotedFields({ at, value, base, pieces }: Word): Word[] {
  const [start = 0, end = 0] = [pieces[0]?.start, pieces.at(-1)?.end];
  const fields = value?.match(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*"|["'])+/gs) ?? [];
  return fields.map((field) => {
    const text = field.replace(
      /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs,
      (_, ...[single, double, plain]) => single ?? double?.replace(/\\(.)/gs, '$1') ?? plain,
    );
    return new Word({ at, value: text, base, pieces: [{ start, end, text }] });
  });
}

/** What a setting holds, as a word that can be read; undefined where that is not known. */
export function wordOf(setting: Setting): Word | undefined {
  if (setting instanceof Word || setting.value === undefined) return setting instanceof Word ? setting : undefined;
  const { value, at } = setting;
  const { source, span } = at;
  const base = Excerpt.of(source, [{ ...span, text: value }]);
  return new Word({ at, value, base, pieces: [{ start: 0, end: value.length }] });
}

/** A word that a program puts in front of others. */
export function addedWord(text: string, { at, base, pieces }: Word): Word {
  const start = pieces[0]?.start ?? 0;
  return new Word({ at, value: text, base, pieces: [{ start, end: start, text }] });
}

/** A word without its first characters, which are known. */
export function behind<W extends Setting>(word: W, count: number): W {
  const [first = '', ...rest] = word.parts ?? [];
  const text = word.value === undefined ? { parts: [first.slice(count), ...rest] } : { value: word.value.slice(count) };
  if (!(word instanceof Word)) return { ...word, ...text };
  const { at, value, base, pieces, variables, commands, held } = word;
  return new Word({
    at,
    value,
    ...text,
    base,
    pieces: piecesBehind(pieces, count),
    variables,
    commands,
    held,
  }) as Setting as W;
}

function piecesBehind(pieces: readonly Piece[], count: number): Piece[] {
  let left = count;
  return pieces.flatMap((piece) => {
    const length = piece.text?.length ?? piece.end - piece.start;
    const cut = Math.min(left, length);
    left -= cut;
    if (cut === 0) return [piece];
    if (cut === length) return [];
    return piece.text === undefined
      ? [{ start: piece.start + cut, end: piece.end }]
      : [{ ...piece, text: piece.text.slice(cut) }];
  });
}

/** `NAME=value` as one word, its name at `pos` of the text that the value stands in. */
export function namedWord(name: string, pos: number, value: Word, at: Location): Word {
  const written = `${name}=`;
  const { text } = Parts.from([written, ...knownParts(value)]);
  const pieces = [{ start: pos, end: pos + written.length }, ...value.pieces];
  const { base, variables, commands, held } = value;
  return new Word({ at, ...text, base, pieces, variables, commands, held });
}

/** What a word may be as a whole, where it has one piece that only the run knows. */
export function choicesOf(parts: readonly (string | undefined)[], choices: readonly Setting[]): readonly Setting[] {
  if (parts.length === 1) return choices;
  const open = parts.indexOf(undefined);
  if (open === -1 || open !== parts.lastIndexOf(undefined)) return [];
  return choices.map((choice) => ({
    at: choice.at,
    ...Parts.from(parts.toSpliced(open, 1, ...knownParts(choice))).text,
  }));
}
