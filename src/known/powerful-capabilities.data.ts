import type { Knowledge } from './knowledge.ts';

export interface PowerfulCapability {
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly grants: string;
  /** How bad it is where AppArmor or seccomp is switched off. */
  readonly unconfined?: 'critical';
  /** What it reaches only of the container's own, unless that is the host's. */
  readonly inside?: 'network' | 'processes';
  /** How bad it is where it reaches only that. */
  readonly own?: 'low';
  /** How bad it is for an image that is documented to need it, where what it reaches has an end. */
  readonly documented?: 'high' | 'medium' | 'low';
}

/**
 * Linux capabilities that weaken a container when added, by what they let it do. Those that Docker grants by default, and
 * those that reach nothing outside the container, are not here.
 */
export const powerfulCapabilities: Knowledge<{
  readonly byName: ReadonlyMap<string, PowerfulCapability>;
  readonly ofRoot: ReadonlySet<string>;
  readonly byDefault: ReadonlySet<string>;
}> = {
  source:
    'capabilities(7), kernel 6.12; docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
  asOf: '2026-11-24',
  byName: new Map([
    ['ALL', { severity: 'critical', grants: 'every capability, which amounts to root on the host' }],
    [
      'SYS_ADMIN',
      {
        severity: 'high',
        unconfined: 'critical',
        grants:
          'mounts and namespaces, which is root on the host unless AppArmor and seccomp are in the way, and a step to it where they are',
      },
    ],
    [
      'SYS_MODULE',
      {
        severity: 'critical',
        documented: 'high',
        grants: 'loading kernel modules, which gives full control of the host',
      },
    ],
    ['SYS_RAWIO', { severity: 'critical', grants: "raw access to the host's memory and I/O ports" }],
    [
      'NET_ADMIN',
      {
        // Of the host's network nothing is root there; of its own, it opens as much of the kernel to a fault.
        severity: 'medium',
        inside: 'network',
        documented: 'low',
        grants: 'changing routes, firewall rules and interfaces',
      },
    ],
    ['BPF', { severity: 'high', grants: 'loading BPF programs into the kernel' }],
    [
      'SYS_BOOT',
      {
        severity: 'medium',
        grants: 'loading another kernel where seccomp is off, and rebooting the host with its PIDs',
      },
    ],
    ['SYS_TIME', { severity: 'medium', grants: "setting the host's clock" }],
    ['PERFMON', { severity: 'medium', grants: 'monitoring all processes through performance counters' }],
    ['SYSLOG', { severity: 'medium', grants: 'reading the kernel log and its addresses' }],
    ['SYS_NICE', { severity: 'low', grants: 'taking CPU time from every process on the host' }],
    ['IPC_LOCK', { severity: 'low', grants: 'locking host memory' }],
    ['LEASE', { severity: 'low', grants: 'delaying other programs through file leases' }],
    ['DAC_READ_SEARCH', { severity: 'high', grants: 'opening host files by handle, bypassing all permissions' }],
    ['MAC_ADMIN', { severity: 'high', grants: 'changing mandatory access control' }],
    ['MAC_OVERRIDE', { severity: 'high', grants: 'overriding mandatory access control' }],
    [
      'SYS_PTRACE',
      {
        severity: 'high',
        inside: 'processes',
        // Root may trace those of its own namespaces anyway: since kernel 4.8 Docker's seccomp lets it (docs.docker.com/engine/security/seccomp).
        own: 'low',
        grants: 'reading and changing the memory of other processes',
      },
    ],
    ['SYS_RESOURCE', { severity: 'medium', grants: 'exceeding resource limits' }],
    ['SYS_PACCT', { severity: 'medium', grants: 'turning process accounting on or off' }],
    ['SYS_TTY_CONFIG', { severity: 'medium', grants: "reconfiguring the host's terminals" }],
    ['LINUX_IMMUTABLE', { severity: 'medium', grants: 'changing files marked immutable' }],
    ['AUDIT_READ', { severity: 'medium', grants: "reading the kernel's audit log" }],
    ['AUDIT_CONTROL', { severity: 'medium', grants: "turning the kernel's audit log on or off" }],
    ['CHECKPOINT_RESTORE', { severity: 'medium', grants: 'restoring processes with chosen PIDs' }],
    ['IPC_OWNER', { severity: 'low', grants: 'bypassing permissions of shared memory' }],
  ]) /** Those of Docker's own with which a program becomes any account, or reads and writes whatever is root's. */,
  ofRoot: new Set(['SETUID', 'SETFCAP', 'DAC_OVERRIDE', 'CHOWN', 'FOWNER']),
  /** What Docker gives to every container. */
  byDefault: new Set(
    'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(
      ' ',
    ),
  ),
};
