import { generatedKey } from '../../facts/secrets/generated-private-keys.ts';
import { isRemovedAfter } from '../../model/dockerfile/removed-files.ts';
import { isReached } from '../../model/shipped-stages.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'private-key-generated-in-image',
  title: 'The build generates a private key',
  group: 'secrets',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Every container of the image has the same key, and everyone who can pull the image can impersonate any of them.',
  fix: 'Generate the key when the container starts, if its volume has none yet, or mount one. If a build only needs some certificate, create and remove it in one step.',
  also: ['CIS 4.10'],
  whenRun: true,
  instructions: ['RUN'],
  *layer(layer, { project, shipped }) {
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN' || !isReached(layer, project)) return;
    const { commands } = instruction.run.script;
    for (const [i, command] of commands.entries()) {
      const key = generatedKey(command, layer);
      if (!key || (key.path && isRemovedAfter(i, commands, key.path, layer))) continue;
      yield {
        at: command.nameAt.source.at(command.nameAt.span.start, key.at.span.end),
        ...(shipped(layer)
          ? { message: [`This generates ${key.kind} that all containers of the image share.`] }
          : {
              message: [
                `This generates ${key.kind} that stays in the build cache, and in every image that copies from here.`,
              ],
              severity: 'low',
            }),
      };
    }
  },
} satisfies Rule;
