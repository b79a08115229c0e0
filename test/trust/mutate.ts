/**
 * `npm run mutate [-- WORDS]`: breaks what makes the review trustworthy, one property at a time (mutations.ts), in a copy
 * of the project, and sees that the test named for it fails; and that it passes before. With words, only the mutations
 * whose description or number has them. Ends with 1 where a test stays green.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../syntax.ts';
import { type Mutation, mutations } from './mutations.ts';

/** Milliseconds for one file of tests; one that never ends does not pass. */
const patience = 900_000;
/** What a copy does without. With links to what is installed, it would be built to other bytes. */
const left = ['.git', 'build'];

const words = process.argv.slice(2);
const chosen = mutations.filter(({ requirement, breaks }) =>
  words.every((word) => (/^\d+$/.test(word) ? Number(word) === requirement : breaks.includes(word))),
);

const copy = mkdtempSync(join(tmpdir(), 'layer-review-mutations-'));
try {
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !left.includes(relative(root, path)),
  });
  const survivors = survivorsOf(chosen);
  for (const each of survivors) console.log(`Survived: ${title(each)}`);
  console.log(`${chosen.length - survivors.length} of ${chosen.length} mutations are noticed.`);
  process.exitCode = survivors.length > 0 || chosen.length === 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true });
}

function survivorsOf(mutations: readonly Mutation[]): Mutation[] {
  for (const { test, committed } of new Map(mutations.map((each) => [each.test, each])).values()) {
    bundle(committed);
    if (!passes(test)) throw new Error(`${test} fails before anything is broken.`);
  }
  const survivors: Mutation[] = [];
  for (const each of mutations) {
    const noticed = isNoticed(each);
    console.log(`${noticed ? '✔' : '✖'} ${title(each)}`);
    if (!noticed) survivors.push(each);
  }
  return survivors;
}

function isNoticed({ file, from, to, test, committed }: Mutation): boolean {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    whole.replace(from, () => to),
  );
  try {
    bundle(committed);
    return !passes(test);
  } finally {
    writeFileSync(path, whole);
  }
}

/** Fills dist/, unless the test is about the one that is there. */
function bundle(committed = false): void {
  const dist = join(copy, 'dist');
  if (committed) cpSync(join(root, 'dist'), dist, { recursive: true });
  else execFileSync(process.execPath, ['test/release/build.ts'], { cwd: copy, stdio: 'ignore' });
}

function passes(test: string): boolean {
  const options = { cwd: copy, stdio: 'ignore', timeout: patience, killSignal: 'SIGKILL' } as const;
  return spawnSync(process.execPath, ['--test', test], options).status === 0;
}

function title({ requirement, breaks, test }: Mutation): string {
  return `${requirement}. ${breaks} (${test})`;
}
