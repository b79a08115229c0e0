import { clientIn } from '../../facts/host/docker-clients.ts';
import { bringsDaemon } from '../../facts/host/docker-daemon.ts';
import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { setAnew } from '../../model/dockerfile/set-anew.ts';
import { type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';

const dockerHost = /^unix:\/\/.*docker\.sock$/;

/** In a variable of any name: `GITNESS_DOCKER_HOST=unix:///var/run/docker.sock`, `SOCKET=/var/run/docker.sock`. */
const anySocket = /^(?:unix:\/{1,3}|npipe:\/{2,4})?[\w./-]*\bdocker\.sock$/;

export default {
  id: 'docker-socket-in-dockerfile',
  title: 'The image expects the Docker socket',
  group: 'isolation',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'It does nothing by itself, but the image asks to be run with the socket, and such a container controls the host.',
  fix: 'Build images without a daemon (rootless `buildkitd`, `buildah`, `kaniko`), or use a remote one over `DOCKER_HOST=ssh://…`. If a socket is needed, put a restrictive proxy in front of it.',
  also: ['CIS 5.32', 'OWASP 1'],
  whenRun: true,
  instructions: ['VOLUME', 'ENV', 'COPY', 'RUN'],
  reads: { words: /docker|moby|\.sock/i },
  *layer(layer, { shipped }) {
    if (!shipped(layer) || isStageForDevelopers(layer.stage) || bringsDaemon(layer.stage)) return;
    const { instruction } = layer;
    if (instruction.keyword === 'VOLUME') {
      for (const path of instruction.paths) {
        if (path.value?.endsWith('/docker.sock'))
          yield {
            at: path.at,
            message: say`A volume cannot provide the host's Docker socket; it only shows that the image wants it.`,
          };
      }
    }
    if (instruction.keyword === 'ENV') {
      for (const { name, value, at } of instruction.pairs) {
        const socket = value && (name === 'DOCKER_HOST' ? dockerHost : anySocket).test(knownStart(value));
        if (socket && setAnew(name, layer).length === 0)
          yield { at, key: name, message: say`Programs in this image look for the Docker socket.` };
      }
    }
    const client = clientIn(layer);
    if (client)
      yield {
        at: client,
        message:
          instruction.keyword === 'COPY'
            ? say`The image ships the Docker client, which is only useful with the Docker socket.`
            : say`${textAt(client)} is only useful with the Docker socket, or with a daemon in the container.`,
      };
  },
} satisfies Rule;
