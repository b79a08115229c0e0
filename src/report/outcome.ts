/** How a review ended, why, and what could not be looked at: the words that the summary, the check and the summary comment share. */

import { maskOwn } from '../facts/secrets/mask.ts';
import { severities } from '../problem.ts';
import { worstOfEach } from '../review/causes.ts';
import { refusedFiles } from '../review/refused-files.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { positions } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { type Block, bullets, code, type Inline, paragraph, sentence, strong, table, text } from './markdown.ts';
import { type Link, pointer } from './pointer.ts';
import { speaker } from './speaker.ts';
import { updateBlocks } from './update-blocks.ts';
import {
  belowGate,
  compares,
  count,
  countText,
  nextStep,
  refusedHeading,
  severityWord,
  verdictWord,
} from './wording.ts';

/** Who speaks, the verdict and why, what to do next, the numbers, and what could not be looked at. */
export function outcome(review: Review, to: Link): Block[] {
  const numbers = counts(review);
  const next = nextStep(review);
  return [
    paragraph(...spoken(review), text(numbers.length > 0 ? '' : ` ${countText(review)}.`)),
    ...(next === undefined ? [] : [paragraph(text(next))]),
    ...numbers,
    ...wouldFail(review),
    ...unread(review, to),
    ...updateBlocks(review, to),
    ...remarks(review),
  ];
}

/** layer-review · **Fail**: 1 finding of severity high or worse. */
export function spoken(review: Review): Inline[] {
  return [...speaker(), ...verdict(review)];
}

function verdict(review: Review): Inline[] {
  const reason = review.reason.replace(/\.$/, '');
  return [strong(text(verdictWord(review))), text(': '), ...sentence(`${reason}.`, review.secrets, maskOwn)];
}

/** What another gate would make of what was there before. */
function wouldFail(review: Review): Block[] {
  const { length } = belowGate(review);
  if (length === 0) return [];
  const words = `${count(length, 'finding')} that ${length === 1 ? 'was' : 'were'} there before would fail the review with `;
  return [paragraph(text(words), code('gate: all'), text('.'))];
}

/** Whether the change brings a finding in. */
export const isNew = ({ standing }: ReviewedFinding) => standing === 'introduced';

function counts(review: Review): Block[] {
  const findings = worstOfEach(review.findings);
  const waivedColumn = review.waived.length > 0 ? ([['Waived', worstOfEach(review.waived)]] as const) : [];
  const groups = compares(review)
    ? ([
        ['New', findings.filter(isNew)],
        ['There before', findings.filter((finding) => !isNew(finding))],
        ...waivedColumn,
        ['Fixed', worstOfEach(review.fixed)],
      ] as const)
    : ([['Findings', findings], ...waivedColumn] as const);
  const rows = severities
    .map(
      (severity) =>
        [severity, groups.map(([, some]) => some.filter((each) => each.severity === severity).length)] as const,
    )
    .filter(([, numbers]) => numbers.some((number) => number > 0))
    .map(([severity, numbers]) => [severityWord(severity), ...numbers.map(String)].map((cell) => [text(cell)]));
  const header = ['Severity', ...groups.map(([name]) => name)].map((cell) => [text(cell)]);
  return rows.length > 0 ? [table([null, ...groups.map(() => 'right' as const)], [header, ...rows])] : [];
}

/** What could not be reviewed, as a list under a heading; what is told of the rest of a file is so all the same. */
export function unread(review: Review, to: Link): Block[] {
  const found = new Set(review.findings.map(({ at }) => positions(at).path));
  const listed = (heading: string | undefined, some: Review['unread']) => {
    const items = [...groupBy(some, ({ reason }) => reason)].map(([reason, [first, ...others]]) => [
      ...(first!.at ? pointer(first!.at, to) : [code(first!.path, 300)]),
      text(`${others.length > 0 ? ` and ${count(others.length, 'more place')}` : ''}: `),
      ...sentence(reason, review.secrets),
    ]);
    if (items.length === 0) return [];
    return [...(heading === undefined ? [] : [paragraph(strong(text(heading)))]), bullets(items)];
  };
  const refused = refusedFiles(review.unread);
  const others = review.unread.filter(({ path }) => !refused.has(path));
  return [
    // Alone they are the reason of the verdict, which says so.
    ...listed(others.length > 0 ? refusedHeading([...refused.keys()]) : undefined, [...refused.values()].flat()),
    ...listed(
      'Could not be reviewed',
      others.filter(({ path }) => !found.has(path)),
    ),
    ...listed(
      'Could be reviewed only in part',
      others.filter(({ path }) => found.has(path)),
    ),
  ];
}

export function remarks(review: Review): Block[] {
  return review.remarks.map((remark) => paragraph(...sentence(remark, review.secrets)));
}
