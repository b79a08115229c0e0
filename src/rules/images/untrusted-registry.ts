import { isDockersOwn } from '../../known/image-trust.ts';
import { namesAnybody, type Trust, trustedBy } from '../../known/trusted-images.ts';
import { imageUses } from '../../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { pulledUse } from '../../model/pulled-layers.ts';
import { type Problem, type Rule, say } from '../../rule.ts';

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
    // Docker's own frontend is trusted by whoever builds with Docker.
    for (const use of imageUses(stage))
      if (use !== stage.file.frontend || !isDockersOwn(use.reference)) yield* tell(use, trusted);
  },
  *service(service, { policy: { trusted } }) {
    const use = pulledUse(service);
    if (namesAnybody(trusted) && use) yield* tell(use, trusted);
  },
} satisfies Rule;

function* tell({ reference: image, at }: ImageUse, trust: Trust): Iterable<Problem> {
  if (trustedBy(image, trust).length > 0) return;
  yield {
    at,
    message: say`${image.text} comes from ${`${image.registry}/${image.repository}`}, which the policy does not trust.`,
  };
}
