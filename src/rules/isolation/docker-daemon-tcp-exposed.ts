import * as api from '../../facts/host/docker-api.ts';
import * as daemon from '../../facts/host/docker-daemon.ts';
import { holdsPort } from '../../known/port-ranges.ts';
import type { Service } from '../../model/compose/service.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import type { Layer } from '../../model/project.ts';
import { type Example, type Message, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'docker-daemon-tcp-exposed',
  title: "Docker's API is open to the network",
  group: 'isolation',
  severity: 'critical',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'It asks for no password. Whoever reaches it starts a privileged container with the disk of the host in it, and bots look for the port all day.',
  fix: 'Leave it on its socket, or switch TLS on (`--tlsverify` with certificates, port 2376) and publish the port nowhere. A client on another machine can use `DOCKER_HOST=ssh://…`.',
  also: ['OWASP 1'],
  instructions: ['ENV', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'EXPOSE', 'heredoc'],
  *layer(layer, { shipped }) {
    const { instruction } = layer;
    for (const { address, at } of daemon.clientsIn(layer)) yield { at, message: asks(address) };
    // Nothing starts in a stage that does not ship.
    if (!shipped(layer)) return;
    for (const { at } of withoutCertificates(layer)) yield { at, message: withoutTls };
    for (const { address, at } of daemon.listenersOf(layer)) yield { at, message: answers(address) };
    if (instruction.keyword === 'EXPOSE') {
      for (const port of instruction.ports) {
        // Where a layer opens it, the port says nothing new.
        if (holdsPort(port.value, 2375) && !layer.stage.layers.some(opensApi))
          yield { at: port.at, severity: 'medium', message: say`Port ${'2375'} is Docker's API without TLS.` };
      }
    }
  },
  *service(service) {
    const { name } = service;
    const doors = api.apiDoors(service);
    const [widest, ...others] = doors;
    if (widest) {
      const clients = api.clientsOf(service).map(({ name, at }) => ({ at, message: say`${name} asks it here.` }));
      const proxy = api.isSocketProxy(service);
      const local = proxy && widest.port?.makeLocal;
      yield {
        at: widest.at,
        severity: api.isOpenToOthers(service, doors) && !proxy ? 'critical' : 'high',
        message: opened(service, widest),
        ...(local && { fix: { title: 'Open it on this host only', edits: [local] } }),
        notes: [
          ...others.map(({ at }) => ({ at, message: say`This opens it as well.` })),
          ...clients,
          ...(pulledIn(name, widest).notes ?? []),
        ],
      };
    }
    const client = api.apiClient(service);
    // A daemon of the same application is told where it is opened.
    if (!client || (client.daemon && api.apiDoors(client.daemon).length > 0)) return;
    const { entry, address } = client;
    yield { at: entry.at, message: asks(address), ...pulledIn(name, entry) };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'the daemon told to listen',
    files: {
      Dockerfile: `
      FROM docker:28-dind
      EXPOSE 2375
      CMD ["dockerd", "-H", "tcp://0.0.0.0:2375", "-H", "unix:///var/run/docker.sock", "--host=10.0.0.1:2375"]
                            ~~~~~~~~~~~~~~~~~~~~                                       ~~~~~~~~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        dind:
          image: docker:28-dind
          command: --host=tcp://0.0.0.0:2375 --tls=false
                   ~~~~~~~~~~~~~~~~~~~~~~~~~
          network_mode: host
    `,
    },
  },
  {
    title: 'TLS switched off for what shares a network, which its client need not be told again',
    severity: 'high',
    files: {
      'compose.yaml': `
      services:
        dind:
          image: docker:28-dind
          environment:
            DOCKER_TLS_CERTDIR: ""
            ~~~~~~~~~~~~~~~~~~~~~~
        ci:
          image: example/ci:1
          environment:
            - DOCKER_HOST=tcp://dind:2375
            - DOCKER_TLS_CERTDIR=
    `,
    },
  },
  {
    title: 'a daemon that a shell starts',
    severity: 'high',
    files: {
      'compose.yaml': `
      services:
        dind:
          image: docker:28-dind
          entrypoint: sh -c "sleep 5 && exec dockerd -H tcp://0.0.0.0:2375"
                                                        ~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a daemon elsewhere',
    files: {
      'compose.yaml': `
      services:
        ci:
          image: example/ci:1
          environment:
            - DOCKER_HOST=tcp://10.0.0.5:2375
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a published port is told, not also what makes it listen',
    files: {
      'compose.yaml': `
      services:
        dind:
          image: docker:28-dind
          command: ["dockerd", "--host=tcp://0.0.0.0:2375"]
          environment: { DOCKER_TLS_CERTDIR: "" }
          ports:
            - "2375:2375"
              ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a proxy that lets little through, but to everyone',
    severity: 'high',
    files: {
      'compose.yaml': `
      services:
        proxy:
          image: tecnativa/docker-socket-proxy:0.3
          ports: ["2375:2375"]
                  ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a port that is only announced',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM docker:28-dind
      EXPOSE 2370-2380/tcp
             ~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'on the machine itself, or with TLS, or in a stage that does not ship',
    files: {
      Dockerfile: `
      FROM docker:28-dind AS test
      ENV DOCKER_TLS_CERTDIR=""
      FROM docker:28-dind
      ENV DOCKER_TLS_CERTDIR=/certs DOCKER_HOST=tcp://docker:2376
      EXPOSE 2376
      CMD ["dockerd", "-H", "tcp://127.0.0.1:2375"]
    `,
    },
  },
  {
    title: 'with certificates',
    files: {
      'compose.yaml': `
      services:
        dind:
          image: docker:28-dind
          command: ["dockerd", "--tlsverify", "--host=tcp://0.0.0.0:2376"]
          ports: ["2376:2376"]
    `,
    },
  },
  {
    title: 'through a proxy that lets little through',
    files: {
      'compose.yaml': `
      services:
        traefik:
          image: traefik:3.5
          environment:
            DOCKER_HOST: tcp://docker-api:2375
        docker-api:
          image: tecnativa/docker-socket-proxy:0.3
    `,
    },
  },
  {
    title: 'a build step that asks a daemon',
    files: {
      Dockerfile: `
      FROM docker:29-cli
      RUN docker -H tcp://build.example.com:2375 info
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN DOCKER_HOST=tcp://build.example.com:2375 docker ps
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a build step that asks over TLS, or asks for a version',
    files: {
      Dockerfile: `
      FROM docker:29-cli
      RUN docker --tlsverify -H tcp://build.example.com:2376 info && DOCKER_HOST=ssh://build@example.com docker ps
      RUN dockerd --version
    `,
    },
  },
  {
    title: 'sockets and ssh',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          environment:
            DOCKER_HOST: unix:///var/run/docker.sock
        b:
          image: example/b:1
          environment:
            DOCKER_HOST: ssh://build@example.com
          ports: ["12375:12375", "23750:80"]
    `,
    },
  },
  {
    title: 'a proxy that this host alone reaches',
    files: {
      'compose.yaml': `
      services:
        proxy:
          image: tecnativa/docker-socket-proxy:0.3
          ports: ["127.0.0.1:2375:2375"]
    `,
    },
  },
  {
    title: 'a client that switches its certificates off with a daemon over ssh',
    files: {
      'compose.yaml': `
      services:
        ci:
          image: docker:28-cli
          environment: [DOCKER_HOST=ssh://build@example.com, DOCKER_TLS_CERTDIR=]
    `,
    },
  },
  {
    title: 'a shell that only speaks of it',
    files: {
      'compose.yaml': `
      services:
        ci:
          image: example/ci:1
          command: sh -c "echo dockerd -H tcp://0.0.0.0:2375"
    `,
    },
  },
  {
    title: 'only the run knows',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          environment:
            DOCKER_HOST: \${DOCKER_HOST}
            DOCKER_TLS_CERTDIR: \${CERTS}
    `,
    },
  },
];

function withoutCertificates({ instruction }: Layer): readonly Pair[] {
  const pairs = instruction.keyword === 'ENV' ? instruction.pairs : [];
  return pairs.filter(({ name, value }) => name === 'DOCKER_TLS_CERTDIR' && value?.value === '');
}

function opensApi(layer: Layer): boolean {
  return withoutCertificates(layer).length > 0 || daemon.listenersOf(layer).length > 0;
}

const withoutTls = say`An empty ${'DOCKER_TLS_CERTDIR'} makes Docker's daemon listen on port ${'2375'} without TLS.`;
const answers = (address: string) => say`Docker's daemon answers everyone who reaches ${address}.`;
const asks = (address: string) =>
  say`${address} is a Docker API without TLS: whoever is on the way, or reaches it, rules that host.`;

function opened(service: Service, { port, address }: api.ApiDoor): Message {
  if (!port) return address === undefined ? withoutTls : answers(address);
  const where = port.hostIp?.value ? say`${port.hostIp.value}` : say`every interface of this host`;
  return api.isSocketProxy(service)
    ? say`${service.name} publishes what it lets through of Docker's API on ${where}, without a password.`
    : say`Port ${'2375'} is Docker's API without TLS, and is published on ${where}.`;
}
