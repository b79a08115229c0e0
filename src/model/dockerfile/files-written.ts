import { Excerpt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { interpreted } from '../shell/backslash-escapes.ts';
import { absolutePath, fileWrites } from '../shell/file-changes.ts';
import type { ShellWord } from '../shell/shell-command.ts';
import { joined, Word } from '../shell/shell-word.ts';
import { workingFolders } from '../shell/working-folders.ts';
import { knownOutput } from '../shell/written-output.ts';
import { pathIn } from './image-paths.ts';
import type { Layer } from './instruction.ts';
import { invocationOf } from './layer.ts';

/** A text that a layer puts into a file. */
export interface Written {
  /** Absolute; undefined where only the build knows it. */
  readonly path: string | undefined;
  readonly text: Excerpt;
}

/** The texts that a layer writes into files: here-documents of COPY, `echo` and `cat` of a command. */
export const writtenFiles = once((layer: Layer): readonly Written[] => {
  const { instruction } = layer;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const target = instruction.target?.value;
    return instruction.heredocs.map(({ name, body: { at } }) => ({
      path: pathIn(layer, target?.endsWith('/') ? target + name : target),
      text: Excerpt.of(at.source, [at.span]),
    }));
  }
  const commands = invocationOf(layer)?.script.commands ?? [];
  const writing = commands.filter((command) => fileWrites(command).length > 0);
  if (writing.length === 0) return [];
  const foldersOf = workingFolders(commands, { folders: [pathIn(layer, '.')!] });
  return writing.flatMap((command) =>
    fileWrites(command).flatMap(({ path: { value }, pieces, how }): Written[] => {
      const paths = [...new Set(foldersOf(command).map((folder) => absolutePath(value, folder)))];
      const output = how === 'edited' ? undefined : knownOutput([command]);
      const texts = output ? [output] : pieces.flatMap(({ words, script }) => (script ? [] : [writtenExcerpt(words)]));
      return paths.flatMap((path) => texts.map((text) => ({ path, text })));
    }),
  );
});

/** What words say, with the characters that `echo` and `printf` make of escapes. */
export function writtenExcerpt(words: readonly ShellWord[]): Excerpt {
  const own = words.filter((word) => word instanceof Word);
  const text = joined(own, ' ') ?? own[0]?.excerpt();
  return text ? interpreted(text) : Excerpt.of(words[0]!.at.source, []);
}
