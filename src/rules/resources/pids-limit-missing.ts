import { isOneShot } from '../../facts/host/one-shot-services.ts';
import { isLimit } from '../../model/compose/resource-limits.ts';
import { isLinuxContainer } from '../../model/platform.ts';
import { list, type Rule, say } from '../../rule.ts';
import { usualLimit } from '../fixes.ts';
import { formerly } from '../wording.ts';

export default {
  id: 'pids-limit-missing',
  title: 'The container has no process limit',
  group: 'resources',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'A fork bomb or a thread leak uses up all process IDs, and then nothing on the host can start any more.',
  fix: 'Set `pids_limit: 200`, or `deploy.resources.limits.pids`, somewhat above what the service needs; threads count.',
  also: ['CIS 5.29', 'OWASP 7', 'kics 221e0658'],
  oncePerFile: true,
  several: ({ names }) => say`${list(names)} have no process limit.`,
  kept: {
    service: ({ limits: { pids } }) => [{ holds: isLimit(pids), from: pids, as: pids?.value }],
    lost: ({ name, was }) => ({ message: say`${name} no longer has a process limit${formerly(was)}.` }),
  },
  *service(service, { policy: { limits }, project }) {
    const {
      name,
      at,
      limits: { pids },
    } = service;
    if (!isLinuxContainer(service) || isOneShot(service) || isLimit(pids)) return;
    yield {
      at,
      message: say`${name} has no process limit.`,
      ...usualLimit(service, project, 'pids', limits.pids),
    };
  },
} satisfies Rule;
