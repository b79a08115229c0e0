import { folderOf } from '../../text/path.ts';
import { idOf, type Subject } from './subjects.ts';

/**
 * Names what a stage or a service of the head serves, by all that may tell it: what was there before is itself, under
 * whatever name. What is new may be a part of what was served before, or stand in its place: a service of that name and image
 * in the same folder, a stage that begins with the same image in the same Dockerfile.
 */
export function servedNow(subject: Subject, isLasting: boolean): readonly string[] {
  return isLasting ? [idOf(subject)] : identities(subject, [subject.path, folderOf(subject.path)]);
}

/**
 * The same of what was there at the base. What stands where it stood has nothing in its place: a service beside it is one
 * more. A Dockerfile that is gone may have become a part of any other in its folder.
 *
 * @param became what it is at the head; undefined where it is gone
 * @param isThere whether the head has a file at a path
 */
export function servedBefore(
  subject: Subject,
  became: Subject | undefined,
  isThere: (path: string) => boolean,
): readonly string[] {
  const { path } = subject;
  if (!became) return identities(subject, isThere(path) ? [path] : [path, folderOf(path)]);
  const own = idOf(became);
  const stands = became.path === path && (became.byDefault || !subject.byDefault);
  if (stands && subject.kind === 'service') return [own];
  // What is built on something else now may have given what it was built on to another Dockerfile.
  const places = became.runs === subject.runs ? [became.path] : [became.path, folderOf(became.path)];
  return [own, ...identities({ ...subject, path: became.path, name: became.name }, places)];
}

function identities({ kind, path, name, runs }: Subject, places: readonly string[]): string[] {
  if (runs === undefined) return [];
  if (kind === 'service') return [JSON.stringify([kind, folderOf(path), name, runs])];
  return places.map((place) => JSON.stringify([kind, place, runs]));
}
