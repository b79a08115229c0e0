import { publishedImage } from '../known/published-image.ts';
import { once } from '../text/once.ts';
import type { Layer } from './dockerfile/instruction.ts';
import { settingsAsLayers } from './dockerfile/published-layers.ts';
import type { Service } from './project.ts';

/** The settings of an image that a service pulls, as far as its registry says, one layer each, where the service names it. */
export const pulledLayers = once(({ runs, image }: Service): readonly Layer[] => {
  const published = runs.kind === 'pulled' ? publishedImage(runs.published) : undefined;
  return runs.kind === 'pulled' && published && image ? settingsAsLayers(runs.reference, published, image.at) : [];
});
