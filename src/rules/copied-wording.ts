import { openRepository } from '../facts/packages/project-repositories.ts';
import { placeOfPart, type WrittenText } from '../model/dockerfile/written-texts.ts';
import type { CopiedText } from '../model/files/copied-files.ts';
import { type Note, type Problem, say } from '../rule.ts';
import type { Location } from '../source.ts';

/** A note on what copies a file of the repository; none where a text is written in the Dockerfile itself. */
export function copiedHere(copy: Location | undefined): readonly Note[] {
  return copy ? [{ at: copy, message: say`The file is copied here.` }] : [];
}

/** Where a part of a text is reported: where a step writes it, or in the file that it copies, with a note on the copy. */
export function placeIn(written: WrittenText | CopiedText, part: string): Pick<Problem, 'at' | 'key' | 'notes'> {
  return 'source' in written ? inCopied(written, part) : { at: placeOfPart(part, written.at) };
}

/** Where a part of a file stands that an image copies: in the file, with a note on who copies it. */
export function inCopied({ source, text, at }: CopiedText, part: string): Pick<Problem, 'at' | 'key' | 'notes'> {
  const start = text.indexOf(part);
  return {
    at: source.at(start, start + part.length),
    key: part,
    notes: copiedHere(at),
  };
}

/** What a file of a project that an image copies says of packages without TLS. */
export function* openInProject(copied: CopiedText): Iterable<Problem> {
  const open = openRepository(copied.source.path, copied.text);
  if (!open) return;
  const { part, isSwitch, seldom } = open;
  yield {
    ...inCopied(copied, part),
    message: isSwitch ? say`${part} lets packages come without TLS.` : say`Packages come from ${part} without TLS.`,
    severity: seldom ? 'low' : 'high',
  };
}
