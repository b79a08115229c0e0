import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import type { Project } from '../../model/project.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import { imagesBeside } from '../../model/shipped-stages.ts';
import { once } from '../../text/once.ts';
import { isWithin } from '../../text/path.ts';
import { knownText, unknownMark } from '../../text/setting.ts';
import type { GivenMode } from './file-modes.ts';
import { imageRunsAs } from './runs-as.ts';

/** Folders that root takes programs and libraries from: whoever can write there can replace one. */
export function isSystemFolder(path: string): boolean {
  return /^\/(?:usr|(?:usr\/(?:local\/)?)?(?:s?bin|lib(?:32|64)?)|usr\/local)$/.test(path);
}

/**
 * The folders in which a stage has programs looked for before the system's own (`PATH=/opt/bin:$PATH`): who can write there
 * need not replace one, but puts another of the same name in front.
 */
const leadingFolders = once(({ layers }: Stage): readonly string[] => {
  const last = layers.flatMap(environmentPairs).findLast(({ name }) => name === 'PATH')?.value;
  const entries = last ? knownText(last).split(':') : [];
  const end = entries.findIndex((entry) => entry.includes(unknownMark) || isSystemFolder(entry));
  return entries
    .slice(0, end === -1 ? entries.length : end)
    .filter((entry) => entry.startsWith('/'))
    .map((entry) => entry.replace(/\/$/, ''));
});

/** Whether a mode is that of a folder, or all of one with it, in which programs are looked for first where root runs. */
export function leadsForRoot({ paths, recursive }: GivenMode, layer: Layer, project: Project): boolean {
  const { stage, workdir } = layer;
  const folders = leadingFolders(stage);
  if (folders.length === 0) return false;
  const image = imagesBeside(layer, project).find((each) => each.stage === stage);
  if (!image || imageRunsAs(image).user === 'nonroot') return false;
  const given = paths.flatMap((path) => absolutePath(path, workdir?.value)?.replace(/\/$/, '') ?? []);
  return given.some((path) => folders.some((each) => each === path || (recursive && isWithin(each, path))));
}
