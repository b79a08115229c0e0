import { isCovered, reachOf } from '../../facts/host/mount-reach.ts';
import { knownImage } from '../../facts/network/known-images.ts';
import { type Example, type Message, type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../service.ts';

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
  *service(service) {
    const { name, mounts, image } = service;
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'ruling' || (mount.readOnly === true && isCovered(mount, service))) continue;
      const { path, writable } = reach;
      yield {
        at: mount.at,
        key: path,
        severity: writable ? 'critical' : 'high',
        message: [
          ...(writable
            ? say`${name} can write to ${path} of the host, which is root on the host.`
            : say`${name} can read all of ${path} of the host${alsoThere(path)}.`),
          ...asDocumented(knownImage(image)?.hostFiles),
        ],
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;

/** What else comes to light with a folder, and its name does not say. */
function alsoThere(path: string): Message {
  if (path === '/') return say` and use the sockets in it, that of Docker too`;
  if (path === '/var/lib/docker/containers') return say`: with their logs, what each container is given as environment`;
  return say``;
}

export const examples: readonly Example[] = [
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
    title: 'the modules of the kernel, which a VPN only reads',
    files: {
      'compose.yaml': `
      services:
        vpn:
          image: example/vpn:1
          volumes:
            - /lib/modules:/lib/modules
              ~~~~~~~~~~~~~~~~~~~~~~~~~
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
    title: 'a folder that is given as a config, which is mounted read-only',
    severity: 'high',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          configs: [{ source: host, target: /host }]
      configs:
        host: { file: / }
                      ~
    `,
    },
  },
  {
    title: 'configs from files of the host that tell nothing of it',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          configs: [app, certificates]
      configs:
        app: { file: /opt/app/app.conf }
        certificates: { file: /etc/ssl/certs/ca-certificates.crt }
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
];
