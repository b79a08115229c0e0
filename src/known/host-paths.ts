import { isWithin } from '../text/path.ts';
import { hostPaths } from './host-paths.data.ts';

const {
  rulingFolders,
  rulingTrees,
  tellingPlaces,
  tellingTrees,
  harmless,
  harmlessToRead,
  oneVolume,
  ownKeys,
  tlsKeys,
  credentialsInHome,
  noCredentials,
  anywhere,
  commonFolders,
  runtimeSockets,
  runtimeFolders,
} = hostPaths;

/** Whether writing to a host path rules the host. */
export function rulesHost(path: string): boolean {
  if (oneVolume.test(path) || ownKeys.test(path)) return false;
  return rulingFolders.has(path) || isDrive(path) || rulingTrees.some((tree) => isWithin(path, tree));
}

/** A whole drive of Windows, or its system with all that is in it. */
function isDrive(path: string): boolean {
  return /^(?:[A-Za-z]:|\/\/?[a-z])[\\/]?(?:windows(?:[\\/].*)?)?$/i.test(path) && !/^\/[A-Za-z]$/.test(path);
}

/** Whether reading a host path is as good as holding the host: keys, passwords, all containers' data. */
export function worthReading(path: string): boolean {
  if (oneVolume.test(path) || ownKeys.test(path)) return false;
  return tellingPlaces.has(path) || isDrive(path) || tellingTrees.some((tree) => isWithin(path, tree));
}

/** Whether a path holds nothing that is not in every container anyway. */
export function harmlessOnHost(path: string, writable: boolean): boolean {
  return harmless.has(path) || (!writable && harmlessToRead.some((tree) => isWithin(path, tree)));
}

/** A path in the home folder of a person, from there on, with `/`; undefined where it is in none. */
export function inHome(path: string): string | undefined {
  const home = /^(?:~[^/\\]*|\/root|\/(?:home|Users)\/[^/]+|[A-Za-z]:[\\/]Users[\\/][^\\/]+)(?=[\\/]|$)/.exec(
    path,
  )?.[0];
  return home === undefined ? undefined : path.slice(home.length + 1).replaceAll('\\', '/');
}

/** Which credentials of a person a path holds, to follow "holds"; undefined where none. A home folder holds them all. */
export function holdsCredentials(path: string): string | undefined {
  if (noCredentials.test(path.replaceAll('\\', '/'))) return undefined;
  const rest = inHome(path);
  if (rest !== undefined) {
    if (rest === '' && commonFolders.test(path)) return undefined;
    if (rest === '' || rest === '.config') return "all of its owner's logins";
    return credentialsInHome.find(([name]) => rest === name || rest.startsWith(`${name}/`))?.[1];
  }
  if (/^\/etc\/(?:ssl|pki\/tls)\/private(?:\/|$)/.test(path)) return "the host's private keys";
  if (ownKeys.test(path)) return path.endsWith('.pub') ? undefined : 'the key by which clients know the host over SSH';
  if (!path.startsWith('.')) return undefined;
  return credentialsInHome.find(([name]) => anywhere.has(name) && path.split('/').includes(name))?.[1];
}

/** Whether a path is a key by which clients know the host: of use to somebody on their way to it. */
export function isOwnKey(path: string): boolean {
  return ownKeys.test(path);
}

/** Whether a path is one key of TLS, of those that the host keeps for its servers. */
export function isTlsKey(path: string): boolean {
  return tlsKeys.test(path);
}

/** The name of a named pipe of Windows. */
function pipe(path: string): string | undefined {
  return /^(?:\/\/\.\/pipe\/|\\\\\.\\pipe\\)(.+)$/is.exec(path)?.[1];
}

/** Whether a path is the socket of Docker, or a folder that it lies in. `/` and `/var` bring it along too, and are reported as what they are. */
export function dockerSocket(path: string): 'socket' | 'folder' | undefined {
  if (/(?:^|[/\\])docker\.sock(?:\.raw)?$/i.test(path) || /^docker_?(?:engine|desktop)/i.test(pipe(path) ?? ''))
    return 'socket';
  return path === '/run' || path === '/var/run' ? 'folder' : undefined;
}

/** Whether a path is the socket of another container runtime, virtual machine manager or init, or a folder of one. */
export function runtimeSocket(path: string): 'socket' | 'folder' | undefined {
  const run = path.replace(/^\/var\/run(?=\/|$)/, '/run');
  if (runtimeSockets.test(run) || /^(?:containerd-|podman-)/i.test(pipe(path) ?? '')) return 'socket';
  return runtimeFolders.test(run) ? 'folder' : undefined;
}

/**
 * Whether a socket lies in the session or the home folder of somebody other than root: what listens there runs as them, as
 * rootless Docker and Podman do (https://docs.docker.com/engine/security/rootless/).
 */
export function isOfUser(path: string): boolean {
  const run = path.replace(/^\/var\/run(?=\/|$)/, '/run');
  return /^\/run\/user\/(?!0\/)/.test(run) || (inHome(path) !== undefined && !isWithin(path, '/root'));
}

/** Whether a path is the socket of an agent that signs with a person's keys. */
export function agentSocket(path: string): 'SSH' | 'GPG' | undefined {
  if (/\/S\.gpg-agent(?:\.[a-z]+)?$/.test(path)) return 'GPG';
  if (/^openssh-ssh-agent$/i.test(pipe(path) ?? '')) return 'SSH';
  return /\/S\.ssh-agent$|\/(?:ssh-auth|ssh-agent|ssh_auth|ssh_agent)(?:\.sock|\.socket)?$|\/ssh-[A-Za-z0-9]+\/agent(?:\.\d+)?$|\/\.1password\/agent\.sock$|\/keyring\/ssh$|\/openssh_agent$|\/com\.apple\.launchd\.\w+\/Listeners$/.test(
    path,
  )
    ? 'SSH'
    : undefined;
}
