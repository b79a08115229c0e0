import type { Change, Side } from '../change.ts';
import { completeName, parseReference } from '../known/image-reference.ts';
import { imagePlace } from '../known/image-trust.ts';
import { isOnlyBuilt } from '../known/official-places.ts';
import { ownerPlace, placeCalledAs } from '../known/trusted-images.ts';
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
  return new Set([...known, ...(await namedAround(reader, change, fresh))]);
}

/**
 * Finds where else than in GitHub's registry the images of a change are its repository's or its owner's own: in places that are
 * called so, and that images came from before it, and in those for which its files built images before it.
 */
export async function ownPlacesBefore(
  reader: Pick<Reader, 'read' | 'tree'>,
  change: Change,
  { base, head }: Readonly<Record<Side, Project>>,
): Promise<readonly string[]> {
  const calledIn = (project: Project) =>
    new Set(namedImages(project).flatMap(({ reference }) => placeCalledAs(reference, change) ?? []));
  const known = new Set([...calledIn(base), ...placesBuiltFor(base)]);
  const now = calledIn(head);
  const fresh = [...now].filter((place) => !known.has(place));
  return [...known, ...(await namedAround(reader, change, fresh))];
}

function placesBuiltFor({ carried: { built } }: Project): readonly string[] {
  const references = [...built].flatMap((name) => parseReference(name) ?? []);
  return references.filter((each) => !isOnlyBuilt(completeName(each))).map(ownerPlace);
}

/** Those of some places that files name which the change leaves alone. */
async function namedAround(
  reader: Pick<Reader, 'read' | 'tree'>,
  change: Change,
  places: readonly string[],
): Promise<readonly string[]> {
  if (places.length === 0) return [];
  const lines = (await leftAlone(reader, change)).flatMap(({ text }) =>
    text.split('\n').filter((line) => namesImage.test(line)),
  );
  return places.filter((place) => lines.some((line) => names(line, place)));
}

/** A line that may name an image: no comment, and no question which repository of GitHub it is. */
const namesImage = /^(?!\s*#)(?!.*github\.repository\s*[=!]=).*(?:from|image|ref|tag|registry|repository|arg)/i;

/** Whether something in a line comes from a place: a host, `acme` of Docker Hub, or one below a host, which may be named alone. */
function names(line: string, place: string): boolean {
  const written = place.replace(/^docker\.io\//, '');
  const ends = written.includes('/') ? /^[^\w.-]?$/ : /^\/$/;
  return [...placesOf(written, line)].some(
    (at) => !/[\w.-]/.test(line[at - 1] ?? '') && ends.test(line[at + written.length] ?? ''),
  );
}
