/**
 * `npm run release -- TAG FOLDER`: writes what is released under a tag into FOLDER. Refuses a tag that is not the version of
 * package.json, and a version of which CHANGELOG.md says nothing. `npm run release -- --rehearse` releases what is here to
 * servers on this machine, and installs it from there.
 */
import { resolve } from 'node:path';
import { writeRelease } from './contents.ts';
import { whatIsMissing } from './parts.ts';
import { rehearse } from './rehearse.ts';

const [tag, folder] = process.argv.slice(2);
if (tag === '--rehearse') {
  const missing = whatIsMissing();
  if (missing !== undefined) console.error(`It cannot be rehearsed here: ${missing}.`);
  process.exitCode = missing === undefined && (await rehearse()) ? 0 : 1;
} else if (tag === undefined || folder === undefined) {
  console.error('npm run release -- TAG FOLDER, or npm run release -- --rehearse');
  process.exitCode = 1;
} else await writeRelease(tag, resolve(folder));
