import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readYaml } from '../../../src/model/yaml/read-yaml.ts';
import { excerptOf } from '../../../src/model/yaml/scalar-excerpt.ts';
import type { YamlMapping, YamlNode, YamlScalar } from '../../../src/model/yaml/yaml-tree.ts';
import { Source, textAt } from '../../../src/source.ts';
import { cpuTime } from '../../cpu-time.ts';
import { where } from '../reading.ts';

function root(text: string): YamlMapping {
  return readYaml(new Source('a.yml', text)).documents[0]!.root as YamlMapping;
}

function errors(text: string): string[] {
  return readYaml(new Source('a.yml', text)).errors.map(({ at, message }) => `${where(at)} ${message}`);
}

test('a plain scalar means what compose takes it for', () => {
  const values: [string, unknown][] = [
    ['yes', 'yes'], ['on', 'on'], ['22:22', '22:22'], ['true', true], ['False', false], ['TRUE', true], ['~', null], ['null', null], ['Null', null],
    ['12', 12], ['-3', -3], ['+3', 3], ['0777', 511], ['0o17', 15], ['0x1F', 31], ['0b11', 3], ['1_000', 1000], ['1.50', 1.5], ['1e3', 1000],
    ['.5', 0.5], ['.inf', Infinity], ['-.Inf', -Infinity], ['089', 89], ['1.2.3', '1.2.3'], ['0x', '0x'], ['1__', 1], ['2024-01-01', '2024-01-01'], ['-', '-'], ['.', '.'],
  ]; // biome-ignore format: a table
  for (const [text, value] of values) {
    if (text === '-') continue;
    assert.deepEqual((root(`a: ${text}`).get('a') as YamlScalar).value, value, text);
  }
  assert.equal((root("a: '12'").get('a') as YamlScalar).value, '12');
  assert.equal((root('a: !!str 12').get('a') as YamlScalar).value, '12');
  assert.equal((root('a:').get('a') as YamlScalar).value, null);
  assert.equal((root('%YAML 1.1\n---\na: 22:22').get('a') as YamlScalar).value, '22:22');
});

test('a line ends where it does for compose', () => {
  const node = root('# note\ra: 1 # note\rb: |\r  x\rc: "y"\r\nd: 2\n');
  assert.deepEqual([...node.entries.keys()], ['a', 'b', 'c', 'd']);
  assert.equal((node.get('b') as YamlScalar).text, 'x\n');
  assert.equal(textAt(node.get('c')!.at), '"y"');
  for (const char of ['\u0085', '\u2028', '\u2029']) {
    const text = `# note${char}a: 1\n`;
    assert.equal((root(text).get('a') as YamlScalar).value, 1);
    assert.equal(errors(text).length, 1, 'not every reader agrees');
  }
  assert.deepEqual(errors('a: "\u00a0\u200b\u3000\u{1f600}"\n# caf\u00e9\n'), []);
});

/** What a text says, as JSON would have it. */
function meant(text: string): unknown {
  const plain = (node: YamlNode | undefined): unknown => {
    if (node?.kind === 'sequence') return node.items.map(plain);
    if (node?.kind === 'mapping')
      return Object.fromEntries([...node.entries.values()].map(({ name, value }) => [name, plain(value)]));
    return node?.value ?? null;
  };
  assert.deepEqual(errors(text), [], text);
  return plain(root(text));
}

