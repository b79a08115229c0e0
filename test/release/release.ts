/**
 * `npm run release -- TAG FOLDER`: writes what is released under a tag into FOLDER: the package for npm, `*.tgz`, and the
 * notes, `notes.md`. Refuses a tag that is not the version of package.json, and a version of which CHANGELOG.md says nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPage } from '../page-text.ts';
import { notesOf } from './notes.ts';
import { packed } from './package.ts';

const [tag, folder] = process.argv.slice(2);
if (tag === undefined || folder === undefined) {
  console.error('npm run release -- TAG FOLDER');
  process.exitCode = 1;
} else {
  const { version } = JSON.parse(readPage('package.json'));
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and package.json has the version ${version}.`);
  const notes = notesOf(version, readPage('CHANGELOG.md'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'notes.md'), notes);
  console.log(packed(resolve(folder)));
}
