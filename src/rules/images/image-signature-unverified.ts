import { type Rule, say } from '../../rule.ts';
import { imageHooks } from '../signature-hooks.ts';

export default {
  id: 'image-signature-unverified',
  title: 'The signature of the image could not be verified',
  group: 'images',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'policy',
  everywhere: true,
  undecided: true,
  why: 'The policy demands a signature, and whether there is one nobody knows. The review is an error, as it neither passes nor fails.',
  fix: 'Do what the finding says, or run the review again.',
  also: ['CIS 4.5', 'OWASP 13'],
  ...imageHooks(
    'unverified',
    (name, reason) => say`Whether ${name} is signed as the policy demands could not be verified. ${reason}`,
  ),
} satisfies Rule;
