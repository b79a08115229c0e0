import type { ImageUse, Stage } from './instruction.ts';

/** The one that it is built on; undefined where that is a stage, nothing, or not known. */
export function baseUse({ base, from }: Stage): ImageUse | undefined {
  return base.kind === 'image' ? { ...base, at: from.image.at } : undefined;
}

/** The one that it and all stages below it are built on; undefined where that is nothing, or not known. */
export function rootUse(stage: Stage): ImageUse | undefined {
  return stage.base.kind === 'stage' ? rootUse(stage.base.stage) : baseUse(stage);
}
