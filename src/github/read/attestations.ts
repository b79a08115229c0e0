import type { KeptAttestation } from '../../ports.ts';
import type { Client } from '../client.ts';
import { answerOf, failureOf } from '../failure.ts';

/** Pages of one answer; more than a few nobody needs to know who signed something. */
const mostPages = 5;

/**
 * Asks for the attestations that an owner's repositories have of some digests.
 *
 * @returns Sigstore bundles by digest, or where each lies: since 2026 the answer has only that
 * @throws {Failure} where GitHub does not say
 */
export async function readAttestations(
  client: Client,
  owner: string,
  digests: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptAttestation[]>> {
  const wanted = { subject_digests: [...digests], per_page: 100 };
  const found = new Map<string, KeptAttestation[]>();
  try {
    let after: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const { attestations_subject_digests: listed = {}, page_info } = await list(client, owner, {
        ...wanted,
        ...(after !== undefined && { after }),
      });
      for (const [digest, each] of Object.entries(listed))
        found.set(digest, [
          ...(found.get(digest) ?? []),
          ...(each ?? []).map(({ bundle, bundle_url: url }) => ({ bundle, url })),
        ]);
      after = page_info?.has_next ? page_info.next : undefined;
      if (after === undefined) return found;
    }
  } catch (error) {
    if (answerOf(error)?.status === 404) return found;
    throw failureOf(error, `read the attestations of ${owner}`, 'attestations: read');
  }
  return found;
}

type Wanted = { subject_digests: string[]; per_page: number; after?: string };

/** Of an organisation, else of a user: an owner's name does not tell which. */
async function list(client: Client, owner: string, wanted: Wanted) {
  try {
    return (
      await client.request('POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}', { org: owner, ...wanted })
    ).data;
  } catch (error) {
    if (answerOf(error)?.status !== 404) throw error;
    return (
      await client.request('POST /users/{username}/attestations/bulk-list{?per_page,before,after}', {
        username: owner,
        ...wanted,
      })
    ).data;
  }
}
