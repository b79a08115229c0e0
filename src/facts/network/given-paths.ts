import type { Image, Service } from '../../model/project.ts';
import { knownText } from '../../text/setting.ts';

/** Where files land that a service is given: by mounts, configs and secrets, and by its image, where that is built here. */
export function pathsGivenTo({ mounts, configs, secrets, runs }: Service): readonly string[] {
  const given = [...mounts, ...configs, ...secrets].map(({ target }) => (target ? knownText(target) : ''));
  return [...given, ...(runs.kind === 'built' ? pathsCopiedInto(runs.image) : [])];
}

/** The paths of what is copied into an image, where it is taken from and where it lands. */
export function pathsCopiedInto({ layers }: Image): readonly string[] {
  return layers.flatMap(({ instruction }) =>
    instruction.keyword === 'COPY' || instruction.keyword === 'ADD'
      ? [...instruction.sources, instruction.target].map((word) => (word ? knownText(word) : ''))
      : [],
  );
}
