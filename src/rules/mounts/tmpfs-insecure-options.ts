import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'tmpfs-insecure-options',
  title: 'A temporary file system allows what Docker forbids there',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Docker mounts temporary file systems without programs, setuid and device files; with them an intruder has a place to start from that leaves no trace.',
  fix: 'Take the option out: `tmpfs: /tmp` has `noexec,nosuid,nodev`.',
  also: ['OWASP 8'],
  *service({ name, tmpfs }) {
    for (const mount of tmpfs) {
      for (const option of mount.options) {
        const allows = weakening.get(option.value?.trim().toLowerCase() ?? '');
        if (!allows) continue;
        yield {
          at: option.at,
          message: [...say`The temporary file system ${mount.target.value ?? ''} of ${name} `, `allows ${allows}.`],
          key: `${mount.target.value ?? ''} ${option.value}`,
          ...pulledIn(name, mount),
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
