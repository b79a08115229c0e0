/**
 * Prints the files of tests that write pages, which are those that reach test/generated.ts by their imports: what
 * `npm run update` runs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from './syntax.ts';

const writer = 'test/generated.ts';

const importsOf = new Map(
  readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .map((path) => {
      const found = readFileSync(root + path, 'utf8').matchAll(/^(?:import|export|\}) .*?from '(\.[^']+)';$/gm);
      return [path, [...found].map(([, to]) => posix.join(posix.dirname(path), to!))];
    }),
);

function reaches(path: string, seen = new Set<string>()): boolean {
  if (path === writer) return true;
  if (seen.has(path)) return false;
  seen.add(path);
  return (importsOf.get(path) ?? []).some((to) => reaches(to, seen));
}

console.log([...importsOf.keys()].filter((path) => path.endsWith('.test.ts') && reaches(path)).join('\n'));
