import { misspelled } from '../../known/misspelled-images.ts';
import { type Trust, trustedBy } from '../../known/trusted-images.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { imageHooks } from '../image-hooks.ts';

export default {
  id: 'image-name-misspelled',
  title: "The image's name is one letter from a well-known one",
  group: 'images',
  severity: 'high',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'default',
  everywhere: true,
  why: 'Attackers register names that people mistype, and what is pulled from there runs with everything the image or service has.',
  fix: 'Correct the name. If it is intended, accept it with a waiver that says who publishes it.',
  also: ['CIS 4.2', 'OWASP 13'],
  ...imageHooks((use, { policy }) => tell(use, policy.trusted)),
} satisfies Rule;

function* tell({ reference, published, at }: ImageUse, trust: Trust): Iterable<Problem> {
  // What is not there is reported as that, and an official image that is there is one that is not known here.
  if (published?.kind === 'absent' || trustedBy(reference, trust).length > 0) return;
  const found = misspelled(reference, trust.own);
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
