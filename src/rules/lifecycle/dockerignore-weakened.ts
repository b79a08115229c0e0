import { letInBy } from '../../facts/secrets/ignored-secrets.ts';
import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'dockerignore-weakened',
  title: 'What was kept out of builds is let in',
  group: 'lifecycle',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The file was all that kept keys, `.env` and the history of the repository out of every image that copies its context. Nobody sees it in the Dockerfile.',
  fix: 'Put the lines back, behind any `!` that undoes them. Where a build needs one of these files, mount it with `RUN --mount=type=secret`.',
  also: ['CIS 4.10'],
  *change(comparison) {
    for (const { path, names, at, gone } of letInBy(comparison)) {
      yield {
        at,
        key: path,
        message: gone
          ? say`${path} is gone, and with it what kept ${list(names)} out of builds.`
          : say`${path} does not keep ${list(names)} out of builds any longer.`,
        ...(gone && { side: 'base' as const }),
      };
    }
  },
} satisfies Rule;
