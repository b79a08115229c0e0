/** Tags of images that have moved between two reviews of a pull request: drift, which is nobody's change. */

import { fullName } from '../known/image-reference.ts';
import { markOfTag } from '../review/fingerprint.ts';
import type { Review } from '../review/review.ts';
import { type Block, code, paragraph, text } from './markdown.ts';

/** `sha256:` and as many digits as tell two digests apart for a person. */
const digits = 12;

/** What the tags that a review read name: the first digits of the digests, by marks of the tags. */
export function tagsRead(review: Pick<Review, 'published'>): Map<string, string> {
  return new Map(named(review).map(({ name, digest }) => [markOfTag(name), digest]));
}

/** @param before what they named at the review before, as {@link tagsRead} has it */
export function movedTags(review: Pick<Review, 'published'>, before: ReadonlyMap<string, string>): Block[] {
  return named(review).flatMap(({ name, digest }) => {
    const old = before.get(markOfTag(name));
    if (old === undefined || old === digest) return [];
    return [
      paragraph(
        code(name),
        text(' has moved since the review before, from '),
        code(`sha256:${old}`),
        text(' to '),
        code(`sha256:${digest}`),
        text('; that is no change of this pull request.'),
      ),
    ];
  });
}

function named({ published }: Pick<Review, 'published'>): { readonly name: string; readonly digest: string }[] {
  return published.flatMap(({ reference, image }) => {
    const [, hex = ''] = image.digest.split(':');
    return reference.digest ? [] : [{ name: fullName(reference), digest: hex.slice(0, digits) }];
  });
}
