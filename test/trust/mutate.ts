/**
 * `npm run mutate [-- WORDS]`: breaks what makes the review trustworthy, one property at a time (mutations.ts), in a copy
 * of the project, and sees that the test named for it fails; and that it passes before. With words, only the mutations
 * whose description or number has them. Ends with 1 where a test stays green.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
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
  const survivors = await survivorsOf(chosen);
  for (const each of survivors) console.log(`Survived: ${title(each)}`);
  console.log(`${chosen.length - survivors.length} of ${chosen.length} mutations are noticed.`);
  process.exitCode = survivors.length > 0 || chosen.length === 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true });
}

async function survivorsOf(mutations: readonly Mutation[]): Promise<Mutation[]> {
  for (const { test, bundles } of new Map(mutations.map((each) => [each.test, each])).values()) {
    await bundle(bundles);
    if (!passes(test)) throw new Error(`${test} fails before anything is broken.`);
  }
  const survivors: Mutation[] = [];
  for (const each of mutations) {
    const noticed = await isNoticed(each);
    console.log(`${noticed ? '✔' : '✖'} ${title(each)}`);
    if (!noticed) survivors.push(each);
  }
  return survivors;
}

async function isNoticed({ file, from, to, test, bundles }: Mutation): Promise<boolean> {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    whole.replace(from, () => to),
  );
  try {
    await bundle(bundles);
    return !passes(test);
  } finally {
    writeFileSync(path, whole);
  }
}

/** Fills dist/. A quick bundle does what that of `npm run build` does; it takes a second instead of thirty. */
async function bundle(bundles: Mutation['bundles'] = 'quick'): Promise<void> {
  if (bundles === 'committed') return cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  if (bundles === 'built') return void execFileSync('npm', ['run', 'build'], { cwd: copy, stdio: 'ignore' });
  const entries = {
    ...{ index: 'src/index.ts', 'cli/index': 'src/cli.ts', 'cli/command': 'src/cli/main.ts' },
    ...{ 'verifier/index': 'src/signatures/verify.ts', 'cli/verifier/index': 'src/signatures/verify.ts' },
  };
  const { paths } = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8')).compilerOptions;
  await build({
    entryPoints: Object.fromEntries(Object.entries(entries).map(([out, path]) => [out, join(copy, path)])),
    outdir: join(copy, 'dist'),
    alias: Object.fromEntries(Object.entries<string[]>(paths).map(([name, [path]]) => [name, join(copy, path!)])),
    external: ['#command', '#verifier'],
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'es2024', sourcemap: true, logLevel: 'error' },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
}

function passes(test: string): boolean {
  const options = { cwd: copy, stdio: 'ignore', timeout: patience, killSignal: 'SIGKILL' } as const;
  return spawnSync(process.execPath, ['--test', test], options).status === 0;
}

function title({ requirement, breaks, test }: Mutation): string {
  return `${requirement}. ${breaks} (${test})`;
}
