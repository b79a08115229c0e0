import { type PublishedImage, publishedImage } from '../known/published-image.ts';
import { once } from '../text/once.ts';
import { baseUse, lowestStage } from './dockerfile/image-uses.ts';
import type { ImageUse, Layer } from './dockerfile/instruction.ts';
import { settingsAsLayers } from './dockerfile/published-layers.ts';
import type { Service } from './project.ts';

/** The image that a service pulls, where the service names it; undefined where it builds one, or only the run knows it. */
export function pulledUse({ runs, image }: Service): ImageUse | undefined {
  return runs.kind === 'pulled' && image ? { ...runs, at: image.at } : undefined;
}

/** The image that a service begins with: the one that it pulls, or the one that all of what it builds is built on. */
export function firstUse(service: Service): ImageUse | undefined {
  return service.runs.kind === 'built' ? baseUse(lowestStage(service.runs.image.stage)) : pulledUse(service);
}

/** What a registry says of the image that a service pulls; undefined where none was asked, or it builds one. */
export function pulledImage({ runs }: Service): PublishedImage | undefined {
  return runs.kind === 'pulled' ? publishedImage(runs.published) : undefined;
}

/** The settings of an image that a service pulls, as far as its registry says, one layer each, where the service names it. */
export const pulledLayers = once((service: Service): readonly Layer[] => {
  const use = pulledUse(service);
  const image = publishedImage(use?.published);
  return use && image ? settingsAsLayers(use.reference, image, use.at) : [];
});
