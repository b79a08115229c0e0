import { decidersIn } from '../facts/change/deciders.ts';
import type { Finding } from '../finding.ts';
import type { Project } from '../model/project.ts';
import { type Message, say } from '../problem.ts';
import { type Location, positions } from '../source.ts';

/**
 * Finds out why something is new that stands on lines which the change leaves as they were.
 *
 * @param isUnchanged whether the change leaves the lines of a place at the head as they were
 * @returns in a sentence for what is found; undefined where its own lines changed, or where no such reason is known
 */
export function reasonsIn(
  project: Project,
  isUnchanged: (at: Location) => boolean,
): (finding: Finding) => Message | undefined {
  const decidersOf = decidersIn(project);
  return (finding) => {
    if (finding.side === 'base' || !isUnchanged(finding.at)) return undefined;
    const decider = decidersOf(finding).find(({ at }) => !isUnchanged(at));
    return decider && say`It is new because ${decider.name} changed in ${placeFrom(finding.at, decider.at)}.`;
  };
}

function placeFrom(from: Location, at: Location): Message {
  const { path, start } = positions(at);
  return positions(from).path === path ? say`line ${start.line}` : say`${`${path}:${start.line}`}`;
}
