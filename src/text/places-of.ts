/** Where a text has another one, place by place from an offset on, none within the one before; an empty text is nowhere. */
export function* placesOf(needle: string, text: string, from = 0): Generator<number> {
  if (needle === '') return;
  for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + needle.length)) yield at;
}
