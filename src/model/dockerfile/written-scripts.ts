import { once } from '../../text/once.ts';
import { fedTo } from '../shell/file-changes.ts';
import { cronCommands, scriptsInFile } from '../shell/script-files.ts';
import type { Script } from '../shell/shell-command.ts';
import { writtenExcerpt, writtenFiles } from './image-files.ts';
import type { Layer, Stage } from './instruction.ts';
import { invocationOf } from './layer.ts';
import { filesStarted } from './started-files.ts';

/**
 * The scripts for a shell that a layer writes: by a here-document or `echo` into a file that names a shell in its first
 * line, that the stage runs, or that a login, an init or cron runs; and the commands of cron's tables.
 */
const writtenScripts = once((layer: Layer): readonly Script[] => [
  ...writtenFiles(layer).flatMap(({ path, text }) => {
    const isRun = path !== undefined && runInStage(layer.stage).has(path);
    return scriptsInFile(path, text, isRun);
  }),
  ...(invocationOf(layer)?.script.commands ?? []).flatMap((command) =>
    command.name === 'crontab' ? fedTo(command).flatMap((word) => cronCommands(writtenExcerpt([word]), false)) : [],
  ),
]);

/** All that a layer has a shell run, while it is built or later: its own commands and the scripts that it writes. */
export function scriptsOf(layer: Layer): readonly Script[] {
  const { instruction } = layer;
  const own = 'run' in instruction ? instruction.run?.script : undefined;
  return [...(own ? [own] : []), ...writtenScripts(layer)];
}

/** The files that a stage gives to an interpreter or starts by their path. */
const runInStage = once(
  (stage: Stage): ReadonlySet<string> =>
    new Set(stage.layers.flatMap((layer) => filesStarted(layer).map(({ path }) => path))),
);
