import type { ImageReference } from '../../known/image-reference.ts';
import { namesAnybody, type Trust, trustedBy } from '../../known/trusted-images.ts';
import { imageUses } from '../../model/dockerfile/image-uses.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'untrusted-registry',
  title: 'The image source is not trusted',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'policy',
  why: 'The policy lists trusted image sources, and this is not one of them.',
  fix: 'Use a trusted image, copy this one to a trusted registry, or add it to `trusted` in the policy.',
  also: ['CIS 4.2', 'OWASP 13', 'hadolint DL3026'],
  *image({ stage }, { policy: { trusted } }) {
    if (!namesAnybody(trusted)) return;
    for (const use of imageUses(stage))
      if (use !== stage.file.frontend || !isDockers(use.reference)) yield* tell(use.reference, use.at, trusted);
  },
  *service({ runs, image }, { policy: { trusted } }) {
    if (namesAnybody(trusted) && runs.kind === 'pulled' && image) yield* tell(runs.reference, image.at, trusted);
  },
} satisfies Rule;

/** Docker's own is trusted by whoever builds with Docker. */
function isDockers({ registry, repository }: ImageReference): boolean {
  return registry === 'docker.io' && repository.startsWith('docker/');
}

function* tell(image: ImageReference, at: Location, trust: Trust): Iterable<Problem> {
  if (trustedBy(image, trust).length > 0) return;
  yield {
    at,
    message: say`${image.text} comes from ${`${image.registry}/${image.repository}`}, which the policy does not trust.`,
  };
}
