import { lossesIn } from '../../facts/change/lost-protections.ts';
import { parseReference } from '../../known/image-reference.ts';
import { trustedBy } from '../../known/trusted-images.ts';
import type { Rule } from '../../rule.ts';
import { lost } from '../protection-wording.ts';

export default {
  id: 'hardening-removed',
  title: 'This change removes a protection',
  group: 'lifecycle',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Somebody put it there for a reason, and what is deleted is easily missed in a diff.',
  fix: 'Put it back. If it has to go, say in the pull request what replaces it.',
  also: [],
  *change(comparison, { policy }) {
    for (const loss of lossesIn(comparison)) {
      const now = loss.what === 'publisher' || loss.what === 'registry' ? parseReference(loss.is ?? '') : undefined;
      if (now && trustedBy(now, policy.trusted).length > 0) continue;
      yield lost(loss);
    }
  },
} satisfies Rule;
