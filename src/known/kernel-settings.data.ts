import type { Severity } from '../problem.ts';
import type { Knowledge } from './knowledge.ts';

export const kernelSettings: Knowledge<{
  readonly settings: readonly (readonly [name: RegExp, bad: RegExp | undefined, severity: Severity, does: string])[];
}> = {
  source: 'kernel.org, Documentation/admin-guide/sysctl',
  asOf: '2026-11-24',
  /**
   * By name and value (kernel.org, Documentation/admin-guide/sysctl). `kernel.msg*`, `kernel.sem` and
   * `kernel.shm*` are the container's own.
   */
  settings: [
    [/^fs\.suid_dumpable$/, /^[12]$/, 'medium', 'lets privileged programs leave their memory in files'],
    [
      /^fs\.protected_(?:hardlinks|symlinks|fifos|regular)$/,
      /^0$/,
      'medium',
      'opens attacks by links in shared folders',
    ],
    [
      /^kernel\.(?!msg|sem$|shm|ostype|hostname$|domainname$)/,
      undefined,
      'medium',
      'belongs to the whole host: Docker refuses to start a container with it, and where it works, it changes the kernel for everyone',
    ],
    [
      /^vm\.|^fs\.(?!mqueue\.)/,
      undefined,
      'low',
      'belongs to the whole host, where `sysctl` sets it: Docker refuses to start a container with it',
    ],
    [
      /^net\.ipv[46]\.conf\.[\w-]+\.(?:accept_redirects|accept_source_route|route_localnet)$/,
      /^1$/,
      'medium',
      'lets others lead its traffic elsewhere',
    ],
    [
      /^net\.ipv4\.ip_forward$|^net\.ipv[46]\.conf\.[\w-]+\.forwarding$/,
      /^[12]$/,
      'low',
      'makes a router of the container',
    ],
    [/^net\.ipv4\.ip_unprivileged_port_start$/, /^\d{1,3}$/, 'low', 'lets every user open the ports below 1024'],
  ],
};
