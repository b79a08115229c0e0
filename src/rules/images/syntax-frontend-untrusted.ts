import { completeName } from '../../known/image-reference.ts';
import { isDockersOwn } from '../../known/image-trust.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { imageHooks } from '../image-hooks.ts';

export default {
  id: 'syntax-frontend-untrusted',
  title: 'A third-party frontend builds this file',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'default',
  why: 'The image in `# syntax=`, or in the build argument `BUILDKIT_SYNTAX`, turns the file into build steps: it can run anything, whatever the lines below say.',
  fix: 'Use `# syntax=docker/dockerfile:1`, or pin a frontend you trust by its digest.',
  also: ['OWASP 13'],
  reads: { fields: ['build'] },
  ...imageHooks((use) => (use.purpose === 'frontend' ? tell(use) : [])),
} satisfies Rule;

function* tell({ reference, at }: Pick<ImageUse, 'reference' | 'at'>): Iterable<Problem> {
  if (isDockersOwn(reference)) return;
  const { digest, text } = reference;
  yield {
    at,
    key: completeName(reference),
    message: digest
      ? say`${text} builds this file instead of Docker's own frontend; it is pinned by digest.`
      : say`${text} builds this file instead of Docker's own frontend, and can change with its tag.`,
    ...(digest && { severity: 'low' as const }),
  };
}
