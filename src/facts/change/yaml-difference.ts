import { readYaml } from '../../model/yaml/read-yaml.ts';
import type { YamlNode } from '../../model/yaml/yaml-tree.ts';
import type { Location, Source } from '../../source.ts';

/**
 * The first value or key of a YAML file that was not there before, or its first line where something is missing; undefined
 * where both say the same. Where the file is gone, the first line as it was.
 */
export function firstDifference(before: Source | undefined, after: Source | undefined): Location | undefined {
  const [old, now] = [before ? said(before) : [], after ? said(after) : []];
  const known = new Set(old.map(({ text }) => text));
  const present = new Set(now.map(({ text }) => text));
  const added = now.find(({ text }) => !known.has(text));
  if (added) return added.at;
  if (old.every(({ text }) => present.has(text)) && old.length === now.length) return undefined;
  const source = after ?? before;
  const first = source?.line(1);
  return first && source!.at(first.start, first.end);
}

/** All that a file says, value by value; what is added at the top level stands at its key. */
function said(source: Source): { text: string; at: Location }[] {
  return readYaml(source).documents.flatMap(({ root }) => (root ? values(root, []) : []));
}

function values(node: YamlNode, path: readonly string[]): { text: string; at: Location }[] {
  if (node.kind === 'mapping')
    return [...node.entries.values()].flatMap((entry) => [
      ...(entry.value.kind === 'scalar' ? [] : [{ text: JSON.stringify([...path, entry.name]), at: entry.key.at }]),
      ...values(entry.value, [...path, entry.name]),
    ]);
  if (node.kind === 'sequence') return node.items.flatMap((item) => values(item, path));
  return [{ text: JSON.stringify([...path, '=', node.text]), at: node.at }];
}
