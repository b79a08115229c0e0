import { type Rule, say } from '../../rule.ts';

export default {
  id: 'default-bridge-network',
  title: 'The container uses the default bridge network',
  group: 'network',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Every container that joins the default bridge, of whatever project, reaches the others there by their address.',
  fix: 'Remove `network_mode: bridge`: compose then creates a network for this project, where services find each other by name.',
  also: ['CIS 5.30', 'OWASP 5', 'kics ce14a68b'],
  *service({ name, networkMode }) {
    if (networkMode?.value !== 'bridge') return;
    yield {
      from: networkMode,
      message: say`${name} joins the default bridge, where it and the containers of other projects that join it reach each other.`,
    };
  },
} satisfies Rule;
