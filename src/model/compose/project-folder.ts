import type { Source } from '../../source.ts';
import { folderOf, foldersAround, isRemote, resolve } from '../../text/path.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { field, scalarText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import type { Loader } from './application-loader.ts';

/** Gives a file of the repository, null where it is not there, undefined where nobody looked yet. */
type Look = (path: string) => Source | null | undefined;

/**
 * The folder that relative paths of an application start from: that of its first file, unless none of the Dockerfiles of what
 * always starts is there, but only as seen from a folder above: `--project-directory`, or another file in front of this one,
 * puts it there.
 */
export function projectFolder(own: string, sources: readonly Source[], loader: Pick<Loader, 'get'>): string {
  const look: Look = (path) => loader.get(path);
  if (own === '.' || seesBuilds(own, sources, look) !== false) return own;
  return foldersAround(own).find((folder) => seesBuilds(folder, sources, look)) ?? own;
}

/**
 * Whether one of some files builds what is there as seen from its own folder, and nothing that is seen from another: with a file
 * there in front of it, it would not build.
 */
export function isBuiltFromOwnFolder(sources: readonly Source[], other: string, look: Look): boolean {
  return sources.some((source) => {
    const sees = (folder: string) => seesBuilds(folder, [source], look) === true;
    return sees(folderOf(source.path)) && !sees(other);
  });
}

/** Whether a Dockerfile of some files is there as seen from a folder; undefined where they build none, or nobody looked yet. */
function seesBuilds(folder: string, sources: readonly Source[], look: Look): boolean | undefined {
  const paths = sources.flatMap((source) => [...buildsOf(source)]);
  let isLooked = paths.length > 0;
  for (const path of paths) {
    const resolved = resolve(folder, path);
    const found = resolved === undefined ? null : look(resolved);
    if (found) return true;
    isLooked &&= found === null;
  }
  return isLooked ? false : undefined;
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
