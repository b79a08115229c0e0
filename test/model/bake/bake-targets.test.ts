/** What a bake file says is what bake itself makes of it, whatever characters, comments and ways of writing it has. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type BakeTarget, bakeTargets } from '../../../src/model/bake/bake-targets.ts';
import { Source, textAt } from '../../../src/source.ts';
import { cpuTime } from '../../cpu-time.ts';
import { bake, installed } from './buildx.ts';

/** The targets of a file by name, and what each builds. `?`: only the run knows. */
type Expected = Readonly<Record<string, string>>;

const hcl: readonly (readonly [title: string, text: string, expected: Expected])[] = [
  ['a label without quotes', 'target app {\n  dockerfile = "a"\n}\n', { app: './a' }],
  ['a block in one line', 'target "app" { dockerfile = "a" }', { app: './a' }],
  ['indented', '\t target  "app"  {\n\t\tdockerfile\t=\t"a"\n  }\n', { app: './a' }],
  ['behind a BOM', '\ufefftarget "app" { dockerfile = "a" }\n', { app: './a' }],
  ['CR LF', 'target "app" {\r\n  dockerfile = "a" # x\r\n  context = "c"\r\n}\r\n', { app: 'c/a' }],
  ['a CR in a comment ends no line', 'target "app" {\n  # x\r  dockerfile = "a"\n}\n', { app: './Dockerfile' }],
  [
    'a line end of YAML in a comment ends no line',
    'target "app" {\n  # x\u0085 dockerfile = "a"\u2028 dockerfile = "b"\n}\n',
    { app: './Dockerfile' },
  ],
  [
    'comments of three kinds',
    '# target "no" { }\n// target "no" { }\n/* target "no" {\n} */ target /* x */ "app" {\n  /* dockerfile = "no"\n */ dockerfile = /* " */ "a" // "no"\n}\n',
    { app: './a' },
  ],
  ['a comment ends at its first end', 'target "app" {\n  /* a /* b */ dockerfile = "a"\n}\n', { app: './a' }],
  ['a comment behind a value', 'target "app" {\n  dockerfile = "a" /* x */\n  context = "c" # y\n}\n', { app: 'c/a' }],
  ['escapes', 'target "app" {\n  dockerfile = "\\u0061\\U0000062\\"\\\\"\n}\n', {}],
  ['escapes that there are', 'target "app" {\n  dockerfile = "\\u0061\\U00000062c\\"\\\\"\n}\n', { app: './abc"\\' }],
  ['a dollar that is one', 'target "app" {\n  dockerfile = "$${a}%%{b}$c%d"\n}\n', { app: './${a}%{b}$c%d' }],
  [
    'a variable with a default',
    'variable "DIR" { default = "sub" }\nvariable "NAME" {\n  default = "${DIR}/x"\n}\ntarget "app" {\n  dockerfile = "${DIR}/${~ NAME ~}.Dockerfile"\n  context = DIR\n}\n',
    { app: 'sub/sub/sub/x.Dockerfile' },
  ],
  ['a constant', 'DIR = "sub"\ntarget "app" {\n  dockerfile = "${DIR}/a"\n}\n', { app: './sub/a' }],
  [
    'a text in a substitution in a text',
    'target "app" {\n  dockerfile = "${"${"a"}" == "a" ? "}" : "\\""}"\n  target = "b"\n}\n',
    { app: './}#b' },
  ],
  ['a function', 'target "app" {\n  dockerfile = join("/", ["a",\n    "b"])\n  target = "t"\n}\n', { app: './a/b#t' }],
  [
    'here-documents',
    'target "app" {\n  dockerfile-inline = <<EOT\nFROM scratch\n}\ntarget "no" {\n dockerfile = "no"\n  EOT \n  target = "t"\n}\ntarget "b" {\n  args = {\n    A = <<-E\n    E2\n  E\n  }\n  dockerfile = "b"\n}\n',
    { app: 'inline#t', b: './b' },
  ],
  [
    'values over several lines, and a key of the same name in them',
    'target "app" {\n  args = {\n    dockerfile = "no"\n    context = "no"\n  }\n  tags = [\n    "a", "b",\n  ]\n  labels = { "target" = "no" }\n  context = "c"\n}\n',
    { app: 'c/Dockerfile' },
  ],
  [
    'inherited',
    'target "a" {\n  context = "ca"\n  dockerfile = "da"\n  target = "ta"\n}\ntarget "b" {\n  context = "cb"\n}\ntarget "app" {\n  inherits = ["a", "b"]\n  target = "t"\n}\ntarget "c" {\n  inherits = ["app"]\n}\n',
    { a: 'ca/da#ta', b: 'cb/Dockerfile', app: 'cb/da#t', c: 'cb/da#t' },
  ],
  [
    'a target in two places',
    'target "app" {\n  context = "c"\n  dockerfile = "a"\n}\ntarget "app" {\n  dockerfile = "b"\n}\n',
    { app: 'c/b' },
  ],
  ['names that are not English', 'target "app" {\n  dockerfile = ÄPFEL\n}\nÄPFEL = "a"\n', { app: './a' }],
];

