import { portRange, publishes } from '../../model/compose/published-ports.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'privileged-port-published',
  title: 'A host port below 1024 is published',
  group: 'network',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Only root may open these ports on the host, so users trust what answers there. Docker opens them for any container.',
  fix: 'For a front end, 80 and 443 are fine. For anything else publish a port above 1023.',
  also: ['CIS 5.8', 'kics bc2908f3'],
  reads: { fields: ['ports'] },
  *service(service) {
    if (!publishes(service)) return;
    for (const port of service.ports) {
      const range = portRange(port.published);
      if (!range || range.first >= 1024 || range.first === 0) continue;
      yield {
        from: port,
        message: say`${service.name} publishes port ${range.first} on the host.`,
      };
    }
  },
} satisfies Rule;
