import { fileOf, type Source } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import type { Stage } from './dockerfile/instruction.ts';
import type { Project } from './project.ts';

type Builders = Pick<Project, 'services' | 'bakeFiles' | 'images'>;

/** The platforms that a stage is built for, as those who build its file name them; undefined where nobody does. */
export function platformsBuiltFor({ file }: Stage, project: Builders): readonly string[] | undefined {
  return platformsByFile(project).get(fileOf(file.source));
}

/** What compose files, bake files and workflows name, each once. */
const platformsByFile = once(({ services, bakeFiles, images }: Builders): ReadonlyMap<Source, readonly string[]> => {
  const named = [
    ...services.flatMap(({ runs, build, platform }) =>
      runs.kind === 'built' && build
        ? (build.platforms.length > 0 ? build.platforms : [platform]).map((each) => ({
            of: runs.image.stage,
            each: each?.value,
          }))
        : [],
    ),
    ...bakeFiles.flatMap(({ targets }) =>
      targets.flatMap(({ stage, platforms }) => platforms.map(({ value }) => ({ of: stage, each: value }))),
    ),
    ...images.flatMap(({ stage, pushedBy }) =>
      pushedBy.flatMap(({ platforms }) => platforms.map((each) => ({ of: stage, each }))),
    ),
  ];
  const known = named.flatMap(({ of, each }) => (of && each ? [{ file: fileOf(of.file.source), each }] : []));
  return new Map(
    [...groupBy(known, ({ file }) => file)].map(([file, of]) => [file, [...new Set(of.map(({ each }) => each))]]),
  );
});
