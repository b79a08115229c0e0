import type { OptionGrammar } from '../../known/option-grammar.ts';
import { type Location, spanning } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';
import type { ShellWord } from './shell-command.ts';

/** One option of a command. */
export interface Option {
  /** With its dashes: `-k`, `--insecure`. */
  readonly name: string;
  /** What is surely known of its value; undefined where it has none. */
  readonly value: string | undefined;
  /** Whether only the run knows how the value goes on. */
  readonly open: boolean;
  /** The word that holds the name. */
  readonly word: ShellWord;
  /** From the name to the end of its value. */
  readonly at: Location;
}

export interface Arguments {
  readonly options: readonly Option[];
  /** The words that are no options and no option's value. */
  readonly operands: readonly ShellWord[];
}

/** Tells a command's options from its operands, as getopt does: bundled letters, `--name=value`, `--`. */
export function readArguments(args: readonly ShellWord[], { short = '', long = [] }: OptionGrammar = {}): Arguments {
  const options: Option[] = [];
  const operands: ShellWord[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    const text = knownStart(word);
    if (text === '--' && word.value === '--') {
      operands.push(...args.slice(i + 1));
      break;
    }
    if (!text.startsWith('-') || text === '-') {
      operands.push(word);
      continue;
    }
    const next = args[i + 1];
    const open = word.value === undefined;
    const withNext = (name: string) => {
      const at = next ? spanning(word.at, next.at) : word.at;
      options.push({ name, value: next && knownStart(next), open: next?.value === undefined, word, at });
      i++;
    };
    if (text.startsWith('--')) {
      const equals = text.indexOf('=');
      if (equals !== -1) {
        options.push({ name: text.slice(0, equals), value: text.slice(equals + 1), open, word, at: word.at });
      } else if (long.includes(text)) withNext(text);
      else options.push({ name: text, value: undefined, open, word, at: word.at });
      continue;
    }
    const letters = Array.from(text.slice(1));
    for (const [at, letter] of letters.entries()) {
      const name = `-${letter}`;
      if (!short.includes(letter)) {
        options.push({ name, value: undefined, open: false, word, at: word.at });
        continue;
      }
      const rest = letters.slice(at + 1).join('');
      if (rest || open) options.push({ name, value: rest.replace(/^=/, ''), open, word, at: word.at });
      else withNext(name);
      break;
    }
  }
  return { options, operands };
}

/** The edit that takes an option away, with the blank in front of it; undefined where that is not exact. */
export function withoutOption({ name, word }: Option): { readonly at: Location; readonly text: string } | undefined {
  const { source, span } = word.at;
  const written = source.text.slice(span.start, span.end);
  if (written === name) {
    const blank = source.text[span.start - 1] === ' ' ? 1 : 0;
    return { at: source.at(span.start - blank, span.end), text: '' };
  }
  // One letter of several: `-fsSLk`.
  const letter = written.indexOf(name[1]!, 1);
  if (name.length !== 2 || !/^-[A-Za-z]+$/.test(written) || letter === -1) return undefined;
  return { at: source.at(span.start + letter, span.start + letter + 1), text: '' };
}
