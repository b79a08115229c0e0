import { isCovered, reachOf } from '../../facts/host/mount-reach.ts';
import { knownImage } from '../../facts/network/known-images.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../service.ts';

export default {
  id: 'sensitive-host-path-mount',
  title: 'A sensitive part of the host is mounted',
  group: 'mounts',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'It tells an intruder about the host and everyone on it; where it can be written to, it is a step out of the container.',
  fix: 'Mount only the file or folder that the program needs, with `:ro` where it only reads.',
  also: ['CIS 5.6', 'OWASP 8'],
  *service(service) {
    const { name, mounts, image } = service;
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'sensitive' || isCovered(mount, service)) continue;
      const { path, writable, place, severity } = reach;
      yield {
        at: mount.at,
        key: path,
        severity,
        message: [
          ...say`${name} can ${place.sockets ? say`talk to` : writable ? say`write to` : say`read`} ${path}: `,
          `${place.holds}.`,
          ...asDocumented(knownImage(image)?.hostFiles),
        ],
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'devices, the kernel and logs',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - /dev:/dev
              ~~~~~~~~~
            - { type: bind, source: /sys, target: /sys }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            - /var/log/:/logs
              ~~~~~~~~~~~~~~~
            - /var/run/dbus:/var/run/dbus
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~
            - logs:/journal
              ~~~~~~~~~~~~~
      volumes:
        logs: { driver_opts: { type: none, o: bind, device: /run/log/journal } }
    `,
    },
  },
  {
    title: 'read-only, also what would rule the host otherwise',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        exporter:
          image: prom/node-exporter:v1.8.2
          volumes:
            - /proc:/host/proc:ro
              ~~~~~~~~~~~~~~~~~~~
            - /etc:/host/etc:ro
              ~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'read-only, what tells little',
    severity: 'low',
    files: {
      'compose.yaml': `
      services:
        exporter:
          image: prom/node-exporter:v1.8.2
          volumes:
            - /sys:/host/sys:ro
              ~~~~~~~~~~~~~~~~~
            - /boot:/host/boot:ro
              ~~~~~~~~~~~~~~~~~~~
            - { type: bind, source: /usr, target: /host/usr, read_only: true }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the screen, the sound and the memory that programs share',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        desktop:
          image: example/desktop:1
          volumes:
            - /tmp/.X11-unix:/tmp/.X11-unix:ro
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            - /run/user/1000/pulse/native:/run/pulse
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            - /dev/shm:/dev/shm
              ~~~~~~~~~~~~~~~~~
            - /tmp:/tmp
              ~~~~~~~~~
            - /etc/hosts:/etc/hosts
              ~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'harmless files, and what belongs to a program',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - /etc/localtime:/etc/localtime:ro
            - /etc/timezone:/etc/timezone
            - /dev/null:/etc/motd
            - /dev/urandom:/dev/random
            - /var/lib/myapp:/data
            - /srv/www:/www
            - /home/ann/photos:/photos
            - /var/log/nginx:/logs
            - /system:/system
            - /etc/hosts:/etc/hosts:ro
            - /etc/resolv.conf:/etc/resolv.conf:ro
            - /optional:/opt
    `,
    },
  },
  {
    title: 'the whole host is told as that',
    files: {
      'compose.yaml': `
      services:
        cadvisor:
          image: example/cadvisor:1
          volumes:
            - /:/rootfs:ro
            - /sys:/sys:ro
    `,
    },
  },
  {
    title: 'places of the container',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - /sys
            - dev:/dev
            - ./home:/home
          tmpfs: [/run]
      volumes:
        dev:
    `,
    },
  },
  {
    title: 'sockets and credentials are faults of their own',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - /var/run/docker.sock:/var/run/docker.sock
            - /home/ann/.ssh:/ssh
    `,
    },
  },
];
