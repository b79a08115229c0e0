import { recordOf } from '../../known/programs/records.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { isOneOf } from '../../text/word-set.ts';

/** What a command writes to its standard output that chance makes: a secret, or what may be one; undefined where it is known. */
export function madeByChance(command: Command): 'secret' | 'chance' | undefined {
  const { name, args, redirects } = command;
  const { makesSecret, makesChance } = recordOf(name);
  if (makesSecret !== undefined)
    return (makesSecret !== '' && !isOneOf(args[0]?.value ?? '', makesSecret)) || hasOption(command, 'out')
      ? undefined
      : 'secret';
  const words = [...args, ...redirects.map(({ target }) => target)];
  return makesChance || words.some(({ value }) => ofChance.test(value ?? '')) ? 'chance' : undefined;
}

const ofChance = /^(?:if=)?\/(?:dev\/u?random|proc\/sys\/kernel\/random\/uuid)$/;
