import { groupBy } from '../../text/group-by.ts';
import { baseKey, type CheckRecord, readRecord } from '../check-record.ts';
import type { Client } from '../client.ts';
import { askForPull, isOpenPull, type Target } from '../read/target.ts';
import type { Neighbour } from './begin-check.ts';

/** Pull requests that are asked for; of more than anybody opens with one commit, all reviews count. */
const mostPulls = 10;

/**
 * Of each other base the newest review of the commit that still counts, where it did not pass. A pull request's counts while
 * that is open with this commit and against that base. Once it was pointed at another, it may be pointed back: only a run that
 * such a change starts, as it will start one then, does without.
 *
 * @param neighbours the check runs of one name on the commit
 * @param base what this review is against, as its record says it
 */
export async function othersFailing(
  client: Client,
  target: Target,
  neighbours: readonly Neighbour[],
  base: string,
): Promise<CheckRecord[]> {
  const pulls = new Map<number, Target | undefined>();
  const pullOf = async (number: number) => {
    if (!pulls.has(number) && pulls.size < mostPulls)
      pulls.set(number, await askForPull(client, target, number).catch(() => undefined));
    return pulls.get(number);
  };
  const counts = async (review: CheckRecord) => {
    const pull = review.pull === undefined ? undefined : await pullOf(review.pull);
    if (!pull) return true;
    if (!isOpenPull(pull) || pull.head !== target.head) return false;
    return baseKey(pull.base.ref) === review.base || !target.followsBase;
  };
  const failing: CheckRecord[] = [];
  for (const reviews of newestFirst(neighbours, base))
    for (const review of reviews) {
      if (review.verdict === 'pass') break;
      if (!(await counts(review))) continue;
      failing.push(review);
      break;
    }
  return failing;
}

/** The reviews against each other base. */
function newestFirst(neighbours: readonly Neighbour[], base: string): Iterable<readonly CheckRecord[]> {
  const others = [...neighbours]
    .sort((a, b) => b.id - a.id)
    .flatMap(({ app, externalId }) => {
      const record = readRecord(externalId);
      return record && record.base !== base ? [{ app, ...record }] : [];
    });
  // Another app's may only make it worse.
  return groupBy(others, (each) => `${each.app} ${each.base}`).values();
}
