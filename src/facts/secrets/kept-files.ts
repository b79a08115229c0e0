import { recordOf } from '../../known/programs/records.ts';
import { pathOf, removalOf, removes } from '../../model/dockerfile/removed-files.ts';
import type { Layer, Project } from '../../model/project.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import { removals } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { ships, takerOf } from '../../model/shipped-stages.ts';
import { type Message, type Note, say } from '../../problem.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart } from '../../text/setting.ts';

/** The files of which a program keeps what a command tells it in one, as absolute paths; none where that is not known. */
export function keptIn(command: Command, layer: Layer): readonly string[] {
  const isForAll = hasOption(command, 'g', 'global', 'system');
  return (recordOf(command.name).keeps?.in?.split(' ') ?? []).flatMap((value) => {
    const isOwn = /^[~/]/.test(value);
    return (isOwn || !isForAll ? pathOf({ value, at: command.nameAt }, layer) : undefined) ?? [];
  });
}

/** Whether a later command of the same step removes such files, also in a folder that is not known. */
export function removesKept(later: Command, files: readonly string[], layer: Layer): boolean {
  const isOneOf = (name: string) => files.some((path) => path.endsWith(`/${name}`));
  return (
    files.some((path) => removes(later, path, layer)) ||
    removals(later).some((word) => {
      const name = nameOf(word.value ?? word.parts?.at(-1) ?? knownStart(word));
      return name !== '' && isOneOf(name);
    })
  );
}

/** What becomes of something that a step leaves in one of some files. */
export interface Stay {
  /** Whether an image that somebody runs gets it. */
  readonly taken: boolean;
  /** Where, to follow "stays". */
  readonly where: Message;
  readonly notes: readonly Note[];
}

/** @param paths none where the file is not known */
export function stayOf(paths: readonly string[], layer: Layer, project: Project): Stay {
  if (ships(layer.stage, project)) return { taken: true, where: say`in this layer`, notes: [] };
  const left = paths.filter((path) => !removalOf({ path, layer }, layer.stage.layers));
  const takers = paths.length === 0 ? [undefined] : left;
  const taker = takers.map((path) => takerOf(path, layer, project)).find(Boolean);
  if (!taker) return { taken: false, where: say`in the build cache`, notes: [] };
  return {
    taken: true,
    where: say`in the image that takes it from this stage`,
    notes: [{ at: taker.at, message: say`It is copied into the image here.` }],
  };
}
