import { reachOf } from '../../facts/host/mount-reach.ts';
import { isSourceMount, readOnlyKind } from '../../facts/host/read-only-targets.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'bind-mount-writable',
  title: 'The container can change files that it only reads',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever gets code to run in the container edits the configuration, the certificates or the code on the host, which outlives the container and may be committed from there.',
  fix: 'Add `:ro` to the mount. Code that is mounted for development needs it only where the file also runs in production: there, `COPY` it into the image.',
  also: ['OWASP 8'],
  *service({ name, mounts }) {
    for (const mount of mounts) {
      if (mount.readOnly !== false || reachOf(mount)) continue;
      const kind = readOnlyKind(mount);
      if (!kind && !isSourceMount(mount)) continue;
      const { makeReadOnly, hostPath } = mount;
      yield {
        at: mount.at,
        message: kind
          ? say`${name} can write to ${hostPath!}, which it most likely only reads.`
          : say`${name} can change the code in ${hostPath!}.`,
        ...(kind && makeReadOnly && { fix: { title: 'Mount it read-only', edits: [makeReadOnly] } }),
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'configuration, certificates and scripts',
    files: {
      'compose.yaml': `
      services:
        web:
          image: nginx:1.27
          volumes:
            - ./nginx.conf:/etc/nginx/nginx.conf
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            - ./certs:/etc/nginx/certs:z
              ~~~~~~~~~~~~~~~~~~~~~~~~~~
            - { type: bind, source: ./site, target: /usr/share/nginx/html }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        db:
          image: postgres:17
          volumes:
            - ./init.sql:/docker-entrypoint-initdb.d/init.sql:rw
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the code itself',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          volumes:
            - .:/app
              ~~~~~~
            - ./src:/usr/src/app
              ~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'read-only already',
    files: {
      'compose.yaml': `
      services:
        web:
          image: nginx:1.27
          volumes:
            - ./nginx.conf:/etc/nginx/nginx.conf:ro
            - type: bind
              source: ./certs
              target: /etc/nginx/certs
              read_only: true
    `,
    },
  },
  {
    title: 'data, and configuration that programs write themselves',
    files: {
      'compose.yaml': `
      services:
        db:
          image: mariadb:11
          volumes: ["./data:/var/lib/mysql", "db:/etc/mysql"]
        traefik:
          image: traefik:v3.2
          volumes: ["./acme.json:/acme.json"]
        pihole:
          image: pihole/pihole:2024.07.0
          volumes: ["./etc-pihole:/etc/pihole"]
        sonarr:
          image: lscr.io/linuxserver/sonarr:4.0.10
          volumes: ["./config:/config"]
      volumes:
        db:
    `,
    },
  },
  {
    title: 'as the run says',
    files: {
      'compose.yaml': `
      services:
        web:
          image: nginx:1.27
          volumes:
            - ./nginx.conf:/etc/nginx/nginx.conf:\${MODE}
    `,
    },
  },
  {
    title: 'what rules the host is told as that',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - /etc/crontab:/etc/nginx/crontab.conf
    `,
    },
  },
];
