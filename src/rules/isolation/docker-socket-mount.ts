import { reachOf } from '../../facts/host/mount-reach.ts';
import { knownImage } from '../../facts/network/known-images.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../service.ts';

export default {
  id: 'docker-socket-mount',
  title: 'The container holds the Docker socket',
  group: 'isolation',
  severity: 'critical',
  targets: ['compose'],
  profile: 'default',
  trust: 'socket',
  why: 'Who can write to the socket can start a privileged container with the host mounted: it is root on the host. `:ro` changes nothing, as a socket is written to through a connection, not through its file.',
  fix: 'Leave it out. What only reads from Docker can go through a socket proxy that allows just those calls; for builds there are rootless builders.',
  also: ['CIS 5.32', 'OWASP 1'],
  *service({ name, mounts, image }) {
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'docker-socket') continue;
      const message =
        reach.how === 'socket'
          ? say`${name} can give orders to the Docker daemon, which is root on the host${mount.readOnly && !mount.granted ? say`; ${'ro'} does not prevent it` : say``}.`
          : say`${name} gets the Docker socket with the folder ${mount.hostPath!} that it lies in, which is root on the host.`;
      yield {
        at: mount.at,
        key: mount.hostPath ?? '',
        message: [...message, ...asDocumented(knownImage(image)?.socket)],
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'both syntaxes, and read-only',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - /var/run/docker.sock:/var/run/docker.sock:ro
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        b:
          image: example/b:1
          volumes:
            - { type: bind, source: /run/docker.sock, target: /docker.sock }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the folder that it lies in, and a detour',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - /var/run:/host/run:ro
              ~~~~~~~~~~~~~~~~~~~~~
            - /var/lib/../run//docker.sock:/var/run/docker.sock
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'as a secret, which compose mounts from where its file lies',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          secrets: [docker]
      secrets:
        docker: { file: /var/run/docker.sock }
                        ~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'secrets of its own, and one that no service is given',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          secrets: [password, { source: token, target: /var/run/docker.sock }, outside]
      secrets:
        password: { file: ./secrets/password }
        token: { environment: TOKEN }
        outside: { external: true }
        docker: { file: /var/run/docker.sock }
    `,
    },
  },
  {
    title: 'a source that only the run knows',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - \${SOCKET}:/var/run/docker.sock
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            - \${XDG_RUNTIME_DIR}/docker.sock:/tmp/docker.sock
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the named pipe that is the socket on Windows',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - //./pipe/docker_engine://./pipe/docker_engine
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        b:
          image: example/b:1
          volumes:
            - { type: npipe, source: '\\\\.\\pipe\\docker_engine', target: '\\\\.\\pipe\\docker_engine' }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the double slash that Git Bash needs',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - //var/run/docker.sock:/var/run/docker.sock
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a named volume that is the socket',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - sock:/var/run/docker.sock
              ~~~~~~~~~~~~~~~~~~~~~~~~~
      volumes:
        sock:
          driver_opts: { type: none, o: bind, device: /var/run/docker.sock }
    `,
    },
  },
  {
    title: 'a proxy that is documented to need it, and its tag only the run knows',
    files: {
      'compose.yaml': `
      services:
        traefik:
          image: traefik:\${TRAEFIK_VERSION}
          volumes:
            - "/var/run/docker.sock:/var/run/docker.sock:ro"
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'other files of those folders',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - /var/run/dbus:/var/run/dbus
            - /run/myapp:/run/myapp
            - /runner:/runner
            - ./docker.sock.md:/docs/docker.sock.md
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
            - run:/var/run
            - /var/run
          tmpfs: /run
      volumes:
        run:
    `,
    },
  },
  {
    title: 'a proxy in between',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          environment:
            DOCKER_HOST: tcp://proxy:2375
            SOCKET: /var/run/docker.sock
    `,
    },
  },
  {
    title: 'the socket of another runtime in its place is a fault of its own',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - /run/podman/podman.sock:/var/run/docker.sock
    `,
    },
  },
  {
    title: 'named pipes of programs',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes: ['\\\\.\\pipe\\postgres:\\\\.\\pipe\\postgres', '//./pipe/app://./pipe/app']
    `,
    },
  },
  {
    title: 'its path as an option',
    files: {
      'compose.yaml': `
      services:
        b:
          image: example/b:1
          command: [--socket, /var/run/docker.sock]
    `,
    },
  },
  {
    title: 'the word in a name',
    files: {
      'compose.yaml': `
      services:
        docker-socket:
          image: example/docker.sock:1
    `,
    },
  },
];