test('what is in brackets or quotes may go on at any column, as it may for compose', () => {
  assert.deepEqual(meant('a:\n    b: [\nc,\n\td: e,\n  f\n]\n    g: {\nh: i\n}\n'), {
    a: { b: ['c', { d: 'e' }, 'f'], g: { h: 'i' } },
  });
  assert.deepEqual(meant('a:\n  b: "c\n\td\n\n\ne"\n  f: \'g\nh\'\n'), { a: { b: 'c d\n\ne', f: 'g h' } });
  assert.deepEqual(meant('a: {b:, "c":d, e:f, g: h#i, j?k: l}\n'), {
    a: { 'b:': null, c: 'd', 'e:f': null, g: 'h#i', 'j?k': 'l' },
  });
  assert.deepEqual(meant('a: "b"#c\nd: [e]# f\n'), { a: 'b', d: ['e'] });
  assert.deepEqual(meant('a: >2\n    b\n   c\n  d\n  e\nf: |+\n  g\n\nh: >-\n\n  i\n\n   j\n  k\n'), {
    a: '  b\n c\nd e\n',
    f: 'g\n\n',
    h: '\ni\n\n j\nk',
  });
});

test('what compose refuses is no value here, though other readers take it', () => {
  const refused = [
    ...['-\ta: 1\n', 'a: 1\n\t# b\nc: 2\n', 'a: 1\n\t\nb: 2\n', 'a:\n  - b\n\t- c\n', '?\ta\n', 'a: |\n  b\n\tc\n'],
    ...['a: 1\n...\nb: 2\n', '|\na: 1\n', ': 1\n', '{"a"\n: b}\n', 'a: "\\/"\n', 'a: "\\ud83d\\ude00"\n', 'a: {?b: c}\n', '%FOO\n---\na: 1\n'],
    ...['a: !b!c d\n', 'a: [? , b]\n', 'a: &b,c d\n', `a: {"${'b'.repeat(1030)}": c}\n`, 'a: "b\n---\nc"\n', '%YAML 2.0\n---\na: 1\n'],
  ]; // biome-ignore format: a table
  for (const text of refused) assert.notDeepEqual(errors(text), [], JSON.stringify(text));
  const taken = [
    '- a: 1\n',
    'a:\t1\t# b\n# c\n\t# d\ne: 2\n',
    'a: 1\n...\n---\nb: 2\n',
    'a: "\\U0001f600"\n',
    '- ? a\n',
  ];
  for (const text of taken) assert.deepEqual(errors(text), [], JSON.stringify(text));
});

test('a character that compose refuses, or reads otherwise at another place, is reported', () => {
  for (const char of ['\0', '\x08', '\x0b', '\x1b', '\x7f', '\x9f', '\ufffe', '\ud800', '\udc00'])
    assert.match(
      errors(`a: "x${char}y"\n`)[0]!,
      /^a\.yml:1:6 YAML does not allow the control character U\+/,
      escape(char),
    );
  // go-yaml skips a character at the start of every line behind a second mark
  assert.equal(errors('\ufeff\ufeffa: 1\n# b: 2\n').length, 1);
  assert.equal(errors('a: 1\n\ufeff# b: 2\n').length, 1);
  assert.deepEqual(errors('\ufeffa: 1\n'), []);
});

test('a tag makes text of a value, or must fit it', () => {
  const value = (text: string) => (root(`a: ${text}`).get('a') as YamlScalar).value;
  const table: [string, unknown][] = [
    ['!!merge host', 'host'], ['!foo true', 'true'], ['!foo 1', '1'], ['!foo', ''], ['! true', true], ['! "1"', '1'], ['!!bool "true"', true],
    ['!!int "3"', 3], ['!!float 1', 1], ['!!null ""', null], ['!!omap x', 'x'], ['!<tag:yaml.org,2002:str> 1', '1'],
  ]; // biome-ignore format: a table
  for (const [text, expected] of table) {
    assert.deepEqual(value(text), expected, text);
    assert.deepEqual(errors(`a: ${text}`), [], text);
  }
  for (const text of ['!!int x', '!!null x', '!!bool 1', '!!int 1.0', '!!binary cm9vdA==', '!!timestamp 2020-01-01'])
    assert.match(errors(`a: ${text}`)[0]!, /tag/, text);
  for (const tag of ['!!omap', '!!pairs', '!!set', '!!seq', '!!map'])
    for (const collection of ['[a: b]', '{a: b}', '[a]'])
      assert.deepEqual(errors(`a: ${tag} ${collection}`), [], `${tag} ${collection}`);
});

