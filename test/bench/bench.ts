/**
 * `npm run bench`: what it takes, as ratios within one run, since no machine is like another; how many requests; and, with
 * `-- --peers`, what others take for the same files. `-- starts` and the like measure only that part, `-- counts real-files
 * --files=FOLDER` those for the container files there. Needs the built dist/.
 * Ends with 1 where a limit is exceeded; goals are told and fail nothing.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FolderForge } from '../../src/folder/forge.ts';
import { run } from '../../src/run.ts';
import { root } from '../syntax.ts';
import { auditing } from './audit.ts';
import { counting } from './counts.ts';
import { hostile } from './hostile.ts';
import { dockerfile, longComposeFile, longDockerfile, longStep } from './inputs.ts';
import { editing } from './lsp.ts';
import { cpuOf, limited, type Row, round, table } from './measure.ts';
import { oneEdited } from './one-edited.ts';
import { besidePeers } from './peers.ts';
import { typing } from './playground.ts';
import { pullRequests } from './pull-request.ts';
import { realFiles } from './real-files.ts';
import { asking } from './registry.ts';
import { verifying } from './signatures.ts';
import { singleFile } from './single-file.ts';
import { starts } from './starts.ts';
import { files, throughput } from './throughput.ts';
import { writtenComposeFile, writtenDockerfile } from './written-files.ts';

/** Each doubling of the work may cost this much more: linear, and some noise. */
const mostPerDoubling = 2.5;
/** Readings of each size, of which the least counts. */
const rounds = 3;

using folders = new (class implements Disposable {
  readonly #made: string[] = [];

  /** A new folder with these files. */
  with(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'layer-review-bench-'));
    this.#made.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  [Symbol.dispose]() {
    for (const folder of this.#made) rmSync(folder, { recursive: true });
  }
})();

/** So many Dockerfiles and as many compose files. */
function many(count: number): Record<string, string> {
  return { ...files(count, 'dockerfile', writtenDockerfile), ...files(count, 'compose.yml', writtenComposeFile) };
}

async function scan(folder: string): Promise<void> {
  const { verdict, unread } = await run({
    forge: new FolderForge(['.'], folder),
    policyPath: '.github/layer-review.yml',
    overrides: {},
  });
  if (verdict === 'error') throw new Error(`the scan could not review ${unread[0]?.path}: ${unread[0]?.reason}`);
}

/** The CPU time for each size, and what the doublings cost. */
async function growth(
  what: string,
  sizes: readonly number[],
  filesOf: (size: number) => Record<string, string>,
): Promise<Row[]> {
  const all = sizes.map((size) => folders.with(filesOf(size)));
  const times = sizes.map(() => Number.POSITIVE_INFINITY);
  // Round by round, so that a busy moment or a cold start does not fall on one size alone.
  for (let round = 0; round < rounds; round++) {
    for (const [i, folder] of all.entries()) times[i] = Math.min(times[i]!, await cpuOf(() => scan(folder)));
  }
  return sizes.map((size, i): Row => {
    const name = `${size} ${what}`;
    if (i === 0) return { what: name, value: `${round(times[0]!)} ms` };
    return limited(
      `${name} / ${sizes[i - 1]}`,
      times[i]! / times[i - 1]!,
      mostPerDoubling,
      '×',
      ` (${round(times[i]!)} ms)`,
    );
  });
}

/** A folder of real files that somebody names. */
const real = process.argv.find((each) => each.startsWith('--files='))?.slice('--files='.length);
const folderWith = (files: Readonly<Record<string, string>>) => folders.with(files);

/** What is measured, in parts that can be asked for by their names. */
const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  counts: () => counting(real ?? join(root, 'test/wild')),
  ...(real !== undefined && { 'real-files': () => realFiles(real, folderWith) }),
  starts: () => starts(folders.with({ Dockerfile: dockerfile(1) })),
  'single-file': () => singleFile(folders.with({ Dockerfile: dockerfile(1) })),
  lsp: () => editing(folderWith),
  'pull-requests': pullRequests,
  'one-edited': oneEdited,
  registry: asking,
  signatures: verifying,
  audit: auditing,
  playground: typing,
  throughput: () => throughput(folderWith),
  growth: async () => [
    ...(await growth('files of each kind', [125, 250, 500], many)),
    ...(await growth('lines in a Dockerfile', [1000, 2000, 4000, 8000], (lines) => ({
      Dockerfile: longDockerfile(lines),
    }))),
    ...(await growth('lines in one step', [1000, 2000, 4000, 8000], (lines) => ({ Dockerfile: longStep(lines) }))),
    ...(await growth('lines in a compose file', [1000, 2000, 4000, 8000], (lines) => ({
      'compose.yml': longComposeFile(lines),
    }))),
  ],
  hostile: () => hostile(folderWith),
  ...(process.argv.includes('--peers') && { peers: () => besidePeers(folderWith) }),
};

const named = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}, only ${Object.keys(parts).join(', ')}.`);
const rows: Row[] = [];
for (const [name, part] of Object.entries(parts))
  if (named.length === 0 || named.includes(name)) rows.push(...(await part()));
console.log(table(rows));
if (rows.some(({ ok }) => ok === false)) process.exitCode = 1;
