import { completeName } from '../../known/image-reference.ts';
import { movingTag } from '../../known/moving-tags.ts';
import { keyOfWanted } from '../../known/published-image.ts';
import { baseUse } from '../../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { isBuiltHere } from '../../model/own-images.ts';
import type { Project } from '../../model/project.ts';
import { pulledUse } from '../../model/pulled-layers.ts';
import { type Problem, type Rule, type Safeguard, say } from '../../rule.ts';
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
  oncePerFile: true,
  several: ({ names }) =>
    say`${names.length} images in this file have a tag but no digest, so their content can change.`,
  kept: {
    image: ({ stage }) => digestOf(baseUse(stage)),
    service: (service) => digestOf(pulledUse(service)),
    lost: ({ name }) => ({ message: say`${name} is no longer pinned to a digest.` }),
    toldBy: ['image-mutable-tag'],
  },
  *image({ stage }, { project }) {
    const use = baseUse(stage);
    if (use && !isBuiltHere(use.reference, project)) yield* tell(use, project);
  },
  *service(service, { project }) {
    const use = pulledUse(service);
    // What only a build on the same machine gives has no digest yet.
    if (use && service.pullPolicy?.value !== 'never') yield* tell(use, project);
  },
} satisfies Rule;

function digestOf(use: ImageUse | undefined): Safeguard[] {
  return use ? [{ holds: use.reference.digest !== undefined, from: use, as: use.reference.text }] : [];
}

function* tell(use: ImageUse, { signatures }: Project): Iterable<Problem> {
  const { reference, at } = use;
  if (reference.digest || movingTag(reference)) return;
  const key = completeName(reference);
  const check = signatures.get(keyOfWanted(use));
  const message = say`${reference.text} has a tag but no digest, so its content can change.`;
  if (check?.kind !== 'signed') yield { at, key, message, ...pinned(use) };
  else
    yield {
      at,
      key,
      severity: 'medium',
      message: say`${reference.text} has a tag but no digest, so what is pulled need not be what was verified.`,
      // Only what was signed itself is worth being pinned for that.
      ...(check.digest !== undefined && pinned(use, check.digest)),
    };
}
