import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { mask, maskAround } from '../facts/secrets/mask.ts';
import type { Dockerfile, Instruction } from '../model/dockerfile/instruction.ts';
import { isPublished } from '../model/published-images.ts';
import { textAt } from '../source.ts';
import { oneLine } from '../text/visible.ts';

/** An instruction on one line as the builder reads it, without the comments between its lines and without secrets. */
export function instructionText({ at }: Instruction, { comments }: Dockerfile, secrets: Secrets): string {
  // What a registry says stands nowhere in the file.
  return oneLine(isPublished(at) ? mask(textAt(at), secrets) : maskAround(at, comments, secrets));
}
