import { following } from '../../gather/links.ts';
import type { Elsewhere } from '../../policy/other-repository.ts';
import type { Content } from '../../ports.ts';
import type { Client } from '../client.ts';
import { Failure, failureOf } from '../failure.ts';
import { readContents } from './contents.ts';
import { readTree } from './tree.ts';

/**
 * Reads a file of another repository, as far as the job's token may.
 *
 * @throws {Failure} where GitHub does not answer.
 */
export async function readElsewhere(
  client: Client,
  { owner, repo, path, ref }: Elsewhere,
): Promise<Content & { commit?: string }> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref, per_page: 1 });
    const commits = { base: data.sha, head: data.sha, target: data.sha };
    const trees = (sha: string) => readTree(client, { owner, repo, sha });
    const explore = following((wanted) => readContents(client, { owner, repo, commits, trees }, wanted));
    return { ...(await explore([{ side: 'head', path }], [])).contents[0]!, commit: data.sha };
  } catch (error) {
    const failure = error instanceof Failure ? error : failureOf(error, 'read a policy elsewhere', 'contents: read');
    if (failure.fault !== 'permission' && !isUnknownCommit(error)) throw failure;
    return {
      kind: 'unreadable',
      reason: `The job's token cannot read ${owner}/${repo} at ${ref}. It can read only its own repository and public ones.`,
    };
  }
}

/** GitHub answers 422 where a repository has no such commit. */
function isUnknownCommit(error: unknown): boolean {
  return (error as { status?: unknown }).status === 422;
}
