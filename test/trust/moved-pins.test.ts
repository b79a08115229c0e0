/**
 * A submodule that a pull request moves to another commit. What is in it nobody could review before either, so that a moved
 * pin alone is told and does not fail; whatever else decides what is built from there does.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reviewed, unread } from '../gather/review.ts';
import { Scene } from '../github/scene.ts';
import type { Files } from '../repository.ts';

const old = { submodule: 'a'.repeat(40) };
const moved = { submodule: 'b'.repeat(40) };
const modules = (url: string) => `[submodule "sub"]\n\tpath = sub\n\turl = ${url}\n`;
const services = (...lines: string[]) => `services:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const builds = services('web: { build: ./sub }');
const mounts = services('web: { image: "example/web:1.2.3", volumes: ["./sub/conf:/etc/web"] }');
const includes = `include: [sub/compose.yml]\n${services('web: { image: "example/web:1.2.3", depends_on: [db] }')}`;
const base: Files = { '.gitmodules': modules('https://git.example/acme/sub.git'), sub: old };

describe('a submodule of which only the pin moves', () => {
  for (const [what, compose] of Object.entries({ builds, mounts, includes }))
    test(`is told with both commits, and is no error: ${what}`, async () => {
      const review = await reviewed(
        { ...base, 'compose.yml': compose },
        { sub: moved, 'compose.yml': `${compose}# edited\n` },
      );
      assert.deepEqual([review.verdict, unread(review)], ['pass', []]);
      assert.deepEqual(
        review.remarks.filter((remark) => remark.includes('submodule')),
        [
          'This change moves the submodule `sub` from `aaaaaaa` to `bbbbbbb`. What container files take from it was not reviewed: compare the commits there.',
        ],
      );
    });

  test('is so on GitHub, and behind a symlink', async () => {
    await using scene = await Scene.start({
      base: {
        ...base,
        'compose.yml': services('web: { build: { context: ., dockerfile: link } }'),
        link: { symlink: 'sub/Dockerfile' },
      },
      head: { sub: moved },
    });
    const { review } = await scene.review();
    assert.deepEqual([review.verdict, unread(review)], ['pass', []]);
    assert.match(review.remarks.join('\n'), /submodule `sub` from `aaaaaaa` to `bbbbbbb`\. What/);
  });

  test('hides nothing of the files that can be read', async () => {
    const after = services('web: { build: ./sub, privileged: true }');
    const review = await reviewed({ ...base, 'compose.yml': builds }, { sub: moved, 'compose.yml': after });
    assert.equal(review.verdict, 'fail');
    assert.match(review.remarks.join('\n'), /moves the submodule `sub`/);
  });
});

describe('is an error where', () => {
  const cases: Record<string, readonly [before: Files, after: Files]> = {
    'the change says where the submodule is fetched from': [
      { 'compose.yml': builds },
      { '.gitmodules': modules('https://git.example/mallory/sub.git') },
    ],
    'it brings the file that says so': [
      { '.gitmodules': null, 'compose.yml': builds },
      { '.gitmodules': `${base['.gitmodules']}` },
    ],
    'the submodule is new': [
      { sub: null, 'sub/Dockerfile': 'FROM debian:12.5\nUSER 1\n', 'compose.yml': builds },
      { 'sub/Dockerfile': null },
    ],
    'it was a link': [{ sub: { symlink: 'other' }, other: old, 'compose.yml': builds }, {}],
    'only the change builds from it': [
      { 'compose.yml': services('web: { image: "example/web:1" }') },
      { 'compose.yml': builds },
    ],
    'another file builds from it as well': [
      { 'compose.yml': builds },
      { 'prod.compose.yml': services('web: { build: ./sub }') },
    ],
    'the change takes something else of it': [
      { 'compose.yml': mounts },
      { 'compose.yml': mounts.replace('sub/conf', 'sub/bin') },
    ],
    'it builds another file of it': [
      { 'compose.yml': builds },
      { 'compose.yml': services('web: { build: { context: sub, dockerfile: Other } }') },
    ],
    'a link leads to another place in it': [
      {
        'compose.yml': services('web: { build: { context: ., dockerfile: link } }'),
        link: { symlink: 'sub/Dockerfile' },
      },
      { link: { symlink: 'sub/Other' } },
    ],
  };
  for (const [name, [before, after]] of Object.entries(cases))
    test(name, async () => {
      const review = await reviewed({ ...base, ...before }, { sub: moved, ...after });
      assert.equal(review.verdict, 'error');
      assert.match(unread(review).join('\n'), /submodule/);
    });
});

describe('what a file in a submodule may define', () => {
  test('is not said to be missing', async () => {
    for (const compose of [
      includes,
      services(
        'web: { extends: { file: sub/base.yml, service: web }, depends_on: { db: { condition: service_started } } }',
        'db: { image: "example/db:1" }',
      ),
    ]) {
      const review = await reviewed({}, { ...base, 'compose.yml': compose });
      assert.equal(review.verdict, 'error');
      assert.match(
        unread(review).join('\n'),
        /^sub\/\w+\.yml: This is inside sub, a submodule\. Review it in its own repository\.$/,
      );
    }
  });

  test('is where all files can be read', async () => {
    const said = async (files: Files) => {
      const { unread: some, remarks } = await reviewed({}, { 'compose.yml': includes, ...files });
      return [...some.map(({ reason }) => reason), ...remarks].join('\n');
    };
    const other = services('cache: { image: "example/cache:1" }');
    assert.match(await said({ 'sub/compose.yml': other }), /depends on the service `db`, which does not exist/);
    assert.match(await said({}), /includes `sub\/compose.yml`, which does not exist/);
  });
});
