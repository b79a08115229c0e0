/** Images and services of which something is told that a change does to them. */
import type { ImageOrService } from '../model/change-comparison.ts';
import { stageName } from '../model/stage-name.ts';
import { type ChangeProblem, type Message, say } from '../rule.ts';
import { filePathOf } from '../source.ts';
import { called } from './wording.ts';

/** What a subject is called at the start of a sentence. */
export function subjectName({ image, service }: ImageOrService): Message {
  return image ? called(image) : say`${service.name}`;
}

/** The image from elsewhere that a subject builds on or runs, in a sentence. */
export function itsImage(subject: ImageOrService, article: 'The' | 'the' = 'The'): Message {
  const { image, service } = subject;
  if (service) return say`${[article]} image of ${service.name}`;
  const { stage } = image;
  return stage.name && stage.file.stages.length > 1
    ? say`${[article]} base image of the stage ${stage.name}`
    : [`${article} base image`];
}

/**
 * Whom a problem is about.
 *
 * @param rules those that may tell the same of it: of the same thing about the same subject only the worst is reported
 * @param here whether only where they underline the same
 */
export function aboutSubject(
  { image, service }: ImageOrService,
  rules: readonly string[],
  here = false,
): Pick<ChangeProblem, 'image' | 'service' | 'sameAs'> {
  const stages = image ? [image.stage] : service.runs.kind === 'built' ? [service.runs.image.stage] : [];
  // Any of the files of a service may say what the others tell.
  const own = service ? [service.at.source, ...service.application.sources].map(filePathOf) : [];
  const subjects = [
    ...[...new Set(own)].map((path) => ({ path, name: service!.name })),
    ...stages.map((stage) => ({ path: filePathOf(stage.file.source), name: stageName(stage) })),
  ];
  return {
    ...(image ? { image: stageName(image.stage) } : { service: service.name }),
    sameAs: { rules, here, subjects },
  };
}
