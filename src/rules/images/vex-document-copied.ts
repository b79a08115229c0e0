import { type Rule, say } from '../../rule.ts';
import { nameOf } from '../../text/path.ts';

export default {
  id: 'vex-document-copied',
  title: 'A VEX document is copied into the image',
  group: 'images',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Scanners look for it among the attestations of the image and ignore a file inside: what it explains is still reported, and it cannot change without a new image.',
  fix: 'Attach it to the built image: `docker scout attestation add`, `cosign attest --type openvex`, `vexctl attest`.',
  also: ['OWASP 13'],
  instructions: ['COPY', 'ADD'],
  reads: { words: /vex/i },
  *layer({ instruction }) {
    for (const { value, at } of instruction.sources)
      if (value !== undefined && document.test(nameOf(value)))
        yield { at, message: say`${nameOf(value)} belongs beside the image, as an attestation of it.` };
  },
} satisfies Rule<'COPY' | 'ADD'>;

const document = /^(?:[\w.-]{1,100}\.)?(?:open)?vex(?:\.cdx)?\.json$/i;
