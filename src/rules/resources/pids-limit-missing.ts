import { isOneShot } from '../../facts/host/one-shot-services.ts';
import { isNoLimit } from '../../model/compose/resource-limits.ts';
import { list, type Rule, say } from '../../rule.ts';
import { usualLimit } from '../fixes.ts';

export default {
  id: 'pids-limit-missing',
  title: 'Nothing limits how many processes the container starts',
  group: 'resources',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'A fork bomb, or a leak of threads, takes the process numbers of the host, and then nothing on it starts any more.',
  fix: 'Set `pids_limit: 200`, or `deploy.resources.limits.pids`, to somewhat more than the service needs; threads count.',
  also: ['CIS 5.29', 'OWASP 7'],
  together: (names) => say`Nothing limits how many processes ${list(names)} may start.`,
  *service(service, { policy: { limits }, project }) {
    const {
      name,
      at,
      limits: { pids },
      provider,
    } = service;
    if (provider || isOneShot(service) || (pids && !isNoLimit(pids))) return;
    yield {
      at,
      key: '',
      message: say`Nothing limits how many processes ${name} may start.`,
      ...usualLimit(service, project, 'pids', limits.pids),
    };
  },
} satisfies Rule;
