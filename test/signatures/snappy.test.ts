import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unpackSnappy } from '../../src/signatures/snappy.ts';
import { packSnappy } from './pack-snappy.ts';

const most = 1 << 20;

describe("Snappy's block format", () => {
  test('is read as its library writes it', () => {
    // python-snappy 0.7.3 of a JSON text whose second and third values are the same.
    const packed =
      'uAUYeyJhIjoieP4BAAUBuCIsImIiOiJhaGNtanV1aGl5YnN5cnl1ZGFtbHlhcHNrcGlxbHVzZGNxcmdrYmdh/icA/icA/icA/icAASccIiwiYWdhaW7+NwH+NwH+NwH+NwG+NwEAfQ==';
    const value = Array.from({ length: 300 }, (_, i) =>
      String.fromCharCode(97 + ((i * i * 7 + Math.floor(i / 3)) % 26)),
    );
    assert.deepEqual(JSON.parse(unpackSnappy(Buffer.from(packed, 'base64'), most).toString()), {
      a: 'x'.repeat(70),
      b: value.join(''),
      again: value.join(''),
    });
  });

  test('is read in all the ways to write a part', () => {
    for (const size of [0, 1, 59, 60, 61, 255, 256, 257, 65_535, 65_536, 70_000]) {
      const bytes = Buffer.from(Array.from({ length: size }, (_, i) => (i * 31 + (i >> 5)) & 255));
      assert.ok(unpackSnappy(packSnappy(bytes), most).equals(bytes), String(size));
    }
    // `ab`, then copies of it with offsets of one, two and four bytes.
    for (const copy of [
      [0b000_001_01, 2],
      [0b000100_10, 2, 0],
      [0b000100_11, 2, 0, 0, 0],
    ])
      assert.equal(unpackSnappy(Buffer.from([7, 4, 97, 98, ...copy]), most).toString(), 'abababa');
  });

  test('is refused where it is broken, and where it is too much', () => {
    for (const bytes of [
      [],
      [0xff, 0xff, 0xff, 0xff, 0xff, 1],
      [3, 8, 97, 98],
      [3, 4, 97, 98],
      [1, 4, 97, 98],
      [6, 4, 97, 98, 0b000_000_01, 0],
      [6, 4, 97, 98, 0b000_000_01, 3],
      [6, 4, 97, 98, 0b000_000_01],
      [9, 61 << 2],
    ])
      assert.throws(() => unpackSnappy(Buffer.from(bytes), most), /is not what Snappy writes/, String(bytes));
    assert.throws(() => unpackSnappy(packSnappy(Buffer.alloc(100)), 99), /too much/);
  });
});
