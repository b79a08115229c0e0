import { Source } from '../../source.ts';
import { readJson } from '../../text/json.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlMapping, YamlNode, YamlPair } from '../yaml/yaml-tree.ts';
import type { BakeBlock, BakeBlocks, BakeFault, BakeValue } from './bake-block.ts';
import { HclCursor } from './hcl-cursor.ts';
import type { TemplatePart } from './hcl-tokens.ts';
import { HclValues } from './hcl-values.ts';

/** The targets and variables of a bake file in JSON, in which every text may have substitutions. */
export function readBakeJson(source: Source): BakeBlocks {
  const blocks = readYaml(source).documents.flatMap(({ root }) =>
    pairsOf(root).flatMap(([kind, value]) => (kind === 'target' || kind === 'variable' ? blocksIn(kind, value) : [])),
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
    const attributes = new Map(pairsOf(body).map(([key, value]) => [key, bakeValue(value)]));
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

function bakeValue(node: YamlNode): BakeValue {
  const { at } = node;
  if (isNull(node)) return { at };
  if (node.kind === 'scalar') return { at, parts: textParts(at.source.path, node.text) };
  if (node.kind === 'sequence') return { at, list: node.items.map(bakeValue) };
  const entries = pairsOf(node).flatMap(([name, value, nameAt]) => {
    const whole = nameAt.source.at(nameAt.span.start, value.at.span.end);
    return isNull(value) ? [] : [{ name, nameAt, at: whole, value: bakeValue(value) }];
  });
  return { at, entries };
}

function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function textParts(path: string, text: string): readonly TemplatePart[] {
  const cursor = new HclCursor(new Source(path, text));
  return cursor.attempt(() => new HclValues(cursor).parts(undefined, { start: 0, end: 0 })) ?? [undefined];
}
