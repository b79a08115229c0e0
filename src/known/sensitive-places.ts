import type { Severity } from '../problem.ts';
import { isWithin } from './host-paths.ts';

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

/** The folder alone; of what lies in it much is a program's own. From hier(7) and the documentation of each program, seen 2026-11. */
const folders: ReadonlyMap<string, SensitivePlace> = new Map([
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
]);

/** With everything in them; the first that fits counts. */
const trees: readonly (readonly [tree: string, SensitivePlace])[] = [
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
];

/** Sockets in the session of a user that lead to a device and not to the whole session. */
const devicesOfSession = /^\/run\/user\/[^/]+\/(?:pulse(?:\/native)?|pipewire-\d+|wayland-\d+)$/;
const sessionDevice = sockets('the microphone or the screen of a user of the host', 'medium');

/** Devices reached through a bind mount; what a container may open there is a matter of its `devices`. */
const plainDevices = /^\/dev\/(?:disk|input|dri|snd|bus|serial|net|fuse|kvm|kmsg|log|tty|usb|video|dvb|vchiq|gpiomem)/;

/** What a path of the host is, where that is none of a container's business. */
export function sensitiveOnHost(path: string): SensitivePlace | undefined {
  const run = path.replace(/^\/var\/run(?=\/|$)/, '/run');
  if (devicesOfSession.test(run)) return sessionDevice;
  const known = folders.get(path) ?? trees.find(([each]) => isWithin(run, each))?.[1];
  if (known !== undefined) return known;
  return isWithin(path, '/dev') && !plainDevices.test(path) ? place('a device of the host') : undefined;
}
