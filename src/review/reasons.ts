import { type Decider, decidersIn } from '../facts/change/deciders.ts';
import type { Finding } from '../finding.ts';
import type { Project } from '../model/project.ts';
import { type Message, say } from '../problem.ts';
import { fileAndLine, filePathOf, type Location, outermost, positions } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import type { UnchangedLines } from './unchanged-lines.ts';

/**
 * Finds out why something is new that stands on lines which the change leaves as they were.
 *
 * @param unchanged what the change leaves as it was
 * @returns in a sentence for what is found, and for whether nothing was built from its stage before. How it is worse than before, where
 *   that is known, says more of all else, and is given where its own lines changed, or such as are shown with it, where it is of a
 *   service that is new, or where no such reason is known
 */
export function reasonsIn(
  project: Project,
  unchanged: UnchangedLines,
): (finding: Finding, isFirstBuilt: boolean, worse?: Message) => Message {
  const decidersOf = decidersIn(project);
  const isAsItWas = isShownUnchanged(unchanged);
  const isUnchanged = (at: Location) => unchanged.placeOf(at) !== undefined;
  const namesOf = groupBy(project.services, ({ name, at }) => keyOf(name, at));
  // A line of it is like one that stood elsewhere.
  const isNew = ({ service = '', at }: Finding) =>
    namesOf.get(keyOf(service, at))?.every((each) => !isUnchanged(each.at)) ?? false;
  return (finding, isFirstBuilt, worse = []) => {
    if (isNew(finding) || !isAsItWas(finding) || (worse.length > 0 && !isFirstBuilt)) return worse;
    // What went from its own file is a likelier reason than what is said of that elsewhere, and has no line.
    const isOfStage = finding.image !== undefined && !unchanged.isWhole(finding.at);
    // Another base makes an image another one, and no step below it.
    const isOfStep = finding.rule.layer !== undefined;
    const isLikely = ({ at, isOfBase = false, isOfBuild = false }: Decider) =>
      (isFirstBuilt && isOfBuild) ||
      ((!isOfStage || outermost(at).source === outermost(finding.at).source) && !(isOfStep && isOfBase));
    const decider = decidersOf(finding).find((each) => !isUnchanged(each.at) && isLikely(each));
    return decider ? say`It is new because ${decider.name} changed in ${placeFrom(finding.at, decider.at)}.` : worse;
  };
}

/** Makes the test whether a change leaves the lines of a finding as they were, and those that are shown with it. */
export function isShownUnchanged({ placeOf }: UnchangedLines): (finding: Finding) => boolean {
  return ({ at, side, notes = [] }) =>
    side !== 'base' && [at, ...notes.map((note) => note.at)].every((each) => placeOf(each) !== undefined);
}

function keyOf(service: string, { source }: Location): string {
  return JSON.stringify([service, filePathOf(source)]);
}

function placeFrom(from: Location, at: Location): Message {
  const { path, start } = positions(at);
  return positions(from).path === path ? say`line ${start.line}` : say`${fileAndLine(at)}`;
}
