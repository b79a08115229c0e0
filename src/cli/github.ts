import type { Client } from '../github/client.ts';

/** The token for GitHub that the environment has, as GitHub's own command takes it; undefined where there is none. */
export function gitHubToken({ GITHUB_TOKEN, GH_TOKEN }: NodeJS.ProcessEnv): string | undefined {
  return GITHUB_TOKEN || GH_TOKEN || undefined;
}

/** @param time milliseconds after which everything must be over */
export async function connectToGitHub(token: string, time: number): Promise<Client> {
  // Takes a while to load, and few ask GitHub.
  const { connect } = await import('../github/client.ts');
  const apiUrl = process.env.GITHUB_API_URL || 'https://api.github.com';
  return connect({ token, apiUrl, deadline: Date.now() + time });
}
