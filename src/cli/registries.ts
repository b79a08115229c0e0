import type { Signatures } from '../ports.ts';
import type { Order, SignatureInput } from '../run.ts';
import type { Attestations } from '../signatures/github-attestations.ts';
import type { OpenedSignatures } from '../signatures/open-signatures.ts';
import { cacheFolder } from './cache-folder.ts';
import { connectToGitHub, gitHubToken } from './github.ts';
import type { Given } from './options.ts';

/** Verifies signatures of what registries have, and of what GitHub keeps where there is a token to ask it with. */
export const signatures: Order['signatures'] = (at) => {
  let opened: Promise<Signatures> | undefined;
  return {
    check: async (wanted) => {
      opened ??= openedSignatures(at);
      return (await opened).check(wanted);
    },
  };
};

export async function openedSignatures(at: SignatureInput): Promise<OpenedSignatures> {
  // Takes a while to load, and few ask for it.
  const { openSignatures } = await import('../signatures/open-signatures.ts');
  const token = gitHubToken(process.env);
  // Whoever asks no registry asks nobody.
  if (token === undefined || !at.registry) return openSignatures({ ...at, attestations: undefined });
  const { askingTime } = await import('../registry/registries.ts');
  const { openDownloads } = await import('../registry/downloads.ts');
  const { readAttestations } = await import('../github/read/attestations.ts');
  const client = await connectToGitHub(token, askingTime);
  const download = openDownloads({ deadline: Date.now() + askingTime, env: process.env });
  const attestations: Attestations = (owner, digests) => readAttestations(client, owner, digests);
  return openSignatures({ ...at, attestations, download });
}

/**
 * The way to registries that the options ask for, in the name of whoever is logged in here; undefined where none is to be
 * asked. What they say is kept in the user's cache folder.
 */
export async function registriesFor({ registry, offline }: Given): Promise<Order['registry']> {
  if (registry !== 'known' && !offline) return undefined;
  // Takes a while to load, and few ask for it.
  const { askingTime, openRegistries } = await import('../registry/registries.ts');
  const { dockerLogins } = await import('../registry/logins.ts');
  return (hosts) =>
    openRegistries({
      hosts,
      logins: dockerLogins(process.env),
      deadline: Date.now() + askingTime,
      env: process.env,
      cache: cacheFolder('registries', process.env, process.platform),
      offline: offline === true,
    });
}
