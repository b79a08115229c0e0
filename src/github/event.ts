import { readFileSync } from 'node:fs';
import { InputError } from '../policy.ts';

/** The pull request that started the run. Its title, body and labels are left where they are: nothing depends on them. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly base: {
    readonly ref: string;
    /** The tip of the base branch when the event was sent; not the merge base, and often out of date. */
    readonly sha: string;
  };
  /** The commit to review and to answer on. `GITHUB_SHA` is a test merge, whose lines are others. */
  readonly head: string;
  /** How many files the pull request changes; undefined where the event does not say. */
  readonly changedFiles: number | undefined;
}

const supported = ['pull_request', 'pull_request_target'];

/**
 * Reads which pull request to review from the event's file
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables: `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH`).
 *
 * @throws {InputError} where the event is none of those supported, or its file cannot be used.
 */
export function readEvent(env: NodeJS.ProcessEnv): PullRequest {
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (!supported.includes(name)) {
    const was = name ? `was started by the event \`${name}\`` : 'was started without an event';
    throw new InputError(
      `The job ${was}. This version of layer-review reviews on ${supported.map((each) => `\`${each}\``).join(' and ')}; please change \`on:\` in the workflow.`,
    );
  }
  const [owner, repo, more] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repo || more !== undefined) throw odd('GITHUB_REPOSITORY', 'is not `owner/name`');

  const payload = read(env.GITHUB_EVENT_PATH);
  const pull = field(payload, 'pull_request');
  const number = field(pull, 'number');
  const changed = field(pull, 'changed_files');
  if (!isCount(number)) throw odd('pull_request.number', 'is no number');
  return {
    owner,
    repo,
    number,
    base: { ref: textOf(pull, 'base', 'ref'), sha: commitOf(pull, 'base') },
    head: commitOf(pull, 'head'),
    changedFiles: isCount(changed) ? changed : undefined,
  };
}

function read(path: string | undefined): unknown {
  if (!path) throw odd('GITHUB_EVENT_PATH', 'is not set');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw odd('GITHUB_EVENT_PATH', `cannot be read (${(error as Error).message})`);
  }
}

function commitOf(pull: unknown, side: string): string {
  const sha = textOf(pull, side, 'sha');
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) throw odd(`pull_request.${side}.sha`, 'is no commit');
  return sha;
}

function textOf(pull: unknown, side: string, name: string): string {
  const value = field(field(pull, side), name);
  if (typeof value !== 'string' || value === '') throw odd(`pull_request.${side}.${name}`, 'is missing');
  return value;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function odd(what: string, problem: string): InputError {
  return new InputError(
    `The event that started the job cannot be used: ${what} ${problem}. layer-review must run in a job of GitHub Actions.`,
  );
}
