/** One comment for what has one cause, across files: followed from push to push. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';

const steps = ['curl', 'git', 'make', 'tini', 'jq'].map((name) => `RUN apk add --no-cache ${name}\n`).join('');
const generated = (tag: string, user = 'root') =>
  `FROM example/base-${tag.toLowerCase()}:1.2\n${steps}USER ${user}\nCMD ["/app"]\n`;
const path = (tag: string) => `build/${tag}/Dockerfile`;
const tags = ['A', 'B', 'C'];

test('one comment tells of all files, is edited as they are mended, and is settled with the last', async () => {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { README: 'x\n' });
  const files = Object.fromEntries(tags.map((tag) => [path(tag), generated(tag)]));
  github.repository.commit('feature', files, 'Change', { from });
  const { number } = github.openPull({ head: 'feature' });
  const comments = async () => {
    await runAction({ github, pull: number });
    return github.conversation(number).threads.map(({ path, comments: [first] }) => ({ path, body: first!.body }));
  };
  const [comment, ...others] = await comments();
  assert.deepEqual(others, []);
  assert.equal(comment!.path, path('A'));
  for (const tag of ['B', 'C']) assert.ok(comment!.body.includes(`${path(tag)}:7`), comment!.body);

  // The same again says nothing new.
  github.push('feature', { README: 'y\n' });
  assert.deepEqual(await comments(), [comment]);

  // The file on which the comment stands is mended: it goes on about the others.
  github.push('feature', { [path('A')]: generated('A', '10001') });
  const [edited, ...more] = await comments();
  assert.deepEqual(more, []);
  assert.ok(edited!.body.includes(`${path('B')}:7`));
  assert.match(edited!.body, /Fixed as of/);

  // A file is renamed: it is the same finding.
  github.push('feature', { [path('B')]: null, 'build/old/Dockerfile': generated('B') });
  const renamed = await comments();
  assert.ok(renamed.length <= 2, 'at most the one that moved is reported at its new place');

  github.push('feature', {
    [path('C')]: generated('C', '10001'),
    'build/old/Dockerfile': generated('B', '10001'),
  });
  for (const { body } of await comments()) assert.match(body, /^\*\*Fixed\*\* as of/);
  assert.deepEqual(github.violations, []);
});

test('a comment on a file tells of the other files, each as its own', async () => {
  await using github = await GitHub.start();
  const filler = Array.from({ length: 30 }, (_, i) => `RUN echo ${i}\n`).join('');
  const faulty = (tag: string) => `${generated(tag)}${filler}`;
  const all = (text: (tag: string) => string) => Object.fromEntries(tags.map((tag) => [path(tag), text(tag)]));
  const policy = { '.github/layer-review.yml': 'gate: all\nfail-on: medium\n' };
  const from = github.repository.commit('main', { ...policy, ...all(faulty) });
  github.repository.commit(
    'feature',
    all((tag) => `${faulty(tag)}EXPOSE 80\n`),
    'Change',
    { from },
  );
  const { number } = github.openPull({ head: 'feature' });
  await runAction({ github, pull: number });
  const before = github.conversation(number);
  assert.deepEqual(
    before.threads.map(({ path, subject }) => [path, subject]),
    [[path('A'), 'file']],
  );
  for (const tag of tags) assert.ok(before.threads[0]!.comments[0]!.body.includes(`${path(tag)}:7`));
  await runAction({ github, pull: number });
  assert.deepEqual(github.conversation(number).threads, before.threads);
  assert.deepEqual(github.violations, []);
});
