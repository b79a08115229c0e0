import { recordOf } from '../../known/programs/records.ts';
import { Excerpt, Source } from '../../source.ts';
import { optionsOf } from '../shell/command-options.ts';
import { readScript } from '../shell/read-script.ts';

/** The Dockerfiles and compose files that a script names to `docker build -f`, `docker compose -f` and their like. */
export function filesGivenToBuilders(script: string): string[] {
  if (!/docker|podman|nerdctl|buildah/.test(script)) return [];
  const source = new Source('', script);
  const { commands } = readScript(Excerpt.of(source, [{ start: 0, end: script.length }]));
  return commands.flatMap((command) => {
    const { buildsImages, composes } = recordOf(command.name);
    if (!buildsImages && !composes) return [];
    const { options, operands } = optionsOf(command);
    const says = (word: string) => operands.some(({ value }) => value === word);
    if (buildsImages && !['build', 'b', 'bud', 'compose', 'stack'].some(says)) return [];
    const given = options.filter(({ key }) => ['f', 'file', 'c', 'compose-file'].includes(key));
    return given.flatMap(({ value }) => (value?.value ? [value.value] : []));
  });
}
