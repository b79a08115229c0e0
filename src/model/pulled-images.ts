import { type ImageWanted, keyOfWanted } from '../known/published-image.ts';
import { originsOf } from './dockerfile/copy-origins.ts';
import type { Dockerfile, Origin } from './dockerfile/instruction.ts';
import { isBuiltHere } from './own-images.ts';
import type { Project } from './project.ts';

/** The images that a project takes from registries, each once: what it builds on, copies from, runs, and is built with. */
export function pulledImages(project: Project): ImageWanted[] {
  const { dockerfiles, services } = project;
  const pulled = [
    ...dockerfiles.flatMap(takenBy),
    ...services.flatMap(({ runs }) => (runs.kind === 'pulled' ? [runs] : [])),
  ].filter(({ reference }) => !isBuiltHere(reference, project));
  return [
    ...new Map(
      pulled.map(({ reference, platform }) => [keyOfWanted({ reference, platform }), { reference, platform }]),
    ).values(),
  ];
}

function takenBy(file: Dockerfile): ImageWanted[] {
  const origins = file.stages.flatMap(({ base, layers }) => [
    base,
    ...layers.flatMap(originsOf).map(({ origin }) => origin),
  ]);
  return [...origins.flatMap(imageOf), ...(file.frontend ? [{ ...file.frontend, platform: undefined }] : [])];
}

function imageOf(origin: Origin): ImageWanted[] {
  return origin.kind === 'image' ? [origin] : [];
}
