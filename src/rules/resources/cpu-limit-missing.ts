import { isOneShot } from '../../facts/host/one-shot-services.ts';
import { isLimit } from '../../model/compose/resource-limits.ts';
import type { Service } from '../../model/project.ts';
import { list, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';
import { usualLimit } from '../fixes.ts';
import { formerly } from '../wording.ts';

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
  oncePerFile: true,
  several: ({ names }) => say`${list(names)} have no CPU limit.`,
  kept: {
    service: (service) => {
      const limit = limitOf(service);
      return [{ holds: limit !== undefined, from: limit ?? service.limits.cpus, as: limit?.value }];
    },
    lost: ({ name, was }) => ({ message: say`${name} no longer has a CPU limit${formerly(was)}.` }),
  },
  *service(service, { policy, project }) {
    const { name, at, provider } = service;
    if (provider || isOneShot(service) || limitOf(service)) return;
    yield {
      at,
      message: say`${name} has no CPU limit.`,
      ...usualLimit(service, project, 'cpus', policy.limits.cpus),
    };
  },
} satisfies Rule;

function limitOf({ limits, cpuQuota, cpuCount, cpuPercent, cpuset }: Service): Setting | undefined {
  return [limits.cpus, cpuQuota, cpuCount, cpuPercent, cpuset].find(isLimit);
}
