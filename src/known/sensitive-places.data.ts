import type { Severity } from '../problem.ts';
import type { Knowledge } from './knowledge.ts';

/** A place of the host that is none of a container's business, though not the host itself. */
export interface SensitivePlace {
  /** What is there, to follow a colon. */
  readonly holds: string;
  readonly writing: Severity;
  /** undefined: nothing that is not in every container anyway. */
  readonly reading: Severity | undefined;
  /** Whether it is, or holds, a socket: one talks to it all the same where the mount is read-only. */
  readonly sockets?: boolean;
}

const place = (holds: string, reading: Severity = 'medium', writing: Severity = 'high'): SensitivePlace => ({
  holds,
  writing,
  reading,
});

const sockets = (holds: string, severity: Severity = 'high'): SensitivePlace => ({
  holds,
  writing: severity,
  reading: severity,
  sockets: true,
});

const programs = place("the host's programs", 'low');

const kernel = place("the host's kernel", 'low');

/** Docker shows it to every container, for reading. */
const system = place("the host's kernel and devices", 'low');

const journal = place("the host's journal");

const docker = place("Docker's configuration");

const homes = place("all users' home folders");

/** Places of a Linux host that are none of a container's business. */
export const sensitivePlaces: Knowledge<{
  readonly folders: ReadonlyMap<string, SensitivePlace>;
  readonly trees: readonly (readonly [tree: string, SensitivePlace])[];
  /** For a device of no other name here. */
  readonly device: SensitivePlace;
  /** For one that brings as little where it stands under `devices`: a graphics card. */
  readonly peripheral: SensitivePlace;
  /** For a device in the session of a user. */
  readonly sessionDevice: SensitivePlace;
  /** For the file there by which a program may use the screen. */
  readonly screenKey: SensitivePlace;
  /** For the socket of one program there. */
  readonly sessionProgram: SensitivePlace;
  readonly plainDevices: RegExp;
  /** What starts for whoever works on the host, by its path in a home folder and in a working copy: of shells, Git, editors, desktops, SSH. */
  readonly startsAtHome: RegExp;
  readonly startsInCopy: RegExp;
  readonly started: SensitivePlace;
  /** Folders above the one that holds a repository. */
  readonly aboveRepository: SensitivePlace;
}> = {
  source: ['hier(7)', 'bash(1), zsh(1), githooks(5), git-config(1), sshd(8)', 'the documentation of each program'],
  asOf: '2026-11-24',
  aboveRepository: place('everything on the host beside this repository', 'medium', 'high'),
  started: { holds: 'it runs on the host for whoever works there', writing: 'medium', reading: undefined },
  startsAtHome:
    /^\.(?:bash(?:rc|_profile|_login|_logout|_aliases)|profile|z(?:shrc|shenv|profile|login)|gitconfig|vimrc|vim|xprofile|xsessionrc|pam_environment|local\/bin|ssh\/(?:authorized_keys|config|rc)|config\/(?:git|fish|nvim|autostart|systemd|environment\.d|Code))(?:\/|$)/,
  startsInCopy: /(?:^|\/)(?:\.git(?:\/(?:hooks|config))?|\.husky|\.vscode|\.idea)\/?$/,
  device: place('a host device'),
  peripheral: place('a host device, with which nothing else of the host comes', 'info', 'info'),
  sessionDevice: sockets('the microphone or the screen of a user of the host', 'medium'),
  screenKey: place('the key to the screen and every keystroke of a user of the host', 'medium', 'medium'),
  sessionProgram: sockets('a program that a user of the host runs', 'low'),
  /** The folder alone; of what lies in it much is a program's own. */
  folders: new Map([
    ['/etc', place("the host's configuration")],
    ['/etc/docker', docker],
    ['/proc', place('all processes on the host')],
    ['/dev', place('all devices of the host')],
    ['/home', homes],
    ['/Users', homes],
    ['/srv', place('the data that the host serves')],
    ['/opt', place('programs installed on the host', 'low')],
    ['/boot', kernel],
    ['/usr', programs],
    ['/lib', programs],
    ['/lib64', programs],
    ['/bin', programs],
    ['/sbin', programs],
    ['/var/log', place("the host's logs")],
    ['/var/mail', place("all users' mail")],
    ['/var/spool', place("the host's mail and scheduled jobs")],
    ['/var/backups', place("the host's backups")],
    ['/tmp', place('temporary files and sockets of programs on the host', 'low', 'medium')],
    [
      '/dev/shm',
      place('memory that programs on the host share; shm_size gives the container its own', 'low', 'medium'),
    ],
    ['/etc/passwd', place("the host's accounts", 'low')],
    ['/etc/group', place("the host's groups", 'low')],
    [
      '/etc/hosts',
      { holds: "the host's own table of host names and addresses", writing: 'medium', reading: undefined },
    ],
    ['/etc/resolv.conf', { holds: 'the name servers that the host uses', writing: 'medium', reading: undefined }],
  ]),
  /** With everything in them; the first that fits counts. */
  trees: [
    // As root of a container one may freeze and end what is in a group, and lift its limits; devices and `release_agent` want `SYS_ADMIN`.
    ['/sys/fs/cgroup', place('the control groups of every process on the host', 'low', 'medium')],
    // Links, and a few switches of devices: what they lead to lies elsewhere.
    ['/sys/class', place("settings of the host's devices", 'low', 'medium')],
    ['/sys', system],
    ['/proc/sys', { holds: "settings of the host's kernel", writing: 'medium', reading: undefined }],
    ['/proc', place("the host's processes")],
    ['/run/dbus', sockets("the system bus, which controls the host's services")],
    ['/run/systemd', sockets("the host's services")],
    ['/run/user', sockets("the sessions of the host's users")],
    ['/run/log', journal],
    ['/var/log/journal', journal],
    ['/run/credentials', place("credentials of the host's services")],
    ['/run/secrets', place("the host's secrets")],
    ['/var/spool/cron', place("the host's scheduled jobs")],
    ['/etc/pam.d', place("the host's login rules")],
    ['/etc/docker/daemon.json', docker],
    ['/etc/docker/certs.d', docker],
    ['/tmp/.X11-unix', sockets('the screen and every keystroke', 'medium')],
  ],
  /** Devices reached through a bind mount, as what a container may open there is a matter of its `devices`; and folders in memory. */
  plainDevices: /^\/dev\/(?:shm\/|disk|input|dri|snd|bus|serial|net|fuse|kvm|kmsg|log|tty|usb|video|dvb|vchiq|gpiomem)/,
};
