import {
  differencesInside,
  type ImageDifference,
  layersBeside,
  sourceComparison,
} from '../../known/image-difference.ts';
import { fullName, type ImageReference } from '../../known/image-reference.ts';
import type { ImageSigner } from '../../known/image-signature.ts';
import {
  dayBuilt,
  type ImageWanted,
  type NamedImage,
  noRegistry,
  type PublishedImage,
  type PublishedLookup,
  platformsNamed,
  publishedImage,
} from '../../known/published-image.ts';
import type { Comparison } from '../../model/change-comparison.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { isKnownUse } from '../../model/named-images.ts';
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
      /** The platforms of which a build may take another image than before that nobody compared. */
      readonly unseen: readonly string[];
      /** The layers of the new one, those that the old one does not have, and their compressed bytes. */
      readonly layers: ReturnType<typeof layersBeside>;
      /** The day on which the new one was built, as `2026-11-20`. */
      readonly built: string | undefined;
      /** A page that compares the sources of both. */
      readonly sources: string | undefined;
    }
  /** Sentences that say why. */
  | { readonly kind: 'unknown'; readonly reasons: readonly string[] };

/** The images of updates on the further platforms that files name. */
export function onFurtherPlatforms(comparison: Comparison): ImageWanted[] {
  const compared = pairsIn(comparison).filter((pair) => pair.every(({ published }) => publishedImage(published)));
  return compared.flatMap(([old, now]) => furtherPlatforms(now).flatMap((platform) => at(platform, [old, now])));
}

/**
 * What a change updates among the images that it builds on, copies from and runs; empty where no registry was asked.
 *
 * @param further says what images are {@link onFurtherPlatforms}
 */
export function imageUpdates(comparison: Comparison, further: PublishedLookup = noRegistry): ImageUpdate[] {
  const { signatures } = comparison.after;
  const pairs = pairsIn(comparison).filter(
    ([old, now]) => old.published ?? now.published ?? sameSigner(old, now, signatures),
  );
  const alike = groupBy(pairs, ([old, now]) => `${named(old)} ${named(now)}`);
  return [...alike.values()].map((same): ImageUpdate => {
    const [[old, now]] = same as [Pair];
    const places = new Map(same.map(([, { at }]) => [placeKey(at), at]));
    return {
      before: old.reference,
      after: now.reference,
      places: [...places.values()],
      inside: insideOf([old, now], further),
      signer: sameSigner(old, now, signatures),
    };
  });
}

type Pair = readonly [old: NamedImage, now: ImageUse];

/** Of what was built in several ways, as one of them had it. */
function pairsIn(comparison: Comparison): Pair[] {
  return imagePairs(comparison).flatMap(({ now, byStage, before: [old] }): Pair[] =>
    old && !old.isBuilt && !byStage && isKnownUse(now) && named(old) !== named(now) ? [[old, now]] : [],
  );
}

function furtherPlatforms(now: ImageUse): readonly string[] {
  return platformsNamed(now).filter((each) => each !== publishedImage(now.published)?.platform);
}

function at(platform: string, pair: Pair): ImageWanted[] {
  return pair.map(({ reference }) => ({ reference, platform }));
}

function named({ reference }: NamedImage): string {
  return `${fullName(reference)} ${reference.tag ?? ''}`;
}

function insideOf(pair: Pair, further: PublishedLookup): UpdateInside {
  const [old, now] = pair.map(({ published }) => published);
  const [before, after] = [publishedImage(old), publishedImage(now)];
  if (!before || !after) {
    const reasons = [old, now].flatMap((each) => (each && each.kind !== 'image' ? [each.reason] : []));
    return { kind: 'unknown', reasons: [...new Set(reasons)] };
  }
  if (before.digest === after.digest) return { kind: 'same' };
  return {
    kind: 'compared',
    ...onAllPlatforms(pair, [before, after], further),
    layers: layersBeside(before, after),
    built: dayBuilt(after),
    sources: sourceComparison(before, after),
  };
}

/** What is different on the platform that was read first, what else on others that files name, and which nobody looked at. */
function onAllPlatforms(
  pair: Pair,
  [before, after]: readonly [PublishedImage, PublishedImage],
  lookup: PublishedLookup,
): Pick<Extract<UpdateInside, { kind: 'compared' }>, 'differences' | 'unseen'> {
  const [, now] = pair;
  const differences = differencesInside(before, after);
  const known = new Set(differences.map((each) => JSON.stringify(each)));
  const further = furtherPlatforms(now).map((platform) => ({ platform, answers: at(platform, pair).map(lookup) }));
  const elsewhere = further.flatMap(({ answers }) => {
    const [old, fresh] = answers.map(publishedImage);
    if (!old || !fresh) return [];
    const own = differencesInside(old, fresh).filter((each) => !known.has(JSON.stringify(each)));
    return own.map((each) => ({ ...each, platform: fresh.platform }));
  });
  const isOther = (platform: string) => after.manifests?.get(platform) !== before.manifests?.get(platform);
  return {
    differences: [...differences, ...elsewhere],
    unseen:
      platformsNamed(now).length > 0
        ? further.flatMap(({ platform, answers }) =>
            answers.every((each) => each?.kind !== 'unknown') ? [] : platform,
          )
        : after.platforms.filter((each) => each !== after.platform && isOther(each)),
  };
}
