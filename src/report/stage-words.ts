import type { Stage, StageBase } from '../model/dockerfile/instruction.ts';
import { isFinalStage, stageName } from '../model/stage-name.ts';
import { type Message, say } from '../problem.ts';

/** Which stage of its file it is: 'stage `build`', 'final stage', 'stage `1`' where it has no name; empty for the only one. */
export function stageWords(stage: Stage): Message {
  const { name, file } = stage;
  if (name === undefined && file.stages.length === 1) return [];
  return name === undefined && isFinalStage(stage) ? ['final stage'] : say`stage ${stageName(stage)}`;
}

/** A base as a reference, or in a word; undefined where only the build knows it. */
export function baseName(base: StageBase): string | undefined {
  if (base.kind === 'scratch') return 'scratch';
  if (base.kind === 'stage') return stageName(base.stage);
  return base.kind === 'image' ? base.reference.text : undefined;
}
