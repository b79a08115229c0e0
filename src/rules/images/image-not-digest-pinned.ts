import { completeName } from '../../known/image-reference.ts';
import { movingTag } from '../../known/moving-tags.ts';
import { baseUse } from '../../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { isBuiltHere } from '../../model/own-images.ts';
import { pulledUse } from '../../model/pulled-layers.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { pinned } from '../fixes.ts';

export default {
  id: 'image-not-digest-pinned',
  title: 'The image is not pinned by digest',
  group: 'images',
  severity: 'low',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  trust: 'unpinned',
  why: 'A tag can be pushed again with other content, by its owner or by whoever takes over the account.',
  fix: 'Add the digest after the tag: `image:1.2.3@sha256:…` (`docker buildx imagetools inspect` shows it). Dependabot and Renovate keep both current.',
  also: ['CIS 4.2', 'OWASP 13'],
  together: (names) => say`${names.length} images in this file have a tag but no digest, so their content can change.`,
  *image({ stage }, { project }) {
    const use = baseUse(stage);
    if (use && !isBuiltHere(use.reference, project)) yield* tell(use);
  },
  *service(service) {
    const use = pulledUse(service);
    // What only a build on the same machine gives has no digest yet.
    if (use && service.pullPolicy?.value !== 'never') yield* tell(use);
  },
} satisfies Rule;

function* tell(use: ImageUse): Iterable<Problem> {
  const { reference, at } = use;
  if (reference.digest || movingTag(reference)) return;
  const message = say`${reference.text} has a tag but no digest, so its content can change.`;
  yield { at, key: completeName(reference), message, ...pinned(use) };
}
