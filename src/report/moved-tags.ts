/** Tags of images that have moved between two reviews of a pull request: drift, which is nobody's change. */

import { fullName } from '../known/image-reference.ts';
import type { Project } from '../model/project.ts';
import { publishedImages } from '../model/published-images.ts';
import { markOfTag } from '../review/fingerprint.ts';
import { type Block, code, paragraph, text } from './markdown.ts';

/** `sha256:` and as many digits as tell two digests apart for a person. */
const digits = 12;

/** What the tags that a review read name: the first digits of the digests, by marks of the tags. */
export function tagsRead(project: Project): Map<string, string> {
  return new Map(named(project).map(({ name, digest }) => [markOfTag(name), digest]));
}

/** @param before what they named at the review before, as {@link tagsRead} has it */
export function movedTags(project: Project, before: ReadonlyMap<string, string>): Block[] {
  return named(project).flatMap(({ name, digest }) => {
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

function named(project: Project): { readonly name: string; readonly digest: string }[] {
  return publishedImages(project).flatMap(({ reference, image }) => {
    const [, hex = ''] = image.digest.split(':');
    return reference.digest ? [] : [{ name: fullName(reference), digest: hex.slice(0, digits) }];
  });
}
