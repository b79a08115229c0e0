import { knownImage } from '../../facts/network/known-images.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../service.ts';

export default {
  id: 'host-pid',
  title: 'The container shares the processes of the host',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'It sees every process of the host with its command line and, as root, can read its environment and stop it; with one more capability it steps into any of them.',
  fix: 'Take `pid: host` out. A program that watches one other container can join that one: `pid: service:app`.',
  also: ['CIS 5.16'],
  *service({ name, pid, image }) {
    if (pid?.value !== 'host') return;
    yield {
      at: pid.at,
      message: [
        ...say`${name} sees and can stop the processes of the host.`,
        ...asDocumented(knownImage(image)?.hostPid),
      ],
      ...pulledIn(name, pid),
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'plain and quoted',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          pid: host
               ~~~~
        b: { image: "example/b:1", pid: "host" }
                                        ~~~~~~
    `,
    },
  },
  {
    title: 'an exporter that is documented with it',
    files: {
      'compose.yaml': `
      services:
        node:
          image: quay.io/prometheus/node-exporter:v1.8.2
          pid: \${PID_MODE:-host}
               ~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the processes of another service',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
        debug:
          image: example/debug:1
          pid: service:a
    `,
    },
  },
  {
    title: 'what only the run knows, and nothing',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          pid: \${PID_MODE}
        b:
          image: example/b:1
          pid:
    `,
    },
  },
];
