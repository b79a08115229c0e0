import { once } from '../../text/once.ts';
import { originsOf } from './copy-origins.ts';
import type { ImageUse, Stage } from './instruction.ts';

/** The images from elsewhere that a stage names: what reads its file, what it is built on, and what is copied into it or mounted. */
export function imageUses(stage: Stage): ImageUse[] {
  const { frontend } = stage.file;
  return [...(frontend ? [frontend] : []), ...ownImageUses(stage)];
}

/** Those that it names itself: what it is built on, and what is copied into it or mounted. */
export function ownImageUses(stage: Stage): ImageUse[] {
  const base = baseUse(stage);
  return [...(base ? [base] : []), ...copiedImages(stage)];
}

/** The one that it is built on; undefined where that is a stage, nothing, or not known. */
export function baseUse({ base, from }: Stage): ImageUse | undefined {
  return base.kind === 'image' ? { ...base, at: from.image.at } : undefined;
}

/** Those that files are copied from, or that are mounted. */
export const copiedImages = once(({ layers }: Stage): readonly ImageUse[] =>
  layers.flatMap(originsOf).flatMap(({ origin, at }) => (origin.kind === 'image' ? [{ ...origin, at }] : [])),
);
