/** Reviews of changes in real repositories, for tests of what is read. */
import { GitForge } from '../../src/git/forge.ts';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import type { Review } from '../../src/review/review.ts';
import { positions } from '../../src/source.ts';
import { type Files, Repository } from '../repository.ts';
import { type Order, run } from '../run.ts';

/** The review of a commit upon another. */
export async function reviewed(before: Files, after: Files, order: Partial<Order> = {}): Promise<Review> {
  using repo = Repository.create();
  const base = repo.commit('main', { README: '', ...before });
  repo.commit('feature', after, 'Change', { from: base });
  const forge = new GitForge({ folder: repo.folder, base: 'main', head: 'feature' });
  return await run({ forge, policyPath: defaultPolicyPath, overrides: {}, today: '2026-11-25', ...order });
}

/** Where each finding of a rule is: its standing with path and line. */
export function places({ findings }: Review, ruleId: string): string[] {
  return findings
    .filter(({ rule }) => rule.id === ruleId)
    .map(({ at, standing }) => {
      const { path, start } = positions(at);
      return `${standing} ${path}:${start.line}`;
    })
    .sort();
}

export function unread({ unread: some }: Review): string[] {
  return some.map(({ path, reason }) => `${path}: ${reason}`);
}
