import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../src/text/sha256.ts';

test('a text has the sum that Node says, at each length around those of its blocks', () => {
  for (let length = 0; length < 260; length++) {
    const text = 'x'.repeat(length);
    assert.equal(sha256(text), hash('sha256', text), `of ${length} bytes`);
  }
});

test('any text has the sum that Node says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      assert.equal(sha256(text), hash('sha256', text));
    }),
  );
});
