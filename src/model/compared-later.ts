import type { Location } from '../source.ts';
import { buildCommands } from './dockerfile/acting.ts';
import type { CopyInstruction, Layer } from './dockerfile/instruction.ts';
import { positionOf } from './dockerfile/position.ts';
import { withoutQuery } from './downloads.ts';
import { landing } from './leftovers.ts';
import { knownText, type Setting } from './setting.ts';
import { absolutePath, fedTo } from './shell/files.ts';
import { checksIn } from './shell/integrity.ts';

/** A later step that compares a file with something before anyone uses it. */
export interface ComparedLater {
  readonly at: Location;
  /** The SHA-256 sum that the file must have, in hexadecimal digits; undefined where another sum or a signature decides. */
  readonly sha256: string | undefined;
}

/** The first of the later steps of a stage that compares what ADD fetches from an address with a sum or a signature. */
export function comparedLater(address: Setting, instruction: CopyInstruction, layer: Layer): ComparedLater | undefined {
  const path = landing(layer, instruction, withoutQuery(address.value ?? ''));
  if (path === undefined) return undefined;
  for (const later of layer.stage.layers.slice(positionOf(layer) + 1)) {
    for (const { command, strength, algorithm } of checksIn(buildCommands(later))) {
      if (strength === 'weak') continue;
      const words = [...command.args, ...fedTo(command)].flatMap((word) => knownText(word).split(/\s+/));
      const named = words.findIndex((word) => isSame(word.replace(/^\*/, ''), path, later));
      if (named === -1) continue;
      const sum = words[named - 1] ?? '';
      return { at: command.at, sha256: algorithm === 'sha256' && /^[0-9a-f]{64}$/i.test(sum) ? sum : undefined };
    }
  }
  return undefined;
}

/** A step may have changed the folder, so that a name alone is enough. */
function isSame(word: string, path: string, { workdir }: Layer): boolean {
  return absolutePath(word, workdir?.value) === path || (!word.includes('/') && path.endsWith(`/${word}`));
}
