/** What a change updates among the images that it takes from registries, and what is different inside: a line for each. */

import type { ImageUpdate } from '../facts/change/image-updates.ts';
import { changesInside } from '../review/comment-worthy.ts';
import type { Review } from '../review/review.ts';
import { type Block, bullets, details, type Inline, link, message, paragraph, strong, text } from './markdown.ts';
import { type Link, pointer } from './pointer.ts';
import { updateMessage } from './update-words.ts';
import { count } from './wording.ts';

/** As many as one reads through. */
const mostShown = 5;

/** All of them under a heading: what matters first, what does not behind it, folded where there is much. */
export function updateBlocks({ updates }: Review, to: Link): Block[] {
  if (updates.length === 0) return [];
  const ordered = [...updates.filter(changesInside), ...updates.filter((each) => !changesInside(each))];
  const [shown, more] = [ordered.slice(0, mostShown), ordered.slice(mostShown)].map((some) =>
    some.map((each) => row(each, to)),
  );
  return [
    paragraph(strong(text(updates.length === 1 ? 'What the update changes inside' : 'What the updates change inside'))),
    bullets(shown!),
    ...(more!.length > 0 ? [details([text(`${count(more!.length, 'more update')}`)], bullets(more!))] : []),
  ];
}

function row(update: ImageUpdate, to: Link): Inline[] {
  const { places, inside } = update;
  const [first, ...others] = places;
  const sources = inside.kind === 'compared' ? inside.sources : undefined;
  return [
    ...message(updateMessage(update)),
    ...(sources ? [text(' '), ...link(sources, text('Compare the sources')), text('.')] : []),
    text(' '),
    ...pointer(first!, to),
    ...(others.length > 0 ? [text(` and ${count(others.length, 'more place')}`)] : []),
  ];
}
