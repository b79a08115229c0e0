import { removersAfter, removes } from '../../facts/secrets/credential-file-arrivals.ts';
import { generatedKey } from '../../facts/secrets/generated-private-keys.ts';
import { isReached } from '../../model/shipped-stages.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'private-key-generated-in-image',
  title: 'A private key is made by the build',
  group: 'secrets',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Every container of the image has the same key, and everyone who can pull the image has it too: whoever does can pass for any of them.',
  fix: 'Make the key when the container starts, if there is none in its volume yet, or mount one. For a build that only needs some certificate, make and remove it in one step.',
  also: ['CIS 4.10'],
  instructions: ['RUN'],
  *layer(layer, { project, shipped }) {
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN' || !isReached(layer, project)) return;
    const { commands } = instruction.run.script;
    for (const [i, command] of commands.entries()) {
      const key = generatedKey(command, layer);
      if (!key || (key.path && removersAfter(i, commands).some((each) => removes(each, key.path!, layer)))) continue;
      yield {
        at: command.nameAt.source.at(command.nameAt.span.start, key.at.span.end),
        ...(shipped(layer)
          ? { message: [`This makes ${key.kind} that all containers of the image share.`] }
          : {
              message: [`This makes ${key.kind} for the build cache, and for every image that copies from here.`],
              severity: 'low',
            }),
      };
    }
  },
} satisfies Rule;
