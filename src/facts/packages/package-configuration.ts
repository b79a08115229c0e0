import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
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
