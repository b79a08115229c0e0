import type { Location, Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { YamlMapping, type YamlNode, type YamlPair } from '../yaml/yaml-tree.ts';

/**
 * The extensions of a compose file (`x-casaos`), at its top or in a service, of which no part has an anchor: compose obeys
 * nothing of what they say, and no alias can pull it to where it would.
 */
export const unusedExtensions = once((source: Source): readonly Location[] =>
  readYaml(source).documents.flatMap(({ root }) => {
    const services = pairsOf(root).find(({ key }) => key.text === 'services')?.slot;
    const each = pairsOf(services).flatMap(({ slot }) => pairsOf(slot));
    return [...pairsOf(root), ...each].flatMap(({ key, slot }) => {
      const text = source.text.slice(key.at.span.end, slot.at.span.end);
      return key.text.startsWith('x-') && !anchor.test(text) ? [slot.at] : [];
    });
  }),
);

const anchor = /[\s:,[{]&[^\s,[\]{}]/;

function pairsOf(node: YamlNode | YamlPair['slot'] | undefined): readonly YamlPair[] {
  return node instanceof YamlMapping ? node.pairs : [];
}
