import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangedFile } from '../../src/change.ts';
import type { GitTree } from '../../src/github/read/tree.ts';
import { treeDiff } from '../../src/github/read/tree-diff.ts';

function tree(files: Readonly<Record<string, string>>): GitTree {
  const entries = new Map(Object.entries(files).map(([path, oid]) => [path, { mode: '100644', oid }]));
  return { entries, folders: new Set(), leftOut: [] };
}

const hunks = [{ start: 1, end: 1, before: { start: 1, end: 1 } }];
const before = tree({ same: '1', edited: '1', old: '2', gone: '3' });
const now = tree({ same: '1', edited: '4', new: '5', added: '6' });

function shown(told: readonly ChangedFile[]): string[] {
  return treeDiff(before, now, told).map(
    ({ path, previousPath, status, hunks }) => `${status} ${previousPath ?? ''}>${path}${hunks ? ' with hunks' : ''}`,
  );
}

const alone = ['added >added', 'modified >edited', 'removed >gone', 'added >new', 'removed >old'];

test('what a list says counts as far as both trees say it', () => {
  const right: ChangedFile[] = [
    { path: 'edited', previousPath: undefined, status: 'modified', hunks, oid: '4' },
    { path: 'new', previousPath: 'old', status: 'renamed', hunks, oid: '5' },
    { path: 'gone', previousPath: undefined, status: 'removed', hunks, oid: '3' },
  ];
  assert.deepEqual(shown([]), alone);
  assert.deepEqual(shown(right), [
    'added >added',
    'modified >edited with hunks',
    'removed >gone with hunks',
    'renamed old>new with hunks',
  ]);
});

test('a list of another head says nothing', () => {
  const wrong: ChangedFile[] = [
    { path: 'edited', previousPath: undefined, status: 'modified', hunks, oid: '9' },
    { path: 'same', previousPath: undefined, status: 'modified', hunks, oid: '1' },
    { path: 'new', previousPath: 'same', status: 'renamed', hunks, oid: '5' },
    { path: 'gone', previousPath: undefined, status: 'removed', hunks, oid: '9' },
    { path: 'added', previousPath: undefined, status: 'removed', hunks, oid: '6' },
    { path: 'nowhere', previousPath: undefined, status: 'added', hunks, oid: '7' },
    { path: 'new', previousPath: undefined, status: 'added', hunks, oid: undefined },
  ];
  for (const file of wrong) assert.deepEqual(shown([file]), alone, file.path);
});
