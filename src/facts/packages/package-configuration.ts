import { isPackageSettings } from '../../known/package-settings.ts';
import { type CopiedText, copiedTexts } from '../../model/copied-files.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { type WrittenText, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Project } from '../../model/project.ts';
import { once } from '../../text/once.ts';

const written = once(({ layers }: Stage): string =>
  layers.flatMap(({ instruction }) => writtenTexts(instruction).map(({ text }) => text)).join('\n'),
);

/** Whether a text that matches is written into a configuration by the stage of a layer, or by one that it is built from. */
export function isConfigured({ stage }: Pick<Layer, 'stage'>, line: RegExp): boolean {
  let each = stage;
  while (!line.test(written(each)) && each.base.kind === 'stage') each = each.base.stage;
  return line.test(written(each));
}

/** What a layer may tell package managers: texts that it writes, and files of the repository that it copies. */
export function packageSettings(layer: Layer, { copied }: Project): readonly (WrittenText | CopiedText)[] {
  const files = copiedTexts(layer, copied).filter(({ source }) => isPackageSettings(source.path));
  return [...writtenTexts(layer.instruction), ...files];
}
