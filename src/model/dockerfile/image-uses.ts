import type { ImageUse, Stage } from './instruction.ts';

/** The one that it is built on; undefined where that is a stage, nothing, or not known. */
export function baseUse({ base, from }: Stage): ImageUse | undefined {
  return base.kind === 'image' ? { ...base, at: from.image.at } : undefined;
}
