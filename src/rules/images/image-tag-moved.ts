import { completeName, familiarName } from '../../known/image-reference.ts';
import { dayBuilt, publishedImage } from '../../known/published-image.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { imageHooks } from '../image-hooks.ts';

export default {
  id: 'image-tag-moved',
  title: 'The tag and the digest name different images',
  group: 'images',
  severity: 'info',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'strict',
  why: 'The digest wins, so fixes that were published under the tag since are missing here. A change of the tag alone updates nothing.',
  fix: 'Use the digest that the tag names now, as Dependabot and Renovate do.',
  also: [],
  reads: { registry: true },
  ...imageHooks(tell),
} satisfies Rule;

function* tell({ reference, published, at }: ImageUse): Iterable<Problem> {
  const { tag, digest } = reference;
  const image = publishedImage(published);
  if (!image?.tagDigest || !tag || !digest || image.tagDigest === digest) return;
  const built = dayBuilt(image);
  yield {
    at,
    key: completeName(reference),
    message: [
      ...say`The tag ${tag} of ${familiarName(reference)} now points to another image`,
      built ? `; the one here was built on ${built}.` : '.',
    ],
  };
}
