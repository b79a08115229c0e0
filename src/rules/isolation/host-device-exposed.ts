import { deviceKind } from '../../facts/host/device-kinds.ts';
import type { DeviceKind } from '../../known/device-kinds.data.ts';
import { type Rule, type Severity, say } from '../../rule.ts';
import { brokenInto, type MadeFor, madeFor } from '../made-for.ts';

export default {
  id: 'host-device-exposed',
  title: 'A host device is exposed to the container',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessForDevelopers: true,
  lessBesideRoot: true,
  why: 'Device access bypasses file permissions: a disk gives every file on the host, memory gives everything else.',
  fix: 'Remove it, or name the one device that is needed by its stable name (`/dev/serial/by-id/…`) and with the access it needs: `:r` if it is only read.',
  also: ['CIS 5.18'],
  reads: { fields: ['devices'] },
  *service(service, context) {
    const { name, devices, privileged } = service;
    if (privileged?.value === true) return;
    for (const device of devices) {
      const kind = deviceKind(device);
      if (!kind || kind === 'harmless') continue;
      const { severity, brings } = graded[kind];
      const readOnly = kind === 'disk' && /^[rm]+$/.test(device.permissions?.value ?? '');
      const path = device.source?.value ?? device.target?.value ?? '';
      const held = readOnly ? 'high' : severity;
      const { words, ...made }: MadeFor =
        kind === 'disk'
          ? madeFor(service, 'disks', held, context)
          : { severity: brokenInto(service, held, context), words: [] };
      yield {
        ...made,
        from: device,
        message: [...say`${name} gets ${path}`, brings, ...words],
      };
    }
  },
} satisfies Rule;

const graded: Readonly<Record<Exclude<DeviceKind, 'harmless'>, { severity: Severity; brings: string }>> = {
  everything: { severity: 'critical', brings: ': every disk and all memory of the host.' },
  disk: { severity: 'critical', brings: ': every file on that disk of the host, past all permissions.' },
  memory: { severity: 'critical', brings: ': the memory of the host and of every program on it.' },
  // Everyone on a host with systemd may use it (50-udev-default.rules): what it opens is a fault in KVM.
  virtualisation: {
    severity: 'medium',
    brings: ', with which it runs virtual machines in the kernel of the host.',
  },
  input: {
    severity: 'medium',
    brings: ': it can listen to the keyboard and the console of the host, or write to them.',
  },
  // Debian and Ubuntu let only those with CAP_SYSLOG read it (kernel.dmesg_restrict).
  log: { severity: 'low', brings: ', the log of the host’s kernel: it may read it, and add lines to it.' },
  bus: { severity: 'medium', brings: ': everything that is plugged in, keyboards and disks too.' },
  peripheral: { severity: 'info', brings: '; nothing else of the host comes with it.' },
  other: { severity: 'medium', brings: ', a device of the host that it can use past all permissions.' },
};
