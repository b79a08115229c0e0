/**
 * What runs after the job, where it failed or was cancelled (`post` in action.yml): a process of its own, which says on the
 * check that the review has no verdict where the action could not. It knows nothing of reviews, so that what ends one cannot
 * end it.
 */
import { connect } from './github/client.ts';
import { completeCheck } from './github/complete-check.ts';
import { explain } from './github/error-words.ts';
import { annotate, hide } from './github/log.ts';
import { findTargets, readEvent } from './github/read/event.ts';
import { readInputs } from './github/read/inputs.ts';
import { apiUrlOf, runUrlOf } from './github/run-address.ts';

/** The runner gives a cancelled job five minutes. */
const budget = 60_000;

async function main(env: NodeJS.ProcessEnv): Promise<void> {
  hide(env.INPUT_TOKEN?.trim() ?? '');
  const { token, checkName, pullRequest } = readInputs(env);
  const occasion = readEvent(env, pullRequest);
  if (checkName === undefined || occasion.kind === 'nothing') return;
  const client = connect({ token, apiUrl: apiUrlOf(env), deadline: Date.now() + budget });
  for (const target of await findTargets(client, occasion))
    await completeCheck(client, target, { name: checkName, detailsUrl: runUrlOf(env), env });
}

// The job has failed already: there is nothing to add to that, but what could not be said.
main(process.env).catch((error) => annotate('warning', explain(error, process.env).message, 'layer-review'));
