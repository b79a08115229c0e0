import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from '../../src/text/places-of.ts';

test('a text is found at each of its places, from an offset on', () => {
  assert.deepEqual([...placesOf('ab', 'ab abab')], [0, 3, 5]);
  assert.deepEqual([...placesOf('ab', 'ab abab', 1)], [3, 5]);
  assert.deepEqual([...placesOf('ab', 'ab', 7)], []);
});

test('no place lies within the one before', () => assert.deepEqual([...placesOf('aa', 'aaaaa')], [0, 2]));

test('an empty text is nowhere', () => assert.deepEqual([...placesOf('', 'abc')], []));
