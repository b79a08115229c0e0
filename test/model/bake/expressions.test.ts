/** What an expression comes to is what it comes to for bake, and what carries weight is found however it is put together. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type BakeTarget, bakeTargets, resolveBake } from '../../../src/model/bake/bake-targets.ts';
import { Source } from '../../../src/source.ts';
import { cpuTime } from '../../cpu-time.ts';
import { Chance } from '../compose/chance.ts';
import { bake, installed } from './buildx.ts';
import { anyList, anyMap, anyText, around, made, quoted } from './expressions.ts';

const many = 1200;

/** Each as an argument of one target. */
function fileOf(expressions: readonly string[]): string {
  const args = expressions.map((each, i) => `    A${i} = try(${each}, "failed")\n`);
  return `${around}target "app" {\n  args = {\n${args.join('')}  }\n}\n`;
}

function argumentsOf(path: string, text: string): Record<string, string> {
  const [app] = bakeTargets(new Source(path, text)).filter(({ name }) => name === 'app');
  return Object.fromEntries(app!.args.map(({ name, value }) => [name, value?.value ?? '?']));
}

describe('an expression', () => {
  const chance = new Chance(9);
  const expressions = Array.from({ length: many }, () =>
    chance.pick([
      () => anyText(chance),
      () => `join("|", ${anyList(chance)})`,
      () => `jsonencode(${anyMap(chance)})`,
    ])(),
  );

  test('comes to what it comes to for bake', { skip: installed ? false : 'docker-buildx is not installed' }, () => {
    const text = fileOf(expressions);
    const theirs = bake('docker-bake.hcl', text, ['app'])?.app?.args;
    assert.ok(theirs, 'bake takes it');
    const ours = argumentsOf('docker-bake.hcl', text);
    const different = expressions.flatMap((each, i) => {
      const [own, real] = [ours[`A${i}`], theirs[`A${i}`]];
      // What stands upon a variable that is there to be given is not known.
      return own === real || real === 'failed' || (own === '?' && each.includes('EMPTY'))
        ? []
        : [`${each}\n  ${own}\n  ${real}`];
    });
    assert.deepEqual(different.slice(0, 5), [], `${different.length} of ${many}`);
  });
});

/** Something that carries weight, and where it is found in what a target comes to. */
const weights: readonly { readonly key: string; readonly text: string; found(target: BakeTarget): unknown }[] = [
  { key: 'entitlements', text: 'security.insecure', found: ({ entitlements }) => entitlements.map(valueIn) },
  { key: 'secret', text: 'id=x,src=/etc/shadow', found: ({ secretFiles }) => secretFiles.map(valueIn) },
  { key: 'ssh', text: 'default=/var/run/docker.sock', found: ({ ssh }) => ssh.map(({ value }) => valueIn(value)) },
  { key: 'network', text: 'host', found: ({ network }) => [valueIn(network)] },
  { key: 'context', text: '/', found: ({ context }) => [valueIn(context)] },
  { key: 'dockerfile', text: 'evil/Dockerfile', found: ({ dockerfile }) => [valueIn(dockerfile)] },
  { key: 'target', text: 'debug', found: ({ target }) => [valueIn(target)] },
  { key: 'dockerfile-inline', text: 'FROM evil.example/x', found: ({ inline }) => [inline?.text] },
  {
    key: 'contexts',
    text: '/etc',
    found: ({ additionalContexts }) => additionalContexts.map(({ value }) => valueIn(value)),
  },
  { key: 'args', text: 'evil.example/fe', found: ({ args }) => args.map(({ value }) => valueIn(value)) },
  { key: 'extra-hosts', text: '203.0.113.5', found: ({ extraHosts }) => extraHosts.map(({ value }) => valueIn(value)) },
];
const lists = new Set(['entitlements', 'secret', 'ssh']);
const mappings = new Set(['contexts', 'args', 'extra-hosts']);

function valueIn(setting: { readonly value: string | undefined } | undefined): string | undefined {
  return setting?.value;
}

/** A file in which a target says so, in one of many ways. */
function carried(key: string, text: string, chance: Chance): string {
  const value = made(text, chance);
  const list = () =>
    chance.pick([
      `[${value}]`,
      `concat(["a=b"], [${value}])`,
      `compact(["", ${value}])`,
      `[for x in [${value}] : x]`,
      `distinct(split(";", join(";", [${value}, "a"])))`,
      `flatten([[${value}], []])`,
      `(EMPTY == "" ? [${value}] : [])`,
      `reverselist([${value}])`,
      `values({ a = ${value} })`,
      `slice(["a", ${value}], 1, 2)`,
    ]);
  const map = () =>
    chance.pick([
      `{ k = ${value} }`,
      `{ (${made('k', chance, 1)}) = ${value} }`,
      `merge({ a = "b" }, { k = ${value} })`,
      `zipmap(["k"], [${value}])`,
      `{ for x in ["k"] : x => ${value} }`,
      `{ "\${lower("K")}" : ${value} }`,
    ]);
  const whole = lists.has(key) ? list() : mappings.has(key) ? map() : value;
  const says = (what: string, name = 'app') => `${around}target "${name}" {\n  ${key} = ${what}\n}\n`;
  return chance.pick([
    () => says(whole),
    () => `${says('W')}variable "W" {\n  default = ${whole}\n}\n`,
    () => `${says('W')}W = ${whole}\n`,
    () => `${says('f()')}function "f" {\n  params = []\n  result = ${whole}\n}\n`,
    () => `${says(whole, 'base')}target "app" {\n  inherits = [${made('base', chance, 1)}]\n}\n`,
    () => `${says(`target.base.${key}`)}target "base" {\n  ${key} = ${whole}\n}\n`,
    () => `${around}target "app" {\n  matrix = { w = [${whole}] }\n  name = "app"\n  ${key} = w\n}\n`,
    () => `${says(whole)}target "app" {\n  tags = ["a"]\n}\n`,
    () => `${says(`"\${W}"`)}variable "W" {\n  default = ${whole}\n}\n`,
  ])();
}

