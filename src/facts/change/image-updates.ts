import {
  differencesInside,
  type ImageDifference,
  layersBeside,
  sourceComparison,
} from '../../known/image-difference.ts';
import { fullName, type ImageReference } from '../../known/image-reference.ts';
import type { ImageSigner } from '../../known/image-signature.ts';
import { dayBuilt, type NamedImage, publishedImage } from '../../known/published-image.ts';
import type { Comparison } from '../../model/change-comparison.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { type Location, placeKey } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { imagePairs } from './image-pairs.ts';
import { sameSigner } from './signature-moves.ts';

/** Another image in the place of one: another tag, another digest, another name. */
export interface ImageUpdate {
  readonly before: ImageReference;
  readonly after: ImageReference;
  /** The places at the head that name it. */
  readonly places: readonly Location[];
  readonly inside: UpdateInside;
  /** Who signed both, where the policy demands that. */
  readonly signer: ImageSigner | undefined;
}

/** What is known of how the two differ. */
export type UpdateInside =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'compared';
      readonly differences: readonly ImageDifference[];
      /** The layers of the new one, those that the old one does not have, and their compressed bytes. */
      readonly layers: ReturnType<typeof layersBeside>;
      /** The day on which the new one was built, as `2026-11-20`. */
      readonly built: string | undefined;
      /** A page that compares the sources of both. */
      readonly sources: string | undefined;
    }
  /** Sentences that say why. */
  | { readonly kind: 'unknown'; readonly reasons: readonly string[] };

/** What a change updates among the images that it builds on, copies from and runs; empty where no registry was asked. */
export function imageUpdates(comparison: Comparison): ImageUpdate[] {
  const { signatures } = comparison.after;
  const pairs = pairsIn(comparison).filter(
    ([old, now]) => named(old) !== named(now) && (old.published ?? now.published ?? sameSigner(old, now, signatures)),
  );
  const alike = groupBy(pairs, ([old, now]) => `${named(old)} ${named(now)}`);
  return [...alike.values()].map((same): ImageUpdate => {
    const [[old, now]] = same as [Pair];
    const places = new Map(same.map(([, { at }]) => [placeKey(at), at]));
    return {
      before: old.reference,
      after: now.reference,
      places: [...places.values()],
      inside: insideOf(old, now),
      signer: sameSigner(old, now, signatures),
    };
  });
}

type Pair = readonly [old: NamedImage, now: ImageUse];

/** Of what was built in several ways, as one of them had it. */
function pairsIn(comparison: Comparison): Pair[] {
  return imagePairs(comparison).flatMap(({ now, before: [old] }): Pair[] => (old && !old.isBuilt ? [[old, now]] : []));
}

function named({ reference }: NamedImage): string {
  return `${fullName(reference)} ${reference.tag ?? ''}`;
}

function insideOf({ published: old }: NamedImage, { published: now }: NamedImage): UpdateInside {
  const [before, after] = [publishedImage(old), publishedImage(now)];
  if (!before || !after) {
    const reasons = [old, now].flatMap((each) => (each && each.kind !== 'image' ? [each.reason] : []));
    return { kind: 'unknown', reasons: [...new Set(reasons)] };
  }
  if (before.digest === after.digest) return { kind: 'same' };
  return {
    kind: 'compared',
    differences: differencesInside(before, after),
    layers: layersBeside(before, after),
    built: dayBuilt(after),
    sources: sourceComparison(before, after),
  };
}
