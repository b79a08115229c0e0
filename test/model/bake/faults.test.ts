/** A file that bake refuses is told of, at the place; one that bake takes is not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bakeTargets, readBake } from '../../../src/model/bake/bake-targets.ts';
import { Source, textAt } from '../../../src/source.ts';
import { cpuTime } from '../../cpu-time.ts';
import { bake, installed } from './buildx.ts';

const app = 'target "app" {}\n';

/** Each stands behind a target `app`, or holds one. */
const taken: readonly string[] = [
  'x = [\n1 # c\n, 2 // d\n]',
  'x = {\n a = 1 # c\n b = 2 // d\n c: 3, d = 4,\n}',
  'x = {("a"): 1, "b${1}" = 2, 3 = 4, if = 5}',
  'x = (\n1 +\n 2)\ny = 3 -2\nz = 5%3',
  'x = - -1\ny = !!true || !(1 < 2) && 3 >= 4 == true',
  'x = true ? {a = 1} : {a = 2}',
  'x = [1] [0]\ny = {a = [{b = 1}]} . a\nz = y[\n"0"\n].b\nw = y.*.b\nv = y[*].b\nu = y.0.b',
  'x = upper(\n"a",\n)\ny = max([1, 2]...)\nz = upper ("a")',
  'x = [\n for k in ["a"] :\n upper(k) if k != ""]\ny = {\n for k, v in {a = 1} : k => v...\n}',
  'x = "${"${"a"}"\n}${~ "b" ~}"\ny = "$${a}%%{b}$$${c} 100% $5 $"',
  'x = "%{ if true ~}a%{~ else ~}b%{~ endif ~}%{ for a, b in {c = 1} }${a}%{ endfor }"',
  'x = <<E\n%{if true}\n$${VAR:-x} $VAR "${"a"} E\\q\n%{endif}\n E \ny = upper(<<-E\na\nE\n)\nz = [<<E\na\nE, "b"]\nE\n]',
  'x = "\\u0061\\U00000062\\n\\"\u00a0"',
  'x = /* a\n */ 1 /* b\n */ // c',
  'for = 1\nx-y = for',
  'function "f" {\n params = [a]\n result = "${a}x"\n}\ngroup "all" { targets = ["app"] }',
  'target "b" {\n  c {\n  }\n  d "e" f { g = 1 }\n}',
  'target "b" { /* c */ args = { A = 1, B = 2 } /* d */ } # e',
  'target "b" { # c\n}',
  'x = 1\r\ntarget "b" {\r\n}\r\n',
  '# c',
];

/** What bake refuses, and at what we tell it: before a line end, an empty place. */
const refused: readonly (readonly [text: string, at: string])[] = [
  ['x = [1 2]', '2'],
  ['x = [,]', ','],
  ['x = {a = 1 b = 2}', 'b'],
  ['x = {\n a = 1\n, b = 2}', ','],
  ['x = {\n a = \n 1\n}', ''],
  ['x = {a}', '}'],
  ['x = 1 +\n 2', ''],
  ['x = 1 & 2', '&'],
  ['x = true ?\n 1 : 2', ''],
  ['x = true ? 1', ''],
  ['x = .5', '.'],
  ['x = 5.\n', ''],
  ['x = 0x1', 'x1'],
  ['x = y\n.a', '.'],
  ['x = upper("a",,)', ','],
  ['x = upper("a"...,)', ','],
  ['x = upper\n("a")', '('],
  ['x = [for]', ']'],
  ['x = {for = 1}', '='],
  ['x = [for k in ["a"] => k]', '=>'],
  ['x = [for k in ["a"] : k => k]', '=>'],
  ['x = {for k in ["a"] : k}', '}'],
  ['x = 1; y = 2', ';'],
  ['x = `a`', '`'],
  ["x = 'a'", "'"],
  ['x = 2 y = 3', 'y'],
  ['x = "a\nb"', '"'],
  ['x = "a\\"', '"'],
  ['x = "a\\qb"', '\\'],
  ['x = "\\u12"', '\\'],
  ['x = "${}"', '}'],
  ['x = "${1 2}"', '2'],
  ['x = "%{ if true }a"', '"'],
  ['x = "%{ if true }%{ else }%{ else }%{ endif }"', 'else'],
  ['x = "%{ foo }"', 'foo'],
  ['x = <<E\n${VAR:-x}\nE\n', ':'],
  ['x = <<E\nx\nE', '<<E\n'],
  ['x = <<E \nE\n', '<'],
  ['x = 1\nx = 2', 'x'],
  ['target "b" {\n a = 1\n a = 2\n}', 'a'],
  ['target "b" {\n "a" = 2\n}', '"'],
  ['target "b" {\n a = 2 }', '}'],
  ['target "b" { a = 1\n}', ''],
  ['target "b" { a = 1, b = 2 }', ','],
  ['target "b" { c {} }', '{'],
  ['target "b"\n{\n}', ''],
  ["target 'b' {\n}", "'"],
  ['target "a${1}" {}', 'a${1}'],
  ['target "b" {} target "c" {}', 'target'],
  ['target "b" {', '{'],
  ['target "b" {\n x = [\n}\n', '}'],
  ['}', '}'],
  ['foo', ''],
  ['= 1', '='],
  ['\u00a0', '\u00a0'],
  ['/* x', '/'],
];

