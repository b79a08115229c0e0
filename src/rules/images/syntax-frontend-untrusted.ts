import { completeName, frontendReference } from '../../known/image-reference.ts';
import { isDockersOwn } from '../../known/image-trust.ts';
import type { Build } from '../../model/compose/build.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { type Problem, type Rule, say } from '../../rule.ts';

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
  *image({ stage: { file } }) {
    if (file.frontend) yield* tell(file.frontend);
  },
  *service({ build }) {
    if (build) yield* given(build);
  },
  bakeTarget: given,
} satisfies Rule;

/** The builder takes it before the line in the file. */
function* given({ args }: Pick<Build, 'args'>): Iterable<Problem> {
  const frontend = args.find(({ name }) => name === 'BUILDKIT_SYNTAX')?.value;
  const reference = frontend?.value === undefined ? undefined : frontendReference(frontend.value);
  if (frontend && reference) yield* tell({ reference, at: frontend.at });
}

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
