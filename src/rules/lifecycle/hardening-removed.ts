import { type LoosenedBuildPolicy, loosenedBuildPolicies } from '../../facts/change/build-policies.ts';
import { type Message, type Rule, say } from '../../rule.ts';
import { lossesIn } from '../lost-safeguards.ts';
import { movesIn } from '../moved-images.ts';

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
  *change(comparison, { policy, rules }) {
    yield* movesIn(comparison, policy.trusted);
    yield* lossesIn(comparison, rules);
    for (const loosened of loosenedBuildPolicies(comparison)) {
      const { path, how, at } = loosened;
      yield {
        at,
        key: `build-policy ${path}`,
        message: words(loosened),
        ...(how !== 'open' && { side: 'base' as const }),
      };
    }
  },
} satisfies Rule;

function words({ path, how }: LoosenedBuildPolicy): Message {
  if (how === 'gone') return say`Builds no longer have to follow ${path}, which limited what they may use.`;
  if (how === 'open') return say`${path} lets builds use anything.`;
  return say`${path} now allows builds more: this was removed.`;
}
