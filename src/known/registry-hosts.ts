import { registryHosts } from './registry-hosts.data.ts';

/** Whether a registry is one that everybody knows and where anybody can have a place of their own. */
export function isKnownRegistry(name: string): boolean {
  return (
    registryHosts.hosts.has(name) ||
    registryHosts.families.some(
      (family) => name.endsWith(`.${family}`) && /^[a-z0-9-]+$/.test(name.slice(0, -family.length - 1)),
    )
  );
}
