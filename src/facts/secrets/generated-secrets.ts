import { isCredentialName } from '../../known/credential-names.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { nameOf } from '../../text/path.ts';
import { type Leak, leaksOfMade } from './secret-flow.ts';

/**
 * The secrets that chance makes in a step and that the step leaves in files: `openssl rand -hex 32 > /app/secret`,
 * `echo "KEY=$(rails secret)" >> .env`. Chance alone is none: it counts where the file is called like one.
 */
export function generatedSecrets(layer: Layer): readonly Leak[] {
  return leaksOfMade(layer, made).filter(({ id, paths }) => id === 'secret' || paths.some(isCalledSecret));
}

type Made = 'secret' | 'chance';

/** What a command writes to its standard output; from the programs' own manuals (seen 2026-11). */
function made(command: Command): Made | undefined {
  const { name, args, redirects } = command;
  const verb = args[0]?.value;
  switch (name) {
    case 'openssl':
      return verb === 'rand' && !hasOption(command, 'out') ? 'secret' : undefined;
    case 'rails':
    case 'rake':
      return verb === 'secret' ? 'secret' : undefined;
    case 'mix':
      return verb === 'phx.gen.secret' ? 'secret' : undefined;
    case 'wg':
      return verb === 'genpsk' ? 'secret' : undefined;
    case 'pwgen':
      return 'secret';
    case 'uuidgen':
      return 'chance';
    default:
      return [...args, ...redirects.map(({ target }) => target)].some(({ value }) => ofChance.test(value ?? ''))
        ? 'chance'
        : undefined;
  }
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
