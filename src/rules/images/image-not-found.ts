import type { NamedUse } from '../../model/named-images.ts';
import { inOurWords, type Problem, type Rule } from '../../rule.ts';
import { imageHooks } from '../image-hooks.ts';

export default {
  id: 'image-not-found',
  title: 'The image does not exist',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'default',
  why: 'Nobody can build or start this. And if someone else can claim the name, one day it pulls their image.',
  fix: 'Correct the name, tag, digest or platform. If the image is to be published once this is merged, publish it first.',
  also: [],
  reads: { registry: true },
  ...imageHooks(tell),
} satisfies Rule;

function* tell({ published, at, purpose }: NamedUse): Iterable<Problem> {
  // The first build that fills a cache finds none.
  if (purpose !== 'stored' && published?.kind === 'absent') yield { at, message: inOurWords(published.reason) };
}
