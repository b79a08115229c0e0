/** How the single file starts, how large it is and what memory it takes, beside the command as npm installs it. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveOf, kinds, singleFiles } from '../release/single-file.ts';
import { limited, type Row, round } from './measure.ts';
import { asked, type Spent, spent } from './processes.ts';

const bundle = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const turns = 9;
const mebibyte = 1 << 20;

/** @param folder one with a Dockerfile in it */
export async function singleFile(folder: string): Promise<Row[]> {
  const kind = kinds.find(({ name }) => name === `${process.platform}-${process.arch}`);
  if (!kind) return [];
  const place = join(folder, 'single');
  mkdirSync(place);
  await singleFiles(place, [kind]);
  const archive = join(place, archiveOf(kind));
  execFileSync('tar', ['xzf', archive, '-C', place]);
  const file = join(place, kind.file);
  const single = (...args: string[]) => takes(file, args, folder);
  const usual = (...args: string[]) => takes(process.execPath, [bundle, ...args], folder);
  const all = [() => single('--version'), () => usual('--version')];
  all.push(
    () => single('scan', 'Dockerfile'),
    () => usual('scan', 'Dockerfile'),
  );
  const [start, usualStart, scan, usualScan] = (await leastOf(all)) as [Spent, Spent, Spent, Spent];
  return [
    { what: 'single file', value: `${size(file)} MiB, packed ${size(archive)} MiB` },
    limited("single file's start / the package's", start.milliseconds / usualStart.milliseconds, 1.5),
    limited("single file's one-file scan / the package's", scan.milliseconds / usualScan.milliseconds, 1.5),
    limited("single file's memory of that / the package's", scan.mebibytes / usualScan.mebibytes, 1.5),
  ];
}

function size(file: string): string {
  return round(statSync(file).size / mebibyte);
}

/** In turns, so that none has a better time. */
async function leastOf(all: readonly (() => Promise<Spent>)[]): Promise<Spent[]> {
  const least: Spent[] = all.map(() => ({
    milliseconds: Number.POSITIVE_INFINITY,
    mebibytes: Number.POSITIVE_INFINITY,
  }));
  for (let turn = 0; turn < turns; turn++)
    for (const [i, take] of all.entries()) {
      const { milliseconds, mebibytes } = await take();
      least[i] = {
        milliseconds: Math.min(least[i]!.milliseconds, milliseconds),
        mebibytes: Math.min(least[i]!.mebibytes, mebibytes),
      };
    }
  return least;
}

/** A single file is told by its environment what to load before: its arguments are the command's. */
function takes(file: string, args: readonly string[], folder: string): Promise<Spent> {
  const env = { PATH: process.env.PATH, HOME: folder, ...asked.env, NODE_OPTIONS: asked.arguments.join(' ') };
  return new Promise((resolve, reject) => {
    spawn(file, args, { cwd: folder, env, stdio: 'ignore' })
      .on('error', reject)
      .on('close', () => resolve(spent()!));
  });
}
