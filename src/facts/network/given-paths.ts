import type { Image, Service } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { knownText } from '../../text/setting.ts';

/** Where files land that a service is given: by mounts, configs and secrets, and by its image, where that is built here. */
export function pathsGivenTo({ mounts, configs, secrets, runs }: Service): readonly string[] {
  const given = [...mounts, ...configs, ...secrets].map(({ target }) => (target ? knownText(target) : ''));
  return [...given, ...(runs.kind === 'built' ? pathsCopiedInto(runs.image) : [])];
}

/** The files with settings that a command is given: `redis-server /etc/own/redis.conf`. */
export function settingsNamed({ args }: Command): readonly string[] {
  return args.flatMap(({ value }) => (value !== undefined && fileEnding.test(value) ? value : []));
}

const fileEnding = /\.(?:conf|cnf|ya?ml|json|toml|ini|cfg|xml|properties|acl)$/;

/** The paths of what is copied into an image, where it is taken from and where it lands. */
export function pathsCopiedInto({ layers }: Image): readonly string[] {
  return layers.flatMap(({ instruction }) =>
    instruction.keyword === 'COPY' || instruction.keyword === 'ADD'
      ? [...instruction.sources, instruction.target].map((word) => (word ? knownText(word) : ''))
      : [],
  );
}
