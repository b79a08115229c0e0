import { landing } from '../../model/dockerfile/copy-target.ts';
import type { CopyInstruction, Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { absolutePath, fedTo } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import { withoutQuery } from '../flow/written-places.ts';
import { checksIn } from './integrity-checks.ts';

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
  // A step may have changed the folder, so that a name alone is enough.
  const found = comparisonsIn(layer.stage)
    .get(nameOf(path))
    ?.find(({ step, word }) => {
      const same = !word.includes('/') || absolutePath(word, step.workdir?.value) === path;
      return same && positionOf(step) > positionOf(layer);
    });
  return found && { at: found.at, sha256: found.sha256 };
}

/** Whether an earlier step of a stage compared a file that a step uses with a sum or a signature. */
export function comparedBefore(path: string, layer: Layer): boolean {
  const found = comparisonsIn(layer.stage).get(nameOf(path)) ?? [];
  return found.some(({ step }) => positionOf(step) < positionOf(layer));
}

interface LaterComparison extends ComparedLater {
  readonly step: Layer;
  /** The file as it is written. */
  readonly word: string;
}

/** What the steps of a stage compare, by the last name of the file. */
const comparisonsIn = once(({ layers }: Stage) => groupBy(layers.flatMap(comparisonsOf), ({ word }) => nameOf(word)));

function comparisonsOf(step: Layer): LaterComparison[] {
  return checksIn(buildCommands(step)).flatMap(({ command, strength, algorithm }) => {
    if (strength === 'weak') return [];
    const words = wordsCompared(command);
    return words.map((word, i) => {
      const sum = words[i - 1] ?? '';
      const sha256 = algorithm === 'sha256' && /^[0-9a-f]{64}$/i.test(sum) ? sum : undefined;
      return { step, at: command.at, word, sha256 };
    });
  });
}

/** What a command that compares is given: sums and files, as they are written. */
export function wordsCompared(command: Command): readonly string[] {
  return [...command.args, ...fedTo(command)].flatMap((word) =>
    knownText(word)
      .split(/\s+/)
      .map((each) => each.replace(/^\*/, '')),
  );
}
