/** What judges a target on GitHub and answers: all that need not be there to ask what the target changes. */
// What answers is loaded as well: later there is less time.
import './github/answer/publish.ts';
import type { Client } from './github/client.ts';
import type { GitHubForge } from './github/forge.ts';
import { readAttestations } from './github/read/attestations.ts';
import type { Inputs } from './github/read/inputs.ts';
import { inputsInForce } from './github/read/inputs-in-force.ts';
import type { Target } from './github/read/target.ts';
import { openDownloads } from './registry/downloads.ts';
import { jobLogins } from './registry/logins.ts';
import { askingTime, openRegistries } from './registry/registries.ts';
import type { Review } from './review/review.ts';
import { run, type SignatureInput } from './run.ts';
import type { Attestations } from './signatures/github-attestations.ts';
import { openSignatures } from './signatures/open-signatures.ts';

/** What a job is asked, and where it may ask. */
interface Job {
  readonly client: Client;
  readonly env: NodeJS.ProcessEnv;
  readonly inputs: Inputs;
}

/** Reviews a target as the inputs in force say, and publishes the review. */
export async function reviewOf(forge: GitHubForge, target: Target, { client, env, inputs }: Job): Promise<Review> {
  const { registry, ...order } = await inputsInForce(forge, env, inputs, target.number);
  const logins = jobLogins(env, inputs.token);
  const asked = (hosts: readonly string[]) => openRegistries({ hosts, logins, deadline: Date.now() + askingTime, env });
  const attestations: Attestations = (owner, digests) => readAttestations(client, owner, digests);
  const signatures = (at: SignatureInput) =>
    openSignatures({ ...at, attestations, download: openDownloads({ deadline: Date.now() + askingTime, env }) });
  return run({ forge, ...order, registry: registry === 'known' ? asked : undefined, signatures });
}
