import { type Rule, say } from '../../rule.ts';

export default {
  id: 'joins-other-container-namespace',
  title: 'The container joins the namespace of another',
  group: 'isolation',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  cause: 'host',
  why: 'An attacker in one of them reaches the other: its loopback, processes or memory. With a VPN container this is often intended.',
  fix: 'Share only what belongs together. Services that only talk to each other need nothing but a common network.',
  also: ['CIS 5.16', 'CIS 5.17'],
  reads: { fields: ['networkMode', 'pid', 'ipc'] },
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
        from: setting,
        message: [...say`${name} shares the `, `${what} of the ${kind}`, ...(other ? say` ${other}.` : ['.'])],
      };
    }
  },
} satisfies Rule;
