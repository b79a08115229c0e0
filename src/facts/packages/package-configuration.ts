import { isPackageSettings, readersOf, reads } from '../../known/package-settings.ts';
import { isUnknown } from '../../known/programs/records.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands, placedAt } from '../../model/dockerfile/layer.ts';
import { type WrittenText, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { type CopiedText, copiedTexts } from '../../model/files/copied-files.ts';
import type { Project } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';

const written = once(({ layers }: Stage): string =>
  layers.flatMap(({ instruction }) => writtenTexts(instruction).map(({ text }) => text)).join('\n'),
);

/** Whether a text that matches is written into a configuration by the stage of a layer, or by one that it is built from. */
export function isConfigured({ stage }: Pick<Layer, 'stage'>, line: RegExp): boolean {
  let each = stage;
  while (!line.test(written(each)) && each.base.kind === 'stage') each = each.base.stage;
  return line.test(written(each));
}

/**
 * The files with settings that a layer copies, those of a project only where something that reads them runs on it; not those
 * for which layers of their own stand.
 */
export function settingsInUse(layer: Layer, { copied, scripts }: Project): readonly CopiedText[] {
  const placed = new Set(scripts.get(layer)?.map((each) => placedAt(each)?.source));
  return copiedTexts(layer, copied).filter(({ source }) => {
    const program = readersOf(source.path);
    const isRead = () => programsRun(layer.stage).some((name) => reads(program!, name)) || isGiven(source, layer.stage);
    return (program === undefined || isRead()) && !placed.has(source);
  });
}

/** The programs, or the package managers that they are, of a stage and of those that are built on it. */
const programsRun = once((stage: Stage): readonly string[] =>
  commandsRun(stage).flatMap((command) => effectsOf(command).packages?.manager ?? command.name ?? []),
);

/** Whether a file is named to a program of which nothing is known, so that it may install what that says. */
function isGiven({ path }: Source, stage: Stage): boolean {
  const isIt = ({ value }: Setting) => value !== undefined && nameOf(value) === nameOf(path);
  return commandsRun(stage).some(({ name, args }) => name !== undefined && isUnknown(name) && args.some(isIt));
}

/** What a stage runs in its build, and those that are built on it. */
export const commandsRun = once((stage: Stage): readonly Command[] =>
  stage.file.stages.filter((each) => isBuiltOn(each, stage)).flatMap(({ layers }) => layers.flatMap(buildCommands)),
);

function isBuiltOn(stage: Stage, other: Stage): boolean {
  return stage === other || (stage.base.kind === 'stage' && isBuiltOn(stage.base.stage, other));
}

/** What a layer may tell package managers: texts that it writes, and files of the repository that it copies. */
export function packageSettings(layer: Layer, project: Project): readonly (WrittenText | CopiedText)[] {
  const files = settingsInUse(layer, project).filter(({ source }) => isPackageSettings(source.path));
  return [...writtenTexts(layer.instruction), ...files];
}
