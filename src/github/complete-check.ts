import { randomUUID } from 'node:crypto';
import { checkOutput, checkPermission, neighboursOf } from './answer/begin-check.ts';
import {
  answeredState,
  baseKey,
  type CheckRecord,
  cancelledState,
  readRecord,
  runState,
  writeRecord,
} from './check-record.ts';
import type { Client } from './client.ts';
import { failureOf } from './failure.ts';
import type { Target } from './read/target.ts';

const endings = {
  cancelled: {
    title: 'The review was cancelled',
    summary: 'The job was cancelled before the review had a verdict. Run it again.',
  },
  failure: {
    title: 'The review ended without a verdict',
    summary:
      "The review did not come to its end: it met an error, ran out of memory or time, or its process was killed. The job's log says which. Run the job again; if that does not help, report it as a bug in layer-review.",
  },
} as const;

interface Job {
  readonly name: string;
  /** Where the details are; undefined where the run is not known. */
  readonly detailsUrl: string | undefined;
  /** Holds as `STATE_…` what the review has left. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Completes the check run of a review that has no verdict: one that was begun, or else a new one. A cancelled review makes none
 * beside those that are there: what cancelled it is most likely the next review of this very commit.
 *
 * @throws Failure where it cannot be written
 */
export async function completeCheck(client: Client, target: Target, { name, detailsUrl, env }: Job): Promise<void> {
  if (env[`STATE_${answeredState(target)}`] === 'true') return;
  const conclusion: keyof typeof endings = env[`STATE_${cancelledState}`] === 'true' ? 'cancelled' : 'failure';
  const run = env[`STATE_${runState(target)}`];
  const { owner, repo, head } = target;
  const done = { owner, repo, status: 'completed', conclusion, output: checkOutput(endings[conclusion]) } as const;
  try {
    const checks = (await neighboursOf(client, target, name)).map((each) => ({
      ...each,
      record: readRecord(each.externalId),
    }));
    const own = checks.find(({ record }) => record !== undefined && record.run === run);
    if (own?.isCompleted) return;
    const record: CheckRecord = own?.record ?? {
      base: baseKey(target.base?.ref),
      pull: target.number,
      verdict: 'error',
      run: run ?? randomUUID(),
      wrote: [],
    };
    const external_id = writeRecord({ ...record, verdict: 'error' });
    if (own)
      await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...done,
        ...{ check_run_id: own.id, external_id },
      });
    else if (conclusion === 'failure' || checks.every((each) => each.record === undefined))
      await client.request('POST /repos/{owner}/{repo}/check-runs', {
        ...done,
        ...{ name, head_sha: head, external_id, ...(detailsUrl && { details_url: detailsUrl }) },
      });
  } catch (error) {
    throw failureOf(error, 'complete the check run', checkPermission);
  }
}
