/** Container files to measure with, of the kinds and sizes that people write: the same in every run. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isComposePath } from '../../src/known/compose-file-names.ts';
import { isDockerfilePath } from '../../src/known/container-file-names.ts';
import { root } from '../syntax.ts';

const wild = join(root, 'test/wild');

/** The files of `test/wild` that need no other: of all kinds and sizes that people write. */
const written = readdirSync(wild, { recursive: true, encoding: 'utf8' })
  .sort()
  .map((path) => ({ path, text: statSync(join(wild, path)).isFile() ? readFileSync(join(wild, path), 'utf8') : '' }));
const dockerfiles = written.filter(({ path, text }) => isDockerfilePath(path) && text !== '');
const composeFiles = written.filter(
  ({ path, text }) =>
    isComposePath(path) && /^services:/m.test(text) && !/^include:|^ +(?:build|extends):|^ +- path:/m.test(text),
);

/** One of them for each seed, with versions of its own, so that no two are the same text. */
function varied(files: readonly { readonly text: string }[], seed: number): string {
  const { text } = files[seed % files.length]!;
  const others = text.replace(/(?<=\d\.)\d+\b(?!\.)/g, (last) => String((Number(last) + seed) % 100));
  return `${others.trimEnd()}\n# ${seed}\n`;
}

/** A Dockerfile, for each seed another. */
export function writtenDockerfile(seed: number): string {
  return varied(dockerfiles, seed);
}

/** A compose file, for each seed another. */
export function writtenComposeFile(seed: number): string {
  return varied(composeFiles, seed);
}
