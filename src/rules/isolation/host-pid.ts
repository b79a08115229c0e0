import { knownImage } from '../../facts/network/image-lookup.ts';
import { type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../wording.ts';

export default {
  id: 'host-pid',
  title: 'The container shares the processes of the host',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'It sees every process of the host with its command line and, as root, can read its environment and stop it; with one more capability it steps into any of them.',
  fix: 'Take `pid: host` out. A program that watches one other container can join that one: `pid: service:app`.',
  also: ['CIS 5.16'],
  *service({ name, pid, image }) {
    if (pid?.value !== 'host') return;
    yield {
      at: pid.at,
      message: [
        ...say`${name} sees and can stop the processes of the host.`,
        ...asDocumented(knownImage(image)?.hostPid),
      ],
      ...pulledIn(name, pid),
    };
  },
} satisfies Rule;