const json: readonly (readonly [title: string, text: string, expected: Expected])[] = [
  [
    'a list of targets',
    '{"target": [{"a": {"dockerfile": "x"}}, {"b": {"context": "c"}}]}',
    { a: './x', b: 'c/Dockerfile' },
  ],
  [
    'a key twice',
    '{"target": {"a": {"dockerfile": "x"}}, "target": {"b": {"dockerfile": "y"}}}',
    { a: './x', b: './y' },
  ],
  ['escapes', '{"target": {"a": {"dockerfile": "\\u0078\\/y"}}}', { a: './x/y' }],
  [
    'variables',
    '{"variable": {"D": {"default": "sub"}}, "target": {"a": {"dockerfile": "${D}/x", "context": "$${D}"}}}',
    { a: '${D}/sub/x' },
  ],
  ['inherited', '{"target": {"a": {"inherits": ["b"]}, "b": {"dockerfile": "x"}}}', { a: './x', b: './x' }],
];

function said({ context, dockerfile, isInline, target }: BakeTarget): string {
  const text = (value: BakeTarget['context']) => (value ? (value.value ?? '?') : undefined);
  const file = isInline ? 'inline' : `${text(context) ?? '.'}/${text(dockerfile) ?? 'Dockerfile'}`;
  return `${file}${target ? `#${text(target)}` : ''}`;
}

/** As bake says it, as far as we know it. */
function agrees(ours: string, theirs: string): boolean {
  return ours.includes('?') || ours === theirs;
}

for (const [name, cases] of [
  ['docker-bake.hcl', hcl],
  ['docker-bake.json', json],
] as const) {
  describe(name, () => {
    for (const [title, text, expected] of cases)
      test(title, () => {
        const source = new Source(name, text);
        const found = bakeTargets(source);
        const names = Object.keys(expected);
        if (names.length > 0) assert.deepEqual(found.map(said), Object.values(expected));
        const theirs = installed ? bake(name, text, names.length > 0 ? names : ['app']) : undefined;
        if (!installed) return;
        if (names.length === 0) return assert.equal(theirs, undefined, 'bake refuses it');
        assert.ok(theirs, 'bake takes it');
        for (const [i, each] of names.entries()) {
          const { context, dockerfile, target, ...rest } = theirs[each]!;
          const file = rest['dockerfile-inline'] === undefined ? `${context}/${dockerfile}` : 'inline';
          const real = `${file.replace(/^\.\/\.\//, './')}${target ? `#${target}` : ''}`;
          assert.ok(agrees(said(found[i]!), real), `${said(found[i]!)} and ${real}`);
        }
      });
  });
}

