import { endOfLife } from '../../known/end-of-life.ts';
import { completeName, type ImageReference } from '../../known/image-reference.ts';
import type { Problem, Rule } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'base-image-eol',
  title: 'The image no longer gets security fixes',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Every vulnerability found in it from now on stays, however often the image is rebuilt.',
  fix: 'Move to a release that is maintained; `endoflife.date` lists them.',
  also: ['CIS 4.4', 'OWASP 13'],
  *image({ stage: { base, from } }) {
    if (base.kind === 'image') yield* tell(base.reference, from.image.at);
  },
  *service({ runs, image }) {
    if (runs.kind === 'pulled' && image) yield* tell(runs.reference, image.at);
  },
} satisfies Rule;

function* tell(reference: ImageReference, at: Location): Iterable<Problem> {
  const end = endOfLife(reference);
  if (!end) return;
  const { what, day, isOver, asOf } = end;
  const message = [
    `${what} ${isOver ? 'has had no security fixes since' : 'gets its last security fixes on'} ${day} (dates as of ${asOf}).`,
  ];
  const key = completeName(reference);
  yield isOver ? { at, key, message } : { at, key, message, severity: 'info' };
}
