import { type Rule, say } from '../../rule.ts';
import { signatureHooks } from '../signature-hooks.ts';

export default {
  id: 'image-signature-missing',
  title: 'The image is not signed',
  group: 'images',
  severity: 'high',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'policy',
  everywhere: true,
  why: 'Whoever can push to the registry decides what runs. The policy names who must have signed this image, and nobody did.',
  fix: 'Use a signed version, or have the image signed. If nobody signs it any more, remove its entry from `signatures` in the policy, on the base branch.',
  also: ['CIS 4.5', 'OWASP 13'],
  ...signatureHooks('missing', (name, reason) => say`${name} is not signed as the policy demands. ${reason}`),
} satisfies Rule;
