/** A line of `sources.list`, `deb [options] url suite component…`, or of the same in fields, `URIs: url…`. */
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
    const words = [...line.matchAll(/[^\s"']+/g)].map(({ 0: word, index }) => ({ word, index }));
    if (/^URIs:$/i.test(words[0]?.word ?? ''))
      return words.slice(1).map(({ word }) => ({ text: line.trim(), options: '', url: word }));
    const at = words.findIndex(({ word }) => word === 'deb' || word === 'deb-src');
    if (at === -1) return [];
    const open = words[at + 1]?.word.startsWith('[') ?? false;
    const close = open ? words.findIndex(({ word }, i) => i > at && word.endsWith(']')) : at;
    if (close === -1) return [];
    const last = words[close + 1] ?? words[close]!;
    const written = line.slice(words[at]!.index, last.index + last.word.length);
    const options = words.slice(at + 1, close + 1).map(({ word }) => word);
    return [{ text: written, options: options.join(' '), url: words[close + 1]?.word ?? '' }];
  });
}
