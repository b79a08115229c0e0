import type { Finding } from '../finding.ts';
import { reaches } from '../problem.ts';
import { inPlaceOfGone, onUnchangedLines } from './as-it-was.ts';
import type { ReviewInput } from './decide.ts';
import type { Recognised } from './standing.ts';
import { movingByVariable, movingInPlace, movingThroughout, noVersions, takenOver, type Usual } from './taken-over.ts';
import { committedBeside, openBeside, wasForTests } from './usual-beside.ts';

/**
 * Says of a finding how it was so before in what is not the same, in a sentence; undefined where it was not.
 *
 * @param existing what was there before and still is
 * @param gone what is not there any more
 * @param currentPath gives a file's path at the head of the change
 */
export function usualIn(
  { base, head, older = noVersions, runElsewhere = [], policy }: ReviewInput,
  existing: readonly Finding[],
  gone: readonly Recognised[],
  currentPath: (path: string) => string,
): Usual {
  const worthSaying =
    (usual: Usual): Usual =>
    (finding) =>
      reaches(finding.severity, policy.commentOn) ? usual(finding) : undefined;
  const ofBase = base && [
    movingThroughout(base.project, currentPath, runElsewhere),
    movingInPlace(base.project, head.project, currentPath),
    movingByVariable(base.project, head.project, currentPath),
    openBeside({
      existing,
      project: head.project,
      isForTests: wasForTests(base.sources, currentPath),
    }),
    committedBeside(existing),
    worthSaying(onUnchangedLines),
    worthSaying(inPlaceOfGone(gone, head.sources, currentPath)),
  ];
  const all = [takenOver(older), ...(ofBase ?? [])];
  return (finding) => all.map((each) => each(finding)).find((words) => words !== undefined);
}
