import { isLinuxContainer } from '../../model/platform.ts';
import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'root-filesystem-writable',
  title: "The container's root file system is writable",
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'An attacker in the container can add tools and change the programs it runs.',
  fix: 'Set `read_only: true`, and use a volume or `tmpfs` for what must be written, usually `/tmp` and `/run`.',
  also: ['CIS 5.13', 'OWASP 8'],
  oncePerFile: true,
  several: ({ names }) => say`${list(names)} have a writable root file system.`,
  kept: {
    service: ({ readOnly }) => [{ holds: readOnly ? readOnly.value : false, from: readOnly }],
    lost: ({ name }) => ({ message: say`${name} has a writable root file system again.` }),
  },
  *service(service) {
    const { name, at, readOnly } = service;
    if (isLinuxContainer(service) && (!readOnly || readOnly.value === false))
      yield { at, message: say`${name} has a writable root file system.` };
  },
} satisfies Rule;
