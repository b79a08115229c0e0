import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Side } from '../../src/change.ts';
import { GitForge } from '../../src/git/forge.ts';
import { Repository } from '../repository.ts';
import { diverged, edited, text, twenty } from './diverged.ts';

async function read(forge: GitForge, side: Side, path: string) {
  return (await forge.read([{ side, path }]))[0]!;
}

async function reasonOf(forge: GitForge, side: Side, path: string) {
  const content = await read(forge, side, path);
  assert.equal(content.kind, 'unreadable', `${path} at the ${side}`);
  return content.kind === 'unreadable' ? content.reason : '';
}

describe('a change between two commits', () => {
  it('is what happened since the merge base', async () => {
    const { repo, base, head } = diverged();
    using _ = repo;
    const change = await new GitForge({ folder: repo.folder, base: 'main', head: 'feature' }).change();
    assert.deepEqual(change, {
      base,
      target: repo.resolve('main'),
      head,
      title: 'main..feature',
      repository: undefined,
      owner: undefined,
      incomplete: undefined,
      files: [
        {
          path: 'Dockerfile',
          previousPath: undefined,
          status: 'modified',
          hunks: [
            { start: 1, end: 5, before: { start: 1, end: 5 } },
            { start: 12, end: 18, before: { start: 12, end: 18 } },
          ],
        },
        {
          path: 'added "ü\n\\.dockerfile',
          previousPath: undefined,
          status: 'added',
          hunks: [{ start: 1, end: 1, before: { start: 0, end: -1 } }],
        },
        {
          path: 'gone',
          previousPath: undefined,
          status: 'removed',
          hunks: [{ start: 0, end: -1, before: { start: 1, end: 1 } }],
        },
        {
          path: 'new/compose.yml',
          previousPath: 'old/compose.yml',
          status: 'renamed',
          hunks: [{ start: 1, end: 4, before: { start: 1, end: 4 } }],
        },
      ],
    });
  });

  it("does not depend on anybody's configuration", async () => {
    const { repo } = diverged();
    using _ = repo;
    const order = { folder: repo.folder, base: 'main', head: 'feature' };
    const expected = await new GitForge(order).change();
    const settings = {
      'diff.renames': 'false',
      'diff.context': '0',
      'diff.interHunkContext': '50',
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.relative': 'true',
      'diff.external': 'false',
      'diff.submodule': 'log',
      'diff.ignoreSubmodules': 'all',
      'diff.orderFile': 'order',
      'diff.wordRegex': '.',
      'diff.suppressBlankEmpty': 'true',
      'color.ui': 'always',
      'core.quotePath': 'true',
      'core.pager': 'false',
      'core.fsmonitor': 'touch pwned',
    };
    for (const [name, value] of Object.entries(settings)) repo.git(['config', name, value]);
    process.env.GIT_DIFF_OPTS = '--unified=0';
    process.env.GIT_EXTERNAL_DIFF = 'false';
    try {
      assert.deepEqual((await new GitForge(order).change()).files.toSorted(byPath), expected.files.toSorted(byPath));
    } finally {
      delete process.env.GIT_DIFF_OPTS;
      delete process.env.GIT_EXTERNAL_DIFF;
    }
  });

  it('pairs hunks with files around links, submodules, binaries, modes and moves', async () => {
    using repo = Repository.create();
    const base = repo.commit('main', {
      a: text(twenty),
      b: 'FROM a\n',
      c: Buffer.from([0, 1, 2]),
      d: 'x\n',
      e: { submodule: '1'.repeat(40) },
      f: text(twenty),
      z: text(twenty),
    });
    repo.commit(
      'feature',
      {
        a: { symlink: 'z' },
        b: { executable: 'FROM a\n' },
        c: Buffer.from([0, 2]),
        d: 'diff --git a/x b/x\n@@ -1 +7,7 @@\n',
        e: { submodule: '2'.repeat(40) },
        g: { moved: 'f' },
        z: edited(20),
      },
      'Edit',
      { from: base },
    );
    const { files } = await new GitForge({ folder: repo.folder, base, head: 'feature' }).change();
    assert.deepEqual(
      files.map(({ path, status, hunks }) => [path, status, hunks]),
      [
        ['a', 'modified', [{ start: 1, end: 1, before: { start: 0, end: -1 } }]],
        ['b', 'modified', []],
        ['c', 'modified', undefined],
        ['d', 'modified', [{ start: 1, end: 2, before: { start: 1, end: 1 } }]],
        ['e', 'modified', [{ start: 1, end: 1, before: { start: 1, end: 1 } }]],
        ['g', 'renamed', []],
        ['z', 'modified', [{ start: 17, end: 20, before: { start: 17, end: 20 } }]],
      ],
    );
  });

  it('reads both sides, in the order that was asked for', async () => {
    const { repo } = diverged();
    using _ = repo;
    const forge = new GitForge({ folder: repo.folder, base: 'main', head: 'feature' });
    assert.deepEqual(
      await forge.read([
        { side: 'head', path: 'new/compose.yml' },
        { side: 'base', path: 'Dockerfile' },
        { side: 'head', path: 'gone' },
        { side: 'head', path: 'added "ü\n\\.dockerfile' },
        { side: 'base', path: 'nowhere/at/all' },
        { side: 'head', path: 'Dockerfile' },
        { side: 'head', path: 'new' },
        { side: 'head', path: '' },
        { side: 'head', path: '*' },
        { side: 'base', path: '/etc/passwd' },
        { side: 'head', path: '../x' },
      ]),
      [
        { kind: 'text', text: edited(1) },
        { kind: 'text', text: text(twenty) },
        { kind: 'absent' },
        { kind: 'text', text: 'FROM a\n' },
        { kind: 'absent' },
        { kind: 'text', text: edited(2, 15) },
        { kind: 'folder' },
        { kind: 'absent' },
        { kind: 'absent' },
        { kind: 'unreadable', reason: 'This path is outside the reviewed folder.' },
        { kind: 'unreadable', reason: 'This path is outside the reviewed folder.' },
      ],
    );
  });

  it('says why it does not read a file', async () => {
    using repo = Repository.create();
    repo.commit('main', {
      link: { symlink: '/etc/passwd' },
      folder: { symlink: 'real' },
      'real/Dockerfile': 'FROM a\n',
      'sub/module': { submodule: '1'.repeat(40) },
      large: 'x'.repeat(1_000_001),
      latin: Buffer.from([0x46, 0xe9, 0x0a]),
      binary: Buffer.from([0x46, 0x00, 0x0a]),
    });
    const forge = new GitForge({ folder: repo.folder, head: 'main' });
    assert.deepEqual(await read(forge, 'head', 'link'), { kind: 'link', target: '/etc/passwd' });
    assert.deepEqual(await read(forge, 'head', 'folder'), { kind: 'link', target: 'real' });
    assert.deepEqual(await read(forge, 'head', 'folder/Dockerfile'), { kind: 'absent' });
    assert.deepEqual(await read(forge, 'head', 'real'), { kind: 'folder' });
    assert.deepEqual(await read(forge, 'head', 'sub/module/a/Dockerfile'), { kind: 'absent' });
    assert.deepEqual(await read(forge, 'base', 'sub/module'), { kind: 'submodule', commit: '1'.repeat(40) });
    assert.match(await reasonOf(forge, 'base', 'large'), /1\.0 MB/);
    assert.match(await reasonOf(forge, 'head', 'latin'), /UTF-8/);
    assert.match(await reasonOf(forge, 'head', 'binary'), /NUL/);
  });

  it('reads a thousand files', async () => {
    using repo = Repository.create();
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`some/folder/number/${i}/Dockerfile`, `FROM a:${i % 700}\n`]),
    );
    repo.commit('main', files);
    const forge = new GitForge({ folder: repo.folder, head: 'main' });
    const contents = await forge.read(Object.keys(files).map((path) => ({ side: 'head', path })));
    assert.deepEqual(
      contents,
      Object.values(files).map((content) => ({ kind: 'text', text: content })),
    );
  });
});

