import type { Command } from '../shell/command.ts';
import type { Instruction, Invocation, Layer, Pair } from './instruction.ts';

/** The instruction that takes effect: an ONBUILD's body counts as if it stood here. */
export function acting({ instruction }: Pick<Layer, 'instruction'>): Instruction {
  return instruction.keyword === 'ONBUILD' && instruction.trigger ? instruction.trigger : instruction;
}

/** The commands that a layer runs while it is built. */
export function buildCommands(layer: Layer): readonly Command[] {
  const instruction = acting(layer);
  return instruction.keyword === 'RUN' ? instruction.run.script.commands : [];
}

/** What a layer runs, while it is built or later: RUN, CMD, ENTRYPOINT, HEALTHCHECK. */
export function invocationOf(layer: Layer): Invocation | undefined {
  const instruction = acting(layer);
  return 'run' in instruction && instruction.keyword !== 'SHELL' ? instruction.run : undefined;
}

/** The variables that a layer sets for what runs in the image. */
export function environmentPairs(layer: Layer): readonly Pair[] {
  const instruction = acting(layer);
  return instruction.keyword === 'ENV' ? instruction.pairs : [];
}
