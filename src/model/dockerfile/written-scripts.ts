import { recordOf } from '../../known/programs/records.ts';
import { once } from '../../text/once.ts';
import { isPattern, meets } from '../../text/path-pattern.ts';
import { fedTo } from '../shell/file-changes.ts';
import { cronCommands, scriptsInFile } from '../shell/script-files.ts';
import type { Script } from '../shell/shell-command.ts';
import { writtenExcerpt, writtenFiles } from './files-written.ts';
import type { Layer, Stage } from './instruction.ts';
import { invocationOf } from './layer.ts';
import { filesStarted, type StartedFile } from './started-files.ts';

/**
 * The scripts for a shell that a layer writes: by a here-document or `echo` into a file that names a shell in its first
 * line, that the stage runs, or that a login, an init or cron runs; and the commands of cron's tables.
 */
const writtenScripts = once((layer: Layer): readonly Script[] => [
  ...writtenFiles(layer).flatMap(({ path, text }) => {
    const run = path === undefined ? undefined : startedAt(path, layer.stage);
    return scriptsInFile(path, text, run && { by: run.by });
  }),
  ...(invocationOf(layer)?.script.commands ?? []).flatMap((command) =>
    recordOf(command.name).readsOrders?.kept
      ? fedTo(command).flatMap((word) => cronCommands(writtenExcerpt([word]), false))
      : [],
  ),
]);

/** All that a layer has a shell run, while it is built or later: its own commands and the scripts that it writes. */
export function scriptsOf(layer: Layer): readonly Script[] {
  const { instruction } = layer;
  const own = 'run' in instruction ? instruction.run?.script : undefined;
  return [...(own ? [own] : []), ...writtenScripts(layer)];
}

/** What a stage gives to an interpreter or starts by its path, of a file that it has written. */
function startedAt(path: string, stage: Stage): StartedFile | undefined {
  const { plain, patterns } = startedIn(stage);
  return plain.get(path) ?? patterns.find((each) => meets(each.path, path));
}

const startedIn = once((stage: Stage) => {
  const all = stage.layers.flatMap((layer) => filesStarted(layer));
  return { plain: new Map(all.map((each) => [each.path, each])), patterns: all.filter((each) => isPattern(each.path)) };
});
