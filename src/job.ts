/** A job of the action, from what its environment says to the status that it ends with. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Desk } from './github/answer/job.ts';
import { connect } from './github/client.ts';
import { explain } from './github/error-words.ts';
import { GitHubForge } from './github/forge.ts';
import { annotate, hide, print, setOutputs } from './github/log.ts';
import { findTargets, readEvent } from './github/read/event.ts';
import { readInputs } from './github/read/inputs.ts';
import { apiUrlOf, repositoryUrlOf, runUrlOf } from './github/run-address.ts';
import type { Verdict } from './review/review.ts';
import { endBy } from './watchdog.ts';

/** Milliseconds. The review ends within five minutes: whatever GitHub has not answered by then, it does not wait for. */
export const budget = 270_000;
/** Milliseconds in which what is asked at the same time is on its way. */
const together = 10;

interface Outcome {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** @returns the status that the process has to end with */
export async function runJob(env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const { verdict, reason } = await review(env);
    if (verdict === 'pass') return 0;
    const what = verdict === 'fail' ? 'The review fails' : 'Not everything could be reviewed';
    annotate('error', `${what}: ${reason}.`, 'layer-review');
  } catch (error) {
    failed(error);
  }
  return 1;
}

/** Reports what went wrong inside. */
export function failed(error: unknown): void {
  const { message, details } = explain(error, process.env);
  if (details) print(details);
  annotate('error', message, 'layer-review');
  try {
    setOutputs({ verdict: 'error' });
  } catch {
    // The job has no outputs then; its status says the same.
  }
}

async function review(env: NodeJS.ProcessEnv): Promise<Outcome> {
  endBy(Date.now() + budget);
  hide(env.INPUT_TOKEN?.trim() ?? '');
  const inputs = readInputs(env);
  const occasion = readEvent(env, inputs.pullRequest);
  if (occasion.kind === 'nothing') return nothing(occasion.reason);
  let sent = () => {};
  const onItsWay = new Promise<void>((resolve) => {
    sent = resolve;
  });
  const client = connect({
    token: inputs.token,
    apiUrl: apiUrlOf(env),
    deadline: Date.now() + budget,
    sent,
  });
  const desk: Desk = {
    checkName: inputs.checkName,
    jsonFile: inputs.jsonFile,
    sarifFile: inputs.sarifFile,
    workspace: env.GITHUB_WORKSPACE,
    summaryFile: env.GITHUB_STEP_SUMMARY,
    repositoryUrl: repositoryUrlOf(env),
    runUrl: runUrlOf(env),
  };
  const outcomes: Outcome[] = [];
  for (const target of await findTargets(client, occasion)) {
    const forge = new GitHubForge(client, target, desk, inputs.scope);
    // All that judges is loaded while GitHub answers. Whatever this comes to is reported when it is asked for again.
    await Promise.race([forge.change().catch(() => {}), onItsWay.then(() => sleep(together))]);
    const { reviewOf } = await import('./action.ts');
    outcomes.push(await reviewOf(forge, target, { client, env, inputs }));
  }
  // Nearly always there is one. Each has set the outputs; the job ends as the worst of them.
  const worst = (['error', 'fail', 'pass'] as const).flatMap(
    (each) => outcomes.find(({ verdict }) => verdict === each) ?? [],
  );
  if (!worst[0])
    return nothing('No open pull request has the commit of this event as its head, so there is nothing to review.');
  if (outcomes.length > 1) setOutputs({ verdict: worst[0].verdict });
  return worst[0];
}

/** Passes, and says why. */
function nothing(reason: string): Outcome {
  annotate('notice', reason, 'layer-review');
  setOutputs({ verdict: 'pass' });
  return { verdict: 'pass', reason };
}
