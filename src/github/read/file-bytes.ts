import type { Client } from '../client.ts';
import { failureOf } from '../failure.ts';

interface Blob {
  readonly owner: string;
  readonly repo: string;
  readonly oid: string;
  /** Bytes beyond which nothing is read. */
  readonly most: number;
}

/**
 * A blob's bytes as they are (https://docs.github.com/rest/git/blobs#get-a-blob). Read from the stream, as Octokit would
 * make text of them and take a broken connection for the end.
 *
 * @returns undefined where there are more than the most.
 * @throws {Failure}
 */
export async function bytesOf(client: Client, { owner, repo, oid, most }: Blob): Promise<Buffer | undefined> {
  try {
    const answer = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      owner,
      repo,
      file_sha: oid,
      headers: { accept: 'application/vnd.github.raw+json' },
      request: { parseSuccessResponseBody: false },
    });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.data as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw failureOf(error, 'read a file', 'contents: read');
  }
}
