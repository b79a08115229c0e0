/** What the action’s bundle could do at all, read from the bundle itself; conduct.test.ts runs it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { parse, placeOf, root, within } from '../syntax.ts';

const dist = `${root}dist`;
const bundles = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js') && !name.startsWith('cli/'))
  .map((name) => parse(`dist/${name}`));
const nodes = bundles.flatMap(({ syntax }) => within(syntax));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Modules that start programs or run text as code. */
const forbidden = ['child_process', 'cluster', 'inspector', 'repl', 'vm', 'wasi', 'worker_threads'];

/** The one text that is run as code, which calls what the watchdog watches. */
const watchdog = "globalThis[Symbol.for('layer-review watched work')]()";

/** Licences that ask for no more than their own text in licenses.txt. */
const licences = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];

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

/** What is loaded is named by this: `import … from 'x'`, `import('x')`, `process.getBuiltinModule('x')`. */
function loaded(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (!ts.isCallExpression(node)) return undefined;
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === builtIn;
  return loads ? node.arguments[0] : undefined;
}

const builtIn = 'process.getBuiltinModule';

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
  test('loads its own parts and modules of Node, each by a name that is written down', () => {
    assert.ok(modules.length > 10, 'the bundle is not written as this test reads it');
    const parts = new Set(bundles.map(({ path }) => path));
    const isPart = (place: string, name: string) =>
      parts.has(posix.join(posix.dirname(place.slice(0, place.lastIndexOf(':'))), name));
    const wrong = modules.filter(
      ({ place, name }) =>
        !name || !(name.startsWith('./') || name.startsWith('../') ? isPart(place, name) : isBuiltin(name)),
    );
    assert.deepEqual(wrong, []);
  });

  test('gives what it loads later by its names', () => {
    // Of a package in the older form, a part has nothing but all of it.
    assert.deepEqual(
      bundles.filter(({ syntax }) => /^export default require_/m.test(syntax.text)).map(({ path }) => path),
      [],
    );
  });

  test('has nothing to ask for more with', () => {
    const asking = nodes.filter(
      (node) =>
        ts.isIdentifier(node) &&
        (['require', 'createRequire'].includes(node.text) ||
          (node.text === 'getBuiltinModule' &&
            !(ts.isCallExpression(node.parent.parent) && loaded(node.parent.parent)))),
    );
    assert.deepEqual(places(asking), []);
  });

  test('cannot start a program', () => {
    const wrong = modules.filter(({ name }) => forbidden.includes(name!.replace(/^node:/, '')));
    assert.deepEqual(
      wrong.map(({ name }) => name),
      ['node:vm'],
    );
    assert.deepEqual(places(calls('Worker')), []);
  });

  test('runs one text as code, which is written down', () => {
    const made = nodes.filter(
      (node): node is ts.NewExpression =>
        ts.isNewExpression(node) && /(?:^|\.)(?:Script|SourceTextModule)$/.test(node.expression.getText()),
    );
    assert.deepEqual(
      made.map(({ arguments: [text, ...more] = [] as never }) => [
        text && ts.isStringLiteralLike(text) && text.text,
        more.length,
      ]),
      [[watchdog, 0]],
    );
    const run = nodes.filter(
      (node) => ts.isIdentifier(node) && /^(?:runIn(?:This|New)?Context|compileFunction|runMain)$/.test(node.text),
    );
    assert.equal(run.length, 1, places(run).join(', '));
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
    const named: Record<string, string> = { ...dependencies, ...devDependencies, ...optionalDependencies };
    // What is given for one package alone stands under its name, and may be one that is named anyhow: `$esbuild`.
    const given = Object.entries(overrides).flatMap(([name, version]) =>
      typeof version === 'string' ? [[name, version] as const] : Object.entries(version as Record<string, string>),
    );
    const all = [...Object.entries(named), ...given].map(
      ([name, version]) => [name, version.startsWith('$') ? named[version.slice(1)] : version] as const,
    );
    assert.deepEqual(
      all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version ?? '')),
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

  test('are in the licenses.txt beside the bundles that hold them, under a licence that allows it', () => {
    const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
    const names = new Set(Object.keys(packages).flatMap((path) => /.*node_modules\/(.+)/.exec(path)?.[1] ?? []));
    for (const folder of [dist, `${dist}/cli`]) {
      const lines = readFileSync(`${folder}/licenses.txt`, 'utf8').split('\n');
      const told = lines.flatMap((name, i) => (names.has(name) ? [[name, lines[i + 1] ?? ''] as const] : []));
      const held = new Set(told.map(([name]) => name));
      assert.ok(held.has('unbash') && held.has('@sigstore/verify') && held.size > 10);
      const wrong = told.filter(([, licence]) => !licences.includes(licence));
      assert.deepEqual(wrong, []);
    }
  });
});
