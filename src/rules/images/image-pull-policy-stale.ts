import { movingTag } from '../../known/moving-tags.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'image-pull-policy-stale',
  title: 'A moving tag is never pulled again',
  group: 'images',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Each machine keeps running what the tag meant when it was first pulled there: fixes do not arrive, and no two machines run the same.',
  fix: 'Use a version tag, ideally with its digest; then the pull policy does not matter.',
  also: ['CIS 5.28'],
  reads: { fields: ['pullPolicy'] },
  *service({ name, runs, pullPolicy }) {
    if (!pullPolicy || runs.kind !== 'pulled' || !stale.has(pullPolicy.value ?? '')) return;
    if (!movingTag(runs.reference)) return;
    yield {
      from: pullPolicy,
      message: say`${name} keeps whatever ${runs.reference.text} was when it was first pulled.`,
    };
  },
} satisfies Rule;

const stale = new Set(['never', 'missing', 'if_not_present']);
