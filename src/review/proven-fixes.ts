/** Which of the fixes that are offered can be made together, as a second review shows. */
import type { Edit } from '../problem.ts';
import { positions } from '../source.ts';
import { areApart, editedSources, withEdits } from './edits.ts';
import { goneAmong, holds, type Proof, proofOf } from './proof.ts';
import type { Review, ReviewedFinding } from './review.ts';

export interface ProvenFixes {
  /** The findings whose fixes do what they should. */
  readonly made: readonly ReviewedFinding[];
  /** What a second review of the edits showed; undefined where none are made. */
  readonly proof: Proof | undefined;
  /** Whose edits would touch those of another, to be made afterwards. */
  readonly waiting: readonly ReviewedFinding[];
  /** Whose fix did not do what it should. */
  readonly refused: readonly ReviewedFinding[];
}

/**
 * The fixes that do what they should, together: each takes its finding away, and nothing else comes or goes.
 *
 * @param review reviews files with other texts, as a change
 */
export async function provenFixes(
  before: Review,
  offered: readonly ReviewedFinding[],
  review: (texts: ReadonlyMap<string, string>) => Promise<Review>,
): Promise<ProvenFixes> {
  const { first, waiting } = inOneGo(offered);
  let made = first;
  let proof: Proof | undefined;
  while (made.length > 0) {
    proof = proofOf(before, await review(textsWith(made)));
    const good = provenBy(proof, made);
    if (good.length === made.length) break;
    made = good;
    proof = undefined;
  }
  return { made, proof, waiting, refused: first.filter((finding) => !made.includes(finding)) };
}

/** Those whose findings are gone, without the files in which something else came up; none where it came up elsewhere. */
function provenBy(proof: Proof, made: readonly ReviewedFinding[]): ReviewedFinding[] {
  const gone = goneAmong(made, proof);
  if (holds(proof)) return gone;
  const doubtful = new Set([...proof.fresh.map(({ at }) => positions(at).path), ...proof.lost.map(({ path }) => path)]);
  const isSound = ({ fix }: ReviewedFinding) => !editedSources(fix!.edits).some(({ path }) => doubtful.has(path));
  const sound = gone.filter(isSound);
  return sound.length < made.length ? sound : [];
}

/** As many as can be made at once, the worst first; the others wait. */
function inOneGo(offered: readonly ReviewedFinding[]): { first: ReviewedFinding[]; waiting: ReviewedFinding[] } {
  const taken = new Map<string, readonly Edit[]>();
  const first: ReviewedFinding[] = [];
  const waiting: ReviewedFinding[] = [];
  for (const finding of offered) {
    const { edits } = finding.fix!;
    const paths = editedSources(edits).map(({ path }) => path);
    if (!areApart([...edits, ...paths.flatMap((path) => taken.get(path) ?? [])])) waiting.push(finding);
    else {
      first.push(finding);
      for (const path of paths) taken.set(path, [...(taken.get(path) ?? []), ...edits]);
    }
  }
  return { first, waiting };
}

/** What files hold after the fixes, by their paths. */
export function textsWith(made: readonly ReviewedFinding[]): Map<string, string> {
  const edits = made.flatMap(({ fix }) => fix!.edits);
  return new Map(editedSources(edits).map((source) => [source.path, withEdits(source, edits)]));
}
