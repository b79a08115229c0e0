import { completeName, parseReference } from '../../known/image-reference.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'syntax-frontend-untrusted',
  title: 'A third-party frontend builds this file',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'The image in `# syntax=`, or in the build argument `BUILDKIT_SYNTAX`, turns the file into build steps: it can run anything, whatever the lines below say.',
  fix: 'Use `# syntax=docker/dockerfile:1`, or pin a frontend you trust by its digest.',
  also: ['OWASP 13'],
  *image({ stage: { file } }) {
    for (const { name, value, at } of file.directives) if (name === 'syntax') yield* tell(value, at);
  },
  *service({ build }) {
    // The builder takes it before the line in the file.
    const given = build?.args.find(({ name }) => name === 'BUILDKIT_SYNTAX')?.value;
    if (given?.value !== undefined) yield* tell(given.value, given.at);
  },
} satisfies Rule;

function* tell(frontend: string, at: Location): Iterable<Problem> {
  const reference = parseReference(frontend.trim().split(/\s/)[0] ?? '');
  if (!reference) return;
  const { registry, repository, digest, text } = reference;
  if (registry === 'docker.io' && repository.startsWith('docker/')) return;
  yield {
    at,
    key: completeName(reference),
    message: digest
      ? say`${text} builds this file instead of Docker's own frontend; it is pinned by digest.`
      : say`${text} builds this file instead of Docker's own frontend, and can change with its tag.`,
    ...(digest && { severity: 'low' as const }),
  };
}
