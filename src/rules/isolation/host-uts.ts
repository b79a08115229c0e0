import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

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

export const examples: readonly Example[] = [
  {
    title: 'plain',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          uts: host
               ~~~~
    `,
    },
  },
  {
    title: 'in an override',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
    `,
      'compose.override.yaml': `
      services:
        a:
          uts: 'host'
               ~~~~~~
    `,
    },
  },
  {
    title: 'a host name of its own',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          hostname: host
    `,
    },
  },
  {
    title: 'reset by an override',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          uts: host
    `,
      'compose.override.yaml': `
      services:
        a:
          uts: !reset null
    `,
    },
  },
];
