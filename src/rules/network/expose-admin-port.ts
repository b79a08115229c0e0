import { adminPort, adminServerOf, adminServers, servesLogins } from '../../facts/network/admin-ports.ts';
import { remoteLogins } from '../../facts/network/remote-logins.ts';
import { packageCommands } from '../../facts/packages/packages.ts';
import { buildCommands, lastOf } from '../../model/dockerfile/acting.ts';
import type { Layer } from '../../model/project.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'expose-admin-port',
  title: 'Remote administration runs inside the container',
  group: 'network',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'It is one more way in, with accounts and keys that nobody rotates, next to a program that should be the only one in its container.',
  fix: 'Leave it out: `docker exec` gives a shell to those who may have one, and files come in with the image or a volume.',
  also: ['CIS 5.7', 'CIS 5.9', 'trivy DS-0004', 'checkov CKV_DOCKER_1'],
  *image({ base, layers, shipped }) {
    if (!shipped || (base.kind === 'image' && servesLogins(base.reference.text))) return;
    // One way in is told once: at its port, or else where it starts, or else where it comes from.
    const told = [layers.flatMap(announced), started(layers), layers.flatMap(installed)];
    yield* told.find((each) => each.length > 0) ?? [];
  },
  *service(service) {
    const { name } = service;
    for (const { port, number, what } of remoteLogins(service)) {
      const { at, makeLocal } = port;
      yield {
        at,
        message: say`${name} publishes port ${number}, that of ${[what]}.`,
        ...(makeLocal && { fix: { title: 'Open it on this host only', edits: [makeLocal] } }),
        ...pulledIn(name, port),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'SSH, also in a range and through an argument',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG SSH=22
      EXPOSE 80 22/tcp
                ~~~~~~
      EXPOSE \${SSH}
             ~~~~~~
      EXPOSE 20-25
             ~~~~~
    `,
    },
  },
  {
    title: 'a server for it',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apt-get install -y --no-install-recommends openssh-server curl
                                                                       ~~~~~~~~~~~~~~
      CMD ["/start.sh"]
    `,
    },
  },
  {
    title: 'started as a service',
    files: {
      Dockerfile: `
      FROM example/desktop:1
      CMD /etc/init.d/ssh start && sleep infinity
          ~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'installed, announced and started, told once',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && apt-get install -y --no-install-recommends openssh-server
      EXPOSE 22
             ~~
      CMD ["/usr/sbin/sshd", "-D"]
    `,
    },
  },
  {
    title: 'published by compose',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          ports:
            - "2222:22"
              ~~~~~~~~~
            - target: 3389
              ~~~~~~~~~~~~
            - 5901:5901
              ~~~~~~~~~
    `,
    },
  },
  {
    title: 'other ports',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG PORT
      EXPOSE 80 443/tcp 2222 220 8022 22/udp $PORT
      RUN apt-get install -y openssh-client && echo 22
    `,
    },
  },
  {
    title: 'started by a command that a later one replaces',
    files: {
      Dockerfile: `
      FROM debian:13 AS base
      CMD ["/usr/sbin/sshd", "-D"]
      FROM base
      CMD ["/app"]
    `,
    },
  },
  {
    title: 'built on an image that is there to be logged in to',
    files: {
      Dockerfile: `
      FROM atmoz/sftp:alpine-3.22
      EXPOSE 22
    `,
    },
  },
  {
    title: 'a stage that does not ship',
    files: {
      Dockerfile: `
      FROM debian:12 AS build
      RUN apt-get install -y openssh-server
      EXPOSE 22
      FROM debian:12
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'a git server, whose port 22 takes pushes',
    files: {
      'compose.yaml': `
      services:
        git:
          image: gitea/gitea:1.24
          ports: ["222:22"]
        bastion:
          image: lscr.io/linuxserver/openssh-server:\${VERSION}
          ports: ["2222:22"]
    `,
    },
  },
  {
    title: 'only this host reaches it',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          ports: ["127.0.0.1:2222:22", "22220:80"]
          expose: ["22"]
    `,
    },
  },
  {
    title: 'a client, and a port for other things',
    files: {
      Dockerfile: `
      FROM alpine:3.22
      RUN apk add --no-cache openssh-client git
      EXPOSE 3000
      CMD ["ssh", "-N", "-L", "3000:db:5432", "bastion.example.org"]
    `,
    },
  },
];

function announced({ instruction }: Layer): Problem[] {
  return (instruction.keyword === 'EXPOSE' ? instruction.ports : []).flatMap(({ value, at }) => {
    const [port, what] = adminPort(value) ?? [];
    return port ? [{ at, message: say`The image announces port ${port}, that of ${[what!]}.` }] : [];
  });
}

function installed(layer: Layer): Problem[] {
  return packageCommands(buildCommands(layer)).flatMap(({ packages, action }) => {
    const server = action === 'install' && packages.find(({ name }) => adminServers.has(name));
    if (!server) return [];
    return [{ at: server.word.at, message: say`${server.name} lets people log in to the container over the network.` }];
  });
}

function started(layers: readonly Layer[]): Problem[] {
  const commands = [lastOf(layers, 'ENTRYPOINT'), lastOf(layers, 'CMD')].flatMap(
    (layer) => layer?.instruction.run.script.commands ?? [],
  );
  const daemon = commands.find(adminServerOf);
  const name = daemon && adminServerOf(daemon);
  if (!name) return [];
  return [{ at: daemon.nameAt, message: say`The container starts ${name}, so people log in to it over the network.` }];
}
