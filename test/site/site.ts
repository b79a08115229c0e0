/** `npm run site`: builds the pages that people read, and the playground, into `build/site/`. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vitepress';
import { root } from '../syntax.ts';
import { pages, textFor } from './pages.ts';
import { buildPlayground } from './playground/build.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where it is built. */
export const siteFolder = join(root, 'build/site');

/** Builds the site into its folder: what is there is removed. */
export async function buildSite(): Promise<void> {
  const pagesFolder = join(root, 'build/pages');
  for (const folder of [pagesFolder, siteFolder]) rmSync(folder, { recursive: true, force: true });
  const write = (to: string, text: string) => {
    const file = join(pagesFolder, to);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const page of pages) write(page.to, textFor(page));
  cpSync(join(root, '.github/comment.png'), join(pagesFolder, 'comment.png'));
  const from = (folder: string, file: string) => JSON.stringify(relative(join(pagesFolder, folder), join(here, file)));
  write('.vitepress/config.ts', `export { default } from ${from('.vitepress', 'config.ts')};\n`);
  write('.vitepress/theme/index.ts', `export { default } from ${from('.vitepress/theme', 'theme/index.ts')};\n`);
  await build(pagesFolder, { outDir: siteFolder });
  await buildPlayground(join(siteFolder, 'playground'));
}

if (import.meta.main) await buildSite();
