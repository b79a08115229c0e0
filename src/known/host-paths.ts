/** What lies where on a Linux host (file-hierarchy(7), and the documentation of each program; seen 2026-11). */

/**
 * Whether a path is a folder or lies in it; paths compare by whole segments. Both are absolute and normalised.
 */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

/** Folders from which a container that may write rules the host: programs, their configuration, other containers' data. */
const rulingFolders = new Set([
  '/',
  '/etc',
  '/root',
  '/boot',
  '/proc',
  '/var/lib',
  '/usr',
  '/usr/local',
  '/var',
  '/opt/bin',
]);

/** The same, with everything in them. */
const rulingTrees = [
  '/boot',
  '/proc',
  '/usr/bin',
  '/usr/sbin',
  '/usr/lib',
  '/usr/lib64',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/lib',
  '/lib64',
  '/bin',
  '/sbin',
  '/var/lib/docker',
  '/var/lib/containerd',
  '/var/lib/containers',
  '/var/lib/kubelet',
  '/var/lib/rancher',
  '/var/spool/cron',
  '/etc/passwd',
  '/etc/shadow',
  '/etc/group',
  '/etc/gshadow',
  '/etc/sudoers',
  '/etc/sudoers.d',
  '/etc/pam.d',
  '/etc/security',
  '/etc/ssh',
  '/etc/systemd',
  '/etc/init.d',
  '/etc/rc.local',
  '/etc/cron.d',
  '/etc/cron.daily',
  '/etc/cron.hourly',
  '/etc/cron.monthly',
  '/etc/cron.weekly',
  '/etc/crontab',
  '/etc/environment',
  '/etc/profile',
  '/etc/profile.d',
  '/etc/ld.so.preload',
  '/etc/ld.so.conf',
  '/etc/ld.so.conf.d',
  '/etc/modprobe.d',
  '/etc/udev',
  '/etc/apt',
  '/etc/yum.repos.d',
  '/etc/containerd',
  '/etc/containers',
  '/etc/docker',
  '/etc/kubernetes',
];

/** Whether writing to a host path rules the host. */
export function rulesHost(path: string): boolean {
  return rulingFolders.has(path) || isDrive(path) || rulingTrees.some((tree) => isWithin(path, tree));
}

/** A whole drive of Windows, or its system with all that is in it. */
function isDrive(path: string): boolean {
  return /^(?:[A-Za-z]:|\/\/?[a-z])[\\/]?(?:windows(?:[\\/].*)?)?$/i.test(path) && !/^\/[A-Za-z]$/.test(path);
}

/** Whether reading a host path is as good as holding the host: keys, passwords, all containers' data. */
export function worthReading(path: string): boolean {
  return (
    ['/', '/root', '/var', '/var/lib', '/etc/shadow', '/etc/gshadow', '/etc/sudoers'].includes(path) ||
    isDrive(path) ||
    [
      '/var/lib/docker',
      '/var/lib/containerd',
      '/var/lib/containers',
      '/var/lib/kubelet',
      '/etc/ssh',
      '/etc/kubernetes',
    ].some((tree) => isWithin(path, tree))
  );
}

/** Whether a path holds nothing that is not in every container anyway. */
export function harmlessOnHost(path: string, writable: boolean): boolean {
  return harmless.has(path) || (!writable && harmlessToRead.some((tree) => isWithin(path, tree)));
}

const harmless = new Set([
  '/etc/localtime',
  '/etc/timezone',
  '/etc/hostname',
  '/etc/machine-id',
  '/var/lib/dbus/machine-id',
  '/etc/os-release',
  '/dev/null',
  '/dev/zero',
  '/dev/full',
  '/dev/random',
  '/dev/urandom',
]);

const harmlessToRead = ['/usr/share/zoneinfo', '/usr/share/ca-certificates', '/etc/ssl/certs', '/lib/modules'];

