/**
 * `npm run bench -- --peers`: what other reviewers take for the same files, as processes. They are installed from npm into a
 * folder that is gone afterwards, without their scripts, and are no dependency.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Row, round } from './measure.ts';
import { files } from './throughput.ts';
import { writtenComposeFile, writtenDockerfile } from './written-files.ts';

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const count = 300;

/** `fallsOver`: the files that it cannot read, after which it says nothing of any. */
const peers = [
  { name: 'dockerfilelint', ending: 'dockerfile', of: writtenDockerfile, fallsOver: /^HEALTHCHECK/m },
  { name: 'dclint', ending: 'compose.yml', of: writtenComposeFile, fallsOver: undefined },
] as const;

/** @param folderWith makes a folder with some files */
export async function besidePeers(folderWith: (files: Readonly<Record<string, string>>) => string): Promise<Row[]> {
  const installed = folderWith({ 'package.json': '{}' });
  const packages = peers.map(({ name }) => name);
  await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: installed,
  });
  const rows: Row[] = [];
  for (const { name, ending, of, fallsOver } of peers) {
    const all = Object.entries(files(count, ending, of));
    const written = Object.fromEntries(all.filter(([, text]) => !fallsOver?.test(text)));
    const folder = folderWith(written);
    const program = join(installed, 'node_modules/.bin', name);
    const [own, other] = [
      await cpuSeconds([process.execPath, cli, 'scan'], folder),
      await cpuSeconds([program, ...Object.keys(written)], folder),
    ];
    const what = `${Object.keys(written).length} files of its kind, with start: ${name} / layer-review`;
    rows.push({ what, value: `${round(other / own)}× (${round(other)} s, ${round(own)} s)` });
  }
  return rows;
}

/** The CPU that a command and all that it starts take, as a shell tells it; what it says and finds is dropped. */
async function cpuSeconds(command: readonly string[], folder: string): Promise<number> {
  const { stdout } = await promisify(execFile)('sh', ['-c', '"$@" >/dev/null 2>&1; times', 'sh', ...command], {
    cwd: folder,
  });
  const [, children = ''] = stdout.split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}
