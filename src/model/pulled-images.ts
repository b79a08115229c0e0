import { type ImageWanted, keyOfWanted } from '../known/published-image.ts';
import { ownImageUses } from './dockerfile/image-uses.ts';
import type { Dockerfile } from './dockerfile/instruction.ts';
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

function takenBy({ stages, frontend }: Dockerfile): ImageWanted[] {
  return [...stages.flatMap(ownImageUses), ...(frontend ? [frontend] : [])];
}
