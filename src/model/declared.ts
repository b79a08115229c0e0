import type { Location } from '../source.ts';
import type { Dockerfile, PairsInstruction, Stage } from './dockerfile/instruction.ts';
import { once } from './once.ts';

/** The ARG instructions of a stage, those in its ONBUILD triggers too; with the first stage those in front of it. */
export function declarationsOf({ file, index }: Stage): readonly PairsInstruction[] {
  return byStage(file).get(index) ?? [];
}

const byStage = once(({ instructions }: Dockerfile): ReadonlyMap<number, readonly PairsInstruction[]> => {
  const found = new Map<number, PairsInstruction[]>();
  let stage = -1;
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') stage++;
    const declared = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
    if (declared?.keyword !== 'ARG') continue;
    const index = Math.max(0, stage);
    const own = found.get(index);
    if (own) own.push(declared);
    else found.set(index, [declared]);
  }
  return found;
});

/** What an ENV makes of a build argument. */
export interface Keeper {
  readonly at: Location;
  /** The variable that it is from then on. */
  readonly as: string;
}

/** The ENV of a stage that gives each build argument on: `ENV NPM_TOKEN=$NPM_TOKEN`. */
export function keepersOf({ layers }: Stage): ReadonlyMap<string, Keeper> {
  const found = new Map<string, Keeper>();
  for (const { instruction } of layers) {
    if (instruction.keyword !== 'ENV') continue;
    for (const { name: as, value, at } of instruction.pairs) {
      for (const { name } of value?.value === undefined ? (value?.variables ?? []) : [])
        if (!found.has(name)) found.set(name, { at, as });
    }
  }
  return found;
}
