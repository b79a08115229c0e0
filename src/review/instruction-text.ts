import type { Secrets } from '../facts/secrets/secrets.ts';
import type { Dockerfile, Instruction } from '../model/dockerfile/instruction.ts';
import { maskAround } from './mask.ts';
import { oneLine } from './visible.ts';

/** An instruction on one line as the builder reads it, without the comments between its lines and without secrets. */
export function instructionText({ at }: Instruction, { comments }: Dockerfile, secrets: Secrets): string {
  return oneLine(maskAround(at, comments, secrets));
}
