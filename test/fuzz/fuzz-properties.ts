import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../syntax.ts';

/**
 * Runs the files of tests that hold properties, one after another, with other cases than `npm test` draws, until the time is
 * over or a property does not hold. fast-check prints the seed and the smallest case.
 *
 * @param end when to stop, as `Date.now()` counts
 * @returns how the process ends
 */
export function fuzzProperties(end: number): number {
  const files = globSync('test/**/*.test.ts', { cwd: root })
    .map((path) => resolve(root, path))
    .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));
  let runs = 0;
  for (; Date.now() < end; runs++) {
    const file = files[runs % files.length]!;
    const { status, stdout } = spawnSync(process.execPath, ['--test', file], { cwd: root, encoding: 'utf8' });
    if (status === 0) continue;
    console.error(stdout);
    return 1;
  }
  console.log(`${runs} runs of ${files.length} files, and all properties hold.`);
  return 0;
}
