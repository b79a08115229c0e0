import { completeName, type ImageReference } from '../../known/image-reference.ts';
import { movingTag } from '../../known/moving-tags.ts';
import { isBuiltHere } from '../../model/own-images.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'image-not-digest-pinned',
  title: 'The image is not pinned by its digest',
  group: 'images',
  severity: 'low',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  trust: 'unpinned',
  why: 'A tag can be pushed again, with other content, by whoever owns the image or gets hold of the account.',
  fix: 'Put the digest behind the tag: `image:1.2.3@sha256:…` (`docker buildx imagetools inspect` prints it). Dependabot and Renovate keep both current.',
  also: ['CIS 4.2', 'OWASP 13'],
  together: (names) =>
    say`${names.length} images of this file have a tag and no digest, so the same name can bring other content.`,
  *image({ stage: { base, from } }, { project }) {
    if (base.kind === 'image' && !isBuiltHere(base.reference, project)) yield* tell(base.reference, from.image.at);
  },
  *service({ runs, image }) {
    if (runs.kind === 'pulled' && image) yield* tell(runs.reference, image.at);
  },
} satisfies Rule;

function* tell(reference: ImageReference, at: Location): Iterable<Problem> {
  if (reference.digest || movingTag(reference)) return;
  const message = say`${reference.text} has a tag and no digest, so the same name can bring other content.`;
  yield { at, key: completeName(reference), message };
}
