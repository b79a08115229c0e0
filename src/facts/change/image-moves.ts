import { sourceRepository } from '../../known/image-difference.ts';
import { completeName, type ImageReference } from '../../known/image-reference.ts';
import { type StepBack, stepsBack } from '../../known/image-trust.ts';
import { dayBuilt, type NamedImage, type PublishedImage, publishedImage } from '../../known/published-image.ts';
import { type AnyUse, isKnownUse } from '../../model/named-images.ts';
import type { Project } from '../../model/project.ts';
import { type SignatureMove, signatureMoves } from './signature-moves.ts';

/** What an image that takes the place of another has worse, or of somebody else. */
export interface ImageMove {
  readonly what: StepBack['kind'] | 'platform' | 'source' | 'rebuilt' | SignatureMove['what'];
  readonly was: string;
  /** Empty where there is none any more. */
  readonly is: string;
}

/**
 * Compares one image with that which it takes the place of: by their names, by what registries say of both, and by who signed
 * them.
 *
 * @param isKnown whether images came before from where an image is
 */
export function movesBetween(
  old: NamedImage,
  now: AnyUse,
  { signatures, isKnown }: Pick<Project, 'signatures'> & { readonly isKnown: (image: ImageReference) => boolean },
): ImageMove[] {
  const hands = [...signatureMoves(old, now, signatures)];
  // Whose image it is now matters less than that nobody vouches for it any more.
  const isLost = hands.some(({ what }) => what === 'demand');
  return isLost || !isKnownUse(now) ? hands : [...movesByName(old, now, isKnown), ...hands];
}

function movesByName(old: NamedImage, now: NamedImage, isKnown: (image: ImageReference) => boolean): ImageMove[] {
  const [before, after] = [publishedImage(old.published), publishedImage(now.published)];
  // The same bytes from elsewhere are what they were.
  if (before && before.digest === after?.digest) return [];
  const steps = stepsBack(old.reference, now.reference, isKnown).map(({ kind: what, from: was, to: is }) => ({
    what,
    was,
    is,
  }));
  if (!before || !after) return steps;
  const older = steps.some(({ what }) => what === 'older');
  return [...steps, ...movesInside([old, before], [now, after])].filter(({ what }) => !(older && what === 'rebuilt'));
}

function* movesInside(
  [old, before]: readonly [NamedImage, PublishedImage],
  [now, after]: readonly [NamedImage, PublishedImage],
): Iterable<ImageMove> {
  const gone = before.platforms.filter((platform) => !after.platforms.includes(platform));
  if (gone.length > 0) yield { what: 'platform', was: gone.join(', '), is: now.reference.text };
  // Another image may well come from elsewhere, and be older.
  if (completeName(old.reference) !== completeName(now.reference)) return;
  const [was, is] = [sourceRepository(before), sourceRepository(after)];
  if (was && is && was !== is) yield { what: 'source', was, is };
  const [first, second] = [believedDay(before), believedDay(after)];
  if (first && second && second < first) yield { what: 'rebuilt', was: first, is: second };
}

/** Undefined where an image says no day that could be true, as those do that are built the same every time. */
function believedDay(image: PublishedImage): string | undefined {
  const day = dayBuilt(image);
  return day !== undefined && day >= '2013-03' ? day : undefined;
}
