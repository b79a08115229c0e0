import { type Rule, say } from '../../rule.ts';
import { imageHooks } from '../signature-hooks.ts';

export default {
  id: 'image-signature-untrusted',
  title: 'The image is signed by somebody else',
  group: 'images',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'policy',
  everywhere: true,
  why: 'Anybody can sign an image. The policy says who may, and these are others.',
  fix: 'Take an image from whom the policy names. If its publisher builds it elsewhere now, change the entry under `signatures` in the policy, on the base branch.',
  also: ['CIS 4.5', 'OWASP 13'],
  ...imageHooks('untrusted', (name, reason) => say`${name} is not signed by whom the policy demands. ${reason}`),
} satisfies Rule;
