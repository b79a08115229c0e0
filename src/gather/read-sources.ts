import type { Place } from '../change.ts';
import { Source } from '../source.ts';
import type { Reader } from './links.ts';

/** Reads some files of a side; those that are not there, or are no text, are left out. */
export async function readSources(
  reader: Pick<Reader, 'read'>,
  side: Place,
  paths: readonly string[],
): Promise<Source[]> {
  const contents = await reader.read(paths.map((path) => ({ side, path })));
  return contents.flatMap((content, i) => (content.kind === 'text' ? [new Source(paths[i]!, content.text)] : []));
}
