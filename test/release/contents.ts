/** All that a release consists of, written into a folder. */
import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../page-text.ts';
import { root } from '../syntax.ts';
import { brewFormula, scoopManifest, sumsText } from './formulas.ts';
import { notesOf } from './notes.ts';
import { packed } from './package.ts';
import { type Kind, kinds, singleFiles } from './single-file.ts';

/**
 * Writes what is released under a tag: the package for npm, the single files, their checksums, what Homebrew and Scoop go by,
 * the list of what is in it, and the notes.
 *
 * @param folder an absolute path; it is made
 * @param only of these kinds are the single files; for others there are none, and no formulas
 * @throws where the tag is not the version of package.json, or CHANGELOG.md says nothing of it
 */
export async function writeRelease(tag: string, folder: string, only: readonly Kind[] = kinds): Promise<void> {
  const { version } = JSON.parse(readPage('package.json'));
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and package.json has the version ${version}.`);
  const notes = notesOf(version, readPage('CHANGELOG.md'));
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('notes.md', notes);
  write('layer-review.spdx.json', contentsOfCommand());
  const files = [packed(folder), ...(await singleFiles(folder, only))];
  const sums = Object.fromEntries(files.map((name) => [name, hash('sha256', readFileSync(join(folder, name)))]));
  write('SHA256SUMS', sumsText(sums));
  if (only.length < kinds.length) return;
  write('layer-review.rb', brewFormula(version, sums));
  write('layer-review.json', scoopManifest(version, sums));
}

/** The packages that the command is made of, as SPDX lists them. */
function contentsOfCommand(): string {
  const words = ['sbom', '--sbom-format=spdx', '--package-lock-only', '--omit=dev', '--omit=optional'];
  return execFileSync('npm', words, { cwd: root, encoding: 'utf8', maxBuffer: 16 << 20 });
}
