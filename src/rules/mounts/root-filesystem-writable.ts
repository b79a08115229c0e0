import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'root-filesystem-writable',
  title: 'The container can change its own programs',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever gets code to run in it can put tools beside it and change what it runs.',
  fix: 'Set `read_only: true`, and give what must be written a volume or a `tmpfs`, mostly `/tmp` and `/run`.',
  also: ['CIS 5.13', 'OWASP 8'],
  together: (names) => say`The root file system of ${list(names)} can be written to.`,
  *service({ name, at, readOnly, provider }) {
    if (!provider && (!readOnly || readOnly.value === false))
      yield { at, key: '', message: say`The root file system of ${name} can be written to.` };
  },
} satisfies Rule;
