import { type Rule, say } from '../../rule.ts';
import { signatureHooks } from '../signature-hooks.ts';

export default {
  id: 'image-signature-invalid',
  title: 'The signature of the image is not valid',
  group: 'images',
  severity: 'high',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'policy',
  everywhere: true,
  why: 'The signature does not match the image: it was made for something else, or the image was changed after signing. Either is what an attack looks like.',
  fix: 'Do not use it. Ask its publisher, and use a version whose signature is valid.',
  also: ['CIS 4.5', 'OWASP 13'],
  ...signatureHooks('invalid', (name, reason) => say`${name} has no valid signature. ${reason}`),
} satisfies Rule;
