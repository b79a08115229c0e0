import type { Encoding } from '../../known/programs/columns.ts';
import { grammarOf, recordOf } from '../../known/programs/records.ts';
import { type Excerpt, type Piece, textAt } from '../../source.ts';
import { fromBase32, fromBase64, fromHexadecimal } from '../../text/encodings.ts';
import { knownText } from '../../text/setting.ts';
import { decoded, interpreted } from './backslash-escapes.ts';
import { hasOption, optionsOf, optionValue, readOptions } from './command-options.ts';
import { descriptorNamed, inputAt } from './descriptors.ts';
import { translation } from './letter-translation.ts';
import type { Command } from './shell-command.ts';
import { joined, Word } from './shell-word.ts';

/** The text that a command's standard input is known to be, or what it reads from another descriptor. */
export function fedText(command: Command, descriptor = '0'): Excerpt | undefined {
  const from = inputAt(descriptor, command);
  if (from?.operator.startsWith('<<')) return from.target instanceof Word ? from.target.excerpt() : undefined;
  if (from) return knownOutput(from.target.commands);
  return descriptor === '0' ? knownOutput(command.input) : undefined;
}

/** The text that some commands are known to write to their standard output; only one is followed. */
export function knownOutput([writer, ...others]: readonly Command[]): Excerpt | undefined {
  return writer && others.length === 0 ? written(writer) : undefined;
}

function written(command: Command): Excerpt | undefined {
  const { name } = command;
  const args = command.args.filter((arg) => arg instanceof Word);
  if (name === 'echo') {
    const text = joined(readOptions(args, grammarOf('echo')).operands, ' ');
    return text && interpreted(text);
  }
  if (name === 'printf') return printed(readOptions(args, grammarOf('printf')).operands);
  const { hands, writes, finds } = recordOf(name);
  if (finds === '' || hasOption(command, finds))
    return joined(readOptions(args, grammarOf(name)).operands.slice(-1), '');
  if (hands) return writes || args.length === 0 ? fedText(command) : undefined;
  const decode = decoderOf(command);
  const text = decode && fedText(command);
  const plain = text && decode(text.text);
  return plain === undefined ? undefined : text!.excerpt([{ start: 0, end: text!.text.length, text: plain }]);
}

/** `printf FORMAT WORD…`: the format is gone through until no word is left. */
function printed([format, ...words]: readonly Word[]): Excerpt | undefined {
  if (!format) return undefined;
  const parts = format.value?.match(/%[-+ #0-9.]{0,20}[a-zA-Z%]|[^%]+|%/g);
  if (!parts || words.some(({ base }) => base !== format.base)) {
    return joined(words.length > 0 ? words : [format], '\n');
  }
  if (!parts.some(isDirective)) return interpreted(format.excerpt());
  return format.base.excerpt(filledFormat(parts, format, words));
}

function filledFormat(parts: readonly string[], format: Word, words: readonly Word[]): Piece[] {
  const place = { start: format.pieces[0]?.start ?? 0, end: format.pieces.at(-1)?.end ?? 0 };
  const left = [...words];
  const pieces: Piece[] = [];
  do {
    for (const part of parts) {
      if (isDirective(part)) pieces.push(...filledIn(part, left.shift()));
      else pieces.push({ ...place, text: part.startsWith('%') ? '%' : decoded(part) });
    }
  } while (left.length > 0);
  return pieces;
}

/** Whether a piece of a format takes a word. */
function isDirective(part: string): boolean {
  return part.length > 1 && part.startsWith('%') && !part.endsWith('%');
}

function filledIn(directive: string, word: Word | undefined): readonly Piece[] {
  if (!word) return [];
  const [first] = word.pieces;
  if (!directive.endsWith('b') || word.value === undefined || !first) return word.pieces;
  return [{ start: first.start, end: word.pieces.at(-1)!.end, text: decoded(word.value) }];
}

/** What a file holds that another command writes, or a descriptor that a command reads: `<(echo …)`, `/dev/fd/3`. */
export function writtenInto(file: Word, command: Command): Excerpt | undefined {
  const descriptor = descriptorNamed(file, true);
  if (descriptor !== undefined) return fedText(command, descriptor);
  return /^(?:[^<=]+=)?<\(/.test(textAt(file.at)) ? knownOutput(file.commands) : undefined;
}

type Decoder = (text: string) => string | undefined;

/** How a command turns its standard input back into what it stands for; undefined where it does not, or reads a file. */
function decoderOf(command: Command): Decoder | undefined {
  const { digests, decodes, encoding, encodings = {}, translates } = recordOf(command.name);
  const { options, operands } = optionsOf(command);
  if (translates) {
    const [from, to] = operands.map(knownText);
    return options.length === 0 && from !== undefined && to !== undefined ? translation(from, to) : undefined;
  }
  if (digests) {
    const isBase64 = operands[0]?.value === 'base64' || hasOption(command, 'base64', 'a');
    return isBase64 && hasOption(command, decodes) && !optionValue(command, 'in') ? fromBase64 : undefined;
  }
  if (!encoding || (decodes && !hasOption(command, decodes))) return undefined;
  if (!operands.every(({ value }) => value === '-')) return undefined;
  const told = Object.entries(encodings).find(([option]) => hasOption(command, option))?.[1];
  return decoders[told ?? encoding];
}

const decoders: Readonly<Record<Encoding, Decoder>> = {
  base64: fromBase64,
  base32: fromBase32,
  hexadecimal: fromHexadecimal,
  backwards: reversed,
};

/** Each line from its end. */
function reversed(text: string): string {
  return text
    .split('\n')
    .map((line) => [...line].reverse().join(''))
    .join('\n');
}
