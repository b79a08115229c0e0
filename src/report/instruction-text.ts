import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { maskAround } from '../facts/secrets/mask.ts';
import type { Dockerfile, Instruction } from '../model/dockerfile/instruction.ts';
import { oneLine } from '../text/visible.ts';

/** An instruction on one line as the builder reads it, without the comments between its lines and without secrets. */
export function instructionText({ at }: Instruction, { comments }: Dockerfile, secrets: Secrets): string {
  return oneLine(maskAround(at, comments, secrets));
}
