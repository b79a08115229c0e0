import { maintainedInstead } from './end-of-life.ts';
import { type Difference, differencesInside } from './image-difference.ts';
import {
  type ImageWanted,
  type NamedImage,
  type Published,
  type PublishedImage,
  type PublishedLookup,
  publishedImage,
} from './published-image.ts';

/** An image that can take the place of another. */
export interface Replacement extends NamedImage {
  readonly image: PublishedImage;
}

/** The reference of a replacement with the digest that was looked at. */
export function pinnedReference({ reference, image }: Replacement): string {
  return `${reference.text}@${image.digest}`;
}

/** The images that may be better than one, the best first: of the next release that is maintained, and of the newest patch. */
export function inPlaceOf({ reference, platform }: ImageWanted, published: Published | undefined): ImageWanted[] {
  const newest = published?.kind === 'image' ? published.newestPatch : undefined;
  return [maintainedInstead(reference), newest].flatMap((each) => (each ? [{ reference: each, platform }] : []));
}

/**
 * The best that can take the place of an image, as registries show of both: it has the same user, ports and entry point. Undefined
 * where there is none, or nobody was asked.
 */
export function replacementOf(use: NamedImage, lookup: PublishedLookup): Replacement | undefined {
  const old = publishedImage(use.published);
  for (const each of old ? inPlaceOf(use, use.published) : []) {
    const published = lookup(each);
    const image = publishedImage(published);
    if (image && isAlike(old!, image)) return { ...each, published, image };
  }
  return undefined;
}

const telling: ReadonlySet<Difference> = new Set(['user', 'ports', 'entrypoint'] as const);

function isAlike(before: PublishedImage, after: PublishedImage): boolean {
  return !differencesInside(before, after).some(({ what }) => telling.has(what));
}
