import assert from 'node:assert/strict';
import { test } from 'node:test';
import { climb, normalise, resolve } from '../../src/text/path.ts';

test("a path that climbs out of a home folder is the host's", () => {
  assert.deepEqual(['~/..', '~/../..', '~/../../etc', '~root/../x', '~/a/../../..', '~/../../../..'].map(normalise), [
    '/home',
    '/',
    '/etc',
    '/home/x',
    '/',
    '/',
  ]);
  assert.deepEqual(['~', '~/', '~/a/..', '~/a/../b', '~/..a'].map(normalise), ['~', '~', '~', '~/b', '~/..a']);
});

test('how far a path climbs above the repository is counted from its root', () => {
  assert.deepEqual(climb('.', '../../etc'), { levels: 2, rest: 'etc' });
  assert.deepEqual(climb('deploy/prod', '../../../..'), { levels: 2, rest: '' });
  assert.deepEqual(climb('deploy', './a/../../../b/c'), { levels: 1, rest: 'b/c' });
  assert.equal(climb('deploy/prod', '../..'), undefined);
  assert.equal(climb('.', './a/..'), undefined);
  assert.equal(climb('.', './..a'), undefined);
});

test('a backslash leads out of a repository only behind a drive or a server', () => {
  for (const path of ['C:\\a', 'c:/a', '\\\\server\\share', '\\\\.\\pipe\\docker_engine', '//./pipe/docker_engine']) {
    assert.equal(normalise(path), path);
    assert.equal(resolve('a', path), undefined);
  }
  for (const path of ['\\c', '\\/c', 'C:', 'C:a']) {
    assert.equal(normalise(path), `./${path}`);
    assert.equal(resolve('a', path), `a/${path}`);
  }
});
