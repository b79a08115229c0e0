import { type Location, Source } from '../../source.ts';
import { readJson } from '../../text/json.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlMapping, YamlNode, YamlPair } from '../yaml/yaml-tree.ts';
import { type BakeBlock, type BakeBlocks, type BakeFault, blockKind } from './bake-block.ts';
import { HclCursor } from './hcl-cursor.ts';
import type { Expression } from './hcl-expression.ts';
import { HclValues } from './hcl-values.ts';

/** The targets and variables of a bake file in JSON, in which every text may have substitutions. */
export function readBakeJson(source: Source): BakeBlocks {
  const blocks = readYaml(source).documents.flatMap(({ root }) =>
    pairsOf(root).flatMap(([name, value, at]): BakeBlock[] => {
      const kind = blockKind(name);
      if (kind) return blocksIn(kind, value);
      return [{ kind: 'constant', name, at, attributes: new Map([['default', expressionOf(value)]]) }];
    }),
  );
  return { blocks, comments: [], parts: [], fault: faultIn(source) };
}

/** JSON is YAML, which is read far more leniently than bake reads JSON; some of it is too large or too deep to be read. */
function faultIn(source: Source): BakeFault | undefined {
  const read = readJson(source.text);
  if ('fault' in read)
    return {
      at: source.at(read.fault.start, read.fault.end),
      message: 'This is not valid JSON; check quotes, commas and brackets.',
    };
  const { documents, errors } = readYaml(source);
  return documents.length === 0 && errors[0] ? { ...errors[0], unsure: true } : undefined;
}

function blocksIn(kind: BakeBlock['kind'], named: YamlNode): BakeBlock[] {
  return pairsOf(named).flatMap(([name, body, at]) => {
    const attributes = new Map(pairsOf(body).map(([key, value]) => [key, expressionOf(value)]));
    return [{ kind, name, at, attributes }];
  });
}

/** A list of mappings is one with all of their keys, and so is a mapping that has a key twice. */
function pairsOf(node: YamlNode | undefined): [string, YamlNode, YamlPair['key']['at']][] {
  const mappings = node?.kind === 'sequence' ? node.items : node ? [node] : [];
  return mappings
    .filter((each): each is YamlMapping => each.kind === 'mapping')
    .flatMap(({ pairs }) =>
      pairs.flatMap(({ key, slot }): [string, YamlNode, YamlPair['key']['at']][] =>
        slot.kind === 'alias' ? [] : [[key.text, slot, key.at]],
      ),
    );
}

function expressionOf(node: YamlNode): Expression {
  const { at } = node;
  if (node.kind === 'sequence') return { kind: 'list', items: node.items.map(expressionOf), at };
  if (node.kind === 'mapping') {
    const entries = pairsOf(node).map(([name, value, nameAt]) => ({
      key: textOf(name, nameAt),
      value: expressionOf(value),
      at: nameAt.source.at(nameAt.span.start, value.at.span.end),
    }));
    return { kind: 'mapping', entries, at };
  }
  return typeof node.value === 'string' ? textOf(node.text, at) : { kind: 'plain', value: node.value, at };
}

/** A text that may have something put in, all of which stands where the text does. */
function textOf(text: string, at: Location): Expression {
  const cursor = new HclCursor(new Source(at.source.path, text), at);
  const pieces = cursor.attempt(() => new HclValues(cursor).wholeText());
  return pieces ? { kind: 'text', pieces, at } : { kind: 'none', at };
}
