import type { Location } from '../../source.ts';
import { once } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';
import { assignmentsOf } from '../shell/variable-assignments.ts';
import type { Instruction } from './instruction.ts';
import { commandsWithin } from './layer.ts';

/** A variable that is set for the build, for one command or for what runs in the image. */
export interface VariableSet {
  readonly name: string;
  /** undefined for an ARG that only the build gives a value. */
  readonly value: Setting | undefined;
  readonly at: Location;
}

/** The variables that an instruction sets: the pairs of ENV and ARG, and what the commands that it runs assign. */
export const variablesSet = once((instruction: Instruction): readonly VariableSet[] => {
  if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') return instruction.pairs;
  return commandsWithin(instruction).flatMap(assignmentsOf);
});
