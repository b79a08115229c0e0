import type { Stage } from './dockerfile/instruction.ts';

/** What people call a stage: its name, or else its 0-based index as text. */
export function stageName({ name, index }: Pick<Stage, 'name' | 'index'>): string {
  return name ?? String(index);
}

/** Whether it is the last of several in its file. */
export function isFinalStage({ index, file }: Stage): boolean {
  return index > 0 && index === file.stages.length - 1;
}
