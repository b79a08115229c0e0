import { rulesHost } from '../../model/host-paths.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'host-root-mount',
  title: 'A ruling part of the host is mounted',
  group: 'mounts',
  severity: 'critical',
  targets: ['compose'],
  profile: 'default',
  why: 'Who writes there decides what the host runs and who may log in: it is root on the host. Who only reads there finds keys, passwords and the data of other containers.',
  fix: 'Mount only the file or folder that the program needs, with `:ro` where it only reads, or a named volume where it needs a place of its own.',
  also: ['CIS 5.6', 'OWASP 8'],
  *service({ name, mounts }) {
    for (const mount of mounts) {
      const { hostPath, readOnly, at } = mount;
      if (hostPath === undefined || !rulesHost(hostPath)) continue;
      if (!readOnly)
        yield {
          at,
          message: say`${name} can write to ${hostPath} of the host, which is root on the host.`,
          ...pulledIn(name, mount),
        };
      else if (readable.has(hostPath)) {
        yield {
          at,
          severity: 'high',
          message: say`${name} can read all of ${hostPath} of the host.`,
          ...pulledIn(name, mount),
        };
      }
    }
  },
  examples: [
    {
      title: 'in both syntaxes, and by a detour',
      files: {
        'compose.yaml': `
        services:
          a:
            image: example/a:1
            volumes:
              - /:/host
                ~~~~~~~
              - /srv/../etc/:/host/etc
                ~~~~~~~~~~~~~~~~~~~~~~
              - { type: bind, source: /var/lib/docker/volumes, target: /volumes }
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      `,
      },
    },
    {
      title: 'a named volume that is a host path',
      files: {
        'compose.yaml': `
        services:
          a:
            image: example/a:1
            volumes:
              - config:/config
                ~~~~~~~~~~~~~~
        volumes:
          config:
            driver: local
            driver_opts:
              type: none
              o: bind
              device: /etc
      `,
      },
    },
    {
      title: 'read-only',
      severity: 'high',
      files: {
        'compose.yaml': `
        services:
          exporter:
            image: example/exporter:1
            volumes:
              - /:/rootfs:ro
                ~~~~~~~~~~~~
      `,
      },
    },
    {
      title: 'paths that only begin alike, and harmless files',
      files: {
        'compose.yaml': `
        services:
          a:
            image: example/a:1
            volumes:
              - /etcetera:/data
              - /var/lib/myapp:/data2
              - /etc/localtime:/etc/localtime:ro
              - /etc/nginx/conf.d:/etc/nginx/conf.d
              - /usr/share/fonts:/fonts
              - /lib/modules:/lib/modules:ro
      `,
      },
    },
    {
      title: 'volumes of its own',
      files: {
        'compose.yaml': `
        services:
          a:
            image: example/a:1
            volumes:
              - /etc
              - etc:/etc
              - ./etc:/etc
            tmpfs: [/root]
        volumes:
          etc:
      `,
      },
    },
    {
      title: 'a path that only the run knows',
      files: {
        'compose.yaml': `
        services:
          a:
            image: example/a:1
            volumes:
              - \${DATA}:/data
              - \${HOME}/etc:/etc
      `,
      },
    },
    {
      title: 'programs that the container only reads',
      files: {
        'compose.yaml': `
        services:
          a:
            image: example/a:1
            volumes:
              - /usr/bin/docker:/usr/bin/docker:ro
      `,
      },
    },
  ],
} satisfies Rule;

/** What is worth reading to an attacker; the rest of what rules the host is public or told as a lesser fault. */
const readable = {
  has: (path: string) =>
    ['/', '/root', '/var', '/var/lib', '/etc/shadow', '/etc/gshadow'].includes(path) ||
    /^\/var\/lib\/(?:docker|containerd|containers|kubelet)(?:\/|$)/.test(path) ||
    /^\/etc\/(?:ssh|kubernetes)(?:\/|$)/.test(path),
};
