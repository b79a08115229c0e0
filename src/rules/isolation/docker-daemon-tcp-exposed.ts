import * as api from '../../facts/host/docker-api.ts';
import * as daemon from '../../facts/host/docker-daemon.ts';
import { proxiedSocket } from '../../facts/host/socket-proxies.ts';
import { askedOfHost } from '../../facts/network/asked-of-host.ts';
import { repositoryOf } from '../../facts/network/image-lookup.ts';
import { holdsPort } from '../../known/port-ranges.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import type { Layer } from '../../model/project.ts';
import { type Rule, say } from '../../rule.ts';
import { answers, asks, opened, withoutTls } from '../docker-api-wording.ts';

export default {
  id: 'docker-daemon-tcp-exposed',
  title: "Docker's API is open to the network",
  group: 'isolation',
  severity: 'critical',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  cause: 'door',
  why: 'It asks for no password. Anyone who can reach it can start a privileged container with the host disk mounted, and bots scan for the port all day.',
  fix: 'Keep Docker on its socket, or enable TLS (`--tlsverify` with certificates, port 2376) and do not publish the port. A client on another machine can use `DOCKER_HOST=ssh://…`.',
  also: ['OWASP 1'],
  whenRun: true,
  instructions: ['ENV', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'EXPOSE', 'heredoc'],
  reads: { words: /docker|tcp:|expose/i },
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
  *service(service, context) {
    const doors = api.apiDoors(service);
    const [widest, ...others] = doors;
    if (widest) {
      const clients = api
        .clientsOf(service)
        .map(({ name, at }) => ({ at, message: say`${name} connects to it here.` }));
      const proxy = api.isSocketProxy(service);
      const rules = proxiedSocket(service, repositoryOf(service.image))?.rules ?? [];
      const isHeld = rules.length === 0 && askedOfHost(service, context)?.isVendors === true;
      const local = proxy && widest.port?.makeLocal;
      yield {
        from: widest,
        severity: api.isOpenToOthers(service, doors) && !(proxy && isHeld) ? 'critical' : 'high',
        message: opened(service, widest, rules),
        ...(local && { fix: { title: 'Open it on this host only', changes: 'who can reach it', edits: [local] } }),
        notes: [...others.map(({ at }) => ({ at, message: say`This opens it too.` })), ...clients],
      };
    }
    const client = api.apiClient(service);
    // A daemon of the same application is reported where it is opened.
    if (!client || (client.daemon && api.apiDoors(client.daemon).length > 0)) return;
    const { entry, address } = client;
    yield { from: entry, message: asks(address) };
  },
} satisfies Rule;

function withoutCertificates({ instruction, stage }: Layer): readonly Pair[] {
  const pairs = instruction.keyword === 'ENV' && daemon.readsCertificateFolder(stage) ? instruction.pairs : [];
  return pairs.filter(({ name, value }) => name === 'DOCKER_TLS_CERTDIR' && value?.value === '');
}

function opensApi(layer: Layer): boolean {
  return withoutCertificates(layer).length > 0 || daemon.listenersOf(layer).length > 0;
}
