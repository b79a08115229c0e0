import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { GitForge } from '../../src/git/forge.ts';
import { Folder } from '../cli/files.ts';
import { Repository } from '../repository.ts';
import { diverged } from './diverged.ts';

describe('what to compare with', () => {
  it('is the default branch of the remote, then main, then master', async () => {
    const { repo, base } = diverged();
    using _ = repo;
    repo.git(['branch', 'master', base]);
    const title = async () => (await new GitForge({ folder: repo.folder, head: 'feature' }).change()).title;
    assert.equal(await title(), 'main..feature');
    repo.git(['branch', '-m', 'main', 'trunk']);
    assert.equal(await title(), 'master..feature');
    repo.git(['update-ref', 'refs/remotes/origin/develop', 'trunk']);
    repo.git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop']);
    assert.equal(await title(), 'origin/develop..feature');
  });

  const mistakes: [string, { base?: string; head?: string }, RegExp][] = [
    ['a ref that is none', { base: 'nowhere' }, /No commit named nowhere exists here \(--base\)/],
    ['a ref that looks like an option', { base: 'main', head: '--output=pwned' }, /No commit named --output=pwned/],
    ['a blob', { base: 'main:Dockerfile' }, /No commit named/],
    ['a range', { base: 'main..feature' }, /No commit named/],
    ['histories without a common commit', { base: 'main', head: 'island' }, /no common ancestor here\. Choose another/],
  ];
  for (const [title, range, message] of mistakes) {
    it(`is not ${title}`, async () => {
      const { repo } = diverged();
      using _ = repo;
      repo.commit('island', { Dockerfile: 'FROM a\n' });
      await assert.rejects(new GitForge({ folder: repo.folder, ...range }).change(), { name: 'GitError', message });
    });
  }

  it('must be said where there is no default branch', async () => {
    using repo = Repository.create();
    repo.commit('feature', { Dockerfile: 'FROM a\n' });
    await assert.rejects(new GitForge({ folder: repo.folder, head: 'feature' }).change(), /--base REF/);
  });

  it('is the index with the last commit where that is asked for, and leaves the repository as it is', async () => {
    using repo = Repository.create();
    const last = repo.commit('main', { Dockerfile: 'FROM a\n', 'old.Dockerfile': 'FROM old\n' });
    repo.git(['reset', '--hard']);
    const put = (name: string, text: string) => writeFileSync(join(repo.folder, name), text);
    put('Dockerfile', 'FROM staged\n');
    put('new.Dockerfile', 'FROM new\n');
    repo.git(['add', 'Dockerfile', 'new.Dockerfile']);
    repo.git(['rm', '-q', 'old.Dockerfile']);
    put('Dockerfile', 'FROM later\n');
    put('unknown.Dockerfile', 'FROM unknown\n');
    const state = () => [repo.git(['count-objects', '-v']), readFileSync(join(repo.folder, '.git/index'), 'latin1')];
    const before = state();
    const forge = new GitForge({ folder: repo.folder, staged: true });
    const { base, title, files } = await forge.change();
    assert.deepEqual([base, title], [last, 'HEAD..index']);
    assert.deepEqual(
      files.map(({ path, status }) => `${status} ${path}`),
      ['modified Dockerfile', 'added new.Dockerfile', 'removed old.Dockerfile'],
    );
    assert.deepEqual(await forge.read([{ side: 'head', path: 'Dockerfile' }]), [
      { kind: 'text', text: 'FROM staged\n' },
    ]);
    assert.deepEqual((await forge.tree('head')).paths, ['Dockerfile', 'new.Dockerfile']);
    assert.deepEqual(state(), before);
  });

  it('is the index with nothing before the first commit', async () => {
    using repo = Repository.create();
    const forge = () => new GitForge({ folder: repo.folder, staged: true }).change();
    assert.deepEqual((await forge()).files, []);
    writeFileSync(join(repo.folder, 'Dockerfile'), 'FROM a\n');
    repo.git(['add', 'Dockerfile']);
    assert.deepEqual(
      (await forge()).files.map(({ path, status }) => `${status} ${path}`),
      ['added Dockerfile'],
    );
  });

  it('is not an index with the conflicts of a merge', async () => {
    using repo = Repository.create();
    const common = repo.commit('main', { Dockerfile: 'FROM a\n' });
    repo.commit('other', { Dockerfile: 'FROM b\n' }, 'Other', { from: common });
    repo.commit('main', { Dockerfile: 'FROM c\n' });
    repo.git(['reset', '--hard']);
    assert.throws(() => repo.git(['merge', 'other']));
    await assert.rejects(new GitForge({ folder: repo.folder, staged: true }).change(), /conflicts of a merge/);
  });

  it('says of a shallow clone how to get the rest', async () => {
    const { repo } = diverged();
    using _ = repo;
    using folder = new Folder({});
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repo.folder}`, folder.path]);
    for (const range of [{ base: 'HEAD~1' }, { base: 'main~1', head: 'HEAD' }])
      await assert.rejects(new GitForge({ folder: folder.path, ...range }).change(), /git fetch --unshallow/);
  });

  it('says whose repository it is where that comes from GitHub', async () => {
    const { repo } = diverged();
    using _ = repo;
    const change = async (address: string) => {
      execFileSync('git', ['-C', repo.folder, 'config', 'remote.origin.url', address]);
      const { owner, repository } = await new GitForge({ folder: repo.folder, base: 'main', head: 'feature' }).change();
      return [owner, repository];
    };
    assert.deepEqual(await change('https://github.com/acme/shop.git'), ['acme', 'shop']);
    assert.deepEqual(await change('git@github.com:acme/shop.git'), ['acme', 'shop']);
    assert.deepEqual(await change('ssh://git@github.com/acme/shop'), ['acme', 'shop']);
    assert.deepEqual(await change('https://example.com/acme/shop.git'), [undefined, 'shop']);
    assert.deepEqual(await change('https://example.com/github.com/acme/more/shop.git'), [undefined, 'shop']);
  });

  it('is nothing outside of a repository, without commits, or without git', async () => {
    await assert.rejects(new GitForge({ folder: '/' }).change(), /not in a git repository.*layer-review scan/);
    using repo = Repository.create();
    await assert.rejects(new GitForge({ folder: repo.folder, base: 'HEAD' }).change(), /no commits yet/);
    const { PATH } = process.env;
    process.env.PATH = '/nowhere';
    try {
      await assert.rejects(new GitForge({ folder: repo.folder }).change(), /git is not installed.*scan/);
    } finally {
      process.env.PATH = PATH;
    }
  });
});
