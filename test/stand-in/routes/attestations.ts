/** Attestations of artefacts, by the digests of these. */
import { type Call, ok, type Route } from '../call.ts';
import { apiUrl } from '../json.ts';
import { notFound } from '../refusal.ts';

export const attestationRoutes: Route[] = [
  {
    template: 'POST /orgs/{org}/attestations/bulk-list',
    needs: 'metadata=read',
    handle: (call) => list(call, 'Organization', call.params.org!),
  },
  {
    template: 'POST /users/{username}/attestations/bulk-list',
    needs: 'metadata=read',
    handle: (call) => list(call, 'User', call.params.username!),
  },
];

/** Of public repositories anybody sees them. Of a digest without any there is null. */
function list({ world, body }: Call, type: 'Organization' | 'User', login: string) {
  const owner = world.attesting.get(login.toLowerCase());
  if (owner?.type !== type) throw notFound();
  const digests = body.subject_digests as string[];
  return ok({
    attestations_subject_digests: Object.fromEntries(
      digests.map((digest) => [
        digest,
        owner.bundles.get(digest)?.map(({ bundle, url }) => ({
          ...(bundle !== undefined && { bundle }),
          repository_id: world.repositoryId,
          bundle_url: url ?? `${apiUrl(world, 'bundles')}/1.json.sn`,
        })) ?? null,
      ]),
    ),
    page_info: { has_next: false, has_previous: false },
  });
}
