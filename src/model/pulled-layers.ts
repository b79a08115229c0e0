import { type PublishedImage, publishedImage } from '../known/published-image.ts';
import { once } from '../text/once.ts';
import type { Layer } from './dockerfile/instruction.ts';
import { settingsAsLayers } from './dockerfile/published-layers.ts';
import type { Service } from './project.ts';

/** What a registry says of the image that a service pulls; undefined where none was asked, or it builds one. */
export function pulledImage({ runs }: Service): PublishedImage | undefined {
  return runs.kind === 'pulled' ? publishedImage(runs.published) : undefined;
}

/** The settings of an image that a service pulls, as far as its registry says, one layer each, where the service names it. */
export const pulledLayers = once((service: Service): readonly Layer[] => {
  const { runs, image } = service;
  const published = pulledImage(service);
  return runs.kind === 'pulled' && published && image ? settingsAsLayers(runs.reference, published, image.at) : [];
});
