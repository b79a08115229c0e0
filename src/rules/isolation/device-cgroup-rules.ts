import { deviceKinds } from '../../known/device-kinds.data.ts';
import { type Rule, type Severity, say } from '../../rule.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'device-cgroup-rules',
  title: 'The container may open host devices',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  why: 'Containers can create device files; this list is what stops them from opening them. With a wide rule, a host disk or its memory is one `mknod` away.',
  fix: 'Name the device under `devices` instead. If it comes and goes, allow just its kind: `c 188:* rmw` for USB serial adapters.',
  also: ['CIS 5.18'],
  reads: { fields: ['deviceCgroupRules'] },
  *service({ name, deviceCgroupRules, privileged }) {
    if (privileged?.value === true) return;
    for (const rule of deviceCgroupRules) {
      const told = judge(knownStart(rule));
      if (!told) continue;
      yield {
        from: rule,
        severity: told.severity,
        message: [...say`${name} may create and open `, `${told.what} of the host.`],
      };
    }
  },
} satisfies Rule;

function judge(rule: string): { severity: Severity; what: string } | undefined {
  const [kind, numbers = '', access = 'rwm'] = rule.trim().split(/\s+/);
  // Every container may create device files (`m`); it is opening them that they are kept from.
  if (!/[rw]/.test(access)) return undefined;
  if (kind === 'a') return { severity: 'high', what: 'every device, disks and memory included,' };
  if (kind === 'b') return { severity: 'high', what: 'disks' };
  const [major, minor = '*'] = numbers.split(':');
  if (kind !== 'c' || !major || deviceKinds.everyContainers.has(numbers)) return undefined;
  if (major === '*') return { severity: 'high', what: 'every character device, memory included,' };
  if (major === '1') return { severity: 'high', what: 'the memory' };
  return minor === '*'
    ? { severity: 'medium', what: 'every device of one kind' }
    : { severity: 'low', what: 'one device' };
}
