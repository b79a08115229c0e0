import { generatedKey } from '../../facts/secrets/generated-private-keys.ts';
import { generatedSecrets } from '../../facts/secrets/generated-secrets.ts';
import { isRemovedAfter } from '../../model/dockerfile/removed-files.ts';
import { isReached } from '../../model/shipped-stages.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'private-key-generated-in-image',
  title: 'The build generates a private key or another secret',
  group: 'secrets',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Every container of the image has the same one, and everyone who can pull the image can impersonate any of them, or sign in their name.',
  fix: 'Generate it when the container starts, if its volume has none yet, or mount one. If a build only needs some certificate, create and remove it in one step.',
  also: ['CIS 4.10'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { programs: ['makesKeys', 'makesSecret'], words: /uuidgen|\/dev\/u?random/ },
  *layer(layer, { project, shipped }) {
    const { instruction } = layer;
    if (!isReached(layer, project)) return;
    const { commands } = instruction.run.script;
    for (const [i, command] of commands.entries()) {
      const key = generatedKey(command, layer);
      if (!key || (key.path && isRemovedAfter(i, commands, key.path, layer))) continue;
      yield shared(command.nameAt.source.at(command.nameAt.span.start, key.at.span.end), [key.kind], shipped(layer));
    }
    for (const { given, at, into } of generatedSecrets(layer)) {
      const notes = [{ at, message: say`It is written into ${into} here.` }];
      yield { ...shared(given, say`a secret`, shipped(layer)), notes };
    }
  },
} satisfies Rule<'RUN'>;

/** @param what with its article */
function shared(at: Location, what: Message, isShipped: boolean): Problem {
  if (isShipped) return { at, message: say`This generates ${what} that all containers of the image share.` };
  const message = say`This generates ${what} that stays in the build cache, and in every image that copies from here.`;
  return { at, message, severity: 'low' };
}
