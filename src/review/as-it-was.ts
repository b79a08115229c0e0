import type { Finding } from '../finding.ts';
import { compareSeverities, say } from '../problem.ts';
import { filePathOf, type Source } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { nameOf } from '../text/path.ts';
import type { Recognised } from './standing.ts';
import type { Usual } from './taken-over.ts';

/** Says of a finding that the change leaves the lines as they are which show it: what makes it new stands elsewhere. */
export const onUnchangedLines: Usual = ({ isUnchanged }) =>
  isUnchanged ? say`This change leaves the line itself as it was.` : undefined;

/**
 * Says of a finding that it takes the place of another one of its rule, no milder, which the change takes out of the same
 * file, or of a service, takes away with a file of the same name: of as many as are gone. Not of images and of what a build
 * fetches: each is its own choice.
 *
 * @param gone what is not there any more
 * @param now the files that are there
 * @param currentPath gives a file's path at the head of the change
 */
export function inPlaceOfGone(
  gone: readonly Recognised[],
  now: readonly Source[],
  currentPath: (path: string) => string,
): Usual {
  const paths = new Set(now.map(filePathOf));
  const left = groupBy(gone, (each) => {
    const path = currentPath(filePathOf(each.at.source));
    return JSON.stringify([each.rule.id, paths.has(path) ? path : undefined, nameOf(path)]);
  });
  const taken = new Set<Finding>();
  return (finding) => {
    if (ownChoice.has(finding.rule.group)) return undefined;
    const path = filePathOf(finding.at.source);
    const places = finding.service === undefined ? [path] : [path, undefined];
    const others = places.flatMap((each) => left.get(JSON.stringify([finding.rule.id, each, nameOf(path)])) ?? []);
    const other = others.find((each) => !taken.has(each) && compareSeverities(each, finding) <= 0);
    if (!other) return undefined;
    taken.add(other);
    return say`It takes the place of another one that is gone.`;
  };
}

const ownChoice: ReadonlySet<string> = new Set(['build', 'images', 'lifecycle']);
