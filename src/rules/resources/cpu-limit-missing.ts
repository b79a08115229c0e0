import { isOneShot } from '../../facts/host/one-shot-services.ts';
import { isNoLimit } from '../../model/compose/resource-limits.ts';
import { list, type Rule, say } from '../../rule.ts';
import { usualLimit } from '../fixes.ts';

export default {
  id: 'cpu-limit-missing',
  title: 'Nothing limits the processor time of the container',
  group: 'resources',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'One busy loop slows down everything else on the host.',
  fix: 'Set `cpus: 1.5`, or `deploy.resources.limits.cpus`, to what the service may use at most. A reservation and `cpu_shares` are no limit.',
  also: ['CIS 5.12', 'OWASP 7'],
  together: (names) => say`Nothing limits the processor time of ${list(names)}.`,
  *service(service, { policy, project }) {
    const { name, at, limits, resources, provider } = service;
    const { cpuQuota, cpuCount, cpuPercent, cpuset } = resources;
    const set = [limits.cpus, cpuQuota, cpuCount, cpuPercent, cpuset];
    if (provider || isOneShot(service) || set.some((limit) => limit && !isNoLimit(limit))) return;
    yield {
      at,
      key: '',
      message: say`Nothing limits the processor time of ${name}.`,
      ...usualLimit(service, project, 'cpus', policy.limits.cpus),
    };
  },
} satisfies Rule;
