import type { ImageReference } from '../../known/image-reference.ts';
import { Excerpt, type Location, Source } from '../../source.ts';

/** What a registry says of an image, as instructions would. It stands where a file names the image. */
export class PublishedText extends Source {
  readonly image: ImageReference;

  constructor(image: ImageReference, text: string, { source, span }: Location) {
    super(source.path, text, Excerpt.of(source, [{ ...span, text }]));
    this.image = image;
  }
}

/** The image whose registry says what stands at a place; undefined where a file of the repository says it. */
export function publisherOf({ source }: Location): ImageReference | undefined {
  for (let each: Source | undefined = source; each; each = each.inside?.source)
    if (each instanceof PublishedText) return each.image;
  return undefined;
}
