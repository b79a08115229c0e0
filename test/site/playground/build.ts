/** Builds the playground: a page, and the worker that reviews. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

const options: BuildOptions = {
  ...{ bundle: true, minify: true, target: 'es2022', platform: 'browser', logLevel: 'warning' },
  // What the licences ask for, beside each file.
  legalComments: 'linked',
};

export interface Parts {
  /** The script of the worker; the review unless given. */
  readonly worker?: string;
  /** Milliseconds for one review. */
  readonly limit?: number;
}

/** @param folder where it goes; it is made */
export async function buildPlayground(folder: string, { worker, limit = 20_000 }: Parts = {}): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', 'page.css']) cpSync(join(here, 'page', name), join(folder, name));
  await build({
    ...options,
    entryPoints: { review: worker ?? join(here, 'review/worker.ts') },
    outdir: folder,
    format: 'iife',
    // Of packages, what does without a document.
    conditions: ['worker'],
    inject: [join(here, 'review/buffer.ts')],
    alias: { 'node:vm': join(here, 'review/watched.ts') },
  });
  await build({
    ...options,
    entryPoints: { page: join(here, 'page/page.ts') },
    outdir: folder,
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    define: { REVIEW_LIMIT: String(limit) },
  });
}
