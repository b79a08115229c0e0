import type { Change, Side } from '../change.ts';
import { imagePlace } from '../known/image-trust.ts';
import { namedImages } from '../model/named-images.ts';
import type { Project } from '../model/project.ts';
import { placesOf } from '../text/places-of.ts';
import { leftAlone } from './left-alone.ts';
import type { Reader } from './links.ts';

/**
 * Finds where the images of a change came from before it: as the files say that are compared; and where those of the head come
 * from elsewhere, as the files say that the change leaves alone.
 *
 * @param asked the registries that the policy names
 * @returns as {@link imagePlace} gives them
 */
export async function placesBefore(
  reader: Pick<Reader, 'read' | 'tree'>,
  change: Change,
  { base, head }: Readonly<Record<Side, Project>>,
  asked: readonly string[],
): Promise<ReadonlySet<string>> {
  const imagesOf = (project: Project) => namedImages(project).map(({ reference }) => imagePlace(reference));
  const known = new Set([...imagesOf(base), ...asked.map((host) => host.replace(/^\w+:\/\//, ''))]);
  const fresh = [...new Set(imagesOf(head))].filter((place) => !known.has(place));
  if (fresh.length === 0) return known;
  for (const { text } of await leftAlone(reader, change)) {
    const lines = text.split('\n').filter((line) => namesImage.test(line));
    for (const line of lines) for (const place of fresh) if (names(line, place)) known.add(place);
  }
  return known;
}

/** A line that may name an image, and is no comment. */
const namesImage = /^(?!\s*#).*(?:from|image|ref|tag|registry|repository|arg)/i;

/** Whether something in a line comes from a place: a host, or `acme` of Docker Hub. */
function names(line: string, place: string): boolean {
  const written = `${place.replace(/^docker\.io\//, '')}/`;
  return [...placesOf(written, line)].some((at) => at === 0 || !/[\w.-]/.test(line[at - 1]!));
}
