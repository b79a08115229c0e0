/** Everything that a run leaves behind where somebody, or some program, could read it. */

import assert from 'node:assert/strict';
import type { ActionRun } from '../runner/action.ts';
import type { GitHub } from '../stand-in/server.ts';

export function everythingSaid(github: GitHub, run: ActionRun, pull = 1): string {
  const { stdout, stderr, summary, outputs, environment, state, path } = run;
  const all = [
    { stdout, stderr, summary, outputs, environment, state, path },
    run.allAnnotations,
    run.log,
    github.conversation(pull),
    github.checks(github.pull(pull).head.sha),
    github.statuses(github.pull(pull).head.sha),
    github.sarifs,
  ];
  // The lines of the change beside a comment are GitHub's.
  return JSON.stringify(all, (key, value) => (key === 'hunk' ? undefined : value));
}

/** Demands that a run leaves nothing for later but what the step after the job is told: its own name, and that it has said all. */
export function assertLeavesNothing(github: GitHub, run: ActionRun): void {
  assert.deepEqual([run.environment, run.path], [{}, []]);
  const { sha } = github.pull(1).head;
  const { [`run-${sha}`]: name, ...state } = run.state;
  assert.match(name!, /^[\da-f-]{36}$/);
  assert.deepEqual(state, { [`answered-${sha}`]: 'true' });
}
