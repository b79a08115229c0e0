/** What the tests of the stand-in start from: one pull request that changes a Dockerfile, and the client that actions use. */
import { getOctokit } from '@actions/github';
import { GitHub, type Options, type TokenOptions } from './server.ts';
import type { Pull } from './state.ts';

export const BEFORE = ['FROM debian', ...Array.from({ length: 20 }, (_, i) => `RUN step ${i + 2}`), ''].join('\n');
/** Line 1 is changed; lines 2 to 4 are in its hunk as context, line 12 is in no hunk, line 21 is changed again. */
export const AFTER = BEFORE.replace('FROM debian', 'FROM debian:12').replace('RUN step 21', 'RUN other');

export type Octokit = ReturnType<typeof getOctokit>;

export interface Scene extends AsyncDisposable {
  github: GitHub;
  pull: Pull;
  base: string;
  octokit: Octokit;
  repo: { owner: string; repo: string };
  /** The same with `pull_number`. */
  at: { owner: string; repo: string; pull_number: number };
}

export async function scene(options: Options & { token?: TokenOptions } = {}): Promise<Scene> {
  const github = await GitHub.start(options);
  const base = github.repository.commit('main', { Dockerfile: BEFORE, 'README.md': 'A shop\n' });
  github.repository.commit('feature', { Dockerfile: AFTER }, 'Pin the base', { from: base });
  const pull = github.openPull({ head: 'feature', author: 'alice' });
  const octokit = client(github, github.token(options.token));
  const repo = { owner: 'octo', repo: 'shop' };
  const at = { ...repo, pull_number: pull.number };
  return { github, pull, base, octokit, repo, at, [Symbol.asyncDispose]: () => github.stop() };
}

export function client(github: GitHub, token: string): Octokit {
  const octokit = getOctokit(token, { baseUrl: github.url });
  octokit.hook.before('request', (options) => {
    options.headers = { ...github.headers(token), ...options.headers };
  });
  return octokit;
}

/** The refusal that a request meets, as Octokit tells it. */
export async function refusal(
  request: Promise<unknown>,
): Promise<{ status: number; message: string; errors: unknown; headers: Record<string, string> }> {
  try {
    await request;
  } catch (error) {
    const { status, response } = error as {
      status: number;
      response?: { data: { message: string; errors?: unknown }; headers: Record<string, string> };
    };
    return {
      status,
      message: response?.data.message ?? '',
      errors: response?.data.errors,
      headers: response?.headers ?? {},
    };
  }
  throw new Error('the request was not refused');
}
