import { readFileSync } from 'node:fs';
import { InputError } from '../../policy/policy.ts';
import type { Client } from '../client.ts';
import { askForPull, findPulls, type Head, type PullData, pullTarget, type Target } from './target.ts';

export type { PullRequest, Target } from './target.ts';

/** What started the run, as far as it says what to review. */
export type Occasion =
  /** Known from the event alone. */
  | { readonly kind: 'target'; readonly target: Target }
  /** A pull request that must be asked for. */
  | { readonly kind: 'number'; readonly owner: string; readonly repo: string; readonly number: number }
  /** The pull requests of a commit. */
  | { readonly kind: 'head'; readonly head: Head }
  /** Nothing to review; a sentence says why. */
  | { readonly kind: 'nothing'; readonly reason: string };

/** The variables that a runner sets, or what of them is there. */
type Env = Readonly<Record<string, string | undefined>>;

/**
 * Events on which GitHub takes the workflow from what is proposed, not from the base
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const proposing = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];

/** Whether the change under review says how it is reviewed, so that none of that can be believed. */
export function isProposed({ GITHUB_EVENT_NAME: name }: Env): boolean {
  return proposing.includes(name ?? '');
}

/** How each event says what to review (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows). */
const readers: Readonly<Record<string, (event: Event) => Occasion>> = {
  pull_request: ofPull,
  pull_request_target: ofPull,
  merge_group: ofMergeGroup,
  push: ofPush,
  workflow_run: ofWorkflowRun,
  workflow_dispatch: ofTree,
  schedule: ofTree,
};

/**
 * Reads what to review from the event's file
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables: `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH`).
 *
 * @param number the pull request that the workflow names; a workflow that is itself proposed can name none but its own
 * @throws {InputError} where the event is none of those supported, or its file cannot be used.
 */
export function readEvent(env: Env, number?: number): Occasion {
  const [owner, repo, more] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repo || more !== undefined) throw odd('GITHUB_REPOSITORY', 'is not `owner/name`');
  const name = env.GITHUB_EVENT_NAME ?? '';
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (number !== undefined && name !== 'merge_group') return ofNumber({ env, owner, repo, name }, number);
  if (read) return read(new Event(env, owner, repo));
  const was = name ? `was triggered by the event \`${name}\`` : 'was triggered without an event';
  const known = Object.keys(readers).map((each) => `\`${each}\``);
  throw new InputError(
    `The job ${was}. layer-review supports ${known.slice(0, -1).join(', ')} and ${known.at(-1)}. Change \`on:\` in the workflow, or set the input \`pull-request\`.`,
  );
}

/** Asks for what the event does not say itself. @throws {Failure} */
export async function findTargets(client: Client, occasion: Exclude<Occasion, { kind: 'nothing' }>): Promise<Target[]> {
  if (occasion.kind === 'target') return [occasion.target];
  if (occasion.kind === 'number') return [await askForPull(client, occasion, occasion.number)];
  return findPulls(client, occasion.head);
}

/** The pull request that a workflow names; of one that is itself proposed, its own. */
function ofNumber(
  {
    env,
    owner,
    repo,
    name,
  }: { readonly env: Env; readonly owner: string; readonly repo: string; readonly name: string },
  number: number,
): Occasion {
  const event = name.startsWith('pull_request') ? new Event(env, owner, repo) : undefined;
  const own = event?.at('pull_request', 'number');
  const meant = isProposed(env) && isCount(own) ? own : number;
  if (event && own === meant && readers[name] === ofPull) return ofPull(event);
  return { kind: 'number', owner, repo, number: meant };
}

function ofPull(event: Event): Occasion {
  const number = event.at('pull_request', 'number');
  const changed = event.at('pull_request', 'changed_files');
  if (!isCount(number)) throw odd('pull_request.number', 'is not a number');
  const pull: PullData = {
    number,
    state: event.at('pull_request', 'state') === 'closed' ? 'closed' : 'open',
    base: {
      ref: event.text('pull_request', 'base', 'ref'),
      sha: event.commit('pull_request', 'base', 'sha'),
      repo: event.repositoryId === undefined ? undefined : { node_id: event.repositoryId },
    },
    head: { sha: event.commit('pull_request', 'head', 'sha') },
    changed_files: isCount(changed) ? changed : undefined,
  };
  // A new base is an edit, too.
  const followsBase = event.at('action') === 'edited';
  const headBefore = event.at('before');
  const source = event.at('pull_request', 'head', 'repo', 'full_name');
  const readsOnly = isProposed(event.env) && isText(source) && source !== event.env.GITHUB_REPOSITORY;
  return {
    kind: 'target',
    target: {
      ...pullTarget(event, pull),
      ...(followsBase && { followsBase }),
      ...(readsOnly && { readsOnly }),
      ...(isCommit(headBefore) && { headBefore }),
    },
  };
}

