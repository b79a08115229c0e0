import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { finding, reviewWith, Scene } from './scene.ts';

const dockerfile = 'FROM debian:12\nUSER root\n';

test('the SARIF file is written where it was asked for, and code scanning takes it', async () => {
  await using scene = await Scene.start({ desk: { sarifFile: 'out/review.sarif' } });
  await scene.publish(reviewWith([finding('Dockerfile', dockerfile, 2)]));
  assert.equal(scene.outputs()['sarif-file'], 'out/review.sarif');

  const { github } = scene;
  const answer = await fetch(`${github.url}/repos/${github.fullName}/code-scanning/sarifs`, {
    method: 'POST',
    headers: github.headers(github.token({ permissions: { 'security-events': 'write' } })),
    body: JSON.stringify({
      commit_sha: github.pull(scene.number).head.sha,
      ref: `refs/pull/${scene.number}/head`,
      sarif: gzipSync(scene.file('out/review.sarif')).toString('base64'),
    }),
  });
  assert.equal(answer.status, 202);
  const [run] = github.sarifs[0]!.log.runs;
  assert.deepEqual(run!.results?.length, 1);
});

test('no SARIF file unless it was asked for', async () => {
  await using scene = await Scene.start();
  await scene.publish(reviewWith([finding('Dockerfile', dockerfile, 2)]));
  assert.equal(scene.outputs()['sarif-file'], undefined);
});
