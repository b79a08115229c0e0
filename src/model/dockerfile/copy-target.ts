import { nameOf } from '../../text/path.ts';
import { absolutePath } from '../shell/file-changes.ts';
import type { CopyInstruction, Layer } from './instruction.ts';

/** Where a file that a layer copies lands; undefined where only the build knows. */
export function landing(layer: Layer, { sources, target }: CopyInstruction, file: string): string | undefined {
  const path = absolutePath(target?.value, layer.workdir?.value);
  if (path === undefined) return undefined;
  const clean = file.split('/').filter(Boolean).join('/');
  const folder = /^(?:\.ssh|\.aws|\.gnupg|\.kube|\.docker|\.azure|\.gcloud|\.?secrets?)$/.test(nameOf(clean));
  const into = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(target?.value ?? '');
  return into && !folder ? absolutePath(nameOf(clean), path) : path;
}

/** The same for a file that is copied with its folder or by a pattern, by where that puts it as seen from the target. */
export function landingWithin({ instruction, workdir }: Layer, path: string): string | undefined {
  const target = 'target' in instruction ? instruction.target?.value : undefined;
  return target === undefined ? undefined : absolutePath(`${target}/${path}`, workdir?.value);
}
