import type { ImageReference } from '../known/image-reference.ts';
import { type PublishedImage, publishedImage } from '../known/published-image.ts';
import { type Replacement, replacementOf } from '../known/replacements.ts';
import type { Location } from '../source.ts';
import { publishedBase } from './dockerfile/base-defaults.ts';
import { publisherOf } from './dockerfile/published-text.ts';
import { namedImages } from './named-images.ts';
import type { Image, Project, Service } from './project.ts';

/** An image from elsewhere of which a registry said what it is. */
export interface ReadImage {
  readonly reference: ImageReference;
  readonly image: PublishedImage;
}

/** Those of a project, each once. */
export function publishedImages(project: Project): ReadImage[] {
  return eachOnce(
    namedImages(project).flatMap(({ published, reference }): ReadImage[] => {
      const image = publishedImage(published);
      return image ? [{ reference, image }] : [];
    }),
  );
}

/** Each name once for a platform. */
export function eachOnce(images: readonly ReadImage[]): ReadImage[] {
  return [...new Map(images.map((each) => [`${each.reference.text} ${each.image.platform}`, each])).values()];
}

/** What a registry says of the image from elsewhere that an image begins with. */
export function baseOf({ base }: Pick<Image, 'base'>): PublishedImage | undefined {
  return publishedBase(base);
}

/** What can take the place of what an image is built on, or of what a service runs, as registries say of both. */
export function replacementFor(
  taken: Image['base'] | Service['runs'],
  { published }: Pick<Project, 'published'>,
): Replacement | undefined {
  return taken.kind === 'image' || taken.kind === 'pulled' ? replacementOf(taken, published) : undefined;
}

/** Whether a registry says what stands at a place, and no file: a setting of an external base, or a trigger. */
export function isPublished(at: Location): boolean {
  return publisherOf(at) !== undefined;
}
