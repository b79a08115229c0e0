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

const programs = place('the programs of the host', 'low');

const kernel = place('the kernel of the host', 'low');

/** Docker shows it to every container, for reading. */
const system = place('the kernel and the devices of the host', 'low');

const journal = place('the journal of the host');

const homes = place('the homes of everyone');

/** Places of a Linux host that are none of a container's business. */
export const sensitivePlaces: Knowledge<{
  readonly folders: ReadonlyMap<string, SensitivePlace>;
  readonly trees: readonly (readonly [tree: string, SensitivePlace])[];
  /** For a device of no other name here. */
  readonly device: SensitivePlace;
  /** For a device in the session of a user. */
  readonly sessionDevice: SensitivePlace;
  readonly plainDevices: RegExp;
}> = {
  source: ['hier(7)', 'the documentation of each program'],
  asOf: '2026-11-24',
  device: place('a device of the host'),
  sessionDevice: sockets('the microphone or the screen of a user of the host', 'medium'),
  /** The folder alone; of what lies in it much is a program's own. */
  folders: new Map([
    ['/etc', place('the configuration of the host')],
    ['/proc', place('all processes of the host')],
    ['/dev', place('all devices of the host')],
    ['/home', homes],
    ['/Users', homes],
    ['/srv', place('what the host serves')],
    ['/opt', place('programs of the host', 'low')],
    ['/boot', kernel],
    ['/usr', programs],
    ['/lib', programs],
    ['/lib64', programs],
    ['/bin', programs],
    ['/sbin', programs],
    ['/var/log', place('the logs of the host')],
    ['/var/mail', place('the mail of everyone')],
    ['/var/spool', place('mail and timed jobs of the host')],
    ['/var/backups', place('backups of the host')],
    ['/tmp', place('files and sockets that programs of the host put there for themselves', 'low', 'medium')],
    [
      '/dev/shm',
      place('the memory that programs of the host share; shm_size gives it as much of its own', 'low', 'medium'),
    ],
    ['/etc/passwd', place('the accounts of the host', 'low')],
    ['/etc/group', place('the groups of the host', 'low')],
    ['/etc/hosts', { holds: 'the addresses that the host goes by', writing: 'medium', reading: undefined }],
    ['/etc/resolv.conf', { holds: 'the name servers that the host asks', writing: 'medium', reading: undefined }],
  ]),
  /** With everything in them; the first that fits counts. */
  trees: [
    ['/sys', system],
    ['/proc', place('the processes of the host')],
    ['/run/dbus', sockets('the system bus, which gives orders to the services of the host')],
    ['/run/systemd', sockets('the services of the host')],
    ['/run/user', sockets('the sessions of the users of the host')],
    ['/run/log', journal],
    ['/var/log/journal', journal],
    ['/run/credentials', place('credentials of the services of the host')],
    ['/run/secrets', place('secrets of the host')],
    ['/var/spool/cron', place('timed jobs of the host')],
    ['/etc/pam.d', place('how people log in to the host')],
    ['/etc/docker', place('the configuration of Docker')],
    ['/tmp/.X11-unix', sockets('the screen, and every key that is pressed at it', 'medium')],
  ],
  /** Devices reached through a bind mount; what a container may open there is a matter of its `devices`. */
  plainDevices: /^\/dev\/(?:disk|input|dri|snd|bus|serial|net|fuse|kvm|kmsg|log|tty|usb|video|dvb|vchiq|gpiomem)/,
};
