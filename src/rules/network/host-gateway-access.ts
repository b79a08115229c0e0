import { type Rule, say } from '../../rule.ts';

export default {
  id: 'host-gateway-access',
  title: 'The container can reach the host',
  group: 'network',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'What listens on the host for local use, such as a database or a debugger, is reachable from the container by name.',
  fix: 'Run what it talks to as a service beside it. If it must run on the host, require a login there.',
  also: ['OWASP 5'],
  reads: { fields: ['extraHosts'] },
  *service({ name, extraHosts }) {
    for (const entry of extraHosts) {
      if (entry.value?.value?.trim() !== 'host-gateway') continue;
      yield {
        from: entry,
        message: say`${name} reaches services on the host as ${entry.name}.`,
      };
    }
  },
} satisfies Rule;
