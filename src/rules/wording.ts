/** Words and notes that several rules say in the same way. */
import type { Image } from '../model/project.ts';
import { type Message, type Note, say } from '../rule.ts';
import type { Location } from '../source.ts';

/** How a sentence names an image, at its start unless `the` is asked for: with its stage's name where the file has several. */
export function called({ stage }: Image, article: 'The' | 'the' = 'The'): Message {
  return stage.name && stage.file.stages.length > 1 ? say`${[article]} stage ${stage.name}` : [`${article} image`];
}

/** Notes at the places that pull a value into a service: an alias, a merge key, an `extends`. To be spread into a problem. */
export function pulledIn(
  name: string,
  { via }: { readonly via?: readonly Location[] },
): { readonly notes?: readonly Note[] } {
  return via?.length ? { notes: via.map((at) => ({ at, message: say`${name} inherits it here.` })) } : {};
}

/** What is known of an image that is documented to need the thing at fault, to follow a message. */
export function asDocumented(words: string | undefined): Message {
  if (words === undefined) return [];
  // The table's own Markdown: what stands between backticks is code.
  return [' ', ...words.split('`').map((text, i) => (i % 2 === 1 ? { code: text } : text))].filter(
    (part) => part !== '',
  );
}
