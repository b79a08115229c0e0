/** Some names as they stand in a sentence, of many the first ones and how many more there are: `a, b and 3 more`. */
export function enumerated(names: readonly string[], most: number): string {
  const more = names.length - most;
  const parts = [...names.slice(0, most), ...(more > 0 ? [`${more} more`] : [])];
  // The first list in words takes some milliseconds, and nearly always there is one name.
  return parts.length === 1 ? parts[0]! : new Intl.ListFormat('en-GB').format(parts);
}
