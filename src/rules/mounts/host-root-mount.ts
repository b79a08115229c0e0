import { serviceRunsAs } from '../../facts/accounts/runs-as.ts';
import { isCovered, reachOf } from '../../facts/host/mount-reach.ts';
import { type Message, type Rule, type Severity, say } from '../../rule.ts';
import { madeForFiles } from '../made-for.ts';

export default {
  id: 'host-root-mount',
  title: 'A critical host path is mounted',
  group: 'mounts',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessForDevelopers: true,
  lessBesideRoot: true,
  why: 'Writing there decides what the host runs and who may log in: that is root on the host. Reading there gives keys, passwords and the data of other containers.',
  fix: 'Mount only the file or folder that is needed, with `:ro` if it is only read, or use a named volume for storage.',
  also: ['CIS 5.6', 'OWASP 8', 'kics 1c1325ff'],
  reads: { fields: ['mounts'] },
  *service(service, context) {
    const { name, mounts } = service;
    const asRoot = serviceRunsAs(service).user !== 'nonroot';
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'ruling' || (mount.readOnly === true && isCovered(mount, service))) continue;
      const { path } = reach;
      const { words, ...made } = madeForFiles(service, { path, mount }, weight(reach, asRoot), context);
      yield {
        ...made,
        from: mount,
        key: path,
        message: [...told(name, reach, asRoot), ...words],
      };
    }
  },
} satisfies Rule;

/** What everyone may read is little; with `/` come the sockets in it, which a read-only mount does not hold back. */
function weight({ path, writable }: { readonly path: string; readonly writable: boolean }, asRoot: boolean): Severity {
  if (!asRoot) return writable ? 'high' : 'medium';
  if (writable) return 'critical';
  return path === '/' ? 'critical' : 'high';
}

function told(name: string, { path, writable }: { path: string; writable: boolean }, asRoot: boolean): Message {
  if (writable)
    return asRoot
      ? say`${name} can write to ${path} on the host, which is root on the host.`
      : say`${name} can write to ${path} on the host, as far as its user may.`;
  return asRoot
    ? say`${name} can read all of ${path} on the host${alsoThere(path)}.`
    : say`${name} can read what everyone may read of ${path} on the host.`;
}

/** What else comes to light with a folder, and its name does not say. */
function alsoThere(path: string): Message {
  if (path === '/') return say` and use the sockets in it, the Docker socket too`;
  if (path === '/var/lib/docker/containers') return say`: the logs and environment of every container`;
  return say``;
}
