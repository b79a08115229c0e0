import type { Client } from '../github/client.ts';
import { apiUrlOf } from '../github/run-address.ts';

/** The token for GitHub that the environment has, as GitHub's own command takes it; undefined where there is none. */
export function gitHubToken({ GITHUB_TOKEN, GH_TOKEN }: NodeJS.ProcessEnv): string | undefined {
  return GITHUB_TOKEN || GH_TOKEN || undefined;
}

/** @param time milliseconds after which everything must be over */
export async function connectToGitHub(token: string, time: number): Promise<Client> {
  // Takes a while to load, and few ask GitHub.
  const { connect } = await import('../github/client.ts');
  return connect({ token, apiUrl: apiUrlOf(process.env), deadline: Date.now() + time });
}
