import { isComposePath } from '../known/compose-file-names.ts';
import { isDeveloperPath } from '../known/path-roles.ts';
import type { Unread } from '../model/project.ts';
import { readYaml } from '../model/yaml/read-yaml.ts';
import { entries } from '../model/yaml/yaml-fields.ts';
import { Source } from '../source.ts';
import { folderOf, foldersAround } from '../text/path.ts';
import type { Reader } from './links.ts';

/** As many compose files are looked into. */
const mostFiles = 40;

/**
 * Of what could not be reviewed at the head, all but what a compose file leaves to others that compose may be told of with it,
 * and one beside it or above defines.
 */
export async function notDefinedBeside(
  reader: Pick<Reader, 'read' | 'tree'>,
  unread: readonly Unread[],
): Promise<Unread[]> {
  const leaving = unread.filter(({ leaves }) => leaves !== undefined);
  if (leaving.length === 0) return [...unread];
  const around = (path: string) => new Set([folderOf(path), ...foldersAround(folderOf(path))]);
  const folders = new Set(leaving.flatMap(({ path }) => [...around(path)]));
  const { paths } = await reader.tree('head', true);
  const beside = paths.filter((path) => folders.has(folderOf(path)) && isComposePath(path)).slice(0, mostFiles);
  const contents = await reader.read(beside.map((path) => ({ side: 'head', path })));
  const defined = new Map(
    contents.map((content, i) => [beside[i]!, content.kind === 'text' ? namesIn(beside[i]!, content.text) : new Set()]),
  );
  return unread.filter(({ path, leaves }) => {
    const near = leaves && around(path);
    // What developers start is nothing that others are laid over.
    const mayBeBase = (other: string) => !isDeveloperPath(other) || isDeveloperPath(path);
    const lies = (other: string) => near?.has(folderOf(other)) && mayBeBase(other);
    return !leaves || !beside.some((other) => lies(other) && defined.get(other)!.has(leaves.join(' ')));
  });
}

/** The names at the top level, each behind its key. */
function namesIn(path: string, text: string): ReadonlySet<string> {
  const tops = readYaml(new Source(path, text)).documents.flatMap(({ root }) => entries(root));
  return new Set(tops.flatMap((top) => entries(top.value).map(({ name }) => `${top.name} ${name}`)));
}
