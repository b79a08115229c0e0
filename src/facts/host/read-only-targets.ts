import { containerFolders } from '../../known/container-folders.data.ts';
import { products } from '../../known/products.ts';
import { readOnlyPlaces } from '../../known/read-only-places.data.ts';
import type { ComposeService, ServiceMount } from '../../model/compose/service.ts';
import { below, isWithin, normalise } from '../../text/path.ts';

const { configuration, written, writers } = readOnlyPlaces;
const readFolders = [...readOnlyPlaces.readFolders, ...products.flatMap(({ settings }) => settings?.split(' ') ?? [])];

/** Whether an image's program writes what others read: certificates, their configuration. */
export function writesForOthers(repository: string | undefined): boolean {
  return repository !== undefined && writers.test(repository);
}

/** What a bind mount holds, where a program only reads it: a file of configuration, certificates, a folder of such. */
export function readOnlyKind({ type, hostPath, target }: ServiceMount): 'file' | 'folder' | undefined {
  if (type !== 'bind' || hostPath === undefined) return undefined;
  const place = normalise(target?.value ?? '');
  if (configuration.test(hostPath) || configuration.test(place))
    return written.test(hostPath) || written.test(place) ? undefined : 'file';
  return readFolders.some((folder) => isWithin(place, folder)) ? 'folder' : undefined;
}

/** Whether a bind mount brings the project's own code: the folder of the compose file, or its `src`, `app`, `lib`. */
export function isSourceMount({ type, hostPath }: ServiceMount): boolean {
  return type === 'bind' && hostPath !== undefined && containerFolders.code.test(hostPath);
}

/** Whether a bind mount brings code that its service is built of: a folder of the build's context, which it need not be called after. */
export function isBuiltFrom(mount: ServiceMount, { build }: Pick<ComposeService, 'build'>): boolean {
  const { type, repositoryPath } = mount;
  const context = build?.contextPath;
  if (type !== 'bind' || repositoryPath === undefined || context === undefined) return false;
  return readOnlyKind(mount) === undefined && below(repositoryPath, context) !== undefined;
}
