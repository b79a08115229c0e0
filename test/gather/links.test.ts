/** Symbolic links: followed by their paths inside of the repository, on GitHub, in git and in a folder alike. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { FolderForge } from '../../src/folder/forge.ts';
import { readerOf } from '../../src/gather/links.ts';
import { GitForge } from '../../src/git/forge.ts';
import type { Content, Forge } from '../../src/ports.ts';
import { Scene } from '../github/scene.ts';
import { type Files, Repository } from '../repository.ts';

/** What is read at each path of the head, as one word: a text with the path that it was found at. */
async function read(forge: Forge, paths: readonly string[]): Promise<Record<string, string>> {
  const reader = readerOf(forge, await forge.change());
  const contents = await reader.read(paths.map((path) => ({ side: 'head', path })));
  return Object.fromEntries(paths.map((path, i) => [path, word(contents[i]!, path)]));
}

function word(content: Content, path: string): string {
  if (content.kind === 'text') return `${content.at ?? path}: ${content.text}`;
  if (content.kind === 'absent') return 'absent';
  return (
    /outside the repository|circular|not point to a valid path|submodule|path cannot be read/.exec(
      content.reason,
    )?.[0] ?? content.reason
  );
}

class Folder implements Disposable {
  readonly #above = mkdtempSync(join(tmpdir(), 'layer-review-links-'));
  readonly path = join(this.#above, 'in', 'it');

  put(files: Readonly<Record<string, string | { readonly symlink: string }>>): void {
    mkdirSync(this.path, { recursive: true });
    for (const [path, entry] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, path)), { recursive: true });
      if (typeof entry === 'string') writeFileSync(join(this.path, path), entry);
      else symlinkSync(entry.symlink, join(this.path, path));
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.#above, { recursive: true, force: true });
  }
}

const hostile: Files = {
  Dockerfile: 'root',
  'docker/app/Dockerfile': 'app',
  'docker/app/.env': 'A=1',
  plain: { symlink: 'Dockerfile' },
  'docker/up': { symlink: '../Dockerfile' },
  'docker/self/Dockerfile': { symlink: '../app/Dockerfile' },
  folder: { symlink: 'docker/app' },
  'through/folder': { symlink: '../folder/../app/./Dockerfile' },
  trailing: { symlink: 'Dockerfile/' },
  dots: { symlink: './docker//app/../app/Dockerfile' },
  missing: { symlink: 'nowhere/Dockerfile' },
  absolute: { symlink: '/etc/passwd' },
  home: { symlink: '~/Dockerfile' },
  outside: { symlink: '../../../../etc/passwd' },
  'docker/outside': { symlink: '../../Dockerfile' },
  'back/in': { symlink: '../../it/Dockerfile' },
  windows: { symlink: 'C:/Windows/win.ini' },
  loop: { symlink: 'loop' },
  one: { symlink: 'two' },
  two: { symlink: 'one' },
  'deep/circle': { symlink: '../deep/circle/x' },
  chain1: { symlink: 'Dockerfile' },
  ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`chain${i + 2}`, { symlink: `chain${i + 1}` }])),
  module: { submodule: 'a'.repeat(40) },
  intoModule: { symlink: 'module/Dockerfile' },
  long: { symlink: `${'./'.repeat(2040)}Dockerfile` },
  longer: { symlink: `${'./'.repeat(2050)}Dockerfile` },
  nul: { symlink: 'Docker\0file' },
  ofFolder: { symlink: 'docker' },
};

const expected = {
  Dockerfile: 'Dockerfile: root',
  plain: 'Dockerfile: root',
  'docker/up': 'Dockerfile: root',
  'docker/self/Dockerfile': 'docker/app/Dockerfile: app',
  'folder/Dockerfile': 'docker/app/Dockerfile: app',
  'folder/.env': 'docker/app/.env: A=1',
  'folder/nothing': 'absent',
  'through/folder': 'docker/app/Dockerfile: app',
  trailing: 'absent',
  'plain/below': 'absent',
  dots: 'docker/app/Dockerfile: app',
  missing: 'absent',
  absolute: 'outside the repository',
  'absolute/x': 'outside the repository',
  home: 'absent',
  outside: 'outside the repository',
  'docker/outside': 'outside the repository',
  'back/in': 'outside the repository',
  windows: 'outside the repository',
  loop: 'circular',
  'loop/x': 'circular',
  one: 'circular',
  'deep/circle': 'circular',
  chain8: 'Dockerfile: root',
  chain9: 'circular',
  module: 'submodule',
  'module/Dockerfile': 'submodule',
  intoModule: 'submodule',
  long: 'Dockerfile: root',
  longer: 'not point to a valid path',
  ofFolder: 'absent',
  'ofFolder/app/Dockerfile': 'docker/app/Dockerfile: app',
};

