import { completeName } from '../../known/image-reference.ts';
import { isDockersOwn } from '../../known/image-trust.ts';
import { isUntrusted } from '../../known/trusted-images.ts';
import { type Rule, say } from '../../rule.ts';
import { imageHooks } from '../image-hooks.ts';

export default {
  id: 'untrusted-registry',
  title: 'The image source is not trusted',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'policy',
  why: 'The policy lists trusted image sources, and this is not one of them.',
  fix: 'Use a trusted image, copy this one to a trusted registry, or add it to `trusted` in the policy.',
  also: ['CIS 4.2', 'OWASP 13', 'hadolint DL3026'],
  ...imageHooks(function* ({ reference, at, purpose }, { policy: { trusted } }) {
    // Docker's own frontend is trusted by whoever builds with Docker.
    if (!isUntrusted(reference, trusted) || (purpose === 'frontend' && isDockersOwn(reference))) return;
    yield {
      at,
      message: say`${reference.text} comes from ${completeName(reference)}, which the policy does not trust.`,
    };
  }),
} satisfies Rule;
