import type { Location, Source } from '../source.ts';
import { once } from '../text/once.ts';
import type { Project } from './project.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** The comments of a project's container files, by file. */
export const commentsOf = once(
  ({ dockerfiles, applications }: Project): ReadonlyMap<Source, readonly Location[]> =>
    new Map([
      ...applications
        .flatMap((each) => [...each.sources, ...each.included])
        .map((source) => [source, readYaml(source).comments] as const),
      ...dockerfiles.map(({ source, comments }) => [source, comments] as const),
    ]),
);
