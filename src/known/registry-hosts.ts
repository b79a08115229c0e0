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

const byOtherName: ReadonlyMap<string, string> = new Map(
  [...registryHosts.hosts].flatMap(([name, { server, others = [] }]) =>
    [...others, ...(server ? [server] : [])].map((other) => [other, name]),
  ),
);

/** A registry's name as references have it: `docker.io` for any other name of Docker Hub. */
export function registryCalled(name: string): string {
  return byOtherName.get(name) ?? name;
}
