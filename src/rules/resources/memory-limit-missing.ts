import { isOneShot } from '../../facts/host/one-shot-services.ts';
import { isLimit } from '../../model/compose/resource-limits.ts';
import { list, type Rule, say } from '../../rule.ts';
import { usualLimit } from '../fixes.ts';
import { formerly } from '../wording.ts';

export default {
  id: 'memory-limit-missing',
  title: 'The container has no memory limit',
  group: 'resources',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'A leak or a flood of requests can take all memory of the host, and the kernel then kills processes, those of other containers included.',
  fix: 'Set `mem_limit: 512m`, or `deploy.resources.limits.memory`, somewhat above what the service needs at its busiest. A reservation is not a limit.',
  also: ['CIS 5.11', 'OWASP 7', 'kics bb9ac4f7'],
  oncePerFile: true,
  several: ({ names }) => say`${list(names)} have no memory limit.`,
  kept: {
    service: ({ limits: { memory } }) => [{ holds: isLimit(memory), from: memory, as: memory?.value }],
    lost: ({ name, was }) => ({ message: say`${name} no longer has a memory limit${formerly(was)}.` }),
  },
  *service(service, { policy: { limits }, project }) {
    const {
      name,
      at,
      limits: { memory },
      provider,
    } = service;
    if (provider || isOneShot(service) || isLimit(memory)) return;
    yield {
      at,
      message: memory
        ? say`The memory limit of ${name} is 0, which means no limit.`
        : say`${name} has no memory limit.`,
      ...usualLimit(service, project, 'memory', limits.memory),
    };
  },
} satisfies Rule;
