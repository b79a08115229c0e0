import { isSameImage } from '../../known/image-trust.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import type { Image, Project } from '../../model/project.ts';
import { isBuiltBySome } from '../../model/shipped-stages.ts';
import { textAt } from '../../source.ts';
import { stagesInUse } from '../host/started-services.ts';
import type { SameSubjects } from './same-subjects.ts';
import { idOf, type Subjects } from './subjects.ts';

/**
 * The stages that services built before a change and that nothing builds any more, with all that they are built on as it was:
 * what no service decides of them now is nothing new in them.
 *
 * @returns their ids
 */
export function stagesNoLongerBuilt(
  { before, after, compared }: SameSubjects,
  project: Pick<Project, 'bakeFiles'>,
): ReadonlySet<string> {
  const isBuilt = (image: Image) =>
    image.published || isBuiltBySome(image, project) || image.stage === image.stage.file.stages.at(-1);
  return new Set(
    compared.flatMap(({ now: { image: now }, before: olds }) => {
      if (!now || isBuilt(now)) return [];
      const written = instructionsOf(now.stage, after);
      const isLeft = olds.some(
        ({ image: old }) => old && old.usedBy.length > 0 && instructionsOf(old.stage, before) === written,
      );
      return isLeft ? [idOf(after.get(now.stage)!)] : [];
    }),
  );
}

/**
 * The stages that were there before a change and from which nothing was built in earnest, and from which something is now.
 *
 * @returns their ids
 */
export function stagesFirstBuilt(
  { before, after, became }: SameSubjects,
  [old, now]: readonly [Project['images'], Project['images']],
): ReadonlySet<string> {
  const built = new Set([...stagesInUse(old)].map((stage) => became.get(before.get(stage)!)));
  const there = new Set(became.values());
  const inUse = [...stagesInUse(now)].map((stage) => after.get(stage)!);
  return new Set(inUse.filter((each) => there.has(each) && !built.has(each)).map(idOf));
}

/**
 * The stages that services run which pulled the image itself before: what these leave to that image was so.
 *
 * @returns their ids
 */
export function stagesBuiltInstead({ after, compared }: SameSubjects): ReadonlySet<string> {
  return new Set(
    compared.flatMap(({ now: { service: now }, before: [old] }) => {
      if (now?.runs.kind !== 'built' || old?.service?.runs.kind !== 'pulled') return [];
      const { base, stage } = now.runs.image;
      const isSame = base.kind === 'image' && isSameImage(old.service.runs.reference, base.reference);
      return isSame ? [idOf(after.get(stage)!)] : [];
    }),
  );
}

/** A stage with those that it is built on, as they are written. */
function instructionsOf(stage: Stage, subjects: Subjects): string {
  const own = textAt(subjects.get(stage)!.at).trim();
  return stage.base.kind === 'stage' ? `${instructionsOf(stage.base.stage, subjects)}\n${own}` : own;
}
