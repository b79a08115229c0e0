/** Who may import whom: the shape of src/ as CONTRIBUTING.md draws it. */
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { type Parsed, parseSources, placeOf, within } from './syntax.ts';

interface Import {
  readonly from: string;
  /** A path from the root, or a package's name; a name that is computed is undefined. */
  readonly to: string | undefined;
  /** Gone when it runs. */
  readonly typeOnly: boolean;
  readonly place: string;
}

const ground = ['problem.ts', 'source.ts', 'text'];
const files = ['known', 'model', ...ground];
const seen = ['facts', ...files];

/** What each part of src/ may know of the others. A part is a folder or a file that stands alone. */
const parts: Readonly<Record<string, readonly string[]>> = {
  // The ground: each may stand on what is above it here.
  // Searching alone; what of text/ knows places stands on it.
  'source.ts': ['text'],
  'version.ts': [],
  'change.ts': [],
  'problem.ts': ['source.ts'],
  'work-budget.ts': [],
  // What is worked on, and what ends it.
  'under-review.ts': [],
  'did-not-end.ts': ['under-review.ts'],
  'watchdog.ts': ['did-not-end.ts', 'under-review.ts'],
  text: ['source.ts'],
  // What is true of the world, whatever a file says: no file of a repository is known here.
  known: ground,
  // What the files say.
  model: [...files, 'under-review.ts', 'work-budget.ts'],
  // What follows from both, by what it is about.
  facts: seen,
  'rule.ts': ['version.ts', ...files],
  'finding.ts': ['problem.ts', 'rule.ts'],
  rules: ['rule.ts', ...seen],
  policy: ['rule.ts', ...seen],
  // Decides: what is new, what fails, what is told where. Knows no output.
  review: ['change.ts', 'finding.ts', 'policy', 'rule.ts', ...seen],
  // Tells: the words and forms of every output. Decides nothing.
  report: ['change.ts', 'finding.ts', 'policy', 'review', 'rule.ts', 'version.ts', ...seen],
  'ports.ts': ['change.ts', 'content-trust', 'known', 'policy', 'review'],
  // Reads what there is to judge, and by which policy.
  gather: ['change.ts', 'policy', 'ports.ts', 'review', 'rules', 'did-not-end.ts', 'watchdog.ts', ...seen],
  // Rules meet what was gathered, one side of a change after the other: decides nothing.
  judge: [
    'finding.ts',
    'gather',
    'policy',
    'review',
    'rule.ts',
    'under-review.ts',
    'did-not-end.ts',
    'watchdog.ts',
    ...seen,
  ],
  // One policy's review of a change: gathers, judges, decides.
  'review-by.ts': [
    ...['change.ts', 'finding.ts', 'gather', 'judge', 'policy', 'ports.ts', 'review', 'rule.ts', 'rules'],
    ...['did-not-end.ts', 'watchdog.ts', ...seen],
  ],
  'run.ts': [
    'review-by.ts',
    ...['change.ts', 'finding.ts', 'gather', 'judge', 'policy', 'ports.ts', 'review', 'rule.ts'],
    ...['rules', 'did-not-end.ts', 'watchdog.ts', ...seen],
  ],
  // Many repositories: what is kept of each review, and what it all comes to.
  audit: ['ports.ts', 'report', 'review', 'run.ts', 'version.ts', ...seen],
  // Documents that vouch for images; reads and writes nothing.
  'content-trust': [],
  // The outside.
  http: [],
  folder: ['change.ts', 'model', 'ports.ts', 'text'],
  git: ['change.ts', 'folder', 'ports.ts', 'text'],
  registry: ['content-trust', 'http', 'known', 'ports.ts', 'text', 'version.ts'],
  signatures: ['known', 'ports.ts', 'problem.ts', 'registry', 'text'],
  github: [
    'change.ts',
    'finding.ts',
    'gather',
    'http',
    'policy',
    'ports.ts',
    'report',
    'review',
    'version.ts',
    'did-not-end.ts',
    'watchdog.ts',
    ...seen,
  ],
  // Serves an editor: one more teller of the story, whose input is what somebody types.
  'language-server': [
    ...['change.ts', 'finding.ts', 'folder', 'gather', 'policy', 'ports.ts', 'report', 'review', 'rule.ts', 'rules'],
    ...['run.ts', 'version.ts', 'watchdog.ts', ...seen],
  ],
  // The command: each of its files is one of the story's tellers, with options and a terminal.
  cli: [
    ...[
      'audit',
      'change.ts',
      'finding.ts',
      'folder',
      'gather',
      'git',
      'github',
      'judge',
      'language-server',
      'policy',
      'ports.ts',
      'registry',
    ],
    ...['signatures'],
    ...['report', 'review', 'rule.ts', 'rules', 'run.ts', 'version.ts', 'did-not-end.ts', 'watchdog.ts', ...seen],
  ],
  // The entries.
  'action.ts': ['github', 'registry', 'review', 'run.ts', 'signatures'],
  'job.ts': ['action.ts', 'github', 'review', 'watchdog.ts'],
  'index.ts': ['github', 'job.ts'],
  'post.ts': ['github'],
  'cli.ts': ['cli'],
};