test('a merge key is one by its tag, too', () => {
  const merges = (key: string) => root(`a:\n  ${key}: {b: 1}\n`).get('a') as YamlMapping;
  for (const key of ['<<', '! <<', '!!merge <<', '!!merge "<<"']) assert.ok(merges(key).get('b'), key);
  for (const key of ['"<<"', '!!str <<', '!foo <<', '!!merge b2']) assert.equal(merges(key).get('b'), undefined, key);
});

test('a value is placed with its quotes and without its anchor and tag', () => {
  const text =
    'a: &x !!str "q"\nb: [1, \'two\'] # c\nc: {d: e}\nd:\n  e: f\n  g:\n    - h\n    - i: j\ne: |-\n  text\n\nf:\n';
  const at = (...path: string[]) => {
    let node: YamlNode | undefined = root(text);
    for (const key of path)
      node = node?.kind === 'mapping' ? node.get(key) : node?.kind === 'sequence' ? node.items[Number(key)] : undefined;
    return node && textAt(node.at);
  };
  assert.equal(at('a'), '"q"');
  assert.equal(at('b'), "[1, 'two']");
  assert.equal(at('b', '1'), "'two'");
  assert.equal(at('c'), '{d: e}');
  assert.equal(at('d'), 'e: f\n  g:\n    - h\n    - i: j');
  assert.equal(at('d', 'g', '1'), 'i: j');
  assert.equal(at('e'), '|-\n  text');
  assert.equal(at('f'), '');
});

test('aliases and merge keys are followed, and tell the way', () => {
  const node = root(`x: &x {a: 1, b: &b [2]}
y: &y {b: 3, c: 4}
one: *x
two: {<<: *x, a: 5}
three: {<<: [*y, *x]}
four: &four
  <<: *y
five:
  deep: *four
six: *b
`);
  const via = (...path: string[]) => {
    let found: YamlNode | undefined = node;
    for (const key of path)
      found =
        found?.kind === 'mapping' ? found.get(key) : found?.kind === 'sequence' ? found.items[Number(key)] : undefined;
    return found && `${textAt(found.at)}${found.via.map((at) => ` < ${where(at)}`).join('')}`;
  };
  assert.equal(via('one', 'a'), '1 < a.yml:3:6');
  assert.equal(via('one', 'b', '0'), '2 < a.yml:3:6');
  assert.equal(via('two', 'a'), '5');
  assert.equal(via('two', 'b'), '[2] < a.yml:4:11');
  assert.equal(via('three', 'a'), '1 < a.yml:5:18');
  assert.equal(via('three', 'b'), '3 < a.yml:5:14');
  assert.equal(via('five', 'deep', 'c'), '4 < a.yml:7:7 < a.yml:9:9');
  assert.equal(via('six', '0'), '2 < a.yml:10:6');
});

test('each character of a text knows its place', () => {
  const text = [
    'a: "x\\ty\\u0041\\',
    '   z"',
    "b: 'it''s'",
    'c: |',
    '  line 1',
    '    line 2',
    '',
    '  end',
    'd: >-',
    '  folded',
    '  text',
    '',
    '  more',
    'e: plain',
    '  over lines',
    'f: |2+',
    '   kept',
    '',
  ].join('\r\n');
  const node = root(text);
  for (const { value } of node.entries.values()) {
    const excerpt = excerptOf(value as YamlScalar);
    assert.equal(excerpt.text, (value as YamlScalar).text);
    for (let i = 0; i < excerpt.text.length; i++) {
      const place = textAt(excerpt.locate(i, i + 1));
      if (/[a-z0-9]/.test(excerpt.text[i]!))
        assert.ok(place === excerpt.text[i] || place.startsWith('\\'), `${i} ${JSON.stringify(place)}`);
    }
  }
  const escaped = excerptOf(node.get('a') as YamlScalar);
  assert.equal(textAt(escaped.locate(1, 2)), '\\t');
  assert.equal(textAt(escaped.locate(3, 4)), '\\u0041');
  assert.equal(textAt(escaped.locate(4, 5)), 'z');
});

