/** An image from elsewhere in the layer map: what its registry says that it is made of, folded. */

import { type ImageReference, taggedName } from '../known/image-reference.ts';
import type { PublishedImage } from '../known/published-image.ts';
import type { Maps } from './finding-maps.ts';
import { type BlockContent, code, details, type Inline, message, paragraph, strong, table, text } from './markdown.ts';
import { publishedMessage, shownSteps } from './published-words.ts';
import { count, sizeText } from './wording.ts';

/** More rows than this are no map. */
const mostRows = 80;
const longestStep = 90;

export function publishedMap(reference: ImageReference, image: PublishedImage, { secrets }: Maps): BlockContent {
  const steps = shownSteps(image, secrets);
  const rows = steps
    .slice(0, mostRows)
    .map(({ text: said, layer }): Inline[][] => [
      layer ? [text(sizeText(layer.size))] : [],
      said ? [code(said, longestStep)] : [text('a layer of which it does not say what made it')],
    ]);
  const more = image.history.length - mostRows;
  const header = ['Size', 'Layer'].map((word) => [text(word)]);
  return details(
    [strong(code(taggedName(reference), 120)), text(': '), ...message(publishedMessage(image))],
    table(['right', null], [header, ...rows]),
    ...(more > 0 ? [paragraph(text(`And ${count(more, 'more step')}.`))] : []),
  );
}
