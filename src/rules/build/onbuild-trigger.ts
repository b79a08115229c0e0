import { completeName, taggedName } from '../../known/image-reference.ts';
import { publishedBase } from '../../model/dockerfile/base-defaults.ts';
import { list, type Rule, say } from '../../rule.ts';
import { placeKey } from '../../source.ts';

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
  oncePerFile: true,
  several: ({ names }) =>
    say`${names.length} instructions run in every build on top of this image, invisible in that build's file.`,
  *image({ stage: { base, from, layers } }) {
    const { onbuild: triggers = [] } = publishedBase(base)?.config ?? {};
    if (base.kind === 'image' && triggers.length > 0)
      yield {
        at: from.image.at,
        key: completeName(base.reference),
        alike: placeKey(from.image.at),
        message: say`The base image ${taggedName(base.reference)} runs ${list(triggers, 3)} here, before anything in this file.`,
      };
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
