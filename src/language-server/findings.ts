/** The findings of a review as an editor shows them. */
import { remedyOf } from '../finding.ts';
import type { InputError } from '../policy/policy.ts';
import { SettingsError } from '../policy/read-settings.ts';
import { messageText, ownText, plainText } from '../report/wording.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { groupBy } from '../text/group-by.ts';
import type { PathNames } from './places.ts';
import type { EditorFinding, EditorPlace, FileReview } from './questions.ts';
import type { Reviewed } from './reviewer.ts';

type Placed = EditorFinding & EditorPlace;

/**
 * Those of each file; what is accepted is not shown.
 *
 * @param isWhole whether all files were reviewed, so that it is known what the policy is for
 * @param fault what is wrong with the policy
 */
export function findingsOf(
  { review, names, fault }: Pick<Reviewed, 'review' | 'names' | 'fault'>,
  isWhole: boolean,
): FileReview[] {
  const known = [...review.files, ...(isWhole && review.origin ? [review.origin.path] : [])];
  const all = [
    ...review.findings.map((finding) => told(finding, review, names)),
    ...review.unread.map(({ path, at, reason }) => ({
      ...(at ? names.place(at) : { path: names.inEditor(path), range: top }),
      ...byNoRule(ownText(reason, review.secrets)),
      severity: 'high' as const,
    })),
    ...review.remarks.flatMap((remark) => ofWaiver(remark, known, { review, names })),
    ...mistakesOf(fault).map(({ at, message }) => ({
      ...names.place(at),
      ...byNoRule(message),
      severity: 'high' as const,
    })),
  ];
  return [...groupBy(all, ({ path }) => path)].map(([path, findings]) => ({ path, findings }));
}

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function byNoRule(message: string) {
  return { message, rule: undefined, fingerprint: undefined, notes: [], remedy: undefined };
}

function told(finding: ReviewedFinding, { secrets }: Review, names: PathNames): Placed {
  const { at, severity, message, rule, fingerprint, notes = [], joined = [] } = finding;
  const remedy = remedyOf(finding);
  return {
    ...names.place(at),
    severity,
    message: messageText(message, secrets),
    rule: rule.id,
    fingerprint,
    notes: [...notes, ...joined].map((note) => ({
      ...names.place(note.at),
      message: messageText(note.message, secrets),
    })),
    remedy: remedy === rule.fix ? undefined : remedy,
  };
}

/** What is wrong at places of the policy. */
function mistakesOf(fault: InputError | undefined): SettingsError['mistakes'] {
  return fault instanceof SettingsError ? fault.mistakes : [];
}

/** What is said of a waiver in a file, at its line: that it does not count, or waives nothing. */
function ofWaiver(
  remark: string,
  known: readonly string[],
  { review, names }: Pick<Reviewed, 'review' | 'names'>,
): Placed[] {
  const [, path = '', line = '', says = ''] = /^`([^`]+)` line (\d+): (.*)$/s.exec(remark) ?? [];
  if (!known.includes(path)) return [];
  const start = { line: Number(line) - 1, character: 0 };
  const range = { start, end: { ...start, character: mostCharacters } };
  return [{ path: names.inEditor(path), range, ...byNoRule(plainText(says, review.secrets)), severity: 'low' }];
}

/** Editors take what is behind the end of a line for its end. */
const mostCharacters = 10_000;