const givenValues = `
empty = ""
variable "TOKEN" {
  default = ""
}
variable "N" { default = 3 }
variable "NONE" {}
variable "DIR" { default = "sub" }
target "base" {
  args = { KEPT = "1", OVER = "base", NOTHING = "x" }
  labels = { "a.b" = "x" }
  network = "host"
  entitlements = ["network.host",
    "security.insecure"]
}
target "base" {
  args = { OVER = "again" }
}
target "app" {
  inherits = ["base"]
  args = {
    OVER = "app"
    "QUOTED" : "q", NUMBER = 5 # x
    WORD = true
    DEFAULT = N
    PUT = "a\${DIR}b"
    LIST = ["a"][0]
    NESTED = DIR == "sub" ? "x" : "y"
    OPEN = TOKEN
    UNSET = "x\${NONE}"
    NOTHING = null
    TEXT = <<E
x = "y"
E
  }
  contexts = { src = "../src" }
}
target "made" { args = merge({ A = "1" }, { B = "2" }) }
`;

test('the arguments, labels and contexts of a target, and what it may do', () => {
  const source = new Source('docker-bake.hcl', givenValues);
  const said = (target: BakeTarget) =>
    [target.args, target.labels, target.additionalContexts].map((entries) =>
      Object.fromEntries(entries.map(({ name, value }) => [name, value?.value ?? '?'])),
    );
  const targets = new Map(bakeTargets(source).map((each) => [each.name, each]));
  const [base, app, made] = ['base', 'app', 'made'].map((name) => targets.get(name)!);
  assert.deepEqual(said(base!), [{ KEPT: '1', OVER: 'again', NOTHING: 'x' }, { 'a.b': 'x' }, {}]);
  const args = {
    ...{ KEPT: '1', OVER: 'app', QUOTED: 'q', NUMBER: '5', WORD: 'true', DEFAULT: '3', PUT: 'asubb' },
    ...{ LIST: 'a', NESTED: 'x', OPEN: '?', UNSET: '?', TEXT: 'x = "y"\n', NOTHING: 'x' },
  };
  assert.deepEqual(said(app!), [args, { 'a.b': 'x' }, { src: '../src' }]);
  assert.deepEqual(said(made!), [{ A: '1', B: '2' }, {}, {}], 'what a function makes');
  assert.deepEqual(
    [app!.network?.value, app!.entitlements.map(({ at }) => textAt(at))],
    ['host', ['network.host', 'security.insecure']],
  );
  assert.deepEqual([base!.isBase, app!.isBase], [true, false]);
  const put = app!.args.find(({ name }) => name === 'PUT')!;
  assert.equal(textAt(put.at), 'PUT = "a${DIR}b"');
  assert.equal(textAt(put.value!.variables![0]!.fallback!.at), 'sub');
  if (!installed) return;
  const theirs = bake('docker-bake.hcl', givenValues, ['app', 'base'])!;
  for (const [name, value] of Object.entries(args))
    assert.ok(value === '?' || theirs.app!.args![name] === value, `${name}: ${theirs.app!.args![name]}`);
  assert.deepEqual(theirs.base!.args, { KEPT: '1', OVER: 'again', NOTHING: 'x' });
  assert.deepEqual([theirs.app!.labels, theirs.app!.contexts], [{ 'a.b': 'x' }, { src: '../src' }]);
});

test('a value stands between its quotes', () => {
  const [target] = bakeTargets(new Source('docker-bake.hcl', 'target "app" { dockerfile = "a.txt" }'));
  assert.equal(textAt(target!.dockerfile!.at), 'a.txt');
});

test('what nests, repeats or never ends comes to an end', () => {
  const began = cpuTime();
  const many = 100_000;
  const variables = Array.from({ length: 2000 }, (_, i) => `v${i} = "\${v${i + 1}}\${v${i + 1}}"\n`).join('');
  const targets = Array.from({ length: 2000 }, (_, i) => `target "t${i}" { inherits = ["t${i + 1}", "t${i + 2}"] }\n`);
  for (const text of [
    '/*'.repeat(many),
    '/**/'.repeat(many),
    '"${'.repeat(many),
    'a = ['.repeat(many),
    'target "a" {\n'.repeat(many),
    '<<A\n'.repeat(many),
    `a = <<A\n${'x\n'.repeat(many)}`,
    `${variables}target "a" {\n  dockerfile = v0\n}\n`,
    targets.join(''),
  ])
    bakeTargets(new Source('docker-bake.hcl', text));
  assert.ok(cpuTime() - began < 5000, `${cpuTime() - began} ms`);
});
