import {
  type Trusting,
  tellsOfAuthority,
  type UncheckedLines,
  uncheckedLines,
} from '../facts/downloads/certificate-checks.ts';
import { settingsInUse } from '../facts/packages/package-configuration.ts';
import { vouchesForPackagesOf } from '../facts/packages/package-signatures.ts';
import type { Layer } from '../model/dockerfile/instruction.ts';
import { placeOfPart, writtenTexts } from '../model/dockerfile/written-texts.ts';
import type { Project } from '../model/project.ts';
import { list, type Problem, say } from '../rule.ts';
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
export function* uncheckedInWritten(layer: Layer, project: Project): Iterable<Problem> {
  for (const written of writtenTexts(layer.instruction)) {
    const found = uncheckedLines(written);
    if (!found) continue;
    const { all } = found;
    const verb = all.length > 1 ? 'are' : 'is';
    yield {
      at: placeOfPart(all[0], written.at),
      message: say`${list(all)} ${[verb]} written to a configuration, so certificates are not verified from here on.`,
      ...weighed(found, layer, project),
    };
  }
}

/** The same in files of the repository that an image copies. */
export function* uncheckedInCopied(layer: Layer, project: Project): Iterable<Problem> {
  for (const copied of settingsInUse(layer, project)) {
    const found = uncheckedLines(copied);
    if (!found) continue;
    const verb = found.all.length > 1 ? 'make' : 'makes';
    yield {
      ...inCopied(copied, found.all[0]),
      message: say`${list(found.all)} ${[verb]} programs that read this file accept any certificate.`,
      ...weighed(found, layer, project),
    };
  }
}

/** Whoever poses as the server of packages whose signatures are looked at has only older ones to give. */
function weighed({ manager }: UncheckedLines, layer: Layer, project: Project): Pick<Problem, 'severity'> {
  return manager !== undefined && vouchesForPackagesOf(manager, layer, project) ? { severity: 'low' } : {};
}
