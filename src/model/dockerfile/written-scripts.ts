import { Excerpt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { interpreted } from '../shell/backslash-escapes.ts';
import { absolutePath, fedTo, fileWrites } from '../shell/file-changes.ts';
import { programOf } from '../shell/input-programs.ts';
import { cronCommands, scriptsInFile } from '../shell/script-files.ts';
import type { Script, ShellWord } from '../shell/shell-command.ts';
import { joined, Word } from '../shell/shell-word.ts';
import { knownOutput } from '../shell/written-output.ts';
import type { Layer, Stage } from './instruction.ts';
import { invocationOf } from './layer.ts';

/** A text that a layer puts into a file. */
interface Written {
  /** Absolute; undefined where only the build knows it. */
  readonly path: string | undefined;
  readonly text: Excerpt;
}

/**
 * The scripts for a shell that a layer writes: by a here-document or `echo` into a file that names a shell in its first
 * line, that the stage runs, or that a login, an init or cron runs; and the commands of cron's tables.
 */
const writtenScripts = once((layer: Layer): readonly Script[] => [
  ...writtenBy(layer).flatMap(({ path, text }) => {
    const isRun = path !== undefined && runInStage(layer.stage).has(path);
    return scriptsInFile(path, text, isRun);
  }),
  ...(invocationOf(layer)?.script.commands ?? []).flatMap((command) =>
    command.name === 'crontab' ? fedTo(command).flatMap((word) => cronCommands(excerptOf([word]), false)) : [],
  ),
]);

/** All that a layer has a shell run, while it is built or later: its own commands and the scripts that it writes. */
export function scriptsOf(layer: Layer): readonly Script[] {
  const { instruction } = layer;
  const own = 'run' in instruction ? instruction.run?.script : undefined;
  return [...(own ? [own] : []), ...writtenScripts(layer)];
}

function writtenBy(layer: Layer): Written[] {
  const { instruction, workdir } = layer;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const target = instruction.target?.value;
    return instruction.heredocs.map(({ name, body: { at } }) => ({
      path: absolutePath(target?.endsWith('/') ? target + name : target, workdir?.value),
      text: Excerpt.of(at.source, [at.span]),
    }));
  }
  return (invocationOf(layer)?.script.commands ?? []).flatMap((command) =>
    fileWrites(command).flatMap(({ path: { value }, pieces, how }): Written[] => {
      const path = absolutePath(value, workdir?.value);
      const output = how === 'edited' ? undefined : knownOutput([command]);
      if (output) return [{ path, text: output }];
      return pieces.flatMap(({ words, script }) => (script ? [] : [{ path, text: excerptOf(words) }]));
    }),
  );
}

/** What words say, with the characters that `echo` and `printf` make of escapes. */
function excerptOf(words: readonly ShellWord[]): Excerpt {
  const own = words.filter((word) => word instanceof Word);
  const text = joined(own, ' ') ?? own[0]?.excerpt();
  return text ? interpreted(text) : Excerpt.of(words[0]!.at.source, []);
}

/** The files that a stage gives to an interpreter or starts by their path. */
const runInStage = once(
  (stage: Stage): ReadonlySet<string> =>
    new Set(
      stage.layers.flatMap((layer) =>
        (invocationOf(layer)?.script.commands ?? []).flatMap((command) => {
          const program = programOf(command);
          const { source, span } = command.nameAt;
          const own = source.text.slice(span.start, span.end);
          const paths = program?.from === 'file' ? [program.word.value] : own.includes('/') ? [own] : [];
          return paths.flatMap((path) => absolutePath(path, layer.workdir?.value) ?? []);
        }),
      ),
    ),
);
