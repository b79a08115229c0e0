import { sourceRepository } from '../../known/image-difference.ts';
import { completeName } from '../../known/image-reference.ts';
import { type StepBack, stepsBack } from '../../known/image-trust.ts';
import { dayBuilt, type NamedImage, type PublishedImage, publishedImage } from '../../known/published-image.ts';
import type { Project } from '../../model/project.ts';
import { type SignatureLoss, signatureLosses } from './signature-losses.ts';

/** What an image that takes the place of another lacks. */
interface ImageLoss {
  readonly what: StepBack['kind'] | 'healthcheck' | 'platform' | 'source' | 'rebuilt' | SignatureLoss['what'];
  readonly was: string;
  readonly is: string;
}

/** What is lost where one image takes the place of another: by their names, by what registries say of both, and by who signed them. */
export function lossesBetween(old: NamedImage, now: NamedImage, signatures: Project['signatures']): ImageLoss[] {
  return [...lossesByName(old, now), ...signatureLosses(old, now, signatures)];
}

function lossesByName(old: NamedImage, now: NamedImage): ImageLoss[] {
  const [before, after] = [publishedImage(old.published), publishedImage(now.published)];
  const steps = stepsBack(old.reference, now.reference).map(({ kind: what, from: was, to: is }) => ({ what, was, is }));
  if (!before || !after) return steps;
  // The same bytes from elsewhere are what they were.
  if (before.digest === after.digest) return steps.filter(({ what }) => what === 'unpinned');
  const older = steps.some(({ what }) => what === 'older');
  return [...steps, ...lossesInside([old, before], [now, after])].filter(({ what }) => !(older && what === 'rebuilt'));
}

function* lossesInside(
  [old, before]: readonly [NamedImage, PublishedImage],
  [now, after]: readonly [NamedImage, PublishedImage],
): Iterable<ImageLoss> {
  if (isWatched(before) && !isWatched(after)) yield { what: 'healthcheck', was: 'HEALTHCHECK', is: '' };
  const gone = before.platforms.filter((platform) => !after.platforms.includes(platform));
  if (gone.length > 0) yield { what: 'platform', was: gone.join(', '), is: now.reference.text };
  // Another image may well come from elsewhere, and be older.
  if (completeName(old.reference) !== completeName(now.reference)) return;
  const [was, is] = [sourceRepository(before), sourceRepository(after)];
  if (was && is && was !== is) yield { what: 'source', was, is };
  const [first, second] = [believedDay(before), believedDay(after)];
  if (first && second && second < first) yield { what: 'rebuilt', was: first, is: second };
}

function isWatched({ config: { healthcheck } }: PublishedImage): boolean {
  return healthcheck !== undefined && healthcheck[0] !== 'NONE' && healthcheck.length > 0;
}

/** Undefined where an image says no day that could be true, as those do that are built the same every time. */
function believedDay(image: PublishedImage): string | undefined {
  const day = dayBuilt(image);
  return day !== undefined && day >= '2013-03' ? day : undefined;
}
