/**
 * Shows what a developer sees: the built action reviews a sample pull request on the stand-in for GitHub, then the push
 * that mends it, then one that updates a base image, with `registry: known` and a stand-in for a registry. Prints the conversation, the check and the job's summary, and writes them as a page. `npm run demo`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { page } from './demo/page.ts';
import { sceneOf } from './demo/story.ts';
import { lines } from './demo/terminal.ts';
import { runAction } from './runner/action.ts';
import { base, bumped, change, fix, imagesOf } from './sample.ts';
import { RegistryStandIn } from './stand-in/registry.ts';
import { GitHub } from './stand-in/server.ts';

await using registry = await RegistryStandIn.start();
imagesOf(registry);
await using github = await GitHub.start();
const from = github.repository.commit('main', { ...base, ...bumped(registry, 22) }, 'Open the shop');
github.repository.commit('feature', change, 'Serve the site with a server of our own', { from });
const pull = github.openPull({ head: 'feature', title: 'Serve the site with a server of our own' });

async function review(title: string, action: string, number = pull.number, inputs: Record<string, string> = {}) {
  const { exitCode, log, outputs, summary, durationMs } = await runAction({ github, pull: number, action, inputs });
  const job = { exitCode, log, outputs, milliseconds: Math.round(durationMs) };
  return sceneOf(github, number, title, summary, job);
}

const opened = await review('The pull request is opened', 'opened');
github.repository.commit('feature', fix, 'Mend what the review found');
github.push('feature');
const mended = await review('The author pushes what the review asked for', 'synchronize');

github.repository.commit('update', bumped(registry, 24), 'Bump acme/node from 22 to 24', { from });
const update = github.openPull({ head: 'update', title: 'Bump acme/node from 22 to 24' });
const updated = await review('A bot updates a base image', 'opened', update.number, { registry: 'known' });

const scenes = [opened, mended, updated];
process.stdout.write(scenes.map(lines).join(''));
const folder = new URL('../build/', import.meta.url);
mkdirSync(folder, { recursive: true });
const file = new URL('demo.html', folder);
writeFileSync(file, page(scenes));
process.stdout.write(`\nThe same as a page: ${fileURLToPath(file)}\n`);
