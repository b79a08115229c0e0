import { Excerpt, Source } from '../../source.ts';
import { optionsOf } from '../shell/command-options.ts';
import { readScript } from '../shell/read-script.ts';

const builders = /^(?:docker|podman|nerdctl|buildah)$/;

/** The Dockerfiles and compose files that a script names to `docker build -f`, `docker compose -f` and their like. */
export function filesGivenToBuilders(script: string): string[] {
  if (!/docker|podman|nerdctl|buildah/.test(script)) return [];
  const source = new Source('', script);
  const { commands } = readScript(Excerpt.of(source, [{ start: 0, end: script.length }]));
  return commands.flatMap((command) => {
    const name = command.name ?? '';
    if (!builders.test(name) && !/^(?:docker|podman)-compose$/.test(name)) return [];
    const { options, operands } = optionsOf(command);
    const says = (word: string) => operands.some(({ value }) => value === word);
    if (builders.test(name) && !['build', 'b', 'bud', 'compose', 'stack'].some(says)) return [];
    const given = options.filter(({ key }) => ['f', 'file', 'c', 'compose-file'].includes(key));
    return given.flatMap(({ value }) => (value?.value ? [value.value] : []));
  });
}
