import assert from 'node:assert/strict';
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

test('the same files give the same SHAs, whatever the machine is set to', () => {
  using one = Repository.create();
  using two = Repository.create();
  assert.equal(one.commit('main', { a: 'x' }), two.commit('main', { a: 'x' }));
});
