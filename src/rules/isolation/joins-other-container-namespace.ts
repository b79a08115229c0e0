import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'joins-other-container-namespace',
  title: 'The container joins another one',
  group: 'isolation',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'What breaks into one of them reaches the other: its loopback, its processes or its memory. With a VPN beside it that is often meant so.',
  fix: 'Join only what belongs together; two services that only talk to each other need a common network and nothing more.',
  also: ['CIS 5.16', 'CIS 5.17'],
  *service({ name, networkMode, pid, ipc }) {
    const joined = [
      [networkMode, 'network'],
      [pid, 'processes'],
      [ipc, 'shared memory'],
    ] as const;
    for (const [setting, what] of joined) {
      const [, kind, other] = /^(container|service):(.*)$/s.exec(setting?.value ?? setting?.parts?.[0] ?? '') ?? [];
      if (!setting || kind === undefined) continue;
      yield {
        at: setting.at,
        message: [...say`${name} shares the `, `${what} of the ${kind}`, ...(other ? say` ${other}.` : ['.'])],
        ...pulledIn(name, setting),
      };
    }
  },
} satisfies Rule;
