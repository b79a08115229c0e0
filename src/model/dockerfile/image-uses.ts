import type { ImageUse, Stage } from './instruction.ts';

/** The one that it is built on; undefined where that is a stage, nothing, or not known. */
export function baseUse({ base, from }: Stage): ImageUse | undefined {
  return base.kind === 'image' ? { ...base, at: from.image.at } : undefined;
}

/** The stage of a file that begins with what another file or a registry has, by which all above it are built. */
export function lowestStage(stage: Stage): Stage {
  let lowest = stage;
  while (lowest.base.kind === 'stage') lowest = lowest.base.stage;
  return lowest;
}
