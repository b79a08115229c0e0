import { completeName, familiarName } from '../../known/image-reference.ts';
import { isOnlyBuilt, movingTag } from '../../known/moving-tags.ts';
import { baseUse } from '../../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { isBuiltHere } from '../../model/own-images.ts';
import { pulledUse } from '../../model/pulled-layers.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { pinned } from '../fixes.ts';

export default {
  id: 'image-mutable-tag',
  title: 'The image tag can move after review',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  lessForDevelopers: true,
  trust: 'unpinned',
  why: 'Whoever pushes the tag next decides what runs, not what was reviewed and tested.',
  fix: 'Use a version tag, ideally with its digest: `image:1.2.3@sha256:…`. Dependabot and Renovate keep both current.',
  also: [
    'CIS 4.2',
    'CIS 5.28',
    'OWASP 9',
    'OWASP 13',
    'hadolint DL3006',
    'hadolint DL3007',
    'trivy DS-0001',
    'checkov CKV_DOCKER_7',
    'kics 9efb0b2d',
    'kics f45ea400',
    'dclint service-image-require-explicit-tag',
  ],
  *image({ stage }, { project }) {
    const use = baseUse(stage);
    if (use && !isBuiltHere(use.reference, project)) yield* tell(use);
  },
  *service(service) {
    const use = pulledUse(service);
    if (use) yield* tell(use, service.pullPolicy?.value === 'never');
  },
} satisfies Rule;

/** @param built whether only a build on the same machine gives the image */
function* tell(use: ImageUse, built = false): Iterable<Problem> {
  const { reference, at } = use;
  const moving = movingTag(reference);
  const key = completeName(reference);
  // Nobody else can give it: it is whatever was built last.
  const severity = built || isOnlyBuilt(reference) ? 'low' : 'medium';
  if (moving === 'untagged')
    yield {
      at,
      key,
      severity,
      message: say`${reference.text} has no tag, so it is whatever ${'latest'} is that day.`,
      ...pinned(use),
    };
  if (moving === 'moving')
    yield {
      at,
      key,
      severity,
      message: say`The tag ${reference.tag!} of ${familiarName(reference)} moves with every release.`,
      ...pinned(use),
    };
}
