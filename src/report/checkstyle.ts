/** The review as Checkstyle writes it (https://checkstyle.org), which many editors, servers and reviewdog read. */
import { x } from 'xastscript';
import type { Review } from '../review/review.ts';
import { type AnnotationLevel, annotationsByFile } from './annotations.ts';
import { xmlDocument } from './xml.ts';

const severityNames: Readonly<Record<AnnotationLevel, string>> = { error: 'error', warning: 'warning', notice: 'info' };

/** An error for each cause of findings, and for each file that could not be reviewed, as text that is safe to print. */
export function reviewCheckstyle(review: Review): string {
  const tree = x('checkstyle', { version: '8.0' }, [
    ...annotationsByFile(review).map(([name, some]) =>
      x(
        'file',
        { name },
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
