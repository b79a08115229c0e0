import * as api from '../../facts/host/docker-api.ts';
import * as daemon from '../../facts/host/docker-daemon.ts';
import { holdsPort } from '../../known/port-ranges.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import type { Layer } from '../../model/project.ts';
import { type Message, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'docker-daemon-tcp-exposed',
  title: "Docker's API is open to the network",
  group: 'isolation',
  severity: 'critical',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'It asks for no password. Anyone who reaches it can start a privileged container with the host disk mounted, and bots scan for the port all day.',
  fix: 'Keep Docker on its socket, or enable TLS (`--tlsverify` with certificates, port 2376) and do not publish the port. A client on another machine can use `DOCKER_HOST=ssh://…`.',
  also: ['OWASP 1'],
  whenRun: true,
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
      const clients = api
        .clientsOf(service)
        .map(({ name, at }) => ({ at, message: say`${name} connects to it here.` }));
      const proxy = api.isSocketProxy(service);
      const local = proxy && widest.port?.makeLocal;
      yield {
        at: widest.at,
        severity: api.isOpenToOthers(service, doors) && !proxy ? 'critical' : 'high',
        message: opened(service, widest),
        ...(local && { fix: { title: 'Open it on this host only', edits: [local] } }),
        notes: [
          ...others.map(({ at }) => ({ at, message: say`This opens it too.` })),
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

function withoutCertificates({ instruction, stage }: Layer): readonly Pair[] {
  const pairs = instruction.keyword === 'ENV' && daemon.readsCertificateFolder(stage) ? instruction.pairs : [];
  return pairs.filter(({ name, value }) => name === 'DOCKER_TLS_CERTDIR' && value?.value === '');
}

function opensApi(layer: Layer): boolean {
  return withoutCertificates(layer).length > 0 || daemon.listenersOf(layer).length > 0;
}

const withoutTls = say`An empty ${'DOCKER_TLS_CERTDIR'} makes the Docker daemon listen on port ${'2375'} without TLS.`;
const answers = (address: string) => say`The Docker daemon accepts anyone who reaches ${address}.`;
const asks = (address: string) =>
  say`${address} is a Docker API without TLS: anyone on the path, or who reaches it, controls that host.`;

function opened(service: ComposeService, { port, address }: api.ApiDoor): Message {
  if (!port) return address === undefined ? withoutTls : answers(address);
  const where = port.hostIp?.value ? say`${port.hostIp.value}` : say`every host interface`;
  return api.isSocketProxy(service)
    ? say`${service.name} publishes the part of Docker's API it lets through on ${where}, without a password.`
    : say`Port ${'2375'} is Docker's API without TLS, and is published on ${where}.`;
}
