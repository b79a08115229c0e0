/** What can be searched: a text, or the bytes of one. */
type Searched = { indexOf(needle: string, from?: number): number };

/** Where a text has another one, place by place from an offset on, none within the one before; an empty text is nowhere. */
export function* placesOf(needle: string, text: Searched, from = 0): Generator<number> {
  if (needle === '') return;
  for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + needle.length)) yield at;
}
