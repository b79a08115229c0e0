/** Everything that a run leaves behind where somebody, or some program, could read it. */
import type { GitHub } from '../github/server.ts';
import type { ActionRun } from '../runner/action.ts';

export function everythingSaid(github: GitHub, run: ActionRun, pull = 1): string {
  const { stdout, stderr, summary, outputs, environment, state, path } = run;
  return JSON.stringify([
    { stdout, stderr, summary, outputs, environment, state, path },
    run.allAnnotations,
    run.log,
    github.conversation(pull),
    github.checks(github.pull(pull).head.sha),
    github.statuses(github.pull(pull).head.sha),
    github.sarifs,
  ]);
}
