import { fileEndings } from '../../known/file-endings.data.ts';
import { type Location, spanning, textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { knownText, type Setting, unknownMark } from '../../text/setting.ts';
import { type FileWrite, fileWrites, type WrittenPiece } from '../shell/file-changes.ts';
import { replacements } from '../shell/sed-scripts.ts';
import type { Command } from '../shell/shell-command.ts';
import type { Instruction } from './instruction.ts';
import { buildCommands } from './layer.ts';

/** A text that ends up in a file, mostly a configuration; not what only people read. */
export interface WrittenText {
  /** Without its comments; `unknownMark` for what only the build knows of it. */
  readonly text: string;
  readonly at: Location;
  /** The file as it is written there, as far as it is known. */
  readonly path: string;
  readonly how: FileWrite['how'];
  /** The branch of the step in which it is written. */
  readonly branch: Command['branch'];
}

/** The texts that an instruction writes into files, those of `sed` only with what they put in, and the here-documents of COPY. */
export const writtenTexts = once((instruction: Instruction): readonly WrittenText[] =>
  textsOf(instruction).filter(({ path }) => !fileEndings.prose.test(path)),
);

function textsOf(instruction: Instruction): readonly WrittenText[] {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const path = textOf(instruction.target);
    return instruction.heredocs.map(({ name, body }) => ({
      text: textOf(body).replace(comments, ''),
      at: body.at,
      path: path.endsWith('/') ? path + name : path,
      how: 'whole',
      branch: undefined,
    }));
  }
  return buildCommands({ instruction }).flatMap((command) => {
    const { branch } = command;
    return fileWrites(command).flatMap(({ path, pieces, how }) =>
      pieces.flatMap((piece) => {
        const text = printed(piece);
        const [first] = piece.words;
        const last = piece.words.at(-1);
        return text && first && last
          ? [{ text, at: spanning(first.at, last.at), path: textOf(path), how, branch }]
          : [];
      }),
    );
  });
}

/** The line of the file that a line of a here-document is; the whole place where it is not to be found. */
export function lineOf(line: string, at: Location): Location {
  const text = textAt(at);
  const index = text.includes('\n') ? text.indexOf(line) : -1;
  return index === -1 ? at : at.source.at(at.span.start + index, at.span.start + index + line.length);
}

/** Where a part of a text stands: in the file that is the whole of it, or else where the text is written. */
export function placeOfPart(part: string, at: Location): Location {
  return isWholeFile(at) ? lineOf(part, at) : at;
}

/** Whether a text is all of a file, and not a part of a container file. */
export function isWholeFile({ source, span }: Location): boolean {
  return span.start === 0 && span.end === source.text.length;
}

/** Lines that only people read. */
export const comments = /^[ \t]*[#;].*$/gm;

function printed({ words, script }: WrittenPiece): string {
  const text = words.map(textOf).join(' ');
  return (script ? replacements(text).join('\n') : text.replaceAll('\\n', '\n').replaceAll('\\t', '\t')).replace(
    comments,
    '',
  );
}

function textOf(setting: Setting | undefined): string {
  return setting ? knownText(setting) : unknownMark;
}