const json: readonly (readonly [text: string, at: string | undefined])[] = [
  [
    '{"target": {"app": {"args": {"A": "\\ud800\\/", "B": -0, "C": 2.5e-3, "D": true, "E": null}, "tags": ["a"]}}}',
    undefined,
  ],
  [' {"target":\t[{"app": {"//": "y"}}]}\r\n', undefined],
  ['{"target": {"app": {}},}', '}'],
  ['{"target": {"app": {"tags": ["a",]}}}', ']'],
  ['// x\n{"target": {"app": {}}}', '/'],
  ["{'target': {}}", "'"],
  ['{target: {"app": {}}}', 't'],
  ['{"target": {"app": {"dockerfile": "a\tb"}}}', '"'],
  ['{"target": {"app": {"dockerfile": "\\x"}}}', '"'],
  ['{"target": {"app": {"args": {"A": 01}}}}', '1'],
  ['{"target": {"app": {"args": {"A": +1}}}}', '+'],
  ['{"target": {"app": {"args": {"A": NaN}}}}', 'N'],
  ['{"target": {"app": {}}} x', 'x'],
  ['{"target": {"app": {}}', ''],
  ['{"target": {"app" {}}}', '{'],
  ['\n', ''],
];

function faultIn(path: string, text: string): string | undefined {
  const { fault } = readBake(new Source(path, text));
  return fault && textAt(fault.at);
}

describe('docker-bake.hcl', () => {
  for (const text of taken)
    test(`is not told of where bake takes it: ${JSON.stringify(text)}`, () => {
      const source = new Source('docker-bake.hcl', app + text);
      assert.equal(readBake(source).fault, undefined);
      assert.ok(bakeTargets(source).some(({ name }) => name === 'app'));
      if (installed) assert.ok(bake('docker-bake.hcl', app + text, ['app']), 'bake takes it');
    });
  for (const [text, at] of refused)
    test(`is told of where bake refuses it: ${JSON.stringify(text)}`, () => {
      assert.equal(faultIn('docker-bake.hcl', app + text), at);
      if (installed) assert.equal(bake('docker-bake.hcl', app + text, ['app']), undefined, 'bake refuses it');
    });

  test('is read on behind what is refused', () => {
    for (const [text] of refused) {
      const targets = bakeTargets(new Source('docker-bake.hcl', `target "first" {}\n${text}\n\ntarget "last" {}\n`));
      assert.ok(
        targets.some(({ name }) => name === 'first'),
        text,
      );
    }
    for (const text of [
      'x = [1 2]',
      'x = {a = [1\n 2] b = 2}',
      'x = "a\\q"',
      'x = "',
      '}',
      'target "b" {\n a = = 2\n}',
    ]) {
      const targets = bakeTargets(new Source('docker-bake.hcl', `${text}\ntarget "last" {\n dockerfile = "a"\n}\n`));
      assert.equal(targets.find(({ name }) => name === 'last')?.dockerfile?.value, 'a', text);
    }
  });

  test('that nests too deeply to be read may be one that bake takes', () => {
    const { fault } = readBake(new Source('docker-bake.hcl', `x = ${'['.repeat(60)}${']'.repeat(60)}\n`));
    assert.match(fault!.message, /deeper than 50 levels/);
    assert.equal(fault!.unsure, true);
  });
});

describe('docker-bake.json', () => {
  for (const [text, at] of json)
    test(`is told of where bake refuses it: ${JSON.stringify(text)}`, () => {
      assert.equal(faultIn('docker-bake.json', text), at);
      const theirs = installed ? bake('docker-bake.json', text, ['app']) : undefined;
      if (installed) assert.equal(theirs === undefined, at !== undefined, 'bake refuses it');
    });
});

test('a file in JSON that nests too deeply to be read may be one that bake takes', () => {
  const { fault } = readBake(new Source('docker-bake.json', `{"a": ${'['.repeat(2000)}${']'.repeat(2000)}}`));
  assert.equal(fault?.unsure, true);
});

test('what is refused over and over comes to an end', () => {
  const began = cpuTime();
  const many = 100_000;
  for (const text of [
    '}',
    ')',
    'x\n',
    'x = [\n',
    'x = "${\n',
    'x = <<A\n',
    'target "a" { b = "${',
    '%{',
    '"\\',
    'a {\n= 1\n',
  ])
    readBake(new Source('docker-bake.hcl', text.repeat(many)));
  for (const text of ['[', '{"a":', '"', ',']) readBake(new Source('docker-bake.json', text.repeat(many)));
  assert.ok(cpuTime() - began < 10_000, `${cpuTime() - began} ms`);
});
