import { gitFetches, unpinnedClone, unpinnedGitPackage } from '../../facts/downloads/unpinned-clones.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'git-clone-unpinned',
  title: 'The build clones without a pinned commit',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Two builds of this file give two different images, and whoever can push to that repository chooses what is in the next one.',
  fix: 'Check out a commit: `git clone … && git -C app checkout <40 digits>`, or `ADD https://….git#<40 digits>`; for packages, add `@<commit>` to the address.',
  also: ['OWASP 13'],
  whenRun: true,
  instructions: ['RUN'],
  // npm takes `user/repository` for one of GitHub.
  reads: { words: /git|bitbucket|^[\w.-]+\/[\w.-]+(?:#|$)/im },
  kept: {
    image: ({ stage }) =>
      stage.layers.flatMap(gitFetches).map(({ address, pinned, at }) => ({ of: address, holds: pinned, from: { at } })),
    lost: ({ is }) => ({
      message: say`${is.of ?? ''} is no longer pinned to a commit: anyone who can push there decides what is built.`,
    }),
  },
  *layer(layer) {
    const own = buildCommands(layer);
    for (const [i, command] of own.entries()) {
      const clone = unpinnedClone(own, i, layer);
      if (clone) {
        yield {
          at: clone.at,
          message: clone.ref
            ? say`${clone.ref} of this repository moves with every push.`
            : say`No commit is checked out, so the build takes whatever was pushed last.`,
        };
      }
      const unpinned = unpinnedGitPackage(command);
      if (unpinned)
        yield { at: unpinned, message: say`No commit is pinned, so the build takes whatever was pushed last.` };
    }
  },
} satisfies Rule;
