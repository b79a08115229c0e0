import { imageUses } from '../../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { pulledUse } from '../../model/pulled-layers.ts';
import { inOurWords, type Problem, type Rule } from '../../rule.ts';

export default {
  id: 'image-not-found',
  title: 'The image does not exist',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Nobody can build or start this. And if someone else can claim the name, one day it pulls their image.',
  fix: 'Correct the name, tag, digest or platform. If the image is to be published once this is merged, publish it first.',
  also: [],
  reads: { registry: true },
  *image({ stage }) {
    for (const use of imageUses(stage)) yield* tell(use);
  },
  *service(service) {
    const use = pulledUse(service);
    if (use) yield* tell(use);
  },
} satisfies Rule;

function* tell({ published, at }: ImageUse): Iterable<Problem> {
  if (published?.kind === 'absent') yield { at, message: inOurWords(published.reason) };
}
