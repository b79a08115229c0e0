import type { Stage } from '../../model/dockerfile/instruction.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import { once } from '../../text/once.ts';
import { knownText, unknownMark } from '../../text/setting.ts';

/** Folders that root takes programs and libraries from: whoever can write there can replace one. */
export function isSystemFolder(path: string): boolean {
  return /^\/(?:usr|(?:usr\/(?:local\/)?)?(?:s?bin|lib(?:32|64)?)|usr\/local)$/.test(path);
}

/**
 * The folders in which a stage has programs looked for before the system's own (`PATH=/opt/bin:$PATH`): who can write there
 * need not replace one, but puts another of the same name in front.
 */
export const leadingFolders = once(({ layers }: Stage): readonly string[] => {
  const last = layers.flatMap(environmentPairs).findLast(({ name }) => name === 'PATH')?.value;
  const entries = last ? knownText(last).split(':') : [];
  const end = entries.findIndex((entry) => entry.includes(unknownMark) || isSystemFolder(entry));
  return entries
    .slice(0, end === -1 ? entries.length : end)
    .filter((entry) => entry.startsWith('/'))
    .map((entry) => entry.replace(/\/$/, ''));
});
