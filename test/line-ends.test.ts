/** A pull request that hides a setting behind a character that ends a line for compose, and for no editor. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

const image = `docker.io/library/nginx:1.29@sha256:${'a'.repeat(64)}`;
const service = (comment: string) =>
  `services:\n  web:\n    image: ${image}\n    user: "1000"\n    # ${comment}\n    read_only: true\n`;

async function review(comment: string) {
  const github = await GitHub.start();
  try {
    const base = github.repository.commit('main', { 'compose.yml': service('harmless') });
    github.repository.commit('feature', { 'compose.yml': service(comment) }, 'Explain', { from: base });
    const pull = github.openPull({ head: 'feature' }).number;
    return await runAction({ github, pull });
  } finally {
    await github.stop();
  }
}

test('a comment that is one for every reader passes', async () => {
  const { outputs } = await review('harmless    privileged: true');
  assert.deepEqual({ verdict: outputs.verdict, critical: outputs.critical }, { verdict: 'pass', critical: '0' });
});

const breaks = [
  { name: 'CR', char: '\r', verdict: 'fail' },
  // YAML readers do not agree about these, so the file counts as not reviewed besides.
  { name: 'U+0085', char: '\u0085', verdict: 'error' },
  { name: 'U+2028', char: '\u2028', verdict: 'error' },
  { name: 'U+2029', char: '\u2029', verdict: 'error' },
];
for (const { name, char, verdict } of breaks)
  test(`privileged behind ${name} in a comment is found`, async () => {
    const { outputs, summary, exitCode } = await review(`harmless${char}    privileged: true`);
    assert.deepEqual({ verdict: outputs.verdict, exitCode }, { verdict, exitCode: 1 });
    assert.match(summary, /privileged-container|runs privileged|`privileged/);
  });
