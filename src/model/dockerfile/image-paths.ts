import { once } from '../../text/once.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import { absolutePath, linkBy } from '../shell/file-changes.ts';
import type { Layer } from './instruction.ts';
import { invocationOf } from './layer.ts';

/** Where what is not known of the base's working directory does not matter: paths seen from it meet there all the same. */
const unknownFolder = '/';

/** A path as a layer names it. */
export function pathIn(layer: Layer, path: string | undefined): string | undefined {
  return absolutePath(path, layer.workdir?.value ?? unknownFolder);
}

/** The files that the links lead to which a layer makes, by where these are: both are paths. */
export const linksIn = once((layer: Layer): ReadonlyMap<string, string> => {
  const made = (invocationOf(layer)?.script.commands ?? []).flatMap((command) => linkBy(command) ?? []);
  return new Map(
    made.flatMap(({ link: { value: link }, file: { value: file } }) => {
      const path = pathIn(layer, link?.endsWith('/') ? link + nameOf(file ?? '') : link);
      const target = absolutePath(file, folderOf(path ?? '') || '/');
      return path === undefined || target === undefined ? [] : [[path, target] as const];
    }),
  );
});
