import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'host-uts',
  title: 'The container shares the name of the host',
  group: 'isolation',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'It learns which machine it runs on, and with `SYS_ADMIN` renames it.',
  fix: 'Take `uts: host` out; `hostname` gives the container a name of its own.',
  also: ['CIS 5.21'],
  *service({ name, uts }) {
    if (uts?.value !== 'host') return;
    yield { at: uts.at, message: say`${name} shares the host name and domain of the host.`, ...pulledIn(name, uts) };
  },
} satisfies Rule;
