import { hasChecksum } from '../../facts/downloads/integrity-checks.ts';
import { gitSource } from '../../known/git-source.ts';
import { type Rule, say } from '../../rule.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'add-git-unpinned',
  title: 'ADD fetches a repository without a pinned commit',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Whoever can push to that branch, or move that tag, chooses what the next build includes; no review of this file sees it.',
  fix: 'Pin the commit: `ADD https://github.com/team/app.git#<40 digits> /src`, or `?ref=v1.2.3&checksum=<40 digits>`.',
  also: ['CIS 4.9', 'OWASP 13'],
  instructions: ['ADD'],
  *layer(layer) {
    const { instruction } = layer;
    if (hasChecksum(instruction)) return;
    for (const source of instruction.sources) {
      const git = gitSource(source.value ?? knownStart(source));
      // Behind `#` or `?`, only the build knows what it takes.
      if (!git || git.pinned === 'commit' || (source.value === undefined && /[#?]/.test(knownStart(source)))) continue;
      yield {
        at: source.at,
        message: git.ref
          ? say`${git.ref} of this repository can be a different commit at every build.`
          : say`No commit is pinned, so every build takes whatever the repository has at build time.`,
        ...(git.pinned === 'version' && { severity: 'low' as const }),
      };
    }
  },
} satisfies Rule<'ADD'>;
