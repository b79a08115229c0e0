import { isCredentialName } from '../../known/credential-names.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { nameOf } from '../../text/path.ts';
import { madeByChance } from '../commands/made-by-chance.ts';
import { type Leak, leaksOfMade } from './secret-leaks.ts';

/**
 * The secrets that chance makes in a step and that the step leaves in files: `openssl rand -hex 32 > /app/secret`,
 * `echo "KEY=$(rails secret)" >> .env`. Chance alone is none: it counts where the file is called like one.
 */
export function generatedSecrets(layer: Layer): readonly Leak[] {
  return leaksOfMade(layer, madeByChance).filter(({ id, paths }) => id === 'secret' || paths.some(isCalledSecret));
}

/** `/app/secret.key`, `/etc/jwt-secret` */
function isCalledSecret(path: string): boolean {
  return isCredentialName(
    nameOf(path)
      .replace(/\.\w+$/, '')
      .replaceAll(/[.-]/g, '_'),
  );
}
