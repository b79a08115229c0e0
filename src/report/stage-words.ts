import type { Stage, StageBase } from '../model/dockerfile/instruction.ts';
import { stageName } from '../model/stage-name.ts';
import { type Message, say } from '../problem.ts';

/** Which stage of its file it is: 'stage `build`', 'final stage', 'stage `1`' where it has no name; empty for the only one. */
export function stageWords({ name, index, file }: Stage): Message {
  const { length } = file.stages;
  if (name === undefined && length === 1) return [];
  return name === undefined && index === length - 1 ? ['final stage'] : say`stage ${stageName({ name, index })}`;
}

/** A base as a reference, or in a word; undefined where only the build knows it. */
export function baseName(base: StageBase): string | undefined {
  if (base.kind === 'scratch') return 'scratch';
  if (base.kind === 'stage') return stageName(base.stage);
  return base.kind === 'image' ? base.reference.text : undefined;
}
