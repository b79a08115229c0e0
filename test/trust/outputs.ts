/** Everything that a run leaves behind where somebody, or some program, could read it. */

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
