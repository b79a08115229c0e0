import {
  agentSocket,
  dockerSocket,
  harmlessOnHost,
  holdsCredentials,
  isOfUser,
  rulesHost,
  runtimeSocket,
  worthReading,
} from '../../known/host-paths.ts';
import { type SensitivePlace, sensitivePlaces } from '../../known/sensitive-places.data.ts';
import { sensitiveOnHost } from '../../known/sensitive-places.ts';
import type { ComposeService, HostPlace, ServiceMount } from '../../model/compose/service.ts';
import type { Severity } from '../../problem.ts';
import { once } from '../../text/once.ts';
import { isWithin } from '../../text/path.ts';
import { knownText } from '../../text/setting.ts';

/** The worst that a mount brings of the host into a container; one for each mount. */
export type MountReach =
  /** `folder`: the socket comes with a folder that it lies in; `rootless`: a user of the host is behind it, and not root. */
  | {
      readonly kind: 'docker-socket' | 'runtime-socket';
      readonly how: 'socket' | 'folder';
      readonly rootless: boolean;
    }
  | { readonly kind: 'agent-socket'; readonly agent: 'SSH' | 'GPG' }
  /** Writing there rules the host, or reading there tells everything about it. */
  | { readonly kind: 'ruling'; readonly path: string; readonly writable: boolean }
  | { readonly kind: 'credentials'; readonly path: string; readonly holds: string }
  | {
      readonly kind: 'sensitive';
      readonly path: string;
      readonly writable: boolean;
      readonly place: SensitivePlace;
      readonly severity: Severity;
    };

export const reachOf = once(read);

function read(mount: ServiceMount): MountReach | undefined {
  const { hostPath } = mount;
  if (reads(mount, 'SSH_AUTH_SOCK')) return { kind: 'agent-socket', agent: 'SSH' };
  if (hostPath !== undefined) return reachOfPlace(mount, mount.readOnly !== true);
  if (mount.type !== 'bind' && mount.type !== 'unknown' && mount.type !== 'npipe') return undefined;
  // Only the run knows what is mounted; the end of its name, or the place where it is put, may tell.
  const { source, target } = mount;
  const rootless = isOfUser(source ? knownText(source) : '') || reads(mount, 'XDG_RUNTIME_DIR');
  return ofSocket(source?.value ?? source?.parts?.at(-1), rootless) ?? ofSocket(target?.value, rootless);
}

/** What a name tells that ends as a socket does. */
function ofSocket(path: string | undefined, rootless: boolean): MountReach | undefined {
  if (path === undefined) return undefined;
  if (dockerSocket(path) === 'socket') return { kind: 'docker-socket', how: 'socket', rootless };
  if (runtimeSocket(path) === 'socket') return { kind: 'runtime-socket', how: 'socket', rootless };
  const agent = agentSocket(path);
  return agent && { kind: 'agent-socket', agent };
}

/** Whether a variable of who runs it says where what is mounted lies. */
function reads({ source }: ServiceMount, variable: string): boolean {
  return source?.variables?.some(({ name }) => name === variable) === true;
}

const sockets: ReadonlySet<MountReach['kind']> = new Set(['docker-socket', 'runtime-socket', 'agent-socket']);

/** The worst that a place of the host brings to those who get it. */
export function reachOfPlace(place: HostPlace, writable: boolean): MountReach | undefined {
  const reach = place.hostPath === undefined ? undefined : ofPath(place.hostPath, writable);
  // No repository holds a socket; what is called like one there is a stand-in.
  if (reach && sockets.has(reach.kind) && place.repositoryPath !== undefined) return undefined;
  return reach ?? ofOutside(place, writable);
}

/** Folders above a repository from which a path is the host's own, however deep the checkout lies. */
const surelyRoot = 7;

/**
 * What a relative path reaches that leaves the repository: a place of the host by its name, the root of the host, or, two
 * folders up and more, the folders that hold everything else beside this repository.
 */
function ofOutside({ outside }: HostPlace, writable: boolean): MountReach | undefined {
  if (!outside || outside.levels < 2) return undefined;
  const { levels, rest } = outside;
  if (rest !== '' || levels >= surelyRoot) return ofPath(`/${rest}`, writable);
  const path = Array.from({ length: levels }, () => '..').join('/');
  const place = sensitivePlaces.aboveRepository;
  const severity = writable ? place.writing : place.reading;
  return severity && { kind: 'sensitive', path, writable, place, severity };
}

function ofPath(path: string, writable: boolean): MountReach | undefined {
  const docker = dockerSocket(path);
  if (docker) return { kind: 'docker-socket', how: docker, rootless: isOfUser(path) };
  const runtime = runtimeSocket(path);
  if (runtime) return { kind: 'runtime-socket', how: runtime, rootless: isOfUser(path) };
  const agent = agentSocket(path);
  if (agent) return { kind: 'agent-socket', agent };
  if (harmlessOnHost(path, writable)) return undefined;
  if (writable ? rulesHost(path) : worthReading(path)) return { kind: 'ruling', path, writable };
  const holds = holdsCredentials(path);
  if (holds) return { kind: 'credentials', path, holds };
  const place = sensitiveOnHost(path);
  const severity = writable ? place?.writing : place?.reading;
  return place && severity && { kind: 'sensitive', path, writable, place, severity };
}

/** Whether another mount of the service brings the same and more, so that this one need not be reported. */
export function isCovered(mount: ServiceMount, { mounts }: ComposeService): boolean {
  const { hostPath } = mount;
  return mounts.some((other) => {
    if (other === mount || other.hostPath === undefined || hostPath === undefined || other.hostPath === hostPath)
      return false;
    return (
      reachOf(other)?.kind === 'ruling' &&
      isWithin(hostPath, other.hostPath) &&
      (other.readOnly !== true || mount.readOnly === true)
    );
  });
}
