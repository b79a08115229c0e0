import type { Stage, StageBase } from '../model/dockerfile/instruction.ts';

/** What people call a stage. */
export function stageName({ name, index }: Stage): string {
  return name ?? String(index);
}

/** A base as a reference, or in a word; undefined where only the build knows it. */
export function baseName(base: StageBase): string | undefined {
  if (base.kind === 'scratch') return 'scratch';
  if (base.kind === 'stage') return stageName(base.stage);
  return base.kind === 'image' ? base.reference.text : undefined;
}
