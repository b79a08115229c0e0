import { type Rule, type Severity, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'dangerous-sysctls',
  title: 'A kernel setting is weakened',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'It removes a limit that other defenses rely on, for every process in the container, and for the host where its network is shared.',
  fix: 'Remove it unless the program is known to need it.',
  also: ['OWASP 6'],
  *service({ name, sysctls }) {
    for (const entry of sysctls) {
      const key = entry.name.replaceAll('/', '.');
      const told = settings.find(([pattern, bad]) => pattern.test(key) && (!bad || bad.test(entry.value?.value ?? '')));
      if (!told) continue;
      const [, , severity, does] = told;
      yield {
        at: entry.at,
        severity,
        message: [...say`${entry.name} of ${name} `, `${does}.`],
        ...pulledIn(name, entry),
      };
    }
  },
} satisfies Rule;

/**
 * By name and value (kernel.org, Documentation/admin-guide/sysctl, seen 2026-11). `kernel.msg*`, `kernel.sem` and
 * `kernel.shm*` are the container's own.
 */
const settings: readonly (readonly [name: RegExp, bad: RegExp | undefined, severity: Severity, does: string])[] = [
  [/^fs\.suid_dumpable$/, /^[12]$/, 'medium', 'lets privileged programs leave their memory in files'],
  [/^fs\.protected_(?:hardlinks|symlinks|fifos|regular)$/, /^0$/, 'medium', 'opens attacks by links in shared folders'],
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
];
