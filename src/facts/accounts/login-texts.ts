import { isLoginSettings } from '../../known/login-settings.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { type WrittenText, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { copiedTexts } from '../../model/files/copied-files.ts';
import type { Project } from '../../model/project.ts';
import type { Location } from '../../source.ts';

/** A text that may say who gets in, at the place where it is written. */
export interface LoginText extends WrittenText {
  /** What copies it, of a file of the repository. */
  readonly copy?: Location;
}

/** The texts that a layer writes, and the files of the repository that it copies to where sudo, doas and SSH read them. */
export function loginTexts(layer: Layer, { copied }: Pick<Project, 'copied'>): readonly LoginText[] {
  const files = copiedTexts(layer, copied)
    .filter(({ path }) => isLoginSettings(path))
    .map(({ source, at: copy, ...text }) => ({ ...text, at: source.at(0, source.text.length), copy }));
  return [...writtenTexts(layer.instruction), ...files];
}
