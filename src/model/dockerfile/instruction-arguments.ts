import type { Excerpt } from '../../source.ts';
import {
  blankSeparated,
  endsFlag,
  type InstructionHead,
  type InstructionWord,
  quotedWords,
  splitHead,
} from './instruction-words.ts';
import { jsonStrings } from './json-strings.ts';
import { isBlank, isSpace, skip, wordEnd } from './whitespace.ts';

/** The instructions that BuildKit knows, by their keyword in upper case. */
export const keywords = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
] as const;

export type Keyword = (typeof keywords)[number];

const bySpelling: ReadonlyMap<string, Keyword> = new Map(
  keywords.flatMap((keyword) => [[keyword, keyword] as const, [keyword.toLowerCase(), keyword] as const]),
);

/** An instruction's text taken apart, without knowing any value yet. */
export interface Parsed {
  readonly text: Excerpt;
  /** undefined for a word that is no instruction. */
  readonly keyword: Keyword | undefined;
  readonly head: InstructionHead;
  /** HEALTHCHECK's type stands in front of its command; ENV's old form is name and value. */
  readonly words: readonly InstructionWord[];
  /** Whether the words are the strings of a JSON array. */
  readonly json: boolean;
  /** ENV and LABEL without an equals sign: `ENV name value`. */
  readonly legacy: boolean;
  /** The instruction behind ONBUILD. */
  readonly trigger: Parsed | undefined;
  /** Why BuildKit's parser refuses it. */
  readonly error: string | undefined;
}

/**
 * Takes apart the text of one instruction as BuildKit's parser does (line_parsers.go, split_command.go). `mark` is the
 * escape character in force.
 */
export function parse(text: Excerpt, mark: string, start = 0, end = text.text.length, behindOnbuild = false): Parsed {
  const head = splitHead(text, start, end, mark);
  const keyword = keywordOf(text.text.slice(head.keyword.start, head.keyword.end));
  const base = { text, keyword, head, json: false, legacy: false, trigger: undefined, error: undefined };
  const { args } = head;
  if (args.start >= args.end) return { ...base, words: [] };
  switch (keyword) {
    case 'FROM':
    case 'EXPOSE':
      return { ...base, words: blankSeparated(text.text, args.start, args.end) };
    case 'ADD':
    case 'COPY':
    case 'VOLUME':
      return jsonOr(base, args.start, () => blankSeparated(text.text, args.start, args.end));
    case 'CMD':
    case 'ENTRYPOINT':
    case 'RUN':
    case 'SHELL':
      return jsonOr(base, args.start, () => [args]);
    case 'HEALTHCHECK':
      return healthcheck(base);
    case 'ENV':
    case 'LABEL':
      return pairs(base, keyword, mark);
    case 'ARG':
      return { ...base, words: quotedWords(text.text, args.start, args.end, mark) };
    case 'ONBUILD': {
      // An ONBUILD in an ONBUILD is refused, whatever it holds.
      if (behindOnbuild) return { ...base, words: [] };
      const trigger = parse(text, mark, args.start, args.end, true);
      return { ...base, words: [trigger.head.keyword], trigger, error: trigger.error };
    }
    case undefined:
      return { ...base, words: [] };
    default:
      return { ...base, words: [args] };
  }
}

/** The text of a word, without the quotes of a JSON string or a flag. */
export function wordText(text: Excerpt, word: InstructionWord): string {
  return word.content?.text ?? text.text.slice(word.start, word.end);
}

type Base = Omit<Parsed, 'words'>;

function jsonOr(base: Base, start: number, plain: () => readonly InstructionWord[]): Parsed {
  const strings = jsonStrings(base.text, start, base.head.args.end);
  if (strings === undefined) return { ...base, words: plain() };
  if (strings === 'not strings')
    return { ...base, words: plain(), error: 'A JSON array here may contain only strings.' };
  return { ...base, words: strings, json: true };
}

function healthcheck(base: Base): Parsed {
  const { text } = base.text;
  const { start, end } = base.head.args;
  let stop = start;
  while (stop < end && !endsFlag(text.charCodeAt(stop))) stop++;
  if (stop < end && text[stop]! > '\u007f') stop++;
  const type = { start, end: stop };
  const command = skip(text, stop, end, isSpace);
  if (command >= end) return { ...base, words: [type] };
  const parsed = jsonOr(base, command, () => [{ start: command, end }]);
  return { ...parsed, words: [type, ...parsed.words] };
}

function pairs(base: Base, keyword: string, mark: string): Parsed {
  const { text } = base.text;
  const { start, end } = base.head.args;
  const words = quotedWords(text, start, end, mark);
  const first = words[0];
  if (!first) return { ...base, words };
  if (!text.slice(first.start, first.end).includes('=')) {
    // ENV name value: everything behind the first blank is the value.
    const stop = wordEnd(text, start, end);
    const value = skip(text, stop, end, isBlank);
    if (stop === end) return { ...base, words: [], error: `${keyword} requires a name and a value.` };
    return {
      ...base,
      legacy: true,
      words: [
        { start, end: stop },
        { start: value, end },
      ],
    };
  }
  const bad = words.find((word) => !text.slice(word.start, word.end).includes('='));
  if (!bad) return { ...base, words };
  return { ...base, words, error: `${keyword} requires name=value, but a word has no equals sign.` };
}

function keywordOf(text: string): Keyword | undefined {
  return bySpelling.get(text) ?? bySpelling.get(lowerCase(text));
}

/** A text in lower case as Go has it, which makes a plain i of the dotted capital I. */
export function lowerCase(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase();
}
