import { once } from '../../text/once.ts';
import { originsOf } from './copy-origins.ts';
import type { ImageUse, Stage } from './instruction.ts';

/** The one that it is built on; undefined where that is a stage, nothing, or not known. */
export function baseUse({ base, from }: Stage): ImageUse | undefined {
  return base.kind === 'image' ? { ...base, at: from.image.at } : undefined;
}

/** Those that files are copied from, or that are mounted. */
export const copiedImages = once(({ layers }: Stage): readonly ImageUse[] =>
  layers.flatMap(originsOf).flatMap(({ origin, at }) => (origin.kind === 'image' ? [{ ...origin, at }] : [])),
);
