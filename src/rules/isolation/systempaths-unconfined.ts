import { securityOptions } from '../../model/compose/security-options.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'systempaths-unconfined',
  title: 'The settings of the kernel are open to the container',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'Docker hides or protects the parts of `/proc` and `/sys` that change the host (`/proc/sys`, `/proc/sysrq-trigger`, `/proc/kcore`); this opens them.',
  fix: 'Take `systempaths=unconfined` out. A single setting of the container is changed with `sysctls`.',
  also: ['CIS 5.22', 'OWASP 6'],
  *service(service) {
    for (const { name, value, setting } of securityOptions(service)) {
      if (name !== 'systempaths' || value?.toLowerCase() !== 'unconfined') continue;
      yield {
        at: setting.at,
        message: say`${service.name} reaches the parts of ${'/proc'} and ${'/sys'} that change the host.`,
        ...pulledIn(service.name, setting),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'with an equals sign',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          security_opt:
            - systempaths=unconfined
              ~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'with a colon, among others',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          security_opt: [no-new-privileges, "systempaths:unconfined"]
                                            ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'what only the run knows',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          security_opt: ["systempaths=\${PATHS}"]
    `,
    },
  },
  {
    title: 'other options',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          security_opt: ["no-new-privileges=true", "seccomp=unconfined"]
    `,
    },
  },
];
