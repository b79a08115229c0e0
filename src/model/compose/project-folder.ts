import type { Source } from '../../source.ts';
import { folderOf, foldersAround, isRemote, resolve } from '../../text/path.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { field, scalarText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import type { Loader } from './application-loader.ts';

/**
 * The folder that relative paths of an application start from: that of its first file, unless none of the Dockerfiles of what
 * always starts is there, but only as seen from a folder above: `--project-directory`, or another file in front of this one,
 * puts it there.
 */
export function projectFolder(own: string, sources: readonly Source[], loader: Loader): string {
  if (own === '.') return own;
  const builds = sources.flatMap((source) => [...buildsOf(source)]);
  const isThere = (folder: string, path: string) => {
    const resolved = resolve(folder, path);
    return resolved === undefined ? null : loader.get(resolved);
  };
  const isMissing = builds.length > 0 && builds.every((path) => isThere(own, path) === null);
  if (!isMissing) return own;
  return foldersAround(own).find((folder) => builds.some((path) => isThere(folder, path))) ?? own;
}

/**
 * Whether one of some files builds what is there as seen from its own folder, and nothing that is seen from another: with a file
 * there in front of it, it would not build.
 *
 * @param isThere whether the repository has a file
 */
export function isBuiltFromOwnFolder(
  sources: readonly Source[],
  other: string,
  isThere: (path: string) => boolean,
): boolean {
  return sources.some((source) => {
    const seenFrom = (folder: string) => [...buildsOf(source)].flatMap((path) => resolve(folder, path) ?? []);
    return seenFrom(folderOf(source.path)).some(isThere) && !seenFrom(other).some(isThere);
  });
}

function buildsOf(source: Source): Iterable<string> {
  return readYaml(source).documents.flatMap(({ root }) => [...buildsIn(root)]);
}

/** The paths of the Dockerfiles of services without a profile, as they are written. */
function* buildsIn(root: YamlNode | undefined): Iterable<string> {
  const services = field(root, 'services');
  if (services?.kind !== 'mapping') return;
  for (const { value } of services.entries.values()) {
    const build = field(value, 'profiles') ? undefined : field(value, 'build');
    const context = scalarText(field(build, 'context') ?? build)?.text;
    const dockerfile = scalarText(field(build, 'dockerfile'))?.text ?? 'Dockerfile';
    if (context === undefined || isRemote(context) || /^[/~]|\$/.test(context + dockerfile)) continue;
    yield `${context}/${dockerfile}`;
  }
}
