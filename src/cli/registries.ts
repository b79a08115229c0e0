import type { Signatures } from '../ports.ts';
import type { Order, SignatureInput } from '../run.ts';
import type { OpenedSignatures } from '../signatures/open-signatures.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Given } from './options.ts';

/** Verifies signatures of what registries have; a terminal does not ask GitHub. */
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
  return openSignatures({ ...at, attestations: undefined });
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
