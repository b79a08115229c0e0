import type { Place } from '../change.ts';
import { Source } from '../source.ts';
import { once } from '../text/once.ts';
import type { Reader } from './links.ts';

/** What was read of each side as a source by now, so that it is parsed once, whoever reads it. */
const sourcesOf = once((_: Pick<Reader, 'read'>) => new Map<string, Source>());

/** Reads some files of a side; those that are not there, or are no text, are left out. */
export async function readSources(
  reader: Pick<Reader, 'read'>,
  side: Place,
  paths: readonly string[],
): Promise<Source[]> {
  const known = sourcesOf(reader);
  const contents = await reader.read(paths.map((path) => ({ side, path })));
  return contents.flatMap((content, i) => {
    if (content.kind !== 'text') return [];
    const path = paths[i]!;
    const source = known.get(`${side} ${path}`) ?? new Source(path, content.text);
    known.set(`${side} ${path}`, source);
    return [source];
  });
}
