/** The review as GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
import { maskPath } from '../facts/secrets/mask.ts';
import type { Severity } from '../problem.ts';
import { markOfFile } from '../review/fingerprint.ts';
import type { Review } from '../review/review.ts';
import { annotationsOf } from './annotations.ts';
import { jsonText } from './json.ts';

/** GitLab's names, from the worst. */
const severityNames: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

/** An entry for each cause of findings, and for each file that could not be reviewed, as text that is safe to print. */
export function reviewCodeQuality(review: Review): string {
  const entries = annotationsOf(review, true).map(
    ({ place: { path, startLine, endLine }, title, message, finding }) => ({
      description: finding ? message : `${title}: ${message}`,
      check_name: finding?.rule.id ?? 'unread',
      fingerprint: finding?.fingerprint ?? markOfFile(`${path}:${startLine}`),
      severity: severityNames[finding?.severity ?? 'critical'],
      location: { path: maskPath(path, review.secrets), lines: { begin: startLine, end: endLine } },
    }),
  );
  return jsonText(entries);
}
