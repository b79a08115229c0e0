import type { Stage } from './dockerfile/instruction.ts';

/** What people call a stage: its name, or else its 0-based index as text. */
export function stageName({ name, index }: Pick<Stage, 'name' | 'index'>): string {
  return name ?? String(index);
}
