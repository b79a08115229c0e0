/**
 * What the code weighs, in lines: each room, and each rule with what is there for it alone: its own file, the modules that
 * nothing else needs, its page. `npm run weight` prints it; `npm run weight -- FILE`, with what `npm run findings` printed
 * for files of yours, says besides how often each rule was told there, and at medium or worse.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { rules } from '../src/rules/index.ts';
import { type Parsed, parseSources, root, within } from './syntax.ts';

export interface RuleWeight {
  readonly id: string;
  /** Of its own file. */
  readonly rule: number;
  /** Of the modules that are there for it alone. */
  readonly alone: number;
  readonly page: number;
  readonly modules: readonly string[];
}

const sources = parseSources();
const linesOf = new Map(sources.map(({ path, syntax }) => [path, syntax.text.split('\n').length - 1]));
const importsOf = new Map(sources.map((file) => [file.path, importsIn(file)]));

/** What a file needs when it runs. */
function importsIn({ path, syntax }: Parsed): readonly string[] {
  return within(syntax).flatMap((node) => {
    const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (!isStatic && !(ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)) return [];
    if (ts.isImportDeclaration(node) && isOnlyTypes(node.importClause)) return [];
    if (ts.isExportDeclaration(node) && node.isTypeOnly) return [];
    const name = isStatic ? node.moduleSpecifier : (node as ts.CallExpression).arguments[0];
    const text = name && ts.isStringLiteral(name) ? name.text : '';
    return text.startsWith('.') ? [posix.join(posix.dirname(path), text)] : [];
  });
}

function isOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((each) => each.isTypeOnly);
}

function reachedFrom(start: readonly string[], without: ReadonlySet<string>): Set<string> {
  const reached = new Set(start);
  for (const path of reached) for (const next of importsOf.get(path) ?? []) if (!without.has(next)) reached.add(next);
  return reached;
}

/** Lines of each room, the heaviest first. */
export function roomWeights(): readonly (readonly [room: string, lines: number])[] {
  const rooms = new Map<string, number>();
  for (const [path, lines] of linesOf) {
    const parts = path.split('/').slice(1);
    const room = parts.length === 1 ? '.' : parts[0]!;
    rooms.set(room, (rooms.get(room) ?? 0) + lines);
  }
  return [...rooms].sort(([, a], [, b]) => b - a);
}

/** The heaviest first. */
export function ruleWeights(): readonly RuleWeight[] {
  const index = 'src/rules/index.ts';
  const paths = rules.map(({ group, id }) => `src/rules/${group}/${id}.ts`);
  const others = reachedFrom(['src/index.ts', 'src/cli.ts', 'src/cli/main.ts'], new Set([...paths, index]));
  const users = new Map<string, string[]>();
  for (const path of paths)
    for (const each of reachedFrom([path], others)) users.set(each, [...(users.get(each) ?? []), path]);
  return paths
    .map((path, i): RuleWeight => {
      const modules = [...users].flatMap(([each, by]) =>
        each !== path && by.length === 1 && by[0] === path ? [each] : [],
      );
      return {
        id: rules[i]!.id,
        rule: linesOf.get(path)!,
        alone: modules.reduce((sum, each) => sum + linesOf.get(each)!, 0),
        page: readFileSync(root + path.replace(/ts$/, 'md'), 'utf8').split('\n').length - 1,
        modules,
      };
    })
    .sort((a, b) => b.rule + b.alone - (a.rule + a.alone) || b.page - a.page);
}

/** How often each rule is told in what `npm run findings` printed. */
function toldIn(text: string): ReadonlyMap<string, { all: number; worse: number }> {
  const told = new Map<string, { all: number; worse: number }>();
  for (const [, severity = '', id = ''] of text.matchAll(
    /^\S.*?:\d+:\d+-\d+:\d+ (critical|high|medium|low|info) (\S+) \(/gm,
  )) {
    const count = told.get(id) ?? { all: 0, worse: 0 };
    count.all += 1;
    if (/critical|high|medium/.test(severity)) count.worse += 1;
    told.set(id, count);
  }
  return told;
}

if (process.argv[1] === import.meta.filename) {
  const file = process.argv[2];
  const told = file === undefined ? undefined : toldIn(readFileSync(file, 'utf8'));
  for (const [room, lines] of roomWeights()) console.log(`${`${lines}`.padStart(6)}  ${room}`);
  console.log(`\n  code  page${told ? '  told  medium+' : ''}  rule`);
  for (const { id, rule, alone, page, modules } of ruleWeights()) {
    const { all, worse } = told?.get(id) ?? { all: 0, worse: 0 };
    const counts = told ? `${`${all}`.padStart(6)}${`${worse}`.padStart(9)}` : '';
    const why = modules.length > 0 ? `  (${rule} + ${modules.map((each) => posix.basename(each)).join(', ')})` : '';
    console.log(`${`${rule + alone}`.padStart(6)}${`${page}`.padStart(6)}${counts}  ${id}${why}`);
  }
}
