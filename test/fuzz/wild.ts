/** The files of test/wild as seeds: what the fuzzer makes of files that people write is nearest to what it will meet. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from './seeds.ts';

const folder = fileURLToPath(new URL('../wild', import.meta.url));

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['dockerignore', /\.dockerignore$/],
  ['env', /\.env(?:\.\w+)?$/],
  ['compose', /\.ya?ml$/],
  ['dockerfile', /(?:^|\/)Dockerfile[^/]*$/],
];

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .sort()
  .flatMap((path) => {
    const kind = kinds.find(([, name]) => name.test(path))?.[0];
    return kind ? [{ kind, text: readFileSync(join(folder, path), 'utf8') }] : [];
  });

/** Empty for a kind that none of them is. */
export function wildSeeds(kind: Kind): string[] {
  return files.filter((file) => file.kind === kind).map(({ text }) => text);
}
