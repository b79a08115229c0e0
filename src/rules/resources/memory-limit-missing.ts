import { isOneShot } from '../../facts/host/one-shot-services.ts';
import { isNoLimit } from '../../model/compose/resource-limits.ts';
import { list, type Rule, say } from '../../rule.ts';
import { usualLimit } from '../fixes.ts';

export default {
  id: 'memory-limit-missing',
  title: 'Nothing limits the memory of the container',
  group: 'resources',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'One leak or one flood of requests takes the memory of the host, and the kernel then kills what it likes, other containers included.',
  fix: 'Set `mem_limit: 512m`, or `deploy.resources.limits.memory`, to somewhat more than the service needs at its busiest. A reservation is no limit.',
  also: ['CIS 5.11', 'OWASP 7'],
  together: (names) => say`Nothing limits the memory of ${list(names)}.`,
  *service(service, { policy: { limits }, project }) {
    const {
      name,
      at,
      limits: { memory },
      provider,
    } = service;
    if (provider || isOneShot(service) || (memory && !isNoLimit(memory))) return;
    yield {
      at,
      key: '',
      message: memory ? say`The memory limit of ${name} is none.` : say`Nothing limits the memory of ${name}.`,
      ...usualLimit(service, project, 'memory', limits.memory),
    };
  },
} satisfies Rule;
