import type { Location } from '../../source.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';

/** The text of a scalar, and where it stands. */
export interface YamlText {
  readonly text: string;
  readonly at: Location;
}

/** What a mapping has under a name; undefined where it has nothing, or is no mapping. */
export function field(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return node?.kind === 'mapping' ? node.get(name) : undefined;
}

/** The entries of a mapping; none of anything else. */
export function entries(node: YamlNode | undefined): YamlEntry[] {
  return node?.kind === 'mapping' ? [...node.entries.values()] : [];
}

/** undefined where nothing is written, or no scalar. */
export function scalarText(node: YamlNode | undefined): YamlText | undefined {
  return node?.kind === 'scalar' && node.text !== '' ? { text: node.text, at: node.at } : undefined;
}