test('comments are placed, and a # in a value is none', () => {
  const { comments } = readYaml(new Source('a.yml', '# one\na: "# no" # two\nb: |\n  # no\nc: d#e # three'));
  assert.deepEqual(comments.map(textAt), ['# one', '# two', '# three']);
});

test('faults are told once, in words that say what to do', () => {
  assert.deepEqual(errors('a: 1\na: 2\n'), ['a.yml:2:1 `a` is set twice in the same mapping; remove one of the two.']);
  assert.deepEqual(errors('a: *x\n'), ['a.yml:1:4 No anchor `&x` is defined above this alias.']);
  assert.deepEqual(errors('a: &x [*x]\n'), [
    'a.yml:1:8 The alias `*x` is inside the value it refers to; write the value out.',
  ]);
  assert.deepEqual(errors('a:\n\tb: 1\n'), ['a.yml:2:1 YAML cannot be indented with tabs; use spaces.']);
  assert.equal(errors('a: [1\nb: "x\n').length, 1);
  assert.deepEqual(errors('a: {<<: 1}'), [
    'a.yml:1:9 A merge key `<<` requires a mapping, an alias of one, or a list of these.',
  ]);
});

test('texts made to exhaust a reader end at once, with a clear word', () => {
  const levels = Array.from({ length: 14 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]`);
  const bombs: [string, RegExp][] = [
    ['['.repeat(20_000), /nesting is deeper/],
    ['{a: '.repeat(20_000), /nesting is deeper/],
    ['- '.repeat(20_000), /nesting is deeper/],
    ['[]'.padStart(20_000, '? '), /nesting is deeper/],
    [`a0: &a0 [${Array(10).fill('x').join(',')}]\n${levels.join('\n')}`, /expand to more than/],
    [Array.from({ length: 900 }, (_, i) => `x${i}: &x${i} [${i ? `*x${i - 1}` : 1}]`).join('\n'), /nested deeper/],
  ];
  for (const [text, words] of bombs) {
    const start = cpuTime();
    assert.match(errors(text)[0] ?? '', words);
    assert.ok(cpuTime() - start < 1000);
  }
  assert.match(errors(`a: "${'x'.repeat(8_000_001)}"`)[0]!, /larger than 8 MB/);
});

test('no text makes it throw, and every place is inside the text', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '&x ',
    '*x',
    '<<: ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|\n',
    '>-\n',
    '#',
    '!reset ',
    '!!str ',
    '? ',
    '\t',
    '\r\n',
    '---\n',
    '%YAML 1.1\n',
    '\\',
    '~',
    '0x1',
    '\ufeff',
    '\u2028',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const file = readYaml(new Source('a.yml', text));
      for (const { at } of file.errors) inside(text, at.span);
      for (const at of file.comments) inside(text, at.span);
      for (const document of file.documents) if (document.root) walk(document.root, text);
    }),
    { numRuns: 3000, examples: [[['|\n', '"', '\\']]] },
  );
});

function walk(node: YamlNode, text: string): void {
  inside(text, node.at.span);
  if (node.kind === 'scalar') {
    const excerpt = excerptOf(node);
    assert.equal(excerpt.text, node.text);
    inside(text, excerpt.locate(0, excerpt.text.length).span);
  } else if (node.kind === 'sequence') for (const item of node.items) walk(item, text);
  else for (const { value } of node.entries.values()) walk(value, text);
}

function inside(text: string, { start, end }: { start: number; end: number }): void {
  assert.ok(
    start >= 0 && start <= end && end <= text.length,
    `${start}..${end} of ${text.length} in ${JSON.stringify(text)}`,
  );
}
