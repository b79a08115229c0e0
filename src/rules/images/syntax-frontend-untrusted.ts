import { parseReference } from '../../known/image-reference.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'syntax-frontend-untrusted',
  title: "Another program than Docker's reads this file",
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The image behind `# syntax=` turns the file into build steps: it can run anything, and what the lines below say is only what it makes of them.',
  fix: 'Use `# syntax=docker/dockerfile:1`, or pin a frontend that you trust by its digest.',
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
          ? say`${text} reads this file instead of Docker's own frontend; it is pinned, so it is what was reviewed once.`
          : say`${text} reads this file instead of Docker's own frontend, and can change whenever its tag does.`,
        ...(digest && { severity: 'low' as const }),
      };
    }
  },
} satisfies Rule;