/** Where each path leads, as one word. */
async function leads(forge: Forge, paths: readonly string[]): Promise<Record<string, string>> {
  const reader = readerOf(forge, await forge.change());
  const { leads: found } = await reader.explore(
    [],
    paths.map((path) => ({ side: 'head', path })),
  );
  return Object.fromEntries(paths.map((path, i) => [path, `${found[i]!.kind} ${found[i]!.path}`]));
}

const expectedLeads = {
  Dockerfile: 'inside Dockerfile',
  folder: 'inside docker/app',
  'folder/data/x': 'inside docker/app/data/x',
  'docker/up': 'inside Dockerfile',
  missing: 'inside nowhere/Dockerfile',
  'missing/below': 'inside nowhere/Dockerfile/below',
  absolute: 'outside /etc/passwd',
  'absolute/below/it': 'outside /etc/passwd/below/it',
  outside: 'outside ../../../../etc/passwd',
  'docker/outside': 'outside ../Dockerfile',
  'back/in': 'outside ../it/Dockerfile',
  loop: 'nowhere loop',
  'deep/circle': 'nowhere deep/circle',
  chain8: 'inside Dockerfile',
  chain9: 'nowhere chain9',
};

describe('where a path leads', () => {
  const paths = Object.keys(expectedLeads);
  const modules = {
    module: 'submodule module',
    'module/Dockerfile': 'below module',
    intoModule: 'below module',
  };

  test('in git', async () => {
    using repo = Repository.create();
    repo.commit('main', { README: '' });
    repo.commit('feature', hostile, 'Change', { from: 'main' });
    const forge = new GitForge({ folder: repo.folder, base: 'main', head: 'feature' });
    assert.deepEqual(await leads(forge, paths), expectedLeads);
    assert.deepEqual(await leads(forge, Object.keys(modules)), modules);
  });

  test('on GitHub, where no text is asked for but those of links', async () => {
    const { nul: _, ...files } = hostile;
    await using scene = await Scene.start({ base: { README: '' }, head: files });
    const known = { ...expectedLeads, ...modules };
    assert.deepEqual(await leads(scene.forge(), Object.keys(known)), known);
    const queries = scene.github.requested('POST /graphql').map(({ body }) => JSON.stringify(body));
    assert.ok(queries.some((query) => query.includes('...place')));
    assert.ok(queries.every((query) => !query.includes('...entry')));
    assert.deepEqual(scene.github.violations, []);
  });

  test('in a folder', async () => {
    using folder = new Folder();
    const { module: _, longer: __, nul: ___, ...files } = hostile;
    folder.put(files as Parameters<Folder['put']>[0]);
    assert.deepEqual(await leads(new FolderForge(['.'], folder.path), paths), expectedLeads);
  });
});

