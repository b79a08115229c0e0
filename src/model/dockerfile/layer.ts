import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { Command } from '../shell/shell-command.ts';
import type { Instruction, Invocation, Layer, Pair } from './instruction.ts';

/** What a layer runs while it is built. */
export function buildStep({ instruction }: Pick<Layer, 'instruction'>): Invocation | undefined {
  return instruction.keyword === 'RUN' ? instruction.run : undefined;
}

/** The commands of that. */
export function buildCommands(layer: Pick<Layer, 'instruction'>): readonly Command[] {
  return buildStep(layer)?.script.commands ?? [];
}

/** The commands of an instruction, whenever they run, and whatever runs them. */
export function commandsWithin(instruction: Instruction): readonly Command[] {
  return 'run' in instruction ? (instruction.run?.script.commands ?? []) : [];
}

/** What a layer runs, while it is built or later: RUN, CMD, ENTRYPOINT, HEALTHCHECK. */
export function invocationOf({ instruction }: Layer): Invocation | undefined {
  return 'run' in instruction && instruction.keyword !== 'SHELL' ? instruction.run : undefined;
}

/** The ports that layers announce, in their order, as EXPOSE names them: `8080/tcp`. */
export function announcedPorts(layers: readonly Pick<Layer, 'instruction'>[]): readonly Setting[] {
  return layers.flatMap(({ instruction }) => (instruction.keyword === 'EXPOSE' ? instruction.ports : []));
}

/** Of a layer that stands for a file which another one places, the text of that. */
export function placedAt({ instruction, runs }: Layer): Location | undefined {
  return runs && instruction.keyword === 'COPY' ? instruction.heredocs[0]?.body.at : undefined;
}

/** Where that file lies in the image. */
export function placedPath(layer: Layer): string | undefined {
  const { instruction } = layer;
  return placedAt(layer) && 'target' in instruction ? instruction.target?.value : undefined;
}

/** The text that a layer runs, or that it stands for. */
export function scriptOrFileAt(layer: Layer): Location | undefined {
  return placedAt(layer) ?? invocationOf(layer)?.at;
}

/** The variables that a layer sets for what runs in the image. */
export function environmentPairs({ instruction }: Layer): readonly Pair[] {
  return instruction.keyword === 'ENV' ? instruction.pairs : [];
}

/**
 * Of the instructions of one kind that some layers hold, the last, which is the one that counts where they replace each
 * other, as USER, CMD and HEALTHCHECK do. Those that are put off to other builds are not among them.
 */
export function lastOf<K extends Instruction['keyword']>(layers: readonly Layer[], keyword: K): Of<K> | undefined {
  const is = (layer: Layer): layer is Of<K> => layer.instruction.keyword === keyword && !layer.onbuild;
  return layers.findLast(is);
}

export type Of<K> = Layer & { readonly instruction: Instruction & { readonly keyword: K } };
