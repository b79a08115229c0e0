import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'host-userns',
  title: 'The container opts out of user namespaces',
  group: 'isolation',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Where the daemon maps users (`userns-remap`), root in this container is root on the host again. On other daemons it changes nothing.',
  fix: 'Take `userns_mode: host` out, and give the files that it needs to the mapped user.',
  also: ['CIS 5.31'],
  *service({ name, usernsMode }) {
    if (usernsMode?.value !== 'host') return;
    yield {
      at: usernsMode.at,
      message: say`Where the daemon maps users, ${name} is left out of it.`,
      ...pulledIn(name, usernsMode),
    };
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
          userns_mode: host
                       ~~~~
    `,
    },
  },
  {
    title: 'beside a socket',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          userns_mode: "host"
                       ~~~~~~
          volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
    `,
    },
  },
  {
    title: 'nothing set',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          userns_mode: ""
    `,
    },
  },
  {
    title: 'a user of its own',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          user: host
    `,
    },
  },
];
