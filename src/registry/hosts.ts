import { isIP } from 'node:net';
import { registryHosts } from '../known/registry-hosts.data.ts';
import { isKnownRegistry } from '../known/registry-hosts.ts';

/** A registry that may be asked. */
export interface RegistryHost {
  /** As references have it: `docker.io`, `registry.example.com:5000`. */
  readonly name: string;
  /** Where requests go: `https://registry-1.docker.io`. */
  readonly origin: string;
  readonly reach: NetworkReach;
}

/**
 * Which addresses a connection may lead to: those of the public internet only, or any. The latter is for hosts that the policy
 * names: they may be a company's own.
 */
export type NetworkReach = 'public' | 'anywhere';

/**
 * Whom a review may ask: the registries that everybody knows and those that the policy names, each by its exact name and
 * port. A pull request can name any image, and so any host; none is asked for that.
 */
export class Hosts {
  readonly #named = new Map<string, RegistryHost>();

  /** @param named as a policy has them: `HOST[:PORT]`, with `http://` where that is all they speak */
  constructor(named: readonly string[]) {
    for (const text of named) {
      const name = text.replace(/^https?:\/\//, '');
      const plain = text.startsWith('http://') || /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(name);
      this.#named.set(name, { name, origin: `http${plain ? '' : 's'}://${serverOf(name)}`, reach: 'anywhere' });
    }
  }

  /** @param name as a reference has it; undefined where it is not to be asked. */
  find(name: string): RegistryHost | undefined {
    const named = this.#named.get(name);
    if (named || !isKnownRegistry(name)) return named;
    return { name, origin: `https://${serverOf(name)}`, reach: 'public' };
  }

  /** Where a redirect may lead: to a registry that the policy names, as it names it, or to whoever is on the public internet. */
  reachOfRedirect(url: URL): NetworkReach | undefined {
    if (hasUser(url)) return undefined;
    const named = this.#named.get(url.host);
    if (named?.origin === url.origin) return named.reach;
    return url.protocol === 'https:' ? 'public' : undefined;
  }

  /**
   * Whether a server may be asked for a token to a registry, and told its login: its own host, its owner's, or one that is
   * known to give them.
   */
  mayGiveTokens({ name, origin, reach }: RegistryHost, realm: URL): boolean {
    if (hasUser(realm)) return false;
    const registry = new URL(origin);
    const same = realm.hostname === registry.hostname;
    // Whoever can read along there can do so with the registry, too.
    if (realm.protocol === 'http:') return same && registry.protocol === 'http:';
    if (realm.protocol !== 'https:') return false;
    if (reach === 'anywhere') return same || isOfOneOwner(realm.hostname, registry.hostname);
    return realm.port === '' && (same || realm.hostname === registryHosts.hosts.get(name)?.tokens);
  }
}

function hasUser({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

function serverOf(name: string): string {
  return registryHosts.hosts.get(name)?.server ?? name;
}

function isOfOneOwner(a: string, b: string): boolean {
  const owner = ownedName(a);
  return owner !== undefined && owner === ownedName(b);
}

/** What somebody registers: the last two labels of a name, or three where the two are `co.uk` or its like. */
function ownedName(hostname: string): string | undefined {
  if (isIP(hostname.replace(/^\[|\]$/g, '')) > 0) return undefined;
  // Each name below these is another customer's.
  if (/(?:^|\.)(?:azurecr\.(?:io|cn|us)|jfrog\.io|pkg\.dev|amazonaws\.com|ocir\.io|aliyuncs\.com)$/.test(hostname))
    return hostname;
  const shared = /(?:^|\.)(?:ac|co|com|edu|go|gov|ne|net|or|org)\.[a-z]{2}$/.test(hostname);
  const labels = hostname.split('.').slice(shared ? -3 : -2);
  return labels.length === (shared ? 3 : 2) ? labels.join('.') : undefined;
}
