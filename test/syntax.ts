/** What src/ holds, parsed by TypeScript itself, for the tests about how the code is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Parsed {
  /** From the root: `src/model/project.ts`. */
  readonly path: string;
  readonly syntax: ts.SourceFile;
}

export function parseSources(): Parsed[] {
  return readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort()
    .map(parse);
}

/** @param path from the root */
export function parse(path: string): Parsed {
  return { path, syntax: ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.Latest, true) };
}

/** A node and everything below it, comments left out. */
export function within(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (each: ts.Node) => {
    found.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** `src/model/project.ts:3`, as an editor opens it. */
export function placeOf({ path, syntax }: Parsed, node: ts.Node): string {
  return `${path}:${syntax.getLineAndCharacterOfPosition(node.getStart(syntax)).line + 1}`;
}
