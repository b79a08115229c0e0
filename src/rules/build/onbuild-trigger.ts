import { type Rule, say } from '../../rule.ts';

export default {
  id: 'onbuild-trigger',
  title: 'An instruction runs in the builds of others',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'default',
  why: "It runs in every image that is built on this one, and nobody sees it in that image's own file.",
  fix: 'Leave it to the files that need it; a stage that they copy from says the same where it can be read.',
  also: [],
  together: (names) =>
    say`${names.length} instructions of this file run in every build on top of its image, unseen in that image's own file.`,
  *image({ stage: { layers } }) {
    for (const { instruction, onbuild } of layers) {
      if (!onbuild) continue;
      yield {
        at: onbuild.keywordAt,
        key: `${instruction.keyword}`,
        message: say`${instruction.keyword} runs in every build on top of this image, unseen in its file.`,
      };
    }
  },
} satisfies Rule;
