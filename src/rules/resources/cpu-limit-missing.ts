import { isOneShot } from '../../facts/host/one-shot-services.ts';
import { isNoLimit } from '../../model/compose/resource-limits.ts';
import { list, type Rule, say } from '../../rule.ts';
import { usualLimit } from '../fixes.ts';

export default {
  id: 'cpu-limit-missing',
  title: 'The container has no CPU limit',
  group: 'resources',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'A program that runs wild slows down everything else on the host.',
  fix: 'Set `cpus: 1.5`, or `deploy.resources.limits.cpus`, to the most the service may use. A reservation and `cpu_shares` are not limits.',
  also: ['CIS 5.12', 'OWASP 7', 'kics 6b610c50'],
  together: (names) => say`${list(names)} have no CPU limit.`,
  *service(service, { policy, project }) {
    const { name, at, limits, resources, provider } = service;
    const { cpuQuota, cpuCount, cpuPercent, cpuset } = resources;
    const set = [limits.cpus, cpuQuota, cpuCount, cpuPercent, cpuset];
    if (provider || isOneShot(service) || set.some((limit) => limit && !isNoLimit(limit))) return;
    yield {
      at,
      message: say`${name} has no CPU limit.`,
      ...usualLimit(service, project, 'cpus', policy.limits.cpus),
    };
  },
} satisfies Rule;
