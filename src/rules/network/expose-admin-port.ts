import { adminPort, adminServerOf, servesLogins } from '../../facts/network/admin-ports.ts';
import { remoteLogins } from '../../facts/network/remote-logins.ts';
import { packageCommands } from '../../facts/packages/package-commands.ts';
import { notablePackages } from '../../known/notable-packages.data.ts';
import { buildCommands, lastOf } from '../../model/dockerfile/layer.ts';
import type { Layer } from '../../model/project.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'expose-admin-port',
  title: 'Remote administration runs in the container',
  group: 'network',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'It is one more way in, with accounts and keys that nobody rotates, beside the one program the container is for.',
  fix: 'Remove it: `docker exec` gives a shell to those who may have one, and files come with the image or a volume.',
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
        message: say`${name} publishes port ${number} (${[what]}).`,
        ...(makeLocal && { fix: { title: 'Publish it on localhost only', edits: [makeLocal] } }),
        ...pulledIn(name, port),
      };
    }
  },
} satisfies Rule;

function announced({ instruction }: Layer): Problem[] {
  return (instruction.keyword === 'EXPOSE' ? instruction.ports : []).flatMap(({ value, at }) => {
    const [port, what] = adminPort(value) ?? [];
    return port ? [{ at, message: say`The image exposes port ${port} (${[what!]}).` }] : [];
  });
}

function installed(layer: Layer): Problem[] {
  return packageCommands(buildCommands(layer)).flatMap(({ packages, action }) => {
    const server = action === 'install' && packages.find(({ name }) => notablePackages.adminServers.has(name));
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
  return [{ at: daemon.nameAt, message: say`The container starts ${name}, a remote login.` }];
}