describe('every kind of link', () => {
  test('in git', async () => {
    using repo = Repository.create();
    repo.commit('main', { README: '' });
    repo.commit('feature', hostile, 'Change', { from: 'main' });
    const forge = new GitForge({ folder: repo.folder, base: 'main', head: 'feature' });
    assert.deepEqual(await read(forge, Object.keys(expected)), expected);
    assert.match((await read(forge, ['nul'])).nul!, /NUL/);
  });

  test('on GitHub, and as many requests as there are steps', async () => {
    const { nul: _, ...files } = hostile;
    await using scene = await Scene.start({ base: { README: '' }, head: files });
    assert.deepEqual(await read(scene.forge(), Object.keys(expected)), expected);
    assert.ok(scene.github.requested('POST /graphql').length <= 10);
    assert.deepEqual(scene.github.violations, []);
  });

  test('on a server whose GraphQL cannot look into a tree', async () => {
    const { nul: _, ...files } = hostile;
    await using scene = await Scene.start({ base: { README: '' }, head: files });
    scene.github.fault({ match: 'POST /graphql', times: 99, respond: { status: 404, body: { message: 'Not Found' } } });
    assert.deepEqual(await read(scene.forge(), Object.keys(expected)), expected);
  });

  test('in a folder, which has no links that are longer than a path may be', async () => {
    using folder = new Folder();
    const { module: _, longer: __, nul: ___, ...files } = hostile;
    folder.put(files as Parameters<Folder['put']>[0]);
    const { module: ____, 'module/Dockerfile': _____, intoModule: ______, longer: _______, ...there } = expected;
    assert.deepEqual(await read(new FolderForge(['.'], folder.path), Object.keys(there)), there);
  });

  test('each side has its own', async () => {
    using repo = Repository.create();
    repo.commit('main', { a: 'old', link: { symlink: 'a' } });
    repo.commit('feature', { a: 'new', link: { symlink: 'b' }, b: 'b' }, 'Change', { from: 'main' });
    const forge = new GitForge({ folder: repo.folder, base: 'main', head: 'feature' });
    const contents = await readerOf(forge, await forge.change()).read([
      { side: 'base', path: 'link' },
      { side: 'head', path: 'link' },
      { side: 'target', path: 'link' },
    ]);
    assert.deepEqual(contents, [
      { kind: 'text', text: 'old', at: 'a' },
      { kind: 'text', text: 'b', at: 'b' },
      { kind: 'text', text: 'old', at: 'a' },
    ]);
  });
});

test('any tree of links is read as the kernel reads it, or not at all', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const random = randomNumbers(7);
  const pick = <T>(from: readonly T[]): T => from[random() % from.length]!;
  const somePath = (most: number, parts: readonly string[]) =>
    Array.from({ length: 1 + (random() % most) }, () => pick(parts)).join('/');
  let followed = 0;
  for (let round = 0; round < 150; round++) {
    using folder = new Folder();
    const files: Record<string, string | { symlink: string }> = {};
    for (let i = 0; i < 16; i++) {
      const path = somePath(3, names);
      const taken = Object.keys(files).some((each) => `${each}/`.startsWith(`${path}/`) || path.startsWith(`${each}/`));
      const up = '../'.repeat(path.split('/').length - 1);
      const target = random() % 2 === 0 ? up + somePath(2, names) : somePath(4, [...names, ...names, '..', '.']);
      if (!taken) files[path] = random() % 2 === 0 ? `text of ${path}` : { symlink: target };
    }
    folder.put(files);
    const paths = [...new Set([...Object.keys(files), ...Array.from({ length: 10 }, () => somePath(4, names))])];
    const found = await read(new FolderForge(['.'], folder.path), paths);
    for (const [path, word] of Object.entries(found)) {
      const real = inFolder(folder.path, path);
      if (word === 'outside the repository') assert.ok(real === 'absent' || real === 'outside', `${path}: ${real}`);
      else if (word !== 'circular') assert.equal(word, real, JSON.stringify({ path, files }));
      if (word.includes('text of') && !word.startsWith(`${path}:`)) followed += 1;
    }
    if (round % 10 > 0) continue;
    // In git, one link alone: what others, or the change, tell of folders does not help it.
    using repo = Repository.create();
    repo.commit('main', { ...files, README: '' });
    repo.commit('feature', { README: 'x' }, 'Change', { from: 'main' });
    const links = paths.filter((path) => typeof files[path] === 'object' && found[path] !== 'outside the repository');
    for (const path of links.slice(0, 5)) {
      const forge = new GitForge({ folder: repo.folder, base: 'main', head: 'feature' });
      assert.deepEqual(await read(forge, [path]), { [path]: found[path] }, JSON.stringify(files));
    }
  }
  assert.ok(followed > 20, `${followed} links were followed`);
});

/** What the file system has at a path. */
function inFolder(root: string, path: string): string {
  try {
    const real = realpathSync.native(join(root, path));
    if (real === realpathSync(root)) return 'absent';
    if (!real.startsWith(`${realpathSync(root)}/`)) return 'outside';
    return `${real.slice(realpathSync(root).length + 1)}: ${readFileSync(real, 'utf8')}`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    assert.ok(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP'].includes(code ?? ''), code);
    return code === 'ELOOP' ? 'circular' : 'absent';
  }
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 16;
  };
}
