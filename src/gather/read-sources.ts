import type { Place } from '../change.ts';
import { Source } from '../source.ts';
import { once } from '../text/once.ts';
import type { Reader } from './links.ts';
import type { SharedSources } from './shelf.ts';

/** What was read of each side as a source by now, so that it is parsed once, whoever reads it. */
export const sharedSources = once(
  (_: Pick<Reader, 'read'>): Readonly<Record<Place, Required<SharedSources>>> => ({
    base: { written: new Map(), readings: {} },
    head: { written: new Map(), readings: {} },
    target: { written: new Map(), readings: {} },
  }),
);

/** Reads some files of a side; those that are not there, or are no text, are left out. */
export async function readSources(
  reader: Pick<Reader, 'read'>,
  side: Place,
  paths: readonly string[],
): Promise<Source[]> {
  const { written } = sharedSources(reader)[side];
  const contents = await reader.read(paths.map((path) => ({ side, path })));
  return contents.flatMap((content, i) => {
    if (content.kind !== 'text') return [];
    const path = paths[i]!;
    const source = written.get(path) ?? new Source(path, content.text);
    written.set(path, source);
    return [source];
  });
}
