/** How a finding is accepted: by a comment above its line, or in the policy. */
import { waivableAt } from '../facts/change/inline-waivers.ts';
import { type NewWaiver, withWaivers } from '../policy/write-waivers.ts';
import { waiversFor } from '../review/new-waivers.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { outermost, Source } from '../source.ts';
import { daysAfter, today } from '../text/day.ts';
import { lineEndOf } from '../text/line-ends.ts';
import type { PathNames } from './places.ts';
import type { FileEdit, Offer } from './questions.ts';
import type { Reviewed } from './reviewer.ts';

/** Days for which a waiver is offered. */
const usualDays = 90;
/** What stands for a reason until somebody gives one. */
const noReason = 'why this is acceptable';

type Terms = Pick<NewWaiver, 'until' | 'reason' | 'by'>;

/** The ways that there are to accept a finding, each refused with its reason where it would not count. */
export function waiversOf(finding: ReviewedFinding, reviewed: Reviewed): Offer[] {
  const { policy, origin } = reviewed.review;
  const { rule, fingerprint } = finding;
  const by = policy.waiversBy?.[0];
  const until = daysAfter(today(), Math.min(usualDays, policy.longestWaiver));
  const offer = (where: string, made: Pick<Offer, 'edits' | 'creates'> | string): Offer => ({
    title: `Accept ${rule.id} until ${until}, ${where}`,
    kind: 'waiver',
    fingerprint,
    ...(typeof made === 'string' ? { edits: [], refused: made } : made),
  });
  const nobody = policy.waiversBy?.length === 0 ? 'The policy lets nobody accept anything.' : undefined;
  const terms = { until, reason: noReason, by };
  const policyPath = origin?.path ?? '';
  return [
    offer('in a comment above it', nobody ?? commentFor(finding, reviewed, terms)),
    offer(`in ${policyPath}`, nobody ?? entryFor(finding, reviewed, { terms, policyPath })),
  ];
}

function commentFor(
  finding: ReviewedFinding,
  { review, names }: Reviewed,
  terms: Terms,
): Pick<Offer, 'edits'> | string {
  if (review.policy.inlineWaivers === 'deny') return 'The policy wants no waivers in files.';
  const target = waivableAt(review.project(), finding.at);
  if (!target) return 'No comment can be written above this.';
  const { source, span } = outermost(target);
  const line = source.line(source.position(span.start).line)!;
  const indent = /^[ \t]*/.exec(source.text.slice(line.start, line.end))![0];
  const mark = source.path.endsWith('.json') ? '//' : '#';
  const { path, range } = names.place(source.at(line.start, line.start));
  const words = [`until=${terms.until}`, `reason="${terms.reason}"`, ...(terms.by ? [`by="${terms.by}"`] : [])];
  const text = `${indent}${mark} layer-review: allow=${finding.rule.id} ${words.join(' ')}${lineEndOf(source.text)}`;
  return { edits: [{ path, range, text, snippet: toFillIn(text, terms) }] };
}

function entryFor(
  finding: ReviewedFinding,
  { names, policyText }: Reviewed,
  { terms, policyPath }: { readonly terms: Terms; readonly policyPath: string },
): Pick<Offer, 'edits' | 'creates'> | string {
  const before = policyText ?? '';
  const after = withWaivers(before, waiversFor([finding], terms));
  if (after === undefined)
    return 'Write `waivers` in the policy as a list with one `-` per line, so that one can be added.';
  const { path, range, text } = difference(new Source(policyPath, before), after, names);
  const edit: FileEdit = { path, range, text, snippet: toFillIn(text, terms) };
  return { edits: [edit], ...(policyText === undefined && { creates: path }) };
}

/** The one place where two texts differ. */
function difference(source: Source, after: string, names: PathNames): FileEdit {
  const before = source.text;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const at = names.place(source.at(start, before.length - same));
  return { ...at, text: after.slice(start, after.length - same) };
}

/** A text as a snippet in which the reason is chosen first, then the day. */
function toFillIn(text: string, { until, reason }: Terms): string {
  const plain = text.replaceAll(/[\\$}]/g, String.raw`\$&`);
  return plain.replaceAll(reason, `\${1:${reason}}`).replaceAll(until, `\${2:${until}}`);
}
