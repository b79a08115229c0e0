import { isOneShot } from '../../facts/host/one-shot-services.ts';
import { isIdle } from '../../known/base-images.ts';
import { completeName, familiarName } from '../../known/image-reference.ts';
import { channelOf, inPlaceOfVersion, movingTag } from '../../known/moving-tags.ts';
import { isOnlyBuilt } from '../../known/official-places.ts';
import { baseUse } from '../../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { isBuiltHere } from '../../model/own-images.ts';
import type { Service } from '../../model/project.ts';
import { pulledUse } from '../../model/pulled-layers.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { mutableTag, pinned } from '../fixes.ts';

export default {
  id: 'image-mutable-tag',
  title: 'The image tag can move after review',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  lessForDevelopers: true,
  trust: 'unpinned',
  why: 'The next push to the tag decides what runs, not what was reviewed and tested.',
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
    if (use && !isBuiltHere(use.reference, project)) yield* tell(use, { when: 'at build time' });
  },
  *service(service) {
    const use = pulledUse(service);
    // Of a distribution, a job that ends uses the shell.
    const isLittle = use && (service.pullPolicy?.value === 'never' || (isOneShot(service) && isIdle(use.reference)));
    if (use) yield* tell(use, { isLittle, variable: tagVariable(service, use), when: 'when it is pulled' });
  },
} satisfies Rule;

/** The variable whose default the tag is, what of it moves, or the whole reference: whoever sets it has another. */
function tagVariable({ image }: Service, { reference }: ImageUse): string | undefined {
  const { tag, text } = reference;
  const decided = new Set([text, ...(tag === undefined ? [] : [tag, channelOf(reference)])]);
  const variable = image?.variables?.find(
    ({ fallback, set }) => !set && fallback?.value !== undefined && decided.has(fallback.value),
  );
  return variable?.name;
}

interface Usage {
  /** Whether only a build on the same machine gives the image, or next to nothing of it is used. */
  readonly isLittle?: boolean | undefined;
  /** The one that the tag is a default of. */
  readonly variable?: string | undefined;
  /** When somebody looks where the tag points. */
  readonly when: 'at build time' | 'when it is pulled';
}

function* tell(use: ImageUse, { isLittle = false, variable, when }: Usage): Iterable<Problem> {
  const { reference, at } = use;
  const moving = movingTag(reference);
  if (!moving) return;
  const unlessSet = variable === undefined ? [] : say` (if ${variable} is unset)`;
  yield {
    at,
    key: completeName(reference),
    cause: mutableTag,
    // Nobody else can give what is only built: it is whatever was built last.
    severity: isLittle || variable !== undefined || isOnlyBuilt(completeName(reference)) ? 'low' : 'medium',
    message:
      moving === 'untagged'
        ? say`${reference.text}${unlessSet} has no tag, so it is whatever ${'latest'} is ${[when]}.`
        : say`The tag ${reference.tag!} of ${familiarName(reference)}${unlessSet} moves with every release.`,
    // With a name that can be pulled it moves as it did.
    ...(isOnlyBuilt(completeName(reference)) && { alone: 'medium' as const }),
    ...inPlaceOfVersion(reference),
    ...pinned(use),
  };
}
