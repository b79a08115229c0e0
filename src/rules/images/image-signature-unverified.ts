import { type Rule, say } from '../../rule.ts';
import { signatureHooks } from '../signature-hooks.ts';

export default {
  id: 'image-signature-unverified',
  title: 'The signature of the image could not be verified',
  group: 'images',
  severity: 'high',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'policy',
  everywhere: true,
  undecided: true,
  why: 'The policy requires a signature, and the review could not tell whether there is one. Its verdict is an error: it neither passes nor fails.',
  fix: 'Do what the finding says, or run the review again.',
  also: ['CIS 4.5', 'OWASP 13'],
  ...signatureHooks(
    'unverified',
    (name, reason) => say`Whether ${name} is signed as the policy demands could not be verified. ${reason}`,
  ),
} satisfies Rule;
