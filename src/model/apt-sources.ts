/** A line of `sources.list`: `deb [options] url suite component…`. */
export interface AptSource {
  readonly text: string;
  /** What stands between the brackets. */
  readonly options: string;
  readonly url: string;
}

/** The package sources of apt in a text that is written into its configuration. */
export function aptSources(text: string): AptSource[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(/[\s"']/).filter(Boolean);
    const at = words.findIndex((word) => word === 'deb' || word === 'deb-src');
    if (at === -1) return [];
    const open = words[at + 1]?.startsWith('[') ?? false;
    const close = open ? words.findIndex((word, i) => i > at && word.endsWith(']')) : at;
    const url = close === -1 ? undefined : words[close + 1];
    if (!url) return [];
    const options = words.slice(at + 1, close + 1).join(' ');
    return [{ text: words.slice(at, close + 2).join(' '), options, url }];
  });
}
