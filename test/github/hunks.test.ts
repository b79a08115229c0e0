import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hunksOf } from '../../src/github/read/hunks.ts';

test('the lines of each hunk at the head, and at the base', () => {
  const patch =
    '@@ -1,3 +1,4 @@\n FROM a\n+USER b\n RUN c\n RUN d\n@@ -20 +21,2 @@ RUN @@ -1 +1 @@\n-x\n+y\n+@@ -5,5 +5,5 @@\n\\ No newline at end of file';
  assert.deepEqual(hunksOf(patch), [
    { start: 1, end: 4, before: { start: 1, end: 3 } },
    { start: 21, end: 22, before: { start: 20, end: 20 } },
  ]);
});

test('a new file, a file that is gone, a hunk that only deletes', () => {
  assert.deepEqual(hunksOf('@@ -0,0 +1 @@\n+FROM a'), [{ start: 1, end: 1, before: { start: 0, end: -1 } }]);
  assert.deepEqual(hunksOf('@@ -1,2 +0,0 @@\n-a\n-b'), [{ start: 0, end: -1, before: { start: 1, end: 2 } }]);
  assert.deepEqual(hunksOf('@@ -4,2 +3,0 @@\n-a\n-b'), [{ start: 3, end: 2, before: { start: 4, end: 5 } }]);
});

test('no patch, no hunks', () => {
  assert.deepEqual(hunksOf(''), []);
});
