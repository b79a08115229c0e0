/** Where places lie that are not in the repository. */
import type { HostPlace } from '../../model/compose/host-place.ts';
import { below } from '../../text/path.ts';

/**
 * Whether a Dockerfile leads from a folder above the repository back through it, so that this is a workspace in which the
 * repository lies by a name beside others: `src/shop/docker/Dockerfile` of `../../..`.
 */
export function leadsBack(dockerfile: string, { hostPath, outside }: HostPlace): boolean {
  const inside = hostPath === undefined ? undefined : below(dockerfile, hostPath);
  return (
    outside?.rest === '' && outside.levels > 1 && inside !== undefined && inside.split('/').length > outside.levels
  );
}

/** Whether a place is surely not in the repository. */
export function isOnHost({ hostPath, repositoryPath, outside }: HostPlace): boolean {
  return repositoryPath === undefined && (outside !== undefined || !hostPath?.startsWith('.'));
}
