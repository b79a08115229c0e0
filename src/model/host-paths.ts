/**
 * Whether a path is a folder or lies in it; paths compare by whole segments. Both are absolute and normalised.
 */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

/** Folders from which a container that may write rules the host: programs, their configuration, other containers' data. */
const rulingFolders = [
  '/',
  '/etc',
  '/root',
  '/boot',
  '/proc',
  '/var/lib',
  '/usr',
  '/lib',
  '/lib64',
  '/bin',
  '/sbin',
  '/var',
  '/opt/bin',
];

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
  '/lib/systemd',
  '/bin',
  '/sbin',
  '/var/lib/docker',
  '/var/lib/containerd',
  '/var/lib/containers',
  '/var/lib/kubelet',
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
  '/etc/cron.d',
  '/etc/cron.daily',
  '/etc/cron.hourly',
  '/etc/crontab',
  '/etc/profile',
  '/etc/profile.d',
  '/etc/ld.so.preload',
  '/etc/ld.so.conf.d',
  '/etc/docker',
  '/etc/kubernetes',
];

/** Whether writing to a host path rules the host. */
export function rulesHost(path: string): boolean {
  return rulingFolders.includes(path) || rulingTrees.some((tree) => isWithin(path, tree));
}
