import { originsOf } from './copy-origins.ts';
import type { ImageUse, Stage } from './instruction.ts';

/** The images from elsewhere that a stage names: what reads its file, what it is built on, and what is copied into it or mounted. */
export function imageUses(stage: Stage): ImageUse[] {
  const { base, from, file } = stage;
  return [
    ...(file.frontend ? [file.frontend] : []),
    ...(base.kind === 'image' ? [{ ...base, at: from.image.at }] : []),
    ...copiedImages(stage),
  ];
}

/** Those that files are copied from, or that are mounted. */
export function copiedImages({ layers }: Stage): ImageUse[] {
  return layers.flatMap(originsOf).flatMap(({ origin, at }) => (origin.kind === 'image' ? [{ ...origin, at }] : []));
}
