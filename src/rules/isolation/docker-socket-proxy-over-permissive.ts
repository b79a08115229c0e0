import { repositoryOf } from '../../facts/network/known-images.ts';
import { isSwitchedOn } from '../../known/switches.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'docker-socket-proxy-over-permissive',
  title: 'The socket proxy lets too much through',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'strict',
  why: 'A proxy that lets containers be created, or programs be run in them, is the socket itself: its clients are root on the host.',
  fix: 'Set `POST=0` and `EXEC=0`, allow only the parts that the clients read (`CONTAINERS=1`), and publish no port: clients reach it over a network that only they join.',
  also: ['OWASP 1'],
  *service({ name, image, environment }) {
    if (!/(?:^|\/)(?:docker-)?socket-proxy$/.test(repositoryOf(image) ?? '')) return;
    const on = (key: string) => environment.find((entry) => entry.name === key && isSwitchedOn(entry.value));
    const post = on('POST');
    const posted = [...writable].flatMap(([key, does]) => (on(key) ? [does] : []));
    if (post && posted.length > 0) {
      yield {
        at: post.at,
        message: [...say`The clients of ${name} may `, `${posted.join(', ')}: they are root on the host.`],
        ...pulledIn(name, post),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'containers can be created',
    files: {
      'compose.yaml': `
      services:
        proxy:
          image: tecnativa/docker-socket-proxy:0.3
          environment:
            CONTAINERS: 1
            POST: 1
            ~~~~~~~
    `,
    },
  },
  {
    title: 'programs in containers',
    files: {
      'compose.yaml': `
      services:
        proxy:
          image: lscr.io/linuxserver/socket-proxy:3.0.0
          environment:
            - POST=1
              ~~~~~~
            - EXEC=true
    `,
    },
  },
  {
    title: 'it only reads',
    files: {
      'compose.yaml': `
      services:
        proxy:
          image: tecnativa/docker-socket-proxy:0.3
          environment: { CONTAINERS: 1, EVENTS: 1, POST: 0 }
    `,
    },
  },
  {
    title: 'POST with nothing to post to, and a port, which is a fault of its own',
    files: {
      'compose.yaml': `
      services:
        proxy:
          image: tecnativa/docker-socket-proxy:0.3
          environment: [POST=1, ALLOW_RESTARTS=1]
          ports: ["2375:2375"]
    `,
    },
  },
  {
    title: 'another program with such variables',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          environment: { POST: 1, CONTAINERS: 1, EXEC: 1 }
          ports: ["80:80"]
    `,
    },
  },
];

/** The parts of Docker's interface with which POST gives away the host (github.com/Tecnativa/docker-socket-proxy, seen 2026-11). */
const writable: ReadonlyMap<string, string> = new Map([
  ['CONTAINERS', 'create containers'],
  ['EXEC', 'run programs in containers'],
  ['SERVICES', 'create services'],
  ['PLUGINS', 'install plugins'],
  ['BUILD', 'build images'],
  ['SWARM', 'change the swarm'],
]);
