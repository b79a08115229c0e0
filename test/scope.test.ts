/** How far a review goes, and what it says of files that are gone: over real repositories, from git and from GitHub. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Scope } from '../src/gather/scopes.ts';
import { GitForge } from '../src/git/forge.ts';
import type { Forge } from '../src/ports.ts';
import type { Review } from '../src/review/review.ts';
import { positions } from '../src/source.ts';
import { type Files, Repository } from './repository.ts';
import { run } from './run.ts';
import { runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

const shop = {
  'web/Dockerfile': 'FROM debian:12\nCOPY src /app/\n',
  'web/src/main.js': 'start()\n',
  'api/Dockerfile': 'FROM debian:12 AS build\nFROM debian:12\nCOPY src /app/\n',
  'api/api.env': 'LEVEL=1\n',
  'compose.yaml':
    'services:\n  web:\n    build: web\n    volumes: ["./web/conf/site.conf:/site.conf:ro", "./web/html:/srv"]\n  api:\n    build:\n      context: api\n      target: build\n    env_file: api/api.env\n',
  'job/Dockerfile': 'FROM debian:12\nRUN make\n',
};

async function review(change: Files, scope: Scope, base: Files = shop): Promise<Review> {
  using repository = Repository.create();
  const from = repository.commit('main', base);
  repository.commit('feature', change, 'Change', { from });
  const forge = new GitForge({ folder: repository.folder, base: 'main', head: 'feature' });
  return await run({ forge, scope, policyPath: '.github/layer-review.yml', overrides: {} });
}

describe('scope', () => {
  const cases: readonly [title: string, change: Files, scope: Scope, files: string][] = [
    ['changed: a file that is copied changes nothing', { 'web/src/main.js': 'stop()\n' }, 'changed', ''],
    [
      'affected: the image that copies it, and what runs that',
      { 'web/src/main.js': 'stop()\n' },
      'affected',
      'api/Dockerfile compose.yaml web/Dockerfile',
    ],
    ['affected: an env file', { 'api/api.env': 'LEVEL=0\n' }, 'affected', 'api/Dockerfile compose.yaml web/Dockerfile'],
    [
      'affected: a file that is mounted',
      { 'web/conf/site.conf': 'listen\n' },
      'affected',
      'api/Dockerfile compose.yaml web/Dockerfile',
    ],
    [
      'affected: a folder that is mounted',
      { 'web/html/a/index.html': 'x\n' },
      'affected',
      'api/Dockerfile compose.yaml web/Dockerfile',
    ],
    ['affected: beside what is mounted', { 'web/html2/index.html': 'x\n' }, 'affected', ''],
    ['affected: nothing is made of it', { README: 'x\n' }, 'affected', ''],
    [
      'affected: what is removed counts too',
      { 'web/src/main.js': null },
      'affected',
      'api/Dockerfile compose.yaml web/Dockerfile',
    ],
    ['all', { README: 'x\n' }, 'all', 'api/Dockerfile compose.yaml job/Dockerfile web/Dockerfile'],
  ];
  for (const [title, change, scope, files] of cases) {
    test(title, async () => {
      const found = await review(change, scope);
      assert.deepEqual(found.files, files.split(' ').filter(Boolean));
      assert.equal(found.counts.introduced, 0, 'all of it was there before');
      assert.equal(found.counts.fixed, 0);
    });
  }

  test('affected: a renamed Dockerfile is compared with what it was', async () => {
    const { files, counts } = await review(
      { 'site/Dockerfile': { moved: 'web/Dockerfile' }, 'site/src/x': 'x\n' },
      'affected',
    );
    assert.ok(files.includes('site/Dockerfile'));
    assert.deepEqual([counts.introduced, counts.fixed], [0, 0]);
  });

  test('the work tree as it is: with new files, without deleted and ignored ones', async () => {
    using repository = Repository.create();
    repository.commit('main', { ...shop, '.gitignore': 'ignored\n' });
    repository.git(['checkout', '--quiet', 'main', '--']);
    for (const path of ['new.Dockerfile', 'web/src/new.js']) writeFileSync(join(repository.folder, path), 'FROM a\n');
    repository.git(['rm', '--quiet', '--cached', 'job/Dockerfile']);
    const forge = new GitForge({ folder: repository.folder });
    const { paths } = await forge.tree('head');
    assert.deepEqual(
      [...paths].sort(),
      [...Object.keys(shop), '.gitignore', 'new.Dockerfile', 'web/src/new.js'].sort(),
    );
    const found = await run({ forge, scope: 'affected', policyPath: 'x.yml', overrides: {} });
    assert.ok(found.files.includes('web/Dockerfile') && found.files.includes('new.Dockerfile'));
  });

  test('on GitHub: no more than ten requests for the affected ones', async () => {
    await using github = await GitHub.start();
    const from = github.repository.commit('main', shop);
    github.repository.commit('feature', { 'web/src/main.js': 'stop()\n' }, 'Change', { from });
    github.openPull({ head: 'feature' });
    const { summary } = await runAction({ github, pull: 1, inputs: { scope: 'affected' } });
    assert.match(summary, /web\/Dockerfile/);
    assert.doesNotMatch(summary, /job\/Dockerfile/);
    assert.ok(github.requests.length <= 10, `${github.requests.length}`);
    const all = await runAction({ github, pull: 1, inputs: { scope: 'all' } });
    assert.match(all.summary, /job\/Dockerfile/);
    assert.deepEqual(github.violations, []);
  });

  test('more container files than a review looks at: the first ones are reviewed, and it does not pass', async () => {
    const files = Array.from({ length: 10_001 }, (_, i) => `${i}.Dockerfile`);
    const known = new Set(files);
    const read: string[] = [];
    const forge: Forge = {
      change: async () => ({
        ...{ base: undefined, head: 'h', title: 'all', incomplete: undefined },
        files: files.map((path) => ({ path, previousPath: undefined, status: 'added', hunks: undefined })),
      }),
      tree: async () => ({ paths: files, incomplete: undefined }),
      read: async (wanted) =>
        wanted.map(({ path }) => {
          read.push(path);
          return known.has(path) ? { kind: 'text', text: 'FROM scratch\n' } : { kind: 'absent' };
        }),
      publish: async () => {},
    };
    const { verdict, reason, files: seen } = await run({ forge, policyPath: 'x.yml', overrides: {} });
    assert.deepEqual([verdict, seen.length], ['error', 10_000]);
    assert.match(reason, /^There are 10001 container files, more than the limit of 10000, so some were not reviewed/);
    assert.ok(!read.includes('10000.Dockerfile'));
  });

  test('a repository that cannot be listed whole is told, and does not pass', async () => {
    await using github = await GitHub.start({ limits: { treeEntries: 2 } });
    const many = Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`x${i}`, 'x\n']));
    const from = github.repository.commit('main', { Dockerfile: 'FROM scratch\n' });
    github.repository.commit('feature', many, 'Change', { from });
    github.openPull({ head: 'feature' });
    const { exitCode, outputs, summary } = await runAction({ github, pull: 1, inputs: { scope: 'all' } });
    assert.deepEqual([exitCode, outputs.verdict], [1, 'error']);
    assert.match(summary, /more files than GitHub lists/);
  });

  test('but for what package managers installed, which nobody lists then', async () => {
    await using github = await GitHub.start({ limits: { treeEntries: 400 } });
    const many = (folder: string) =>
      Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`${folder}/x${i}/a`, 'x\n']));
    const web = { 'web/Dockerfile': 'FROM scratch\n', ...many('web/node_modules') };
    const from = github.repository.commit('main', web);
    github.repository.commit('feature', { 'web/Dockerfile': 'FROM scratch\nUSER 1000\n' }, 'Change', { from });
    github.openPull({ head: 'feature' });
    const { outputs, summary } = await runAction({ github, pull: 1, inputs: { scope: 'all' } });
    assert.equal(outputs.verdict, 'pass', summary);
    // The root and web/ on either side, each cut and then by itself.
    assert.equal(github.requested('GET /repos/{owner}/{repo}/git/trees/{tree_sha}').length, 8);
  });

  test('which is said once, however many ask for the list', async () => {
    await using github = await GitHub.start({ limits: { treeEntries: 400 } });
    const many = Object.fromEntries(Array.from({ length: 310 }, (_, i) => [`a/x${i}`, 'x\n']));
    const from = github.repository.commit('main', {
      ...many,
      ...Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`b${i}/x`, 'x\n'])),
      'a/Dockerfile': 'FROM scratch\n',
    });
    github.repository.commit(
      'feature',
      Object.fromEntries(Object.keys({ ...many, 'a/Dockerfile': '' }).map((path) => [path, null])),
      'Remove a/',
      { from },
    );
    github.openPull({ head: 'feature' });
    const { outputs, summary } = await runAction({ github, pull: 1 });
    assert.equal(outputs.verdict, 'error');
    assert.equal(summary.split('more files than GitHub lists').length - 1, 1, summary);
  });
});

describe('what is gone', () => {
  const builders = {
    ...shop,
    'docker-bake.hcl': 'target "web" {\n  context = "web"\n}\n',
    '.github/workflows/build.yml':
      'jobs:\n  a:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          file: web/Dockerfile\n',
  };

  const cases: readonly [title: string, change: Files, told: readonly string[]][] = [
    [
      'a Dockerfile',
      { 'web/Dockerfile': null },
      [
        'compose.yaml:3 ! This refers to web/Dockerfile, which this change removes.',
        'docker-bake.hcl:2 still refers to web/Dockerfile, which this change removes.',
        '.github/workflows/build.yml:6 still refers to web/Dockerfile, which this change removes.',
      ],
    ],
    [
      'a Dockerfile that moved, and compose with it',
      { 'site/Dockerfile': { moved: 'web/Dockerfile' }, 'compose.yaml': 'services:\n  web:\n    build: site\n' },
      [
        'docker-bake.hcl:2 still refers to web/Dockerfile, which this change moves to site/Dockerfile.',
        '.github/workflows/build.yml:6 still refers to web/Dockerfile, which this change moves to site/Dockerfile.',
      ],
    ],
    ['a Dockerfile whose name is in lower case now', { 'web/dockerfile': { moved: 'web/Dockerfile' } }, []],
    [
      'an env file',
      { 'api/api.env': null },
      ['compose.yaml:9 ! This refers to api/api.env, which this change removes.'],
    ],
    [
      'a stage',
      { 'api/Dockerfile': 'FROM debian:12\nCOPY src /app/\n' },
      ['compose.yaml:8 ! This refers to the stage build of api/Dockerfile, which this change removes.'],
    ],
    ['nothing that is referred to', { 'job/Dockerfile': null }, []],
    ['a file of code', { 'web/src/main.js': null }, []],
  ];
  for (const [title, change, told] of cases) {
    test(title, async () => {
      const { verdict, unread, remarks } = await review(change, 'changed', builders);
      const broken = unread.map(({ path, at, reason }) => `${path}:${positions(at!).start.line} ! ${reason}`);
      assert.deepEqual([...broken, ...remarks], told);
      // What compose would refuse cannot pass; settings may be given where it runs, and of other files nobody but their reader knows.
      assert.equal(verdict, broken.length > 0 ? 'error' : 'pass');
    });
  }

  test('a `.env` belongs where it runs, and in no repository: who takes it out has it pass', async () => {
    const files = {
      'compose.yaml': 'services:\n  api:\n    image: example/api:1.2.3\n    env_file: .env\n',
      '.env': 'MODE=fast\n',
    };
    const { verdict, unread, remarks } = await review({ '.env': null }, 'changed', files);
    assert.deepEqual([verdict, unread], ['pass', []]);
    assert.deepEqual(remarks, ['compose.yaml:4 still refers to .env, which this change removes.']);
    const moved = await review({ 'own.env': { moved: '.env' } }, 'changed', files);
    assert.equal(moved.verdict, 'error');
  });

  test('a compose file that the policy leaves out is only remarked on', async () => {
    const policy = { '.github/layer-review.yml': 'files:\n  exclude: [compose.yaml]\n' };
    const { verdict, remarks } = await review({ 'web/Dockerfile': null }, 'changed', { ...shop, ...policy });
    assert.deepEqual(remarks, ['compose.yaml:3 still refers to web/Dockerfile, which this change removes.']);
    assert.equal(verdict, 'pass');
  });

  test('on GitHub the repository is looked through only then, with two requests', async () => {
    await using github = await GitHub.start();
    const from = github.repository.commit('main', builders);
    github.repository.commit('feature', { 'job/Dockerfile': 'FROM debian:12\n' }, 'Change', { from });
    github.repository.commit('removal', { 'web/Dockerfile': null }, 'Remove', { from });
    const trees = () => github.requested('GET /repos/{owner}/{repo}/git/trees/{tree_sha}').length;
    const inputs = { scope: 'changed' };
    await runAction({ github, pull: github.openPull({ head: 'feature' }).number, inputs });
    const usual = github.requests.length;
    assert.equal(trees(), 0);
    const { number } = github.openPull({ head: 'removal' });
    const { summary } = await runAction({ github, pull: number, inputs });
    assert.match(summary, /compose\.yaml:3.*: This refers to `web\/Dockerfile`/);
    assert.match(summary, /docker-bake\.hcl:2.* still refers to .*web\/Dockerfile/);
    assert.equal(trees(), 1);
    // The compose file cannot be built any more, which a comment says.
    assert.ok(github.requests.length - usual <= usual + 3, `${usual}, then ${github.requests.length - usual}`);
    assert.deepEqual(github.violations, []);
  });
});
