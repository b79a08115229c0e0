/** What is known of the image or the service that begins on a line: what `explain` prints of it. */
import { imageLines } from '../report/explain.ts';
import { type ExplainPage, serviceLines } from '../report/explain-service.ts';
import { codeText, pathText } from '../report/wording.ts';
import type { Review } from '../review/review.ts';
import type { Location } from '../source.ts';
import { inert } from '../text/visible.ts';
import type { PathNames } from './places.ts';
import type { EditorPlace } from './questions.ts';

/** @returns undefined where none begins there */
export function explanationAt({ project, secrets }: Review, names: PathNames, at: EditorPlace): string | undefined {
  const all = project();
  const page: ExplainPage = {
    secrets,
    show: (text) => codeText(text, secrets),
    showPath: (path) => pathText(path, secrets),
    project: all,
  };
  const begins = (location: Location) => {
    const { path, range } = names.place(location);
    return path === at.path && range.start.line === at.range.start.line;
  };
  const parts = [
    ...all.images.filter(({ stage }) => begins(stage.from.at)).map((image) => imageLines(image, page)),
    ...all.services.filter((service) => begins(service.at)).map((service) => serviceLines(service, page)),
  ];
  return parts.length > 0 ? parts.map((lines) => lines.map(inert).join('\n')).join('\n\n') : undefined;
}
