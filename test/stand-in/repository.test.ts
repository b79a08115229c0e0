import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { Repository } from '../repository.ts';

test('a commit holds what its map says, on top of its parent', () => {
  using repo = Repository.create();
  const first = repo.commit('main', {
    a: 'a\n',
    'bin/run': { executable: 'x\n' },
    link: { symlink: 'a' },
    sub: { submodule: 'b'.repeat(40) },
  });
  const second = repo.commit('feature', { a: null, 'bin/go': { moved: 'bin/run', text: 'y\n' } }, 'Move', {
    from: first,
  });
  const modes = (sha: string) => Object.fromEntries(repo.tree(sha, true).map((entry) => [entry.path, entry.mode]));
  assert.deepEqual(modes(first), { a: '100644', bin: '040000', 'bin/run': '100755', link: '120000', sub: '160000' });
  assert.deepEqual(Object.keys(modes(second)), ['bin', 'bin/go', 'link', 'sub']);
  assert.equal(repo.text(second, 'bin/go'), 'y\n');
  assert.deepEqual(repo.commitInfo(second).parents, [first]);
});

test('what is made without git is what git takes for sound', () => {
  using repo = Repository.create();
  const files = {
    'a/b': '1',
    'a.b': '',
    'a-b': '2',
    'a0/c/d': '3',
    é: '4',
    'q\udcffr': '5',
    '\u{1f480}/x': '6',
    'l\nm': '7',
  };
  const first = repo.commit('main', files);
  const other = repo.commit('main', { a: 'no folder any more', 'a.b/c': 'now one', moved: { moved: 'a0' } }, 'Ünd');
  const merge = repo.commit('merge', {}, 'Both', { from: first, merge: other });
  repo.commit('feature', { 'a/z': '8' }, 'Aside', { from: first });
  const git = (...args: string[]) => execFileSync('git', ['-C', repo.folder, ...args], { encoding: 'utf8' }).trim();
  assert.equal(git('fsck', '--full', '--strict'), '');
  assert.deepEqual(git('ls-tree', '-r', '-t', '-z', '--name-only', other).split('\0').filter(Boolean), [
    ...[
      'a',
      'a-b',
      'a.b',
      'a.b/c',
      'l\nm',
      'moved',
      'moved/c',
      'moved/c/d',
      'q\ufffdr',
      'é',
      '\u{1f480}',
      '\u{1f480}/x',
    ],
  ]);
  const listed = (sha: string) => repo.tree(sha, true).map(({ path }) => path);
  assert.deepEqual(git('ls-tree', '-r', '-t', '-z', '--name-only', first).split('\0').filter(Boolean), listed(first));
  assert.equal(git('log', '-1', '--format=%P %s', merge), `${first} ${other} Both`);
  assert.equal(repo.mergeBase('main', 'feature'), first);
  assert.equal(repo.testMerge(other, repo.resolve('feature')), undefined, 'a file and a folder of one name conflict');
  for (const path of ['/a', 'a//b', 'a/../b', './a', 'a/']) assert.throws(() => repo.commit('main', { [path]: '' }));
});

test('branches grow, are moved by force, and meet in a merge base', () => {
  using repo = Repository.create();
  const base = repo.commit('main', { a: '1' });
  const old = repo.commit('feature', { b: '1' }, 'One', { from: 'main' });
  const forced = repo.commit('feature', { b: '2' }, 'Other', { from: base });
  repo.commit('main', { a: '2' });
  assert.equal(repo.resolve('feature'), forced);
  assert.equal(repo.mergeBase('main', 'feature'), base);
  assert.equal(repo.kind(old), 'commit', 'what a force push left behind is still there');
  repo.reset('feature', old);
  assert.deepEqual(repo.commitsBetween(base, repo.resolve('feature')), [old]);
  assert.equal(repo.find('nothing'), undefined);
});

test('what was made is written down for whoever looks', () => {
  const make = () => {
    const repo = Repository.create();
    const base = repo.commit('main', { a: '1' });
    const head = repo.commit('feature', { b: '1' }, 'One', { from: base });
    repo.reset('refs/pull/1/head', head);
    return { repo, base, head, merge: repo.testMerge(base, head)! };
  };
  const [{ repo: first, ...known }, { repo: second, ...again }] = [make(), make()];
  using _ = first;
  using repo = second;
  assert.deepEqual(again, known);
  const git = (...args: string[]) => execFileSync('git', ['-C', repo.folder, ...args], { encoding: 'utf8' }).trim();
  assert.equal(
    git('rev-parse', 'main', 'feature', 'refs/pull/1/head'),
    [known.base, known.head, known.head].join('\n'),
  );
  assert.equal(git('ls-tree', '--name-only', known.merge), 'a\nb');
  git('update-ref', 'refs/heads/other', known.base);
  assert.equal(repo.find('other'), known.base, 'what others write is seen');
  assert.equal(repo.find('refs/heads/feature'), known.head);
});

test('what one repository has is in no other', () => {
  using one = Repository.create();
  using other = Repository.create();
  const sha = one.commit('main', { a: '1' });
  const branch = one.commit('feature', { b: '1' }, 'One', { from: sha });
  other.commit('main', { a: '1' });
  assert.equal(one.kind(branch), 'commit');
  assert.equal(other.kind(branch), undefined);
  assert.equal(other.find('feature'), undefined);
});

test('the same files give the same SHAs, whatever the machine is set to', () => {
  using one = Repository.create();
  using two = Repository.create();
  assert.equal(one.commit('main', { a: 'x' }), two.commit('main', { a: 'x' }));
});
