import { type Rule, say } from '../../rule.ts';

export default {
  id: 'host-uts',
  title: "The container shares the host's UTS namespace",
  group: 'isolation',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  why: 'It learns which machine it runs on, and with `SYS_ADMIN` can rename it.',
  fix: 'Remove `uts: host`. Use `hostname` to give the container a name of its own.',
  also: ['CIS 5.21'],
  reads: { fields: ['uts'] },
  *service({ name, uts }) {
    if (uts?.value !== 'host') return;
    yield { from: uts, message: say`${name} shares the host's host name and domain name.` };
  },
} satisfies Rule;
