import type { Dockerfile, PairsInstruction, Stage } from './dockerfile/instruction.ts';

const known = new WeakMap<Dockerfile, ReadonlyMap<number, readonly PairsInstruction[]>>();

/** The ARG instructions of a stage, those in its ONBUILD triggers too; with the first stage those in front of it. */
export function declarationsOf({ file, index }: Stage): readonly PairsInstruction[] {
  let declared = known.get(file);
  if (!declared) {
    declared = byStage(file);
    known.set(file, declared);
  }
  return declared.get(index) ?? [];
}

function byStage({ instructions }: Dockerfile): ReadonlyMap<number, readonly PairsInstruction[]> {
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
}