/** Rooms of one folder, each may know only those before it. */
const rooms = [
  ...[
    'model/yaml',
    'model/bake',
    'model/shell',
    'model/dockerfile',
    'model/dev-container',
    'model/compose',
    'model/workflow',
    'model/files',
  ],
  'model',
  ...[
    'facts/roles',
    'facts/commands',
    'facts/packages',
    'facts/flow',
    'facts/downloads',
    'facts/accounts',
    'facts/host',
    'facts/network',
    'facts/secrets',
  ],
  'facts/change',
  ...['github/read', 'github/answer'],
];

/** The only places of each package. What is not named here has none. */
const packages: readonly (readonly [name: RegExp, homes: RegExp])[] = [
  [/^dockerfile-ast$/, /^src\/model\/dockerfile\//],
  [/^yaml$/, /^src\/model\/yaml\//],
  [/^unbash$/, /^src\/model\/shell\//],
  [/^(?:mdast|micromark)/, /^src\/report\/(?:markdown|prose)\.ts$/],
  [/^vscode-languageserver/, /^src\/language-server\//],
  [/^xast/, /^src\/report\/(?:xml|junit|checkstyle)\.ts$/],
  [/^@(?:actions|octokit)\//, /^src\/github\//],
  [/^@sigstore\//, /^src\/signatures\/verify\.ts$/],
  [/^tuf-js\//, /^src\/registry\/sigstore-repository\.ts$/],
  // Names a finding, verifies what is signed, sees what is spoiled; reads and writes nothing.
  [
    /^node:crypto$/,
    /^src\/(?:cli\.ts$|cli\/audit-state\.ts$|review\/fingerprint\.ts$|content-trust\/|github\/|registry\/|signatures\/)/,
  ],
  // A checksum, by which repositories are dealt out.
  [/^node:zlib$/, /^src\/(?:audit\/plan\.ts$|cli\.ts$|github\/|registry\/|signatures\/)/],
  [/^node:child_process$/, /^src\/git\//],
  [/^node:vm$/, /^src\/(?:cli|watchdog)\.ts$/],
  [
    /^node:/,
    /^src\/(?:cli\.ts$|job\.ts$|cli\/|folder\/|git\/|github\/|http\/|language-server\/|registry\/|signatures\/)/,
  ],
];

/** The parts that only a program on a machine needs; all others also run in a browser, as the playground has them. */
const onMachinesOnly = [
  ...['audit', 'content-trust', 'http', 'folder', 'language-server', 'git', 'registry', 'signatures', 'github', 'cli'],
  ...['action.ts', 'job.ts', 'index.ts', 'post.ts', 'cli.ts'],
];

/** What Node has without an import, and browsers have not. */
const globalsOfNode = ['Buffer', 'process', 'setImmediate', 'require', '__dirname', '__filename'];

/** What review/ and report/ may ask the model besides types: names of things, not how they are read. */
const parsers = /^src\/model\/(?:dockerfile|shell|yaml|compose)\//;

const sources = parseSources();
const imports = sources.flatMap(importsOf);

function importsOf(file: Parsed): Import[] {
  return within(file.syntax).flatMap((node) => {
    const found = importOf(node);
    if (!found) return [];
    const { specifier, typeOnly } = found;
    const to = specifier?.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : specifier;
    return [{ from: file.path, to, typeOnly, place: placeOf(file, node) }];
  });
}

function importOf(node: ts.Node): { specifier: string | undefined; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return { specifier: textOf(node.moduleSpecifier), typeOnly: isTypeOnly(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { specifier: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly };
  if (ts.isCallExpression(node) && (isImportCall(node) || node.expression.getText() === 'require'))
    return { specifier: textOf(node.arguments[0]), typeOnly: false };
  return undefined;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((each) => each.isTypeOnly)
  );
}

function isImportCall(node: ts.CallExpression): boolean {
  return node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Whether it uses a global of Node: a type of such a name is gone when it runs. */
function isOfNode(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !globalsOfNode.includes(node.text)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isBinaryExpression(parent);
}

/** `model` of `src/model/files/container-paths.ts`, `run.ts` of `src/run.ts`. */
function partOf(path: string): string {
  return path.split('/')[1]!;
}

function isOurs(path: string): boolean {
  return path.startsWith('src/');
}

function isRule(path: string): boolean {
  return /^src\/rules\/[^/]+\//.test(path);
}

function linesOf({ syntax }: Parsed): number {
  return syntax.getText().split('\n').length;
}

/** The names that a file declares and exports. */
function exportsOf({ syntax }: Parsed): Set<string> {
  const declared = syntax.statements.flatMap((statement) => {
    if (
      !ts.canHaveModifiers(statement) ||
      !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    )
      return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const { name } = statement as ts.DeclarationStatement;
    return name ? [name.getText()] : [];
  });
  return new Set(declared);
}

function nameOf(path: string): string {
  return posix.basename(path);
}

describe('src', () => {
  test('is read whole', () => {
    assert.ok(sources.length > 50 && imports.length > 100);
    assert.deepEqual(
      imports.filter(({ to }) => to === undefined).map(({ place }) => place),
      [],
      'a module whose name is computed can be anything',
    );
  });

  test('has only the parts that are known here, and each knows only what it may', () => {
    const wrong = imports.filter(
      ({ from, to }) => isOurs(to!) && partOf(from) !== partOf(to!) && !parts[partOf(from)]?.includes(partOf(to!)),
    );
    assert.deepEqual(
      wrong.map(({ place, to }) => `${place} imports ${to}`),
      [],
    );
    for (const { path } of sources) assert.ok(Object.hasOwn(parts, partOf(path)), `${path} is of no known part`);
  });

  test('runs one way inside the model, the facts and github/', () => {
    const roomOf = (path: string) =>
      /^src\/((?:model|facts)(?:\/[a-z-]+(?=\/))?|github\/[a-z]+(?=\/))\//.exec(path)?.[1];
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to!)];
      return a !== undefined && b !== undefined && rooms.indexOf(b) > rooms.indexOf(a);
    });
    assert.deepEqual(
      wrong.map(({ place, to }) => `${place} imports ${to}`),
      [],
    );
  });

  test('imports each package in its home only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [, homes] = packages.find(([name]) => name.test(to!)) ?? [];
      return !isOurs(to!) && !homes?.test(from);
    });
    assert.deepEqual(
      wrong.map(({ place, to }) => `${place} imports ${to}`),
      [],
    );
  });

  test('takes nothing of Node for a review and what tells of it, but for what ends it, which a browser does in its own way', () => {
    const everywhere = (path: string) => !onMachinesOnly.includes(partOf(path));
    assert.deepEqual(
      imports.filter(({ from, to }) => everywhere(from) && to!.startsWith('node:')).map(({ from, to }) => [from, to]),
      [['src/watchdog.ts', 'node:vm']],
    );
    const wrong = sources
      .filter(({ path }) => everywhere(path))
      .flatMap((file) => within(file.syntax).flatMap((node) => (isOfNode(node) ? [placeOf(file, node)] : [])));
    assert.deepEqual(wrong, []);
  });

  test('imports no entry', () => {
    const entries = ['src/index.ts', 'src/cli.ts'];
    assert.deepEqual(
      imports.filter(({ to }) => entries.includes(to!)).map(({ place }) => place),
      [],
    );
  });

  test('keeps parsing out of decisions and words: review/ and report/ know the parsers by their types only', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => /^src\/(?:review|report)\//.test(from) && parsers.test(to!) && !typeOnly,
    );
    assert.deepEqual(
      wrong.map(({ place, to }) => `${place} imports ${to}`),
      [],
    );
  });

  test('has no cycle of modules that run', () => {
    const next = new Map(
      sources.map(({ path }) => [
        path,
        imports.filter(({ from, to, typeOnly }) => from === path && isOurs(to!) && !typeOnly).map(({ to }) => to!),
      ]),
    );
    const done = new Set<string>();
    const visit = (path: string, way: readonly string[]): void => {
      assert.ok(!way.includes(path), [...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path)) return;
      for (const to of next.get(path) ?? []) visit(to, [...way, path]);
      done.add(path);
    };
    for (const path of next.keys()) visit(path, []);
  });

  test('has no file with two jobs', () => {
    const long = sources
      .map((file) => ({ path: file.path, lines: linesOf(file) }))
      // A table has one job, however long it is; so has the list of all rules.
      .filter(({ path }) => !path.endsWith('.data.ts') && path !== 'src/rules/index.ts')
      .filter(({ path, lines }) => lines > (isRule(path) ? 90 : 300));
    assert.deepEqual(long, []);
  });

  test('has no file whose name says nothing', () => {
    const empty = sources.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc|core)(?:\/|\.ts$)/.test(path));
    assert.deepEqual(
      empty.map(({ path }) => path),
      [],
    );
  });

  test('has no two files of one name inside the model and the facts', () => {
    const names = sources.map(({ path }) => path).filter((path) => /^src\/(?:model|facts)\//.test(path));
    const twice = names.filter((path) => names.some((other) => other !== path && nameOf(other) === nameOf(path)));
    assert.deepEqual(twice, []);
  });

  test('exports no name from two modules for two things', () => {
    const homes = new Map<string, string[]>();
    for (const file of sources)
      for (const name of exportsOf(file)) homes.set(name, [...(homes.get(name) ?? []), file.path]);
    assert.deepEqual(
      [...homes].filter(([, paths]) => paths.length > 1),
      [],
    );
  });
});
