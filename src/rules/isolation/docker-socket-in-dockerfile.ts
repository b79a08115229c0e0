import { installed } from '../../facts/packages/package-commands.ts';
import { notablePackages } from '../../known/notable-packages.data.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'docker-socket-in-dockerfile',
  title: 'The image is made to use the socket of Docker',
  group: 'isolation',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'It does nothing by itself, but it asks for a container that is given the socket, and such a container rules the host.',
  fix: 'Build images without a daemon (`buildkitd` rootless, `buildah`, `kaniko`), or ask a remote one over `DOCKER_HOST=ssh://…`; put a proxy that lets little through in front of a socket that must be used.',
  also: ['CIS 5.32', 'OWASP 1'],
  instructions: ['VOLUME', 'ENV', 'COPY', 'RUN'],
  *layer(layer, { shipped }) {
    if (!shipped(layer)) return;
    const { instruction } = layer;
    if (instruction.keyword === 'VOLUME') {
      for (const path of instruction.paths) {
        if (path.value?.endsWith('/docker.sock'))
          yield {
            at: path.at,
            message: say`A volume cannot bring the socket of the host; it only says that one is wanted.`,
          };
      }
    }
    if (instruction.keyword === 'ENV') {
      for (const { name, value, at } of instruction.pairs) {
        if (name === 'DOCKER_HOST' && value && /^unix:\/\/.*docker\.sock$/.test(knownStart(value)))
          yield { at, message: say`Programs of this image look for Docker's socket in the container.` };
      }
    }
    if (instruction.keyword === 'COPY') {
      const client = instruction.sources.find(({ value }) => value !== undefined && /\/bin\/dockerd?$/.test(value));
      if (client && instruction.from.kind !== 'context')
        yield {
          at: client.at,
          message: say`The image brings Docker's own client, which is of use only to a container that gets its socket.`,
        };
    }
    const found = installed(buildCommands(layer)).find(
      ({ package: { name }, call }) => call.kind === 'os' && notablePackages.dockerClients.has(name),
    );
    if (found)
      yield {
        at: found.package.word.at,
        message: say`${found.package.name} is of use only to a container that gets Docker's socket, or runs a daemon of its own.`,
      };
  },
} satisfies Rule;
