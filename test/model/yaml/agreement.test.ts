/** Whether readers of YAML agree about a text: GitHub's parser of workflows is asked whether it is one of those that see something else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { disagreement } from '../../../src/model/yaml/agreement.ts';
import { readYaml } from '../../../src/model/yaml/read-yaml.ts';
import type { YamlNode } from '../../../src/model/yaml/yaml-tree.ts';
import { Source } from '../../../src/source.ts';

const agreed = [
  'on: push # x\r\njobs: {}\r\n', 'a: |\n  x # y\n\n  z\n', 'a: |\n  no line end', 'a: >-\n  x\n   y\n  z\n', 'a: "x\\\n  y\\u0041\\x42"\n',
  "a: 'x\n\n  y'\n", 'a: &x b\nc: *x\n', 'a: !!str b\n', '? a\n: b\n', 'a: {b: c, "d":e}\n', 'a: [b, {c: d}]\n', 'a:\n- b\n- c\n', '---\na: b\n...\n',
  'a: b\u00a0c\u3000d\u200b\n', 'a: b\t#c\n', 'a:\n', '', '# x\n', '\ufeffa: b\n', 'a: b\n  c\n d\n', 'a: yes\nb: 0o17\nc: 2001-01-01\n',
]; // biome-ignore format: a table

const disputed = [
  'a: b # x\r    c: d\n', 'a:\r  b: c\n', 'a: |\n  x\r  y\n', 'a: b # x\u0085c: d\n', 'a: b # x\u2028c: d\n', 'a: "b\u2029c"\n', 'a: b\x01\n', 'a: b\x7f\n',
  'a: b\n\ufeffc: d\n', 'a: b\na: c\n', 'a: [b\n, c]\n', 'a: {b\n: c}\n', 'a: "b"#c\n', 'a:\n\tb\n', 'a: - b\n', 'a: *x\n', 'a: @b\n', 'a: b: c\n',
  'a: "\\z"\n', 'a: [,]\n', 'a: "b\n---\nc"\n', '[a]: b\n', 'a:\n  b: c\n d: e\n', 'a: {b: c\n', 'a: \ud800\n',
]; // biome-ignore format: a table

function plain(node: YamlNode | undefined): unknown {
  if (!node) return null;
  if (node.kind === 'scalar') return node.value === null ? null : node.text.trimEnd();
  if (node.kind === 'sequence') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plain(value)]));
}

/** What a reader that goes by YAML 1.2 sees, all of it as text; undefined where it refuses. */
function theirs(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', resolveKnownTags: false });
  if (document.errors.length > 0) return undefined;
  return JSON.parse(JSON.stringify(document.toJS() ?? null), (_, value) =>
    typeof value === 'string' ? value.trimEnd() || null : value,
  );
}

for (const text of agreed)
  test(`all see the same in ${JSON.stringify(text)}`, () => {
    const source = new Source('a.yml', text);
    assert.equal(disagreement(source), undefined);
    assert.deepEqual(plain(readYaml(source).documents[0]?.root), theirs(text.replace(/^\ufeff/, '')));
  });

for (const text of disputed)
  test(`not all see the same in ${JSON.stringify(text)}`, () => {
    const source = new Source('a.yml', text);
    const at = disagreement(source);
    assert.ok(at && at.span.start <= text.length && at.span.end <= text.length);
  });
