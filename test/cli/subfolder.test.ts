/** The command in a folder of a repository, as git, linters and formatters are used. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Repository } from '../repository.ts';
import { layerReview } from './command.ts';
import { bad, Folder, good } from './files.ts';

const until = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10);
const given = ['--reason', 'known', '--until', until];

const files = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'apps/api/Dockerfile': bad,
  'apps/api/test/Dockerfile': good,
  'apps/web/Dockerfile': bad,
};

const inFolder = (folder: Folder, path: string) => ({ folder: join(folder.path, path) });

describe('in a folder of a repository', () => {
  it('only what is in it is reviewed, by the policy at the top, with paths from the top for programs', async () => {
    // A work tree and a submodule have a file there.
    for (const git of ['.git/HEAD', '.git']) {
      using folder = new Folder({
        'apps/api/Dockerfile': bad,
        'apps/web/Dockerfile': bad,
        [git]: 'ref\n',
        '.github/layer-review.yml': 'fail-on: never\n',
      });
      const at = inFolder(folder, 'apps/api');
      for (const args of [[], ['.'], ['Dockerfile']]) {
        const { status, stdout } = await layerReview(['scan', ...args, '--format', 'json'], at);
        const document = JSON.parse(stdout);
        assert.deepEqual([status, document.files], [0, ['apps/api/Dockerfile']]);
        assert.ok(document.findings.every(({ path }: { path: string }) => path === 'apps/api/Dockerfile'));
      }
      const sarif = JSON.parse((await layerReview(['scan', '--format', 'sarif'], at)).stdout);
      assert.equal(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'apps/api/Dockerfile');
    }
  });

  it('text has paths that can be opened from it', async () => {
    using folder = new Folder(files);
    const at = inFolder(folder, 'apps/api');
    const { stdout } = await layerReview(['scan', '--all', '.', '../web/Dockerfile'], at);
    assert.match(stdout, /^Dockerfile\n/m);
    assert.match(stdout, /^ += also in \.\.\/web\/Dockerfile:2$/m);
    assert.doesNotMatch(stdout, /apps\//);
    const explained = await layerReview(['explain', '.', '../web'], at);
    assert.match(explained.stdout, /^test\/Dockerfile\n/m);
    assert.match(explained.stdout, /^image \.\.\/web\/Dockerfile stage 0$/m);
    assert.doesNotMatch(explained.stdout, /apps\//);
    const unread = await layerReview(['scan', 'nowhere', '../web'], at);
    assert.match(unread.stdout, /no such file or folder: nowhere/);
  });

  it('what is built from the top is judged by what the top keeps out of the build', async () => {
    const compose = 'services:\n  api:\n    build: { context: ../.., dockerfile: apps/api/Dockerfile }\n';
    const whole = good.replace('USER', 'COPY . /app\nUSER');
    const rulesIn = async (more: Record<string, string>) => {
      using folder = new Folder({
        '.git/HEAD': '',
        'apps/api/compose.yml': compose,
        'apps/api/Dockerfile': whole,
        ...more,
      });
      const { stdout } = await layerReview(['scan', '--format', 'json'], inFolder(folder, 'apps/api'));
      return JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    };
    assert.ok((await rulesIn({})).includes('copy-entire-context'));
    assert.ok(!(await rulesIn({ '.dockerignore': '*\n!src\n' })).includes('copy-entire-context'));
  });

  it('the baseline at the top holds, and is written there', async () => {
    using folder = new Folder(files);
    const at = inFolder(folder, 'apps/api');
    const { stdout } = await layerReview(['baseline', '.', ...given], at);
    assert.match(stdout, /in \.\.\/\.\.\/\.github\/layer-review\.baseline\.yml\.\n/);
    assert.match(
      readFileSync(join(folder.path, '.github/layer-review.baseline.yml'), 'utf8'),
      / apps\/api\/Dockerfile:/,
    );
    assert.equal((await layerReview(['scan'], at)).status, 0);
    assert.equal((await layerReview(['scan', '../web'], at)).status, 1);
  });

  it('waivers are written at the top, also for all of it', async () => {
    using folder = new Folder(files);
    const policy = () => readFileSync(join(folder.path, '.github/layer-review.yml'), 'utf8');
    const at = inFolder(folder, 'apps/api');
    assert.equal((await layerReview(['waive', 'run-as-root', '.', ...given], at)).status, 0);
    assert.match(policy(), /paths: \[apps\/api\]/);
    const again = await layerReview(['waive', 'run-as-root', '.', ...given], at);
    assert.match(again.stdout, /waived already in this folder, until/);
    assert.equal((await layerReview(['waive', 'run-as-root', '.', ...given], { folder: folder.path })).status, 0);
    assert.match(policy(), /paths: \["\*\*"\]/);
    const { stdout } = await layerReview(['scan', '--format', 'json'], { folder: folder.path });
    const { counts } = JSON.parse(stdout);
    assert.equal(counts.waived, 2);
  });

  it('files are left out by patterns from it, or from the top', async () => {
    using folder = new Folder(files);
    const at = inFolder(folder, 'apps/api');
    const left = async (pattern: string) =>
      JSON.parse((await layerReview(['scan', '.', '../web', '--exclude', pattern, '--format', 'json'], at)).stdout)
        .files;
    assert.deepEqual(await left('test/'), ['apps/api/Dockerfile', 'apps/web/Dockerfile']);
    assert.deepEqual(await left('../web/**'), ['apps/api/Dockerfile', 'apps/api/test/Dockerfile']);
    assert.deepEqual(await left('/apps/api/**'), ['apps/web/Dockerfile']);
    const outside = await layerReview(['scan', '--exclude', '../../../x'], at);
    assert.deepEqual([outside.status, outside.stdout], [2, '']);
    assert.match(outside.stderr, /\.\.\/\.\.\/\.\.\/x is outside /);
  });

  it('fixes are made in it, and shown as a patch for it', async () => {
    using folder = new Folder({ ...files, 'apps/api/Dockerfile': good.replace('USER', 'ADD a b\nUSER') });
    const at = inFolder(folder, 'apps/api');
    const dry = await layerReview(['fix', '--dry-run'], at);
    assert.match(dry.stdout, /^--- a\/Dockerfile\n\+\+\+ b\/Dockerfile\n/);
    const { stdout } = await layerReview(['fix'], at);
    assert.match(stdout, /^Dockerfile\n/);
    assert.match(readFileSync(join(folder.path, 'apps/api/Dockerfile'), 'utf8'), /^COPY a b$/m);
  });

  it('a change is told with paths from it', async () => {
    using repo = Repository.create();
    repo.commit('main', { 'apps/web/Dockerfile': good });
    repo.commit('feature', { 'apps/api/Dockerfile': bad, 'apps/web/Dockerfile': bad }, 'Worse', { from: 'main' });
    const args = ['review', '--head', 'feature'];
    const at = { folder: join(repo.folder, 'apps/api') };
    mkdirSync(at.folder, { recursive: true });
    const { stdout } = await layerReview(args, at);
    assert.match(stdout, /^Dockerfile\n/m);
    assert.match(stdout, /^\.\.\/web\/Dockerfile\n/m);
    const { findings } = JSON.parse((await layerReview([...args, '--format', 'json'], at)).stdout);
    assert.ok(findings.every(({ path }: { path: string }) => path.startsWith('apps/')));
  });
});

describe('the repository', () => {
  it('is that of what is named, where the current folder is in none', async () => {
    using folder = new Folder({
      'one/.git/HEAD': '',
      'one/.github/layer-review.yml': 'fail-on: never\n',
      'one/api/Dockerfile': bad,
      'two/.git/HEAD': '',
      'two/Dockerfile': bad,
    });
    const at = { folder: folder.path };
    const { status, stdout } = await layerReview(['scan', 'one/api'], at);
    assert.equal(status, 0);
    assert.match(stdout, /^one\/api\/Dockerfile\n/m);
    assert.equal((await layerReview(['scan', '../one/api'], inFolder(folder, 'two'))).status, 0);
    const { files: both } = JSON.parse((await layerReview(['scan', '--format', 'json'], at)).stdout);
    assert.deepEqual(both, ['one/api/Dockerfile', 'two/Dockerfile']);
    assert.equal((await layerReview(['scan', 'one', 'two'], at)).status, 1);
  });

  it('is the nearest, but what is in another below it belongs to it from above', async () => {
    using folder = new Folder({
      ...files,
      '.github/layer-review.yml': 'fail-on: never\n',
      'deps/own/.git': 'gitdir: ../../.git/modules/own\n',
      'deps/own/Dockerfile': bad,
    });
    assert.equal((await layerReview(['scan'], inFolder(folder, 'deps/own'))).status, 1);
    assert.equal((await layerReview(['scan', 'deps/own'], { folder: folder.path })).status, 0);
  });

  it('is not needed: then the current folder has the policy', async () => {
    using folder = new Folder({
      '.github/layer-review.yml': 'fail-on: never\n',
      'apps/Dockerfile': bad,
    });
    assert.equal((await layerReview(['scan', 'apps'], { folder: folder.path })).status, 0);
    const { status, stdout } = await layerReview(['scan', '--format', 'json'], inFolder(folder, 'apps'));
    assert.deepEqual([status, JSON.parse(stdout).files], [1, ['Dockerfile']]);
  });
});
