import { compareLocations } from '../../source.ts';
import { once } from '../../text/once.ts';
import { originsOf } from './copy-origins.ts';
import type { BuildRefusal, Dockerfile, Stage } from './instruction.ts';

/** The stages that BuildKit builds for some: these, those that they are built from and those that they take files from. */
export function neededFor(stages: Iterable<Stage>): ReadonlySet<Stage> {
  const found = new Set(stages);
  // A set grows while it is gone through.
  for (const stage of found) for (const each of stagesTakenBy(stage)) found.add(each);
  return found;
}

/** What a stage is built from, and takes files from, among the stages of its file. */
const stagesTakenBy = once(({ base, layers }: Stage): readonly Stage[] => {
  const taken = layers.flatMap((layer) => (layer.onbuild ? [] : originsOf(layer).map(({ origin }) => origin)));
  return [base, ...taken].flatMap((origin) => (origin.kind === 'stage' ? origin.stage : []));
});

/** Where BuildKit refuses to build some stages of a file, first one first. */
export function refusals({ errors, refused, stages }: Dockerfile, targets: Iterable<Stage>): readonly BuildRefusal[] {
  if (errors.length > 0) return errors;
  if (stages.every((stage) => stage.refused.length === 0)) return refused;
  const needed = [...neededFor(targets)].flatMap((stage) => stage.refused);
  return [...refused, ...needed].sort((a, b) => compareLocations(a.at, b.at));
}
