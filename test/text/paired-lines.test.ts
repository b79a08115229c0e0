import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pairedLines } from '../../src/text/paired-lines.ts';
import { cpuTime } from '../cpu-time.ts';

const paired = (before: string, now: string) =>
  [...pairedLines([...before], [...now])].sort(([a], [b]) => a - b).map(([a, b]) => `${a}:${b}`);

test('lines that stay are paired around those that came, went or changed', () => {
  assert.deepEqual(paired('abc', 'abc'), ['0:0', '1:1', '2:2']);
  assert.deepEqual(paired('abc', 'axc'), ['0:0', '2:2']);
  assert.deepEqual(paired('abc', 'xabc'), ['0:1', '1:2', '2:3']);
  assert.deepEqual(paired('abc', ''), []);
});

test('lines that are there often are paired beside those that are there once', () => {
  assert.deepEqual(paired('-a--b-', 'x-a--b-y'), ['0:1', '1:2', '2:3', '3:4', '4:5', '5:6']);
});

test('of lines that change their places, most keep theirs', () => {
  assert.deepEqual(paired('abcd', 'dabc'), ['0:1', '1:2', '2:3']);
});

test('pairs are of equal lines, and none crosses another', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
  fc.assert(
    fc.property(lines, lines, (before, now) => {
      const pairs = [...pairedLines(before, now)].sort(([a], [b]) => a - b);
      for (const [i, [a, b]] of pairs.entries()) {
        assert.equal(before[a], now[b]);
        assert.ok(i === 0 || pairs[i - 1]![1] < b);
      }
    }),
  );
});

test('long texts take no time', () => {
  const start = cpuTime();
  const lines = Array.from({ length: 50_000 }, (_, i) => String(i));
  assert.equal(pairedLines(lines, [...lines].reverse()).size, 1);
  assert.equal(pairedLines(lines, ['x', ...lines, 'y']).size, 50_000);
  assert.ok(cpuTime() - start < 3000);
});
