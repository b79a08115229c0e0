/**
 * `npm test`: runs every file of tests, three at a time on two cores, the slow ones first, so that none is left to run alone at
 * the end. `DURATIONS=new` writes down which are slow.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from './syntax.ts';

/** A line for each file that is worth one: seconds, and its path. */
const list = `${root}test/durations.txt`;
/** Seconds; what takes less can run at any time. */
const worthALine = 3;

/** Milliseconds for one file; on a busy machine the slowest take a few minutes. */
const longest = 15 * 60_000;

const seconds = new Map(
  readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ') as [string, string])
    .map(([time, path]) => [path, Number(time)]),
);
const durationOf = (path: string) => seconds.get(path) ?? 0;
const files = globSync('test/**/*.test.ts', { cwd: root }).sort((a, b) => durationOf(b) - durationOf(a));
const measured = new Map<string, number>();

// Until all have passed, whatever ends this process ends it red.
process.exitCode = 1;
const tests = run({
  files: files.map((path) => resolve(root, path)),
  execArgv: ['--import', resolve(root, 'test/property-seed.ts')],
  concurrency: 3,
  timeout: longest,
});
tests.on('test:summary', ({ file, success }) => {
  if (file === undefined && success) process.exitCode = 0;
});
// A file with all its tests is told as one that has its path as its name.
tests.on('test:complete', ({ name, file, details }) => {
  if (name === file) measured.set(relative(root, file), Math.round(details.duration_ms / 1000));
});
tests.on('end', () => {
  if (process.env.DURATIONS !== 'new') return;
  const slow = [...measured]
    .filter(([, time]) => time >= worthALine)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  writeFileSync(list, slow.map(([path, time]) => `${time} ${path}\n`).join(''));
});
tests.compose(new spec()).pipe(process.stdout);