describe('what carries weight', () => {
  test('is found however it is put together', () => {
    const chance = new Chance(31);
    for (let i = 0; i < 1500; i += 1) {
      const { key, text, found } = chance.pick(weights);
      const file = carried(key, text, chance);
      const app = bakeTargets(new Source('docker-bake.hcl', file)).find(({ name }) => name === 'app');
      const plain = key === 'secret' || key === 'ssh' ? text.replace(/^.*=/, '') : text;
      assert.ok(app && (found(app) as unknown[]).includes(plain), `${file}\n${JSON.stringify(app && found(app))}`);
    }
  });

  test('is told of where nobody can work it out', () => {
    for (const { key } of weights.filter(({ key }) => !mappings.has(key))) {
      const whole = lists.has(key) ? '[regex("a", "a")]' : 'regex("a", "a")';
      const { stuck } = resolveBake(new Source('docker-bake.hcl', `target "app" {\n  ${key} = ${whole}\n}\n`));
      assert.match(stuck[0]?.message ?? '', /is worked out by `regex`/, key);
    }
    const whole = resolveBake(new Source('docker-bake.hcl', 'target "app" {\n  args = csvdecode("a\\n1")[0]\n}\n'));
    assert.match(whole.stuck[0]?.message ?? '', /`args` of `app` is worked out by `csvdecode`/);
  });

  test('is not told of where only the run knows it', () => {
    const text =
      'variable "X" {}\ntarget "app" {\n  context = X\n  network = lower(X)\n  args = { A = timestamp() }\n}\n';
    assert.deepEqual(resolveBake(new Source('docker-bake.hcl', text)).stuck, []);
  });
});

test('what makes much of little comes to an end, and is told of', () => {
  const began = cpuTime();
  const double = (of: string, times: number) =>
    Array.from({ length: times }, (_, i) => `v${i + 1} = ${of.replaceAll('@', `v${i}`)}\n`).join('');
  const files = [
    `v0 = "aaaaaaaa"\n${double('"${@}${@}"', 60)}target "app" {\n  context = v60\n}\n`,
    `v0 = ["a", "b"]\n${double('concat(@, @)', 60)}target "app" {\n  entitlements = v60\n}\n`,
    `v0 = "aaaaaaaa"\n${double('replace(@, "a", @)', 20)}target "app" {\n  context = v20\n}\n`,
    `target "app" {\n  context = join("", range(100000000))\n}\n`,
    `target "app" {\n  context = format("%999s%999s", "a", "b")\n  entitlements = setproduct(range(4000), range(4000))\n}\n`,
    `target "app" {\n  context = ${'1 + '.repeat(50_000)}1\n}\n`,
    `target "app" {\n  context = a${'.b'.repeat(50_000)}\n}\n`,
    `target "app" {\n  matrix = { ${Array.from({ length: 20 }, (_, i) => `m${i} = range(50)`).join(', ')} }\n}\n`,
    `v = [for a in range(1000) : [for b in range(1000) : [for c in range(1000) : "x"]]]\ntarget "app" {\n  entitlements = v\n}\n`,
    `function "f" {\n  params = [x]\n  result = f("\${x}a")\n}\ntarget "app" {\n  context = f("")\n}\n`,
  ];
  for (const file of files) resolveBake(new Source('docker-bake.hcl', file));
  const told = files.filter((file) => resolveBake(new Source('docker-bake.hcl', file)).stuck.length > 0);
  assert.ok(told.length >= 8, `${told.length}`);
  assert.ok(cpuTime() - began < 5000, `${cpuTime() - began} ms`);
});

test('a text in JSON is worked out, too', () => {
  const chance = new Chance(4);
  for (let i = 0; i < 300; i += 1) {
    const { key, text, found } = chance.pick(weights.filter((each) => !lists.has(each.key) && !mappings.has(each.key)));
    const file = JSON.stringify({ target: { app: { [key]: `\${${made(text, chance)}}` } }, EMPTY: '' });
    const [app] = bakeTargets(new Source('docker-bake.json', file));
    if (!/just\(|L\[/.test(file)) assert.deepEqual(found(app!), [text], file);
  }
});

test('a text is written as it is read', () => {
  assert.deepEqual(argumentsOf('docker-bake.hcl', fileOf([quoted('a"\\${b}%{c}')])), { A0: 'a"\\${b}%{c}' });
});
