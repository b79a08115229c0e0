import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { FolderForge } from '../../src/folder/forge.ts';

describe('a folder as it is', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'layer-review-folder-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function put(path: string, content: string | Buffer = 'FROM scratch\n') {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  async function pathsOf(forge: FolderForge) {
    return (await forge.change()).files.map(({ path }) => path);
  }

  async function read(forge: FolderForge, path: string) {
    return (await forge.read([{ side: 'head', path }]))[0]!;
  }

  it('lists files in order, without those that nobody wrote', async () => {
    for (const path of [
      'b/Dockerfile',
      'Dockerfile',
      'node_modules/x/Dockerfile',
      '.git/Dockerfile',
      'a/.x/compose.yml',
    ])
      put(path);
    const forge = new FolderForge(['.'], root);
    assert.deepEqual(await pathsOf(forge), ['Dockerfile', 'a/.x/compose.yml', 'b/Dockerfile']);
    assert.equal((await forge.change()).base, undefined);
  });

  describe('where its repository comes from', () => {
    const git = (...words: string[]) => execFileSync('git', words, { cwd: root, stdio: 'ignore' });
    const originOf = async (...paths: string[]) => {
      const { repository, owner } = await new FolderForge(paths, root, { inRepository: true }).change();
      return [repository, owner];
    };

    it('is what git keeps of it, from any folder of the checkout', async () => {
      put('a/Dockerfile');
      git('init', '--quiet');
      assert.deepEqual(await originOf('.'), [undefined, undefined]);
      git('remote', 'add', 'upstream', 'https://github.com/other/upstream');
      for (const [address, ...origin] of [
        ['https://github.com/acme/examples.git', 'examples', 'acme'],
        ['git@github.com:acme/examples', 'examples', 'acme'],
        ['ssh://git@git.example.com:22/acme/examples/', 'examples', undefined],
        ['https://user:t0ken@gitlab.com/group/sub/examples.git', 'examples', undefined],
        ['../examples', 'examples', undefined],
      ] as const) {
        git('config', 'remote.origin.url', address);
        assert.deepEqual(await originOf('a'), origin, address);
        assert.deepEqual(await originOf('a/Dockerfile'), origin, address);
      }
    });

    it('is that of the repository that a work tree or a submodule belongs to', async () => {
      put('own/.git', 'gitdir: ../all/modules/own\n');
      put('own/Dockerfile');
      put('all/modules/own/config', '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/acme/own\n');
      assert.deepEqual(await originOf('own'), ['own', 'acme']);
      put('tree/.git', `gitdir: ${root}/all/worktrees/tree\n`);
      put('tree/Dockerfile');
      put('all/worktrees/tree/commondir', '../..\n');
      put(
        'all/config',
        '[remote "fork"]\nurl = https://github.com/x/y\n[remote "origin"]\nurl="https://github.com/acme/all"\n',
      );
      assert.deepEqual(await originOf('tree'), ['all', 'acme']);
    });

    it('is not known of a folder that is only called so, nor of several repositories', async () => {
      put('examples/Dockerfile');
      assert.deepEqual(await originOf('examples'), [undefined, undefined]);
      for (const name of ['one', 'two']) {
        put(`${name}/Dockerfile`);
        put(`${name}/.git/config`, `[remote "origin"]\nurl = https://github.com/acme/${name}\n`);
      }
      assert.deepEqual(await originOf('one'), ['one', 'acme']);
      assert.deepEqual(await originOf('one', 'two'), [undefined, undefined]);
      put('broken/.git', 'gitdir: /nowhere\n');
      put('broken/Dockerfile');
      assert.deepEqual(await originOf('broken'), [undefined, undefined]);
    });
  });

  it('takes a folder that is left out by itself when it is named', async () => {
    put('node_modules/x/Dockerfile');
    assert.deepEqual(await pathsOf(new FolderForge(['node_modules'], root)), ['node_modules/x/Dockerfile']);
  });

  it('names paths from the working folder, and from what holds them all elsewhere', async () => {
    put('one/Dockerfile');
    put('two/api/Dockerfile');
    assert.deepEqual(await pathsOf(new FolderForge(['one/Dockerfile', 'two'], root)), [
      'one/Dockerfile',
      'two/api/Dockerfile',
    ]);
    assert.deepEqual(await pathsOf(new FolderForge([join(root, 'two')], '/')), [
      join(root, 'two/api/Dockerfile').slice(1),
    ]);
    assert.deepEqual(
      await pathsOf(new FolderForge([join(root, 'two')], `${tmpdir()}/..`)),
      await pathsOf(new FolderForge([join(root, 'two')], '/')),
    );
    assert.deepEqual(await pathsOf(new FolderForge(['../two'], join(root, 'one'))), ['api/Dockerfile']);
    assert.deepEqual(await pathsOf(new FolderForge(['../two', '../one'], join(root, 'one'))), [
      'two/api/Dockerfile',
      'one/Dockerfile',
    ]);
  });

  it('tells what is not there, and goes on', async () => {
    put('Dockerfile');
    const forge = new FolderForge(['nowhere', 'Dockerfile'], root);
    const { files, incomplete } = await forge.change();
    assert.deepEqual(
      files.map(({ path }) => path),
      ['Dockerfile'],
    );
    assert.match(incomplete!, /no such file or folder: nowhere/);
    assert.deepEqual((await forge.change()).named, ['Dockerfile']);
  });

  it('reads text', async () => {
    put('Dockerfile', 'FROM ünï\r\n');
    const forge = new FolderForge(['.'], root);
    assert.deepEqual(await read(forge, 'Dockerfile'), { kind: 'text', text: 'FROM ünï\r\n' });
    assert.deepEqual(await read(forge, 'other'), { kind: 'absent' });
    assert.deepEqual(await read(forge, 'Dockerfile/x'), { kind: 'absent' });
    assert.deepEqual(await read(forge, ''), { kind: 'folder' });
  });

  it('says why it does not read a file', async () => {
    put('latin', Buffer.from([0x46, 0xe9, 0x0a]));
    put('binary', Buffer.from([0x46, 0, 0x0a]));
    put('large', 'x'.repeat(1_000_001));
    const forge = new FolderForge(['.'], root);
    const reasons: Record<string, RegExp> = {
      latin: /not valid UTF-8/,
      binary: /NUL bytes/,
      large: /1\.0 MB/,
      '../outside': /outside/,
      '/etc/passwd': /outside/,
      'sub/../../x': /outside/,
      'a\0b': /could not be read/,
    };
    for (const [path, reason] of Object.entries(reasons)) {
      const content = await read(forge, path);
      assert.equal(content.kind, 'unreadable', path);
      assert.match(content.kind === 'unreadable' ? content.reason : '', reason);
    }
  });

  it('says where a link leads, and finds nothing behind it', async () => {
    put('sub/Dockerfile');
    const links = { link: '/etc/passwd', folder: 'sub', broken: 'nowhere', 'sub/up': '../../x' };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, path));
    const forge = new FolderForge(['.'], root);
    for (const [path, target] of Object.entries(links))
      assert.deepEqual(await read(forge, path), { kind: 'link', target });
    assert.deepEqual(await read(forge, 'folder/Dockerfile'), { kind: 'absent' });
    assert.deepEqual(await read(forge, 'sub'), { kind: 'folder' });
  });

  it('does not wait for a pipe', { skip: process.platform === 'win32' }, async () => {
    execFileSync('mkfifo', [join(root, 'Dockerfile')]);
    assert.equal((await read(new FolderForge(['.'], root), 'Dockerfile')).kind, 'unreadable');
  });

  it('follows a link that somebody names, not those below it', async () => {
    put('real/Dockerfile');
    symlinkSync('real', join(root, 'link'));
    assert.deepEqual(await pathsOf(new FolderForge(['link'], root)), ['real/Dockerfile']);
    assert.deepEqual(await pathsOf(new FolderForge(['.'], root)), ['link', 'real/Dockerfile']);
  });

  it('does not lose a listed file whose name it cannot spell', { skip: process.platform !== 'linux' }, async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.dockerfile')]),
      'FROM scratch\n',
    );
    const forge = new FolderForge(['.'], root);
    const [path] = await pathsOf(forge);
    assert.equal((await read(forge, path!)).kind, 'unreadable');
  });
});
