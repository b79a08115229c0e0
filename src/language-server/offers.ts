/** What an editor can offer to do about findings: fixes that a second review proved, and ways to accept them. */
import { fixTitle, isSafe } from '../problem.ts';
import { isOffered } from '../report/json.ts';
import { count, plainText } from '../report/wording.ts';
import { provenFixes } from '../review/proven-fixes.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { outermost } from '../source.ts';
import { withLineEndsOf } from '../text/line-ends.ts';
import type { EditorPlace, FileEdit, Offer } from './questions.ts';
import type { Reviewed } from './reviewer.ts';
import { waiversOf } from './waivers.ts';

/** More findings than this at one place nobody acts on at once. */
const mostAtOnePlace = 20;

/** First the safe fixes, then the others, then the waivers. */
export async function offersAt(reviewed: Reviewed, at: EditorPlace): Promise<Offer[]> {
  const { findings } = reviewed.review;
  const here = findings.filter((finding) => touches(reviewed.names.place(finding.at), at)).slice(0, mostAtOnePlace);
  const fixes: Offer[] = [];
  for (const finding of here) fixes.push(...(await fixOf(finding, reviewed)));
  const once = [...new Map(fixes.map((fix) => [JSON.stringify([fix.title, fix.edits]), fix])).values()];
  const [safe, others] = (['safe fix', 'other fix'] as const).map((kind) => once.filter((each) => each.kind === kind));
  return [...safe!, ...others!, ...here.flatMap((finding) => waiversOf(finding, reviewed))];
}

async function fixOf(finding: ReviewedFinding, reviewed: Reviewed): Promise<Offer[]> {
  const { review, again } = reviewed;
  const { fix, fingerprint } = finding;
  if (!fix || !isOffered(finding, review.secrets)) return [];
  const { made } = await provenFixes(review, [finding], again);
  const title = plainText(fixTitle(fix), review.secrets);
  const kind = isSafe(fix) ? 'safe fix' : 'other fix';
  const refused = 'A second review did not show that it mends this and breaks nothing.';
  return [
    made.length > 0
      ? { title, kind, fingerprint, edits: editsOf(made, reviewed) }
      : { title, kind, fingerprint, edits: [], refused },
  ];
}

/** Those of a file that do what they should together; undefined where there are none. */
export async function safeFixesIn(reviewed: Reviewed, path: string): Promise<Offer | undefined> {
  const { review, names, again } = reviewed;
  const safe = review.findings.filter(
    (finding) =>
      names.place(finding.at).path === path &&
      finding.fix !== undefined &&
      isSafe(finding.fix) &&
      isOffered(finding, review.secrets),
  );
  if (safe.length === 0) return undefined;
  const { made } = await provenFixes(review, safe, again);
  if (made.length === 0) return undefined;
  const title = made.length === 1 ? 'Make the safe fix' : `Make all ${count(made.length, 'safe fix', 'safe fixes')}`;
  return { title, kind: 'safe fix', fingerprint: undefined, edits: editsOf(made, reviewed) };
}

function editsOf(made: readonly ReviewedFinding[], { names }: Reviewed): FileEdit[] {
  return made.flatMap(({ fix }) =>
    fix!.edits.map(({ at, text }) => ({
      ...names.place(at),
      text: withLineEndsOf(outermost(at).source.text, text),
    })),
  );
}

/** Whether two places have a character, or an end, in common. */
function touches(a: EditorPlace, b: EditorPlace): boolean {
  const isBefore = (one: EditorPlace, other: EditorPlace) => {
    const [end, start] = [one.range.end, other.range.start];
    return end.line < start.line || (end.line === start.line && end.character < start.character);
  };
  return a.path === b.path && !isBefore(a, b) && !isBefore(b, a);
}
