import { isIssued, tokensIn, weightOfToken } from '../../facts/secrets/known-tokens.ts';
import type { Rule } from '../../rule.ts';
import { kindOf } from '../secret-wording.ts';

export default {
  id: 'secret-literal',
  title: 'A live credential is committed',
  group: 'secrets',
  severity: 'critical',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'default',
  why: 'Its format shows which service accepts it. Whoever has read the repository, a fork or the image can use it until it is revoked.',
  fix: 'Revoke it now: deleting the line does not remove it from the history. Then pass the new one at run time, or to a build step with `RUN --mount=type=secret`.',
  also: ['CIS 4.10', 'OWASP 12'],
  *source(source) {
    for (const token of tokensIn(source)) {
      const { kind, open, at } = token;
      if (open) {
        const message = [
          `This is ${kindOf(token)} that everybody may have by design: restrict what it can be used for.`,
        ];
        yield { at, key: kind, severity: 'low', message };
        continue;
      }
      yield {
        at,
        key: kind,
        issued: isIssued(at),
        severity: weightOfToken(token),
        message: [`This is ${kindOf(token)}, readable by everyone who can read this file.`],
      };
    }
  },
} satisfies Rule;
