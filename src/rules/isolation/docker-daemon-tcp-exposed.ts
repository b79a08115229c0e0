import * as daemon from '../../model/docker-daemon.ts';
import { invocationOf } from '../../model/dockerfile/acting.ts';
import { holdsPort, isLocalAddress } from '../../model/port-ranges.ts';
import type { Setting } from '../../model/setting.ts';
import { writtenTexts } from '../../model/shell/written.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

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
  *layer(layer, { shipped }) {
    const { instruction } = layer;
    if (instruction.keyword === 'ENV') {
      for (const { name, value, at } of instruction.pairs) yield* variable(name, value, at);
    }
    if (instruction.keyword === 'EXPOSE' && shipped(layer)) {
      for (const port of instruction.ports) {
        if (holdsPort(port.value, 2375))
          yield { at: port.at, severity: 'medium', message: say`Port ${'2375'} is Docker's API without TLS.` };
      }
    }
    for (const { name, args } of invocationOf(layer)?.script.commands ?? []) {
      if (name === 'dockerd' || name === 'docker' || name === 'dockerd-entrypoint.sh')
        yield* listeners(daemon.openListeners(args));
    }
    for (const { text, at } of writtenTexts(layer)) {
      const address = daemon.listenerIn(text);
      if (address) yield listener(address, at);
    }
  },
  *service(service) {
    const { environment, command, entrypoint, ports, application } = service;
    for (const { name, value, at } of environment) {
      if (!daemon.leadsToProxy(value?.value ?? '', application.services)) yield* variable(name, value, at);
    }
    for (const { words } of [entrypoint, command].filter((each) => each !== undefined)) {
      if (daemon.startsDaemon(words)) yield* listeners(daemon.openListeners(words));
    }
    for (const { target, published, hostIp, at } of daemon.isSocketProxy(service) ? [] : ports) {
      if (!holdsPort(target?.value, 2375) && !holdsPort(published?.value, 2375)) continue;
      yield {
        at,
        message: say`Port ${'2375'} is Docker's API without TLS, and is published on ${hostIp?.value ? say`${hostIp.value}` : say`every interface of this host`}.`,
        ...(isLocalAddress(hostIp?.value) && { severity: 'high' as const }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'the daemon told to listen',
    files: {
      Dockerfile: `
      FROM docker:28-dind
      CMD ["dockerd", "-H", "tcp://0.0.0.0:2375", "-H", "unix:///var/run/docker.sock"]
                            ~~~~~~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        dind:
          image: docker:28-dind
          command: --host=tcp://0.0.0.0:2375 --tls=false
                   ~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'TLS switched off, and a client without',
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
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a published port',
    files: {
      'compose.yaml': `
      services:
        dind:
          image: docker:28-dind
          ports:
            - "2375:2375"
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
    title: 'on the machine itself, or with TLS',
    files: {
      Dockerfile: `
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

function* variable(name: string, value: Setting | undefined, at: Location): Iterable<Problem> {
  if (name === 'DOCKER_TLS_CERTDIR' && value?.value === '') {
    yield { at, message: say`An empty ${name} makes Docker's daemon listen on port ${'2375'} without TLS.` };
  }
  yield* listeners(daemon.listenersIn(name, value));
  if (name === 'DOCKER_HOST' && value?.value !== undefined && daemon.isOpenSocket(value.value)) {
    yield {
      at,
      message: say`${value.value} is a Docker API without TLS: whoever is on the way, or reaches it, rules that host.`,
    };
  }
}

function* listeners(words: readonly Setting[]): Iterable<Problem> {
  for (const word of words) yield listener(word.value ?? '', word.at);
}

function listener(address: string, at: Location): Problem {
  return { at, message: say`Docker's daemon answers everyone who reaches ${address.replace(/^.*?(?=tcp:)/, '')}.` };
}
