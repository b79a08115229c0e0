/** Files that people wrote or that examples show, in sets that are reviewed together. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rules } from '../../src/rules/index.ts';
import { readMarks } from '../rules/example.ts';
import { examplesOf } from '../rules/rule-examples.ts';
import { root } from '../syntax.ts';

export interface FileSet {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

export const fileSets: readonly FileSet[] = [
  ...['wild/good', 'wild/ordinary'].flatMap((parent) => foldersIn(parent).map((name) => read(`${parent}/${name}`))),
  ...foldersIn('reviews').map((name) => read(`reviews/${name}/before`)),
  ...rules.flatMap((rule) =>
    examplesOf(rule)
      .filter(({ before, policy }) => before === undefined && policy === undefined)
      .map(({ title, files }) => ({
        name: `${rule.id}: ${title}`,
        files: Object.fromEntries(
          Object.entries(files).map(([path, text]) => [path, readMarks(path, text).source.text]),
        ),
      })),
  ),
];

function foldersIn(parent: string): string[] {
  return readdirSync(join(root, 'test', parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function read(name: string): FileSet {
  const folder = join(root, 'test', name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name: file }) => join(parentPath, file)).sort();
  return { name, files: Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')])) };
}
