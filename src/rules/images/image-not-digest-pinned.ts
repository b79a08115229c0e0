import { completeName } from '../../known/image-reference.ts';
import { movingTag } from '../../known/moving-tags.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { isBuiltHere } from '../../model/own-images.ts';
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
  *image({ stage: { base, from } }, { project }) {
    if (base.kind === 'image' && !isBuiltHere(base.reference, project)) yield* tell({ ...base, at: from.image.at });
  },
  *service({ runs, image, pullPolicy }) {
    // What only a build on the same machine gives has no digest yet.
    if (runs.kind === 'pulled' && image && pullPolicy?.value !== 'never') yield* tell({ ...runs, at: image.at });
  },
} satisfies Rule;

function* tell(use: ImageUse): Iterable<Problem> {
  const { reference, at } = use;
  if (reference.digest || movingTag(reference)) return;
  const message = say`${reference.text} has a tag but no digest, so its content can change.`;
  yield { at, key: completeName(reference), message, ...pinned(use) };
}
