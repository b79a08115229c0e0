/** The payload and the variables that a workflow run is started with. */
import { example, redirected } from './examples.ts';
import { personJson, pullJson, repositoryJson } from './json.ts';
import type { Pull, World } from './state.ts';

export type EventName =
  | 'pull_request'
  | 'pull_request_target'
  | 'merge_group'
  | 'workflow_run'
  | 'push'
  | 'workflow_dispatch'
  | 'schedule';

export interface RunEvent {
  name: EventName;
  payload: Record<string, unknown>;
  /** GITHUB_SHA and GITHUB_REF, which are rarely what one expects: see {@link runEvent}. */
  sha: string;
  ref: string;
}

/**
 * `pull_request`: GITHUB_SHA is the test merge, GITHUB_REF is `refs/pull/N/merge`, and there is no run while the two
 * conflict. `pull_request_target`: both are the default branch's, whatever the pull request's base. `merge_group`: the
 * queue's own branch, and a payload without a pull request. See GitHub's "Events that trigger workflows".
 * @throws when GitHub would start no run
 */
export function runEvent(world: World, pull: Pull, name: EventName, action: string): RunEvent {
  const defaultTip = () => world.repository.resolve(world.defaultBranch);
  const merge = () => {
    const sha = world.repository.testMerge(world.repository.resolve(pull.base.branch), pull.head.sha);
    if (!sha) throw new Error(`#${pull.number} conflicts with ${pull.base.branch}: GitHub starts no ${name} run`);
    return sha;
  };
  const common = { repository: repositoryJson(world), sender: personJson(world, pull.author) };
  switch (name) {
    case 'pull_request':
      return { name, payload: pullPayload(world, pull, action), sha: merge(), ref: `refs/pull/${pull.number}/merge` };
    case 'pull_request_target':
      return {
        name,
        payload: pullPayload(world, pull, action),
        sha: defaultTip(),
        ref: `refs/heads/${world.defaultBranch}`,
      };
    case 'merge_group': {
      const head_sha = merge();
      const base_sha = world.repository.resolve(pull.base.branch);
      const head_ref = `refs/heads/gh-readonly-queue/${pull.base.branch}/pr-${pull.number}-${base_sha}`;
      const {
        installation: _,
        organization: __,
        ...template
      } = redirected(world, example('merge_group', action), world.owner);
      const group = {
        ...(template.merge_group as object),
        head_sha,
        head_ref,
        base_sha,
        base_ref: `refs/heads/${pull.base.branch}`,
      };
      return {
        name,
        payload: { ...template, ...common, action: 'checks_requested', merge_group: group },
        sha: head_sha,
        ref: head_ref,
      };
    }
    case 'workflow_run': {
      // Runs on the default branch after another workflow; its pull requests are empty for a fork.
      const {
        installation: _,
        organization: __,
        ...template
      } = redirected(world, example('workflow_run', action), world.owner);
      const { head, base } = pull;
      const pull_requests = pull.fork
        ? []
        : [
            {
              id: pull.id,
              number: pull.number,
              head: { ref: head.branch, sha: head.sha },
              base: { ref: base.branch, sha: base.sha },
            },
          ];
      const run = {
        ...(template.workflow_run as object),
        event: 'pull_request',
        head_repository: repositoryJson(world, head.owner),
        head_branch: head.branch,
        head_sha: head.sha,
        pull_requests,
      };
      return {
        name,
        payload: { ...template, ...common, action, workflow_run: run },
        sha: defaultTip(),
        ref: `refs/heads/${world.defaultBranch}`,
      };
    }
    case 'push': {
      const ref = `refs/heads/${pull.head.branch}`;
      const payload = {
        ...common,
        ref,
        before: pull.previousHead,
        after: pull.head.sha,
        created: false,
        deleted: false,
      };
      return { name, payload, sha: pull.head.sha, ref };
    }
    case 'schedule':
      return {
        name,
        payload: { ...common, schedule: '0 6 * * 1', workflow: '.github/workflows/review.yml' },
        sha: defaultTip(),
        ref: `refs/heads/${world.defaultBranch}`,
      };
    case 'workflow_dispatch': {
      const ref = `refs/heads/${world.defaultBranch}`;
      return {
        name,
        payload: { ...common, ref, inputs: null, workflow: '.github/workflows/review.yml' },
        sha: defaultTip(),
        ref,
      };
    }
  }
}

function pullPayload(world: World, pull: Pull, action: string): Record<string, unknown> {
  const { installation: _, organization: __, before: ___, after: ____, ...template } = example('pull_request', action);
  return {
    ...template,
    action,
    number: pull.number,
    pull_request: pullJson(world, pull),
    repository: repositoryJson(world),
    sender: personJson(world, pull.author),
    ...(action === 'synchronize' && { before: pull.previousHead, after: pull.head.sha }),
  };
}