describe('a change up to the work tree', () => {
  function checkedOut() {
    const made = diverged();
    made.repo.git(['checkout', '--quiet', 'feature']);
    return made;
  }

  it('holds what is committed, staged, edited and not yet known', async () => {
    const { repo, base } = checkedOut();
    using _ = repo;
    const put = (path: string, content: string) => {
      mkdirSync(join(repo.folder, path, '..'), { recursive: true });
      writeFileSync(join(repo.folder, path), content);
    };
    put('same', 'edited\n');
    put('staged/Dockerfile', 'FROM staged\n');
    repo.git(['add', 'staged']);
    put('.gitignore', 'ignored\n');
    put('ignored', 'x\n');
    put('deep/er/Dockerfile', 'FROM new\n');
    rmSync(join(repo.folder, 'later.txt'));
    const forge = new GitForge({ folder: join(repo.folder, 'deep/er') });
    const change = await forge.change();
    assert.equal(change.base, base);
    assert.equal(change.title, 'main..work tree');
    assert.deepEqual(change.files.map(({ path, status }) => `${status} ${path}`).sort(), [
      'added .gitignore',
      'added added "ü\n\\.dockerfile',
      'added deep/er/Dockerfile',
      'added staged/Dockerfile',
      'modified Dockerfile',
      'modified same',
      'removed gone',
      'removed later.txt',
      'renamed new/compose.yml',
    ]);
    assert.deepEqual(await read(forge, 'head', 'same'), { kind: 'text', text: 'edited\n' });
    assert.deepEqual(await read(forge, 'base', 'same'), { kind: 'text', text: 'x\n' });
    assert.deepEqual(await read(forge, 'head', 'deep/er/Dockerfile'), { kind: 'text', text: 'FROM new\n' });
    assert.deepEqual(await read(forge, 'head', 'later.txt'), { kind: 'absent' });
    assert.deepEqual(await read(forge, 'head', 'ignored'), { kind: 'absent' });
    assert.deepEqual(await forge.read([{ side: 'head', path: 'ignored', look: true }]), [{ kind: 'absent' }]);
    repo.git(['add', '--force', 'ignored']);
    const added = new GitForge({ folder: repo.folder });
    assert.deepEqual(await read(added, 'head', 'ignored'), { kind: 'text', text: 'x\n' }, 'git knows it all the same');
  });

  it('is only what is committed where a head is named', async () => {
    const { repo, head } = checkedOut();
    using _ = repo;
    writeFileSync(join(repo.folder, 'same'), 'edited\n');
    const change = await new GitForge({ folder: repo.folder, head: 'HEAD' }).change();
    assert.equal(change.head, head);
    assert.ok(!change.files.some(({ path }) => path === 'same'));
  });

  it('never leaves the repository', async () => {
    const { repo } = checkedOut();
    using _ = repo;
    symlinkSync('/etc', join(repo.folder, 'etc'));
    mkdirSync(join(repo.folder, 'other'));
    writeFileSync(join(repo.folder, 'other/.git'), 'gitdir: /nowhere\n');
    writeFileSync(join(repo.folder, 'other/Dockerfile'), 'FROM a\n');
    const forge = new GitForge({ folder: repo.folder });
    assert.deepEqual(await read(forge, 'head', 'etc/passwd'), { kind: 'absent' });
    assert.match(await reasonOf(forge, 'head', '../x'), /outside/);
    assert.deepEqual(await read(forge, 'head', 'other'), { kind: 'submodule' });
    assert.deepEqual(await read(forge, 'head', 'other/Dockerfile'), { kind: 'absent' });
  });

  it('holds a file in conflict once', async () => {
    const { repo } = checkedOut();
    using _ = repo;
    repo.commit('main', { Dockerfile: edited(2, 3) });
    repo.tryGit(['merge', 'main']);
    const { files } = await new GitForge({ folder: repo.folder }).change();
    assert.deepEqual(files.filter(({ path }) => path === 'Dockerfile').length, 1);
    assert.equal(files.filter(({ path }) => path === 'new/compose.yml')[0]?.hunks?.[0]?.end, 4);
  });

  it('is what is committed where nothing is checked out', async () => {
    const { repo, head } = diverged();
    using _ = repo;
    repo.git(['symbolic-ref', 'HEAD', 'refs/heads/feature']);
    assert.equal((await new GitForge({ folder: repo.folder }).change()).head, head);
  });
});

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}
