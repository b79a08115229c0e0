/**
 * Runs the action against the stand-in for GitHub, as a workflow run on a pull request would: as it is built, unless told
 * otherwise.
 *
 *     const run = await runAction({ github, pull: 1, inputs: { 'fail-on': 'high' } });
 *     assert.equal(run.exitCode, 0);
 *     assert.equal(run.outputs.verdict, 'pass');
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { EventName } from '../stand-in/events.ts';
import type { GitHub } from '../stand-in/server.ts';
import type { Permissions } from '../stand-in/tokens.ts';
import { runStep, type StepResult } from './run.ts';

const ROOT = new URL('../../', import.meta.url);

export interface ActionOptions {
  github: GitHub;
  pull: number;
  event?: EventName;
  /** What happened: `opened`, `synchronize`, … */
  action?: string;
  /** Under `with:`. */
  inputs?: Record<string, string>;
  /** Under `permissions:`, for the token that the run gets. A fork's `pull_request` run has its writes taken away. */
  permissions?: Permissions;
  /** A token of one's own, in place of the run's. */
  token?: string;
  /** More environment variables, or others in place of the runner's. */
  env?: Record<string, string>;
  /** Talk to GitHub as an Enterprise Server: `/api/v3` and `/api/graphql`. */
  enterprise?: boolean;
  /** Run's number, and how often it has been repeated. */
  runId?: number;
  attempt?: number;
  /** Files in the workspace. */
  workspace?: Record<string, string>;
  /** Changes the payload before the run sees it. */
  payload?: (payload: Record<string, unknown>) => Record<string, unknown>;
  entry?: string;
  /**
   * In this process, and from src/: a review in a tenth of the time, for tests that make many to see what each says.
   * run.test.ts sees that the bundle, as a process of its own, says the same.
   */
  here?: true;
  actionFile?: string;
  nodeArguments?: readonly string[];
  /** Whether connections and child processes are noted; they are unless told otherwise. */
  watched?: boolean;
  timeout?: number;
  /** Cancels the job, or kills the process; and how long the runner waits for a cancelled one. */
  cancel?: AbortSignal;
  kill?: AbortSignal;
  patience?: readonly [interrupted: number, terminated: number];
}

export interface ActionRun extends StepResult {
  token: string;
  /** What the runner told it. */
  variables: Record<string, string>;
  event: unknown;
}

export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const { github } = options;
  const event = github.event(options.pull, options.event ?? 'pull_request', options.action ?? 'opened');
  const token = options.token ?? github.workflowToken(options.pull, event.name, options.permissions);
  const [owner = ''] = github.fullName.split('/');
  const pull = github.pull(options.pull);
  const api = options.enterprise
    ? { GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_GRAPHQL_URL: `${github.url}/api/graphql` }
    : { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` };
  const onPull = event.name === 'pull_request' || event.name === 'pull_request_target';
  const variables = {
    GITHUB_ACTIONS: 'true',
    ...api,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: github.fullName,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: onPull ? pull.head.branch : '',
    GITHUB_BASE_REF: onPull ? pull.base.branch : '',
    GITHUB_ACTOR: pull.author.login,
    GITHUB_TRIGGERING_ACTOR: pull.author.login,
    GITHUB_RUN_ID: String(options.runId ?? 1000 + options.pull),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
    GITHUB_WORKFLOW: 'Review',
    GITHUB_WORKFLOW_REF: `${github.fullName}/.github/workflows/review.yml@${event.ref}`,
    GITHUB_JOB: 'review',
    GITHUB_ACTION: '__self',
    GITHUB_RETENTION_DAYS: '90',
    ...options.env,
  };
  const result = await runStep({
    // Where `npm run build` puts it, so that a fresh build can be tried before it is kept.
    entry: options.here ? (await import('../../src/job.ts')).runJob : (options.entry ?? bundled('main')),
    ...shared(options, token),
    payload: options.payload ? options.payload(event.payload) : event.payload,
    variables,
    ...(options.workspace && { workspace: options.workspace }),
    ...(options.nodeArguments && { nodeArguments: options.nodeArguments }),
    ...(options.cancel && { cancel: options.cancel }),
    ...(options.kill && { kill: options.kill }),
    ...(options.patience && { patience: options.patience }),
    ...(options.timeout && { timeout: options.timeout }),
  });
  return { ...result, token, variables, event: event.payload };
}

/**
 * Runs what the action has for after the job, as a runner does once all steps are over.
 *
 * @param entry another file than the one that action.yml names
 * @returns undefined where the runner does not run it
 */
export async function runPost(options: ActionOptions, run: ActionRun, entry?: string): Promise<StepResult | undefined> {
  // The one condition that this runner knows.
  if (runsOf(options)['post-if'] !== 'failure() || cancelled()')
    throw new Error('another post-if than this runner knows');
  if (run.conclusion === 'success') return undefined;
  return runStep({
    entry: entry ?? bundled('post'),
    ...shared(options, run.token),
    payload: run.event,
    variables: run.variables,
    state: run.state,
  });
}

function shared(options: ActionOptions, token: string) {
  return {
    actionFile: actionFileOf(options),
    inputs: options.inputs ?? {},
    token,
    ...(options.watched !== undefined && { watched: options.watched }),
  };
}

function actionFileOf({ actionFile }: ActionOptions): string {
  return actionFile ?? fileURLToPath(new URL('action.yml', ROOT));
}

function runsOf(options: ActionOptions): Record<string, string> {
  return parse(readFileSync(actionFileOf(options), 'utf8')).runs;
}

/** A bundle that action.yml names, in the folder that `DIST` names. */
function bundled(what: 'main' | 'post'): string {
  const named = runsOf({} as ActionOptions)[what]!;
  return resolve(fileURLToPath(ROOT), process.env.DIST ?? 'dist', named.replace(/^dist\//, ''));
}
