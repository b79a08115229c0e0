import { type Trusting, uncheckedLine } from '../facts/downloads/certificate-checks.ts';
import type { Instruction } from '../model/dockerfile/instruction.ts';
import { writtenTexts } from '../model/dockerfile/written-texts.ts';
import type { MountedFile } from '../model/given-files.ts';
import { type Problem, say } from '../rule.ts';
import type { Setting } from '../text/setting.ts';

/** What a variable does, to the programs that read it and to no others. */
export function acceptsAny(
  { reader, whatever }: Trusting,
  name: string,
  value: Setting | undefined,
): Pick<Problem, 'message' | 'severity'> {
  const setting = `${name}=${value?.value ?? ''}`;
  if (reader === undefined)
    return { severity: 'medium', message: say`${setting} makes the program that reads it accept any certificate.` };
  return {
    message: whatever
      ? say`${setting} makes ${reader} accept any certificate: it only looks whether ${name} is set, not to what.`
      : say`${setting} makes ${reader} accept any certificate.`,
  };
}

/** What a step writes that switches the check off. */
export function* uncheckedInWritten(instruction: Instruction): Iterable<Problem> {
  for (const written of writtenTexts(instruction)) {
    const line = uncheckedLine(written);
    if (line)
      yield {
        at: written.at,
        message: say`${line} is written to a configuration, so certificates are not verified from here on.`,
      };
  }
}

/** The same in files of the repository that an image copies. */
export function* uncheckedInCopied(files: readonly MountedFile[]): Iterable<Problem> {
  for (const { source, at, target } of files) {
    const text = source.text.replace(/^[ \t]*[#;].*$/gm, (comment) => ' '.repeat(comment.length));
    const line = uncheckedLine({ text, path: target ?? source.path });
    if (line === undefined) continue;
    const start = text.indexOf(line);
    yield {
      at: source.at(start, start + line.length),
      key: line,
      message: say`${line} makes what reads this file accept any certificate.`,
      notes: [{ at, message: say`The file is copied here.` }],
    };
  }
}
