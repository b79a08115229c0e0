/** What the action’s bundle could do at all, read from the bundle itself; conduct.test.ts runs it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { parse, placeOf, root, within } from '../syntax.ts';

const bundles = ['dist/index.js', 'dist/verifier/index.js'].map(parse);
const nodes = bundles.flatMap(({ syntax }) => within(syntax));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Modules that start programs or run text as code. */
const forbidden = ['child_process', 'cluster', 'inspector', 'repl', 'vm', 'wasi', 'worker_threads'];

/** Licences that ask for no more than their own text in licenses.txt. */
const licences = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const registry = 'https://registry.npmjs.org/';

type Call = ts.CallExpression | ts.NewExpression;

/** Calls of a function by its name alone, with `new` or without. */
function calls(...names: readonly string[]): Call[] {
  return nodes.filter(
    (node): node is Call =>
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      names.includes(node.expression.text),
  );
}

/** The first argument of whatever loads a module while it runs: import(…), require(…), createRequire(…)(…). */
function loaded(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node)) return node.moduleSpecifier;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require') ||
    (ts.isCallExpression(expression) && /createRequire$/.test(expression.expression.getText()));
  return loads ? node.arguments[0] : undefined;
}

const modules = nodes
  .map(loaded)
  .filter((named) => named !== undefined)
  .map((named) => ({
    place: placeIn(named),
    name: ts.isStringLiteralLike(named) ? named.text : undefined,
  }));

function placeIn(node: ts.Node): string {
  return placeOf(bundles.find(({ syntax }) => syntax === node.getSourceFile())!, node);
}

function places(found: readonly ts.Node[]): string[] {
  return found.map(placeIn);
}

describe('the bundle of the action', () => {
  test('loads modules of Node only, each by a name that is written down', () => {
    assert.ok(modules.length > 10, 'the bundle is not written as this test reads it');
    // Beside the bundle: ncc's own, which shows places of src/ in stack traces, and what few reviews need.
    const beside = ['./sourcemap-register.cjs', '#verifier'];
    const wrong = modules.filter(({ name }) => !name || !(isBuiltin(name) || beside.includes(name)));
    assert.deepEqual(wrong, []);
  });

  test('keeps no `require` to ask for more', () => {
    // Of old packages that can also be loaded in other ways, ncc hands one to a function that has no use for it.
    const kept = calls('__WEBPACK_EXTERNAL_createRequire')
      .filter(({ parent }) => !(ts.isCallExpression(parent) && loaded(parent)))
      .filter(({ parent }) => !/^factory\(\w+\(import\.meta\.url\), exports\)$/.test(parent.getText()));
    const used = nodes.filter(
      (node) =>
        ts.isIdentifier(node) &&
        node.text === 'require' &&
        !ts.isParameter(node.parent) &&
        !(ts.isCallExpression(node.parent) && node.parent.expression === node) &&
        !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node),
    );
    assert.deepEqual(places([...kept, ...used]), []);
  });

  test('cannot start a program', () => {
    const wrong = modules.filter(({ name }) => forbidden.includes(name!.replace(/^node:/, '')));
    assert.deepEqual([...wrong, ...places(calls('Worker'))], []);
  });

  test('runs no text as code', () => {
    const timers = calls('setTimeout', 'setInterval', 'setImmediate').filter(
      ({ arguments: given }) => given?.[0] && ts.isStringLiteralLike(given[0]),
    );
    assert.deepEqual(places([...calls('eval', 'Function'), ...timers]), []);
  });
});

describe('the dependencies', () => {
  test('are given by exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;
    const all = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides });
    assert.deepEqual(
      all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version)),
      [],
    );
  });

  test('are locked, each by its hash', () => {
    const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
    const loose = Object.entries<{ resolved?: string; integrity?: string }>(packages).filter(
      ([path, { resolved = registry, integrity = '' }]) =>
        path !== '' && !(resolved.startsWith(registry) && integrity.startsWith('sha512-')),
    );
    assert.deepEqual(loose, []);
  });

  test('that the bundle holds are in licenses.txt, under a licence that allows it', () => {
    const { sources } = JSON.parse(readFileSync(`${root}dist/index.js.map`, 'utf8')) as { sources: string[] };
    const bundled = new Set(
      sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );
    assert.ok(bundled.size > 10);
    const lines = readFileSync(`${root}dist/licenses.txt`, 'utf8').split('\n');
    const wrong = [...bundled].filter((name) => !licences.includes(lines[lines.indexOf(name) + 1] ?? ''));
    assert.deepEqual(wrong, []);
  });

  test('that verify signatures are in the licenses.txt beside them', () => {
    const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
    const names = new Set(Object.keys(packages).flatMap((path) => /.*node_modules\/(.+)/.exec(path)?.[1] ?? []));
    const lines = readFileSync(`${root}dist/verifier/licenses.txt`, 'utf8').split('\n');
    const told = lines.flatMap((name, i) => (names.has(name) ? [[name, lines[i + 1] ?? ''] as const] : []));
    assert.ok(told.some(([name]) => name === '@sigstore/verify'));
    assert.deepEqual(
      told.filter(([, licence]) => !licences.includes(licence)),
      [],
    );
  });
});