/** The queue's own commit, with all the pull requests that it merges. */
function ofMergeGroup(event: Event): Occasion {
  const base = event.commit('merge_group', 'base_sha');
  const ref = event.at('merge_group', 'base_ref');
  const branch = isText(ref) ? { branch: ref.replace(/^refs\/heads\//, '') } : {};
  return range(event, event.commit('merge_group', 'head_sha'), { ref: base, sha: base, ...branch });
}

/** What was pushed to a branch; a new one is compared with the default branch. */
function ofPush(event: Event): Occasion {
  const ref = event.text('ref');
  if (event.at('deleted') === true)
    return { kind: 'nothing', reason: `${ref} was deleted, so there is nothing to review.` };
  // A tag may be an object of its own; the variable names its commit.
  const head = isCommit(event.env.GITHUB_SHA) ? event.env.GITHUB_SHA : event.commit('after');
  const main = event.text('repository', 'default_branch');
  const before = event.at('before');
  if (isCommit(before) && !/^0+$/.test(before)) return range(event, head, { ref: before, sha: main });
  return range(event, head, ref === `refs/heads/${main}` ? undefined : { ref: main, sha: main });
}

/** After a run on a fork's pull request, say. The event lists the pull requests of forks never. */
function ofWorkflowRun(event: Event): Occasion {
  const owner = event.at('workflow_run', 'head_repository', 'owner', 'login');
  const branch = event.at('workflow_run', 'head_branch');
  const label = isText(owner) && isText(branch) ? `${owner}:${branch}` : undefined;
  const { owner: base, repo } = event;
  return { kind: 'head', head: { owner: base, repo, sha: event.commit('workflow_run', 'head_sha'), label } };
}

/** The whole tree, as it is on the branch that the run is on. */
function ofTree(event: Event): Occasion {
  const { GITHUB_SHA } = event.env;
  if (!isCommit(GITHUB_SHA)) throw odd('GITHUB_SHA', 'is not a commit SHA');
  return range(event, GITHUB_SHA, undefined);
}

function range({ owner, repo, repositoryId }: Event, head: string, base: Target['base']): Occasion {
  const target = {
    owner,
    repo,
    repositoryId,
    head,
    base,
    number: undefined,
    changedFiles: undefined,
    conversation: false,
  };
  return { kind: 'target', target };
}

/** The payload, whose every field is checked as it is read. */
class Event {
  readonly env: Env;
  readonly owner: string;
  readonly repo: string;
  readonly #payload: unknown;

  constructor(env: Env, owner: string, repo: string) {
    this.env = env;
    this.owner = owner;
    this.repo = repo;
    this.#payload = read(env.GITHUB_EVENT_PATH);
  }

  get repositoryId(): string | undefined {
    const id = this.at('repository', 'node_id');
    return isText(id) ? id : undefined;
  }

  at(...names: readonly string[]): unknown {
    return names.reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Record<string, unknown>)[name]
          : undefined,
      this.#payload,
    );
  }

  text(...names: readonly string[]): string {
    const value = this.at(...names);
    if (!isText(value)) throw odd(names.join('.'), 'is missing');
    return value;
  }

  commit(...names: readonly string[]): string {
    const value = this.text(...names);
    if (!isCommit(value)) throw odd(names.join('.'), 'is not a commit SHA');
    return value;
  }
}

function read(path: string | undefined): unknown {
  if (!path) throw odd('GITHUB_EVENT_PATH', 'is not set');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw odd('GITHUB_EVENT_PATH', `cannot be read (${(error as Error).message})`);
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function odd(what: string, problem: string): InputError {
  return new InputError(
    `The event that triggered the job is not usable: ${what} ${problem}. layer-review must run in a GitHub Actions job.`,
  );
}
