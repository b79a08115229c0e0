import type { Published } from '../../known/published-image.ts';
import { imageUses } from '../../model/dockerfile/image-uses.ts';
import type { Problem, Rule } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { inOurWords } from '../wording.ts';

export default {
  id: 'image-not-found',
  title: 'The image does not exist',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Nobody can build or start this. And if others can take the name, what is pulled by it one day is theirs.',
  fix: 'Correct the name, tag, digest or platform. An image that is published only after this change is merged is better published first.',
  also: [],
  *image({ stage }) {
    for (const { published, at } of imageUses(stage)) yield* tell(published, at);
  },
  *service({ runs, image }) {
    if (runs.kind === 'pulled' && image) yield* tell(runs.published, image.at);
  },
} satisfies Rule;

function* tell(published: Published | undefined, at: Location): Iterable<Problem> {
  if (published?.kind === 'absent') yield { at, message: inOurWords(published.reason) };
}
