/** Addresses that the runner gives in variables (https://docs.github.com/actions/reference/workflows-and-actions/variables). */

/** Where GitHub's pages are. */
export function serverUrlOf(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_SERVER_URL || 'https://github.com';
}

/** Where its API is. */
export function apiUrlOf(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_API_URL || 'https://api.github.com';
}

/** The page of the repository whose workflow runs. */
export function repositoryUrlOf(env: NodeJS.ProcessEnv): string {
  return `${serverUrlOf(env)}/${env.GITHUB_REPOSITORY}`;
}

/** The page of the run; undefined outside of one. */
export function runUrlOf(env: NodeJS.ProcessEnv): string | undefined {
  return env.GITHUB_RUN_ID ? `${repositoryUrlOf(env)}/actions/runs/${env.GITHUB_RUN_ID}` : undefined;
}