/** What a home folder holds of its owner's credentials, by its path in it. */
const credentialsInHome: readonly (readonly [path: string, holds: string])[] = [
  ['.ssh', 'SSH keys'],
  ['.aws', 'the AWS credentials'],
  ['.azure', 'the Azure login'],
  ['.config/gcloud', 'the Google Cloud login'],
  ['.gcloud', 'the Google Cloud login'],
  ['.kube', 'the Kubernetes login'],
  ['.docker', 'the registry logins'],
  ['.config/containers', 'the registry logins'],
  ['.gnupg', 'GPG keys'],
  ['.git-credentials', 'the Git passwords'],
  ['.config/git/credentials', 'the Git passwords'],
  ['.config/gh', 'the GitHub login'],
  ['.config/hub', 'the GitHub login'],
  ['.netrc', 'passwords of other servers'],
  ['.npmrc', 'the npm token'],
  ['.pypirc', 'the PyPI token'],
  ['.password-store', 'the password store'],
  ['.vault-token', 'the Vault token'],
  ['.terraform.d', 'the Terraform login'],
  ['.config/rclone', 'the rclone logins'],
  ['.config/sops', 'the keys of sops'],
  ['.local/share/keyrings', 'the key rings'],
  ['.mozilla', 'the passwords of the browser'],
  ['.config/google-chrome', 'the passwords of the browser'],
];

/** Files of those folders that are nobody's secret, and folders that only bear such a name. */
const noCredentials =
  /\/(?:\.ssh\/(?:known_hosts|config|authorized_keys|[\w.-]+\.pub)|\.aws\/(?:cli|config)|\.docker\/(?:cli-plugins|buildx|contexts|run|features\.json)|\.kube\/cache)(?:\/|$)/;

/** Which credentials of a person a path holds, to follow "holds"; undefined where none. A home folder holds them all. */
export function holdsCredentials(path: string): string | undefined {
  if (noCredentials.test(path)) return undefined;
  const home = /^(?:~[^/]*|\/root|\/(?:home|Users)\/[^/]+|[A-Za-z]:[\\/]Users[\\/][^\\/]+)(?=[\\/]|$)/.exec(path)?.[0];
  if (home !== undefined) {
    const rest = path.slice(home.length + 1).replaceAll('\\', '/');
    if (rest === '' || rest === '.config') return 'all that its owner is logged in to';
    return credentialsInHome.find(([name]) => rest === name || rest.startsWith(`${name}/`))?.[1];
  }
  if (/^\/etc\/(?:ssl|pki\/tls)\/private(?:\/|$)/.test(path)) return 'the private keys of the host';
  if (!path.startsWith('.')) return undefined;
  return credentialsInHome.find(([name]) => anywhere.has(name) && path.split('/').includes(name))?.[1];
}

/** Names that mean the same in a project's folder. */
const anywhere = new Set(['.ssh', '.aws', '.kube', '.gnupg', '.git-credentials', '.netrc', '.azure']);

/** The name of a named pipe of Windows. */
function pipe(path: string): string | undefined {
  return /^(?:\/\/\.\/pipe\/|\\\\\.\\pipe\\)(.+)$/is.exec(path)?.[1];
}

/** Whether a path is the socket of Docker, or a folder that it lies in. `/` and `/var` bring it along too, and are told as what they are. */
export function dockerSocket(path: string): 'socket' | 'folder' | undefined {
  if (/(?:^|[/\\])docker\.sock(?:\.raw)?$/i.test(path) || /^docker_?(?:engine|desktop)/i.test(pipe(path) ?? ''))
    return 'socket';
  return path === '/run' || path === '/var/run' ? 'folder' : undefined;
}

const runtimeSockets =
  /(?:^|\/)(?:containerd\.sock(?:\.ttrpc)?|crio\.sock|podman\.sock|buildkitd\.sock|dockershim\.sock|cri-dockerd\.sock|frakti\.sock|libvirt-sock(?:-ro)?|libvirt-admin-sock|virtqemud-sock|kubelet\.sock|snapd\.socket|docker-containerd\.sock)$|^\/run\/systemd\/private$|\/(?:lxd|incus)\/unix\.socket$/;

const runtimeFolders =
  /^\/run\/(?:containerd|crio|k3s|k3s\/containerd|rke2|podman|libvirt|buildkit|user\/\d+\/podman|docker|docker\/containerd|lxd|incus)$|^\/var\/(?:lib|snap\/lxd\/common)\/(?:lxd|incus)$/;

/** Whether a path is the socket of another container runtime, virtual machine manager or init, or a folder of one. */
export function runtimeSocket(path: string): 'socket' | 'folder' | undefined {
  const run = path.replace(/^\/var\/run(?=\/|$)/, '/run');
  if (runtimeSockets.test(run) || /^(?:containerd-|podman-)/i.test(pipe(path) ?? '')) return 'socket';
  return runtimeFolders.test(run) ? 'folder' : undefined;
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
