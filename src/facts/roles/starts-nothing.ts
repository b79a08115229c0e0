import { isIdle } from '../../known/base-images.ts';
import { productsNamed } from '../../known/products.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { StageBase } from '../../model/dockerfile/instruction.ts';
import { lastOf } from '../../model/dockerfile/layer.ts';
import type { Image } from '../../model/project.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command } from '../../model/shell/shell-command.ts';

/**
 * Whether an image starts nothing of its own, and no service runs it: neither it nor what it is built on says what to start, or
 * only a shell or an interpreter that waits for somebody.
 */
export function startsNothing({ base, layers, usedBy }: Image): boolean {
  if (usedBy.length > 0) return false;
  const entrypoint = lastOf(layers, 'ENTRYPOINT')?.instruction.run.script.commands;
  const start = lastOf(layers, 'CMD')?.instruction.run.script.commands ?? [];
  if (start.length > 0) return start.every(waitsForInput) && (entrypoint ?? []).every(runsWhatItIsTold);
  return entrypoint === undefined && !startsByItself(base);
}

function startsByItself(base: StageBase): boolean {
  if (base.kind !== 'image') return false;
  return !(isIdle(base.reference) ?? productsNamed(base.reference.repository).length === 0);
}

/** `docker-entrypoint.sh`, `tini --`. */
function runsWhatItIsTold({ name = '' }: Command): boolean {
  return /entrypoint/.test(name) || recordOf(name).wraps !== undefined;
}

function waitsForInput(command: Command): boolean {
  return programOf(command)?.from === 'input';
}
