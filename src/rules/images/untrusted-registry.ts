import type { ImageReference } from '../../known/image-reference.ts';
import { namesAnybody, type Trust, trustedBy } from '../../known/trusted-images.ts';
import { originsOf } from '../../model/dockerfile/copy-origins.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
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
    for (const { reference, at } of imagesIn(stage)) yield* tell(reference, at, trusted);
  },
  *service({ runs, image }, { policy: { trusted } }) {
    if (namesAnybody(trusted) && runs.kind === 'pulled' && image) yield* tell(runs.reference, image.at, trusted);
  },
} satisfies Rule;

/** What a stage is built on, what is copied into it or mounted, and what reads its file. */
function* imagesIn({ base, from, layers, file }: Stage): Iterable<{ reference: ImageReference; at: Location }> {
  const { frontend } = file;
  // Docker's own is trusted by whoever builds with Docker.
  const own = frontend?.reference.registry === 'docker.io' && frontend.reference.repository.startsWith('docker/');
  if (frontend && !own) yield frontend;
  if (base.kind === 'image') yield { reference: base.reference, at: from.image.at };
  for (const { origin, at } of layers.flatMap(originsOf)) {
    if (origin.kind === 'image') yield { reference: origin.reference, at };
  }
}

function* tell(image: ImageReference, at: Location, trust: Trust): Iterable<Problem> {
  if (trustedBy(image, trust).length > 0) return;
  yield {
    at,
    message: say`${image.text} comes from ${image.registry}/${image.repository}, which the policy does not trust.`,
  };
}
