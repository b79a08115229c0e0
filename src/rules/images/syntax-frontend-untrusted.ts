import { parseReference } from '../../known/image-reference.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'syntax-frontend-untrusted',
  title: 'A third-party frontend builds this file',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The image in `# syntax=` turns the file into build steps: it can run anything, whatever the lines below say.',
  fix: 'Use `# syntax=docker/dockerfile:1`, or pin a frontend you trust by its digest.',
  also: ['OWASP 13'],
  *image({ stage: { file } }) {
    for (const { name, value, at } of file.directives) {
      if (name !== 'syntax') continue;
      const reference = parseReference(value.trim().split(/\s/)[0] ?? '');
      if (!reference) continue;
      const { registry, repository, digest, text } = reference;
      if (registry === 'docker.io' && repository.startsWith('docker/')) continue;
      yield {
        at,
        message: digest
          ? say`${text} builds this file instead of Docker's own frontend; it is pinned by digest.`
          : say`${text} builds this file instead of Docker's own frontend, and can change with its tag.`,
        ...(digest && { severity: 'low' as const }),
      };
    }
  },
} satisfies Rule;
