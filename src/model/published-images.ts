import { type PublishedImage, publishedImage } from '../known/published-image.ts';
import { imageUses } from './dockerfile/image-uses.ts';
import type { Project } from './project.ts';

/** The images from elsewhere of which a registry said what they are, each once. */
export function publishedImages({
  dockerfiles,
  services,
}: Pick<Project, 'dockerfiles' | 'services'>): PublishedImage[] {
  const said = [
    ...dockerfiles.flatMap(({ stages }) => stages.flatMap(imageUses)),
    ...services.flatMap(({ runs }) => (runs.kind === 'pulled' ? [runs] : [])),
  ];
  return [...new Set(said.flatMap(({ published }) => publishedImage(published) ?? []))];
}
