import { absolutePath } from '../shell/file-changes.ts';
import type { Layer } from './instruction.ts';

/** Where what is not known of the base's working directory does not matter: paths seen from it meet there all the same. */
const unknownFolder = '/';

/** A path as a layer names it. */
export function pathIn(layer: Layer, path: string | undefined): string | undefined {
  return absolutePath(path, layer.workdir?.value ?? unknownFolder);
}
