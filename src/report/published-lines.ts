/** What a registry says that an image is made of, as lines for a terminal. */

import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import type { PublishedImage } from '../known/published-image.ts';
import type { Replacement } from '../known/replacements.ts';
import { publishedMessage, replacementMessage, shownSteps } from './published-words.ts';
import { codeText, messageText, sizeText } from './wording.ts';

/**
 * From the lowest layer up, with its size; of what makes none the place is empty.
 *
 * @param instead what can take its place
 */
export function publishedLines(image: PublishedImage, secrets: Secrets, instead: Replacement | undefined): string[] {
  return [
    `        ${messageText(publishedMessage(image), secrets)}`,
    ...(instead ? [`        ${messageText(replacementMessage(instead), secrets)}`] : []),
    ...shownSteps(image, secrets).map(({ text, layer }) => {
      const size = (layer ? sizeText(layer.size) : '').padStart(9);
      return `    ${size}  ${text ? codeText(text, secrets) : 'not said what made it'}`;
    }),
  ];
}
