/** How much a run asks of GitHub, whose limits all workflows of a repository share. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Scene } from '../github/scene.ts';
import type { Entry, Files } from '../repository.ts';
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

const numbers = Array.from({ length: 50 }, (_, i) => i);
const each = (make: (i: number) => Record<string, Entry>): Files => Object.assign({}, ...numbers.map(make));
const whole = `FROM debian:12-slim\nUSER root\nCOPY . .\n${old}`;
const build = (extra = '') => `services:\n  a:\n    build: .\n    env_file: a.env\n${extra}`;

/** Fifty container files each, as they come in larger pull requests. */
const shapes: Readonly<Record<string, { base: Files; head: Files }>> = {
  'two files': containers(2),
  'twenty files': containers(20),
  'fifty files, half of them compose files': containers(50),
  'fifty Dockerfiles that copy everything, with faults that no hunk shows': {
    base: each((i) => ({ [`s/${i}/Dockerfile`]: whole, [`s/${i}/.dockerignore`]: '.git\n' })),
    head: each((i) => ({ [`s/${i}/Dockerfile`]: `${whole}EXPOSE 80\n` })),
  },
  'fifty compose files, whose Dockerfiles and env files are not changed': {
    base: each((i) => ({
      [`s/${i}/Dockerfile`]: whole,
      [`s/${i}/compose.yaml`]: build(),
      [`s/${i}/a.env`]: 'DB_PASSWORD=hunter22\n',
    })),
    head: each((i) => ({ [`s/${i}/compose.yaml`]: build('    privileged: true\n') })),
  },
  'fifty Dockerfiles that move': {
    base: each((i) => ({ [`s/${i}/Dockerfile`]: whole })),
    head: each((i) => ({ [`t/${i}/Dockerfile`]: { moved: `s/${i}/Dockerfile` } })),
  },
  'some that are added, changed and removed, which other files build': {
    base: each((i) => ({
      ...(i > 20 && { [`s/${i}/Dockerfile`]: whole }),
      [`k/${i}/compose.yaml`]: `services:\n  a:\n    build: ../../s/${i}\n`,
    })),
    head: each((i) => ({
      [`s/${i}/Dockerfile`]: i > 40 ? null : i > 20 ? `${whole}EXPOSE 80\n` : 'FROM node\nUSER root\nCOPY . .\n',
    })),
  },
};

describe('requests', () => {
  for (const [name, { base, head }] of Object.entries(shapes)) {
    test(`${name}: at most nine for the first review, eight for one that changes nothing`, async () => {
      await using s = await Scene.start({ base: { ...others, ...base }, head });
      const { review } = await s.review();
      const first = s.github.requests.length;
      assert.ok(review.findings.length > 0);
      assert.ok(first <= 9, asked(s, 0));
      assertToldOnce(review, s.github.conversation(1));
      const before = s.github.conversation(1);
      await s.review();
      assert.ok(s.github.requests.length - first <= 8, asked(s, first));
      assert.deepEqual(s.github.conversation(1), before);
      assert.deepEqual(s.github.violations, []);
    });
  }

  test('nothing of containers in it: six, one of them for the checks of other bases', async () => {
    await using s = await Scene.start({ base: others, head: { 'src/0/0.ts': 'export {};\n' } });
    await s.review();
    assert.ok(s.github.requests.length <= 6, asked(s, 0));
    assert.deepEqual(s.github.conversation(1).comments, []);
  });
});

function asked({ github }: Scene, from: number): string {
  return github.requests
    .slice(from)
    .map(({ method, path, graphql, status }) => `${method} ${path} ${graphql.join()} ${status}`)
    .join('\n');
}
