import type { Knowledge } from './knowledge.ts';

/** What lies where on a Linux host. */
export const hostPaths: Knowledge<{
  readonly rulingFolders: ReadonlySet<string>;
  readonly rulingTrees: readonly string[];
  readonly tellingPlaces: ReadonlySet<string>;
  readonly tellingTrees: readonly string[];
  readonly harmless: ReadonlySet<string>;
  readonly harmlessToRead: readonly string[];
  readonly oneVolume: RegExp;
  readonly ownKeys: RegExp;
  readonly tlsKeys: RegExp;
  readonly credentialsInHome: readonly (readonly [path: string, holds: string])[];
  readonly noCredentials: RegExp;
  readonly anywhere: ReadonlySet<string>;
  readonly commonFolders: RegExp;
  readonly runtimeSockets: RegExp;
  readonly runtimeFolders: RegExp;
}> = {
  source: ['file-hierarchy(7)', 'the documentation of each program'],
  asOf: '2026-11-24',
  /** Folders from which a container that may write rules the host: programs, their configuration, other containers' data. */
  rulingFolders: new Set([
    '/',
    '/etc',
    '/root',
    '/boot',
    '/proc',
    '/proc/sys',
    '/proc/sys/kernel',
    '/proc/sys/fs',
    '/var/lib',
    '/usr',
    '/usr/local',
    '/var',
    '/opt/bin',
    '/etc/docker',
    '/etc/containers',
  ]),
  /** The same, with everything in them. */
  rulingTrees: [
    '/boot',
    // A program that the kernel starts as root, memory, and devices; most other settings of the kernel are no way to root.
    ...['1', 'bus', 'kcore', 'sysrq-trigger'].map((name) => `/proc/${name}`),
    ...['kernel/core_pattern', 'kernel/modprobe', 'kernel/hotplug', 'kernel/usermodehelper', 'fs/binfmt_misc'].map(
      (name) => `/proc/sys/${name}`,
    ),
    '/usr/bin',
    '/usr/sbin',
    '/usr/lib',
    '/usr/lib64',
    '/usr/libexec',
    '/usr/local/bin',
    '/usr/local/sbin',
    '/usr/local/libexec',
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
    // People keep what is theirs beside it: `/etc/docker/shop`.
    ...['daemon.json', 'certs.d', 'plugins'].map((name) => `/etc/docker/${name}`),
    ...['systemd', 'oci', 'certs.d', 'policy.json', 'registries.conf', 'registries.conf.d', 'storage.conf'].map(
      (name) => `/etc/containers/${name}`,
    ),
    ...['containers.conf', 'containers.conf.d'].map((name) => `/etc/containers/${name}`),
    '/etc/kubernetes',
  ],
  /** Places that are worth as much to who only reads them: keys, passwords, all containers' data. */
  tellingPlaces: new Set(['/', '/root', '/var', '/var/lib', '/etc/shadow', '/etc/gshadow', '/etc/sudoers']),
  /** The same, with everything in them. */
  tellingTrees: [
    '/var/lib/docker',
    '/var/lib/containerd',
    '/var/lib/containers',
    '/var/lib/kubelet',
    '/etc/ssh',
    '/etc/kubernetes',
  ],
  /** What holds nothing that is not in every container anyway. */
  harmless: new Set([
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
  ]),
  /** The same where it cannot be written to. */
  harmlessToRead: [
    ...['cpuinfo', 'diskstats', 'loadavg', 'meminfo', 'stat', 'swaps', 'uptime', 'version', 'vmstat'].map(
      (name) => `/proc/${name}`,
    ),
    '/usr/share/zoneinfo',
    '/usr/share/ca-certificates',
    '/etc/ssl/certs',
    '/lib/modules',
  ],
  /** The data of one volume, which is no more than the volume by its name. */
  oneVolume: /^\/var\/lib\/(?:docker|containers\/storage)\/volumes\/[^/]+\/_data(?:\/|$)/,
  /** What a host shows of itself over SSH (sshd(8)): who has it poses as the host, and gets nothing else of it. */
  ownKeys: /^\/etc\/ssh\/ssh_host_\w{1,20}_key(?:\.pub)?$/,
  /** Where Debian and Red Hat keep the keys of certificates, each in a file of its own. */
  tlsKeys: /^\/etc\/(?:ssl|pki\/tls)\/private\/(?:.+\/)?[^/]+\.(?:key|pem)$/,
  /** What a home folder holds of its owner's credentials, by its path in it. */
  credentialsInHome: [
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
    ['.netrc', 'passwords for other servers'],
    ['.npmrc', 'the npm token'],
    ['.pypirc', 'the PyPI token'],
    ['.password-store', 'the password store'],
    ['.vault-token', 'the Vault token'],
    ['.terraform.d', 'the Terraform login'],
    ['.config/rclone', 'the rclone logins'],
    ['.config/sops', 'sops keys'],
    ['.local/share/keyrings', 'key rings'],
    ['.mozilla', "the browser's passwords"],
    ['.config/google-chrome', "the browser's passwords"],
  ],
  /** Files of those folders that are nobody's secret, and folders that only bear such a name. */
  noCredentials:
    /\/(?:\.ssh\/(?:known_hosts|config|authorized_keys|[\w.-]+\.pub)|\.gnupg\/(?:pubring\.(?:kbx|gpg)|trustdb\.gpg|[\w-]+\.conf)|\.aws\/(?:cli|config)|\.docker\/(?!config\.json$|trust$|trust\/)[^/]+|\.kube\/cache)(?:\/|$)/,
  /** Folders beside those of people that nobody is called by. */
  commonFolders:
    /^\/home\/(?:data|datas|database|databases|db|share|shared|shares|public|common|media|medias|storage|store|backups?|docker|containers?|volumes?|projects?|work|workspace|workdir|www|web|webs?ites?|apps?|applications?|services?|files?|downloads?|music|movies?|videos?|photos?|pictures|images|documents|docs|git|repos?|src|source|code|scripts?|logs?|config|conf|configs|uploads?|static|html|nas|mnt|tmp|temp|cache|models?|datasets?|lost\+found)$/i,
  /** Names that mean the same in a project's folder. */
  anywhere: new Set(['.ssh', '.aws', '.kube', '.gnupg', '.git-credentials', '.netrc', '.azure']),
  runtimeSockets:
    /(?:^|\/)(?:containerd\.sock(?:\.ttrpc)?|crio\.sock|podman\.sock|buildkitd\.sock|dockershim\.sock|cri-dockerd\.sock|frakti\.sock|libvirt-sock(?:-ro)?|libvirt-admin-sock|virtqemud-sock|kubelet\.sock|snapd\.socket|docker-containerd\.sock)$|^\/run\/systemd\/private$|\/(?:lxd|incus)\/unix\.socket$/,
  runtimeFolders:
    /^\/run\/(?:containerd|crio|k3s|k3s\/containerd|rke2|podman|libvirt|buildkit|user\/\d+\/podman|docker|docker\/containerd|lxd|incus)$|^\/var\/(?:lib|snap\/lxd\/common)\/(?:lxd|incus)$/,
};
