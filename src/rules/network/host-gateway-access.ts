import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'host-gateway-access',
  title: 'The container is given a way to the host',
  group: 'network',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'What listens on the host for its own use, a database or a debugger, can be reached from the container by name.',
  fix: 'Run what it talks to as a service beside it; where it must be on the host, let that ask for a login.',
  also: ['OWASP 5'],
  *service({ name, extraHosts }) {
    for (const entry of extraHosts) {
      if (entry.value?.value?.trim() !== 'host-gateway') continue;
      yield {
        at: entry.at,
        message: say`${name} reaches the services of the host as ${entry.name}.`,
        ...pulledIn(name, entry),
      };
    }
  },
} satisfies Rule;
