/**
 * Shows what a developer sees: the built action reviews a sample pull request on the stand-in for GitHub, then the push
 * that mends it. Prints the conversation, the check and the job's summary, and writes them as a page. `npm run demo`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { page } from './demo/page.ts';
import { sceneOf } from './demo/story.ts';
import { lines } from './demo/terminal.ts';
import { runAction } from './runner/action.ts';
import { base, change, fix } from './sample.ts';
import { GitHub } from './stand-in/server.ts';

await using github = await GitHub.start();
const from = github.repository.commit('main', base, 'Open the shop');
github.repository.commit('feature', change, 'Serve the site with a server of our own', { from });
const pull = github.openPull({ head: 'feature', title: 'Serve the site with a server of our own' });

async function review(title: string, action: string) {
  const { exitCode, log, outputs, summary, durationMs } = await runAction({ github, pull: pull.number, action });
  const job = { exitCode, log, outputs, milliseconds: Math.round(durationMs) };
  return sceneOf(github, pull.number, title, summary, job);
}

const opened = await review('The pull request is opened', 'opened');
github.repository.commit('feature', fix, 'Mend what the review found');
github.push('feature');
const mended = await review('The author pushes what the review asked for', 'synchronize');

process.stdout.write([opened, mended].map(lines).join(''));
const folder = new URL('../build/', import.meta.url);
mkdirSync(folder, { recursive: true });
const file = new URL('demo.html', folder);
writeFileSync(file, page([opened, mended]));
process.stdout.write(`\nThe same as a page: ${fileURLToPath(file)}\n`);
