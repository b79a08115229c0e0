import { type Trusting, tellsOfAuthority, uncheckedLine } from '../facts/downloads/certificate-checks.ts';
import type { Instruction } from '../model/dockerfile/instruction.ts';
import { placeOfPart, writtenTexts } from '../model/dockerfile/written-texts.ts';
import type { CopiedText } from '../model/files/copied-files.ts';
import { type Problem, say } from '../rule.ts';
import type { Setting } from '../text/setting.ts';
import { inCopied } from './copied-wording.ts';

/** What a variable does, to the programs that read it and to no others. */
export function acceptsAny(
  { reader, whatever }: Trusting,
  name: string,
  value: Setting | undefined,
): Pick<Problem, 'message' | 'severity' | 'remedy'> {
  const setting = `${name}=${value?.value ?? ''}`;
  if (reader === undefined)
    return { severity: 'medium', message: say`${setting} makes the program that reads it accept any certificate.` };
  return {
    remedy: trustsOwn(reader),
    message: whatever
      ? say`${setting} makes ${reader} accept any certificate: it only checks whether ${name} is set, not its value.`
      : say`${setting} makes ${reader} accept any certificate.`,
  };
}

/** What to do for a program that shall trust a server of one's own; undefined where only the system's CAs are known. */
export function trustsOwn(program: string): string | undefined {
  const told = tellsOfAuthority(program);
  return told && `Leave verification on. For a server of your own, name its CA with ${told}.`;
}

/** What a step writes that switches the check off. */
export function* uncheckedInWritten(instruction: Instruction): Iterable<Problem> {
  for (const written of writtenTexts(instruction)) {
    const line = uncheckedLine(written);
    if (line)
      yield {
        at: placeOfPart(line, written.at),
        message: say`${line} is written to a configuration, so certificates are not verified from here on.`,
      };
  }
}

/** The same in files of the repository that an image copies. */
export function* uncheckedInCopied(texts: readonly CopiedText[]): Iterable<Problem> {
  for (const copied of texts) {
    const line = uncheckedLine(copied);
    if (line !== undefined)
      yield {
        ...inCopied(copied, line),
        message: say`${line} makes programs that read this file accept any certificate.`,
      };
  }
}
