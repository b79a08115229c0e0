import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytesOfBase64, compareBytes, hexadecimalDigits, toBase64, utf8 } from '../../src/text/bytes.ts';

const texts = fc.string({ unit: 'binary', maxLength: 40 });

test('a text has the bytes that Node says, in each way of writing them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = Buffer.from(text);
      assert.deepEqual([...utf8(text)], [...bytes]);
      assert.equal(toBase64(utf8(text)), bytes.toString('base64'));
      assert.equal(hexadecimalDigits(utf8(text)).join(''), bytes.toString('hex'));
      assert.deepEqual([...bytesOfBase64(bytes.toString('base64'))], [...bytes]);
    }),
  );
});

test('texts are in the order of their bytes', () => {
  const near = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\uffff', '\u{10000}', '\ud800'), maxLength: 4 });
  fc.assert(
    fc.property(near, near, (a, b) => {
      assert.equal(Math.sign(compareBytes(a, b)), Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});
