import { misspelled } from '../../known/misspelled-images.ts';
import { type Trust, trustedBy } from '../../known/trusted-images.ts';
import { imageUses } from '../../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { pulledUse } from '../../model/pulled-layers.ts';
import { type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'image-name-misspelled',
  title: "The image's name is one letter from a well-known one",
  group: 'images',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  everywhere: true,
  why: 'Attackers register names that people mistype, and what is pulled from there runs with everything the image or service has.',
  fix: 'Correct the name. If it is intended, accept it with a waiver that says who publishes it.',
  also: ['CIS 4.2', 'OWASP 13'],
  *image({ stage }, { policy: { trusted } }) {
    for (const use of imageUses(stage)) yield* tell(use, trusted);
  },
  *service(service, { policy: { trusted } }) {
    const use = pulledUse(service);
    if (use) yield* tell(use, trusted);
  },
} satisfies Rule;

function* tell({ reference, published, at }: ImageUse, trust: Trust): Iterable<Problem> {
  // What is not there is reported as that, and an official image that is there is one that is not known here.
  if (published?.kind === 'absent' || trustedBy(reference, trust).length > 0) return;
  const found = misspelled(reference);
  if (!found || (found.what === 'name' && published?.kind === 'image')) return;
  const { meant, what } = found;
  if (what === 'name')
    yield {
      at,
      severity: 'medium',
      message: say`Docker Hub has no official image of this name, which is one letter from ${meant}: only a mirror or a registry of your own can have it.`,
    };
  else
    yield {
      at,
      message: say`The ${[what]} is one letter from that of ${meant}: whoever owns that name decides what is pulled here.`,
    };
}
