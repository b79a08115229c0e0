/**
 * What is written from a public source. The shapes of tokens are not: what others publish of them are regular expressions
 * of their own, so ours are by hand, and `test/facts/secretlint.test.ts` compares what both find.
 */
import { execFileSync } from 'node:child_process';
import { root } from '../../syntax.ts';
import { endOfLifeTable } from './end-of-life.ts';
import { officialImagesTable } from './official-images.ts';
import { sigstoreRootTable } from './sigstore-root.ts';

export interface Topic {
  readonly name: string;
  /** What the folder is a checkout of, or a copy. */
  readonly source: string;
  /** The file that is written, from the root. */
  readonly path: string;
  /** Makes its text, not yet formatted. */
  readonly table: (folder: string, day: string) => string;
}

export const topics: readonly Topic[] = [
  {
    name: 'end-of-life',
    source: 'github.com/endoflife-date/endoflife.date',
    path: 'src/known/end-of-life.data.ts',
    table: endOfLifeTable,
  },
  {
    name: 'base-images',
    source: 'github.com/docker-library/official-images',
    path: 'src/known/official-images.data.ts',
    table: officialImagesTable,
  },
  {
    name: 'sigstore',
    source: 'npmjs.com/package/@sigstore/tuf',
    path: 'src/known/sigstore-root.data.ts',
    table: sigstoreRootTable,
  },
];

/** The file of a topic as it is committed. */
export function tableOf({ path, table }: Topic, folder: string, day: string): string {
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${path}`];
  return execFileSync(process.execPath, biome, { cwd: root, input: table(folder, day), encoding: 'utf8' });
}
