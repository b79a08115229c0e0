import type { Location } from '../../source.ts';
import { type BuildVariable, BuildVariables } from './build-variables.ts';
import { baseRefusals } from './dispatch-refusal.ts';
import type { BuildRefusal, FromInstruction } from './instruction.ts';
import { type InForce, type InstructionText, readInstruction } from './read-instruction.ts';

/** A FROM, and what the builder has against its base. */
export interface BaseReading {
  readonly from: FromInstruction;
  readonly faults: readonly BuildRefusal[];
}

/**
 * Reads a FROM. A default of an ARG that the builder refuses (`ARG DIGEST=pass-one`) is none: whoever builds gives another
 * value.
 *
 * @param isStage whether a stage has a name
 * @param isGiven whether whoever builds gives an argument, as far as the files say
 */
export function readFrom(
  written: InstructionText,
  inForce: InForce,
  { isStage, isGiven }: { isStage: (name: string) => boolean; isGiven: (name: string) => boolean },
): BaseReading {
  const read = (given: InForce): BaseReading => {
    const from = readInstruction(written, given) as FromInstruction;
    const { value } = from.image;
    return { from, faults: [...baseRefusals(from, value !== undefined && isStage(value))] };
  };
  const first = read(inForce);
  const named = first.from.image.variables ?? [];
  const defaults = named.filter(({ name }) => inForce.scope.lookup(name) && !isGiven(name));
  if (first.faults.length === 0 || defaults.length === 0) return first;
  const variables = new BuildVariables(inForce.scope, inForce.scope.open);
  for (const { name, at } of defaults) variables.set(name, unset(at));
  const second = read({ ...inForce, refuse: () => {}, scope: variables.snapshot() });
  return second.faults.length === 0 ? second : first;
}

/** An argument without a value, as long as nobody gives one. */
export function unset(at: Location): BuildVariable {
  return { setting: { value: undefined, at }, optional: true };
}
