/** An image from elsewhere in the layer map: what its registry says that it is made of, folded. */

import { taggedName } from '../known/image-reference.ts';
import { type NamedImage, type PublishedImage, publishedImage } from '../known/published-image.ts';
import type { Message } from '../problem.ts';
import type { Maps } from './finding-maps.ts';
import { type BlockContent, code, details, type Inline, message, paragraph, strong, table, text } from './markdown.ts';
import { publishedMessage, shownSteps } from './published-words.ts';
import { count, sizeText } from './wording.ts';

/** More rows than this are no map. */
const mostRows = 80;
const longestStep = 90;

/** What is known of it; nothing where neither its registry was asked nor a signature demanded. */
export function externalMap(use: NamedImage, maps: Maps): BlockContent[] {
  const image = publishedImage(use.published);
  const signed = maps.signed(use);
  const name = [strong(code(taggedName(use.reference), 120)), text(': ')];
  if (image) return [publishedMap(name, image, signed, maps)];
  return signed.length > 0 ? [paragraph(...name, ...message(signed), text('.'))] : [];
}

function publishedMap(
  name: readonly Inline[],
  image: PublishedImage,
  signed: Message,
  { secrets }: Maps,
): BlockContent {
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
    [...name, ...message(publishedMessage(image)), ...(signed.length > 0 ? [text('; '), ...message(signed)] : [])],
    table(['right', null], [header, ...rows]),
    ...(more > 0 ? [paragraph(text(`And ${count(more, 'more step')}.`))] : []),
  );
}
