import type { Knowledge } from './knowledge.ts';

interface PowerfulCapability {
  readonly severity: 'critical' | 'high' | 'medium';
  readonly grants: string;
  /** How bad it is for an image that is documented to need it, where what it reaches has an end. */
  readonly documented?: 'medium' | 'low';
}

/**
 * Linux capabilities that weaken a container when added, by what they let it do. Those that Docker grants by default, and
 * those that reach nothing outside the container, are not here.
 */
export const powerfulCapabilities: Knowledge<{ readonly byName: ReadonlyMap<string, PowerfulCapability> }> = {
  source: 'capabilities(7), kernel 6.12',
  asOf: '2026-11-24',
  byName: new Map([
    ['ALL', { severity: 'critical', grants: 'every capability, which is root on the host' }],
    ['SYS_ADMIN', { severity: 'critical', grants: 'mounts and namespaces, which is root on the host' }],
    ['SYS_MODULE', { severity: 'critical', grants: 'loading kernel modules, which is the host itself' }],
    ['SYS_RAWIO', { severity: 'critical', grants: 'raw access to memory and I/O ports of the host' }],
    ['NET_ADMIN', { severity: 'high', documented: 'medium', grants: 'changing routes, firewalls and interfaces' }],
    ['BPF', { severity: 'high', grants: 'loading BPF programs into the kernel' }],
    ['SYS_BOOT', { severity: 'high', grants: 'rebooting the host or starting another kernel' }],
    ['SYS_TIME', { severity: 'high', grants: 'setting the clock of the host' }],
    ['PERFMON', { severity: 'high', grants: 'watching all processes through performance counters' }],
    ['SYSLOG', { severity: 'high', grants: 'reading the kernel log and its addresses' }],
    [
      'SYS_NICE',
      { severity: 'medium', documented: 'low', grants: 'taking processor time from every process of the host' },
    ],
    ['IPC_LOCK', { severity: 'medium', documented: 'low', grants: 'locking the memory of the host' }],
    ['LEASE', { severity: 'medium', grants: 'holding up other programs through file leases' }],
    ['DAC_READ_SEARCH', { severity: 'high', grants: 'opening files of the host by handle, past all permissions' }],
    ['MAC_ADMIN', { severity: 'high', grants: 'changing mandatory access control' }],
    ['MAC_OVERRIDE', { severity: 'high', grants: 'ignoring mandatory access control' }],
    ['SYS_PTRACE', { severity: 'medium', grants: 'reading and changing the memory of other processes' }],
    ['SYS_RESOURCE', { severity: 'medium', grants: 'going past the resource limits' }],
    ['SYS_PACCT', { severity: 'medium', grants: 'switching process accounting' }],
    ['SYS_TTY_CONFIG', { severity: 'medium', grants: 'changing the terminals of the host' }],
    ['LINUX_IMMUTABLE', { severity: 'medium', grants: 'changing files that are marked immutable' }],
    ['AUDIT_READ', { severity: 'medium', grants: 'reading the audit log of the kernel' }],
    ['AUDIT_CONTROL', { severity: 'medium', grants: 'switching the audit log of the kernel' }],
    ['CHECKPOINT_RESTORE', { severity: 'medium', grants: 'rebuilding processes with chosen ids' }],
    ['IPC_OWNER', { severity: 'medium', grants: 'ignoring permissions of shared memory' }],
  ]),
};
