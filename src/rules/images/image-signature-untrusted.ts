import { type Rule, say } from '../../rule.ts';
import { signatureHooks } from '../signature-hooks.ts';

export default {
  id: 'image-signature-untrusted',
  title: 'The image is signed by somebody else',
  group: 'images',
  severity: 'high',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'policy',
  everywhere: true,
  why: 'Anyone can sign an image. The policy names the signers it accepts, and this is not one of them.',
  fix: 'Use an image signed by one of them. If its publisher now builds it elsewhere, change the entry under `signatures` in the policy, on the base branch.',
  also: ['CIS 4.5', 'OWASP 13'],
  ...signatureHooks('untrusted', (name, reason) => say`${name} is not signed by anyone the policy accepts. ${reason}`),
} satisfies Rule;
