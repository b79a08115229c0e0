/** What a change takes away is reported where it stood: on the left side of the diff. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';

const service = (name: string, more = '') => `  ${name}:\n    image: ghcr.io/acme/${name}:1.4.2\n${more}`;
const filler = ['a', 'b', 'c', 'd', 'e'].map((name) => service(name)).join('');
const hardened = '    mem_limit: 256m\n    security_opt: ["no-new-privileges:true"]\n';
const before = `services:\n${service('web', hardened)}${filler}`;
const without = `services:\n${service('web', '    mem_limit: 256m\n')}${filler}`;

test('on the removed line, of a file that the change renames too, once however often it is pushed', async () => {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { 'compose.yaml': before });
  const change = { 'compose.yaml': null, 'deploy/compose.yaml': without };
  github.repository.commit('feature', change, 'Change', { from });
  const { number } = github.openPull({ head: 'feature' });
  await runAction({ github, pull: number });
  github.push('feature', { README: 'x\n' });
  await runAction({ github, pull: number });
  const threads = github.conversation(number).threads;
  assert.deepEqual(
    threads.map(({ side, line, path }) => [side, line, path]),
    [['LEFT', 5, 'deploy/compose.yaml']],
  );
  assert.match(threads[0]!.comments[0]!.body, /`web` can gain privileges through setuid programs again/);
  assert.deepEqual(github.violations, []);
});

test('a line put back settles the comment', async () => {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { 'compose.yaml': before });
  github.repository.commit('feature', { 'compose.yaml': without }, 'Change', { from });
  const { number } = github.openPull({ head: 'feature' });
  await runAction({ github, pull: number });
  github.push('feature', { 'compose.yaml': before.replace('acme/e:1.4.2', 'acme/e:1.4.3') });
  await runAction({ github, pull: number });
  const [thread] = github.conversation(number).threads;
  assert.equal(thread?.side, 'LEFT');
  assert.match(thread.comments[0]!.body, /^\*\*Fixed\*\* as of/);
});
