/** How much a run asks of GitHub, whose limits all workflows of a repository share. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Scene } from '../github-forge/scene.ts';
import { assertToldOnce } from './telling.ts';

const others = Object.fromEntries(
  Array.from({ length: 400 }, (_, i) => [`src/${i % 20}/${i}.ts`, `export const x = ${i};\n`]),
);
const old = Array.from({ length: 12 }, (_, i) => `RUN ${i}\n`).join('');

/** Half of them Dockerfiles and half compose files that build them; the last few were there before. */
function containers(count: number): { base: Record<string, string>; head: Record<string, string> } {
  const folders = Array.from({ length: count / 2 }, (_, i) => `services/s${i}`);
  const base: Record<string, string> = { ...others };
  const head: Record<string, string> = {};
  for (const [i, folder] of folders.entries()) {
    const before = `FROM debian:12-slim\nUSER root\n${old}`;
    if (i >= folders.length - 4) base[`${folder}/Dockerfile`] = before;
    head[`${folder}/Dockerfile`] =
      i >= folders.length - 4 ? `${before}EXPOSE 80\n` : 'FROM node\nUSER root\nRUN npm ci\n';
    head[`${folder}/compose.yaml`] = `services:\n  s${i}:\n    build: .\n    ports: ["80:80"]\n    privileged: true\n`;
  }
  return { base, head };
}

describe('requests', () => {
  for (const count of [2, 20, 50]) {
    test(`${count} container files: at most ten for the first review, eight for one that changes nothing`, async () => {
      await using s = await Scene.start(containers(count));
      const { review } = await s.review();
      const first = s.github.requests.length;
      assert.ok(review.files.length >= count, String(review.files.length));
      assert.ok(first <= 10, asked(s, 0));
      assertToldOnce(review, s.github.conversation(1));
      const before = s.github.conversation(1);
      await s.review();
      assert.ok(s.github.requests.length - first <= 8, asked(s, first));
      assert.deepEqual(s.github.conversation(1), before);
      assert.deepEqual(s.github.violations, []);
    });
  }

  test('nothing of containers in it: four', async () => {
    await using s = await Scene.start({ base: others, head: { 'src/0/0.ts': 'export {};\n' } });
    await s.review();
    assert.ok(s.github.requests.length <= 4, asked(s, 0));
    assert.deepEqual(s.github.conversation(1).comments, []);
  });
});

function asked({ github }: Scene, from: number): string {
  return github.requests
    .slice(from)
    .map(({ method, path, graphql, status }) => `${method} ${path} ${graphql.join()} ${status}`)
    .join('\n');
}
