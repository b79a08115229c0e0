import { letInBy } from '../../facts/secrets/ignored-secrets.ts';
import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'dockerignore-weakened',
  title: 'Builds can now copy files that were excluded',
  group: 'lifecycle',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The file kept keys, `.env` and the git history out of every image that copies its context. The Dockerfile does not show that.',
  fix: 'Put the lines back, after any `!` that undoes them. If a build needs a credential, mount it with `RUN --mount=type=secret`.',
  also: ['CIS 4.10'],
  *change(comparison) {
    for (const { path, names, at, gone, movedTo, isCopied } of letInBy(comparison)) {
      const how = movedTo
        ? say`${path} moved to ${movedTo}, where builds of its old folder do not read it, so ${list(names)} can get into them.`
        : gone
          ? say`${path} is deleted, so ${list(names)} can get into builds.`
          : say`${path} no longer keeps ${list(names)} out of builds.`;
      yield {
        at,
        key: path,
        message: isCopied ? how : say`${how} No Dockerfile copies them now.`,
        ...(gone && { side: 'base' as const }),
        ...(!isCopied && { severity: 'low' as const }),
      };
    }
  },
} satisfies Rule;
