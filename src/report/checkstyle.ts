/** The review as Checkstyle writes it (https://checkstyle.org), which many editors, servers and reviewdog read. */
import { x } from 'xastscript';
import { maskPath } from '../facts/secrets/mask.ts';
import type { Review } from '../review/review.ts';
import { groupBy } from '../text/group-by.ts';
import { visible } from '../text/visible.ts';
import { type AnnotationLevel, annotationsOf } from './annotations.ts';
import { xmlDocument } from './xml.ts';

const severityNames: Readonly<Record<AnnotationLevel, string>> = { error: 'error', warning: 'warning', notice: 'info' };

/** An error for each cause of findings, and for each file that could not be reviewed, as text that is safe to print. */
export function reviewCheckstyle(review: Review): string {
  const files = groupBy(annotationsOf(review, true), ({ place }) => place.path);
  const tree = x('checkstyle', { version: '8.0' }, [
    ...[...files].map(([path, some]) =>
      x(
        'file',
        { name: visible(maskPath(path, review.secrets)) },
        some.map(({ place: { startLine, columns }, level, message, finding }) =>
          x('error', {
            line: startLine,
            column: columns?.start,
            severity: severityNames[level],
            message,
            source: `layer-review.${finding?.rule.id ?? 'unread'}`,
          }),
        ),
      ),
    ),
  ]);
  return xmlDocument(tree);
}
