import { type Rule, say } from '../../rule.ts';

export default {
  id: 'tmpfs-insecure-options',
  title: 'A tmpfs allows what Docker forbids by default',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Docker mounts tmpfs without programs, setuid and device files. With them, an attacker can run tools from a place that leaves no trace.',
  fix: 'Remove the option: `tmpfs: /tmp` is `noexec,nosuid,nodev`.',
  also: ['OWASP 8'],
  reads: { fields: ['tmpfs'] },
  *service({ name, tmpfs }) {
    for (const mount of tmpfs) {
      for (const option of mount.options) {
        const allows = weakening.get(option.value?.trim().toLowerCase() ?? '');
        if (!allows) continue;
        yield {
          at: option.at,
          message: [...say`The tmpfs ${mount.target.value ?? ''} of ${name} `, `allows ${allows}.`],
          key: `${mount.target.value ?? ''} ${option.value}`,
          from: mount,
        };
      }
    }
  },
} satisfies Rule;

const weakening: ReadonlyMap<string, string> = new Map([
  ['exec', 'programs to be started from it'],
  ['suid', 'setuid programs'],
  ['dev', 'device files'],
]);
