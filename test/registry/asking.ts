import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { parseReference } from '../../src/known/image-reference.ts';
import type { Published, PublishedImage } from '../../src/known/published-image.ts';
import { openRegistries, type RegistriesOptions } from '../../src/registry/registries.ts';

/** Believes a certificate from now on, as `NODE_EXTRA_CA_CERTS` has a process do it from its start. */
export function believe(certificate: string): void {
  setDefaultCACertificates([...getCACertificates('default'), certificate]);
}

/** What is asked as a review asks, of registries that everybody knows and of `hosts`; a second is short, and no proxy is known. */
export class Asking {
  readonly #registries;

  constructor(hosts: readonly string[], options: Partial<RegistriesOptions> = {}) {
    const usual = { logins: () => undefined, deadline: Date.now() + 20_000, second: 1, env: {} };
    this.#registries = openRegistries({ hosts, ...usual, ...options });
  }

  async look(names: readonly string[], platform?: string): Promise<readonly Published[]> {
    return await this.#registries.look(names.map((name) => ({ reference: parseReference(name)!, platform })));
  }

  get remarks(): readonly string[] {
    return this.#registries.remarks();
  }
}

/** What a registry says of one image; one on this machine is one that the policy names. */
export async function look(
  name: string,
  options: Partial<RegistriesOptions> = {},
  platform?: string,
): Promise<Published> {
  const { registry } = parseReference(name)!;
  const asking = new Asking(registry.startsWith('127.0.0.1:') ? [registry] : [], options);
  return (await asking.look([name], platform))[0]!;
}

/** An image that must be there. */
export async function imageAt(
  name: string,
  options: Partial<RegistriesOptions> = {},
  platform?: string,
): Promise<PublishedImage> {
  const published = await look(name, options, platform);
  if (published.kind !== 'image') throw new Error(`${name}: ${published.reason}`);
  return published.image;
}
