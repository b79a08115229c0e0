import { isCredentialName } from '../../known/credential-names.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { nameOf } from '../../text/path.ts';
import { isOneOf } from '../../text/word-set.ts';
import { type Leak, leaksOfMade } from './secret-flow.ts';

/**
 * The secrets that chance makes in a step and that the step leaves in files: `openssl rand -hex 32 > /app/secret`,
 * `echo "KEY=$(rails secret)" >> .env`. Chance alone is none: it counts where the file is called like one.
 */
export function generatedSecrets(layer: Layer): readonly Leak[] {
  return leaksOfMade(layer, made).filter(({ id, paths }) => id === 'secret' || paths.some(isCalledSecret));
}

type Made = 'secret' | 'chance';

/** What a command writes to its standard output. */
function made(command: Command): Made | undefined {
  const { name, args, redirects } = command;
  const { makesSecret } = recordOf(name);
  if (makesSecret !== undefined)
    return (makesSecret !== '' && !isOneOf(args[0]?.value ?? '', makesSecret)) || hasOption(command, 'out')
      ? undefined
      : 'secret';
  const words = [...args, ...redirects.map(({ target }) => target)];
  return name === 'uuidgen' || words.some(({ value }) => ofChance.test(value ?? '')) ? 'chance' : undefined;
}

const ofChance = /^(?:if=)?\/dev\/u?random$/;

/** `/app/secret.key`, `/etc/jwt-secret` */
function isCalledSecret(path: string): boolean {
  return isCredentialName(
    nameOf(path)
      .replace(/\.\w+$/, '')
      .replaceAll(/[.-]/g, '_'),
  );
}
