import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'default-bridge-network',
  title: 'The container joins the network of all containers',
  group: 'network',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'On the default bridge it reaches the containers of all other projects, and they reach it.',
  fix: 'Take `network_mode: bridge` out: compose then makes a network for this project, in which services find each other by name.',
  also: ['CIS 5.30', 'OWASP 5'],
  *service({ name, networkMode }) {
    if (networkMode?.value !== 'bridge') return;
    yield {
      at: networkMode.at,
      message: say`${name} reaches the containers of every project on the default bridge.`,
      ...pulledIn(name, networkMode),
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
          network_mode: bridge
                        ~~~~~~
    `,
    },
  },
  {
    title: 'the default of a variable',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          network_mode: "\${MODE:-bridge}"
                        ~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a bridge of its own',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          networks: [bridge]
      networks:
        bridge: { driver: bridge }
    `,
    },
  },
  {
    title: 'other modes',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          network_mode: none
        b:
          image: example/b:1
    `,
    },
  },
];
