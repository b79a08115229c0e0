/** A line of `sources.list`: `deb [options] url suite component…`. */
export interface AptSource {
  readonly text: string;
  /** What stands between the brackets. */
  readonly options: string;
  /** Empty where only the beginning of a line is written, as by `sed`. */
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
    if (close === -1) return [];
    const url = words[close + 1] ?? '';
    const options = words.slice(at + 1, close + 1).join(' ');
    return [{ text: words.slice(at, close + 2).join(' '), options, url }];
  });
}
