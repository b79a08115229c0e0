import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'default-bridge-network',
  title: 'The container uses the default bridge network',
  group: 'network',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'On the default bridge it reaches the containers of all other projects, and they reach it.',
  fix: 'Remove `network_mode: bridge`: compose then creates a network for this project, where services find each other by name.',
  also: ['CIS 5.30', 'OWASP 5'],
  *service({ name, networkMode }) {
    if (networkMode?.value !== 'bridge') return;
    yield {
      at: networkMode.at,
      message: say`${name} reaches the containers of every project on the default bridge.`,
      ...pulledIn(name, networkMode),
    };
  },
} satisfies Rule;
