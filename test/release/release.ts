/**
 * `npm run release -- TAG FOLDER`: writes what is released under a tag into FOLDER. Refuses a tag that is not the version of
 * package.json, and a version of which CHANGELOG.md says nothing.
 */
import { resolve } from 'node:path';
import { writeRelease } from './contents.ts';

const [tag, folder] = process.argv.slice(2);
if (tag === undefined || folder === undefined) {
  console.error('npm run release -- TAG FOLDER');
  process.exitCode = 1;
} else await writeRelease(tag, resolve(folder));
