import { type Rule, say } from '../../rule.ts';

export default {
  id: 'onbuild-trigger',
  title: 'ONBUILD runs an instruction in other builds',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'default',
  why: "It runs in every image built on this one, and does not show in that image's own file.",
  fix: 'Move it to the files that need it, or to a stage they copy from, where it is visible.',
  also: [],
  together: (names) =>
    say`${names.length} instructions run in every build on top of this image, invisible in that build's file.`,
  *image({ stage: { layers } }) {
    for (const { instruction, onbuild } of layers) {
      if (!onbuild) continue;
      yield {
        at: onbuild.keywordAt,
        key: `${instruction.keyword}`,
        message: say`${instruction.keyword} runs in every build on top of this image, invisible in that build's file.`,
      };
    }
  },
} satisfies Rule;
