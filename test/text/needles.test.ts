import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Needles, united } from '../../src/text/needles.ts';

const texts = ['', 'a', 'aab', 'abab', 'babaab', 'aaaa', 'xabcabx', 'cab…', 'ab…ba…'];
const needles = ['a', 'ab', 'aba', 'ba', 'bab', 'aaa', 'abc', 'cab', ''];

test('finds what each needle by itself stands at, whatever others there are', () => {
  for (let chosen = 0; chosen < 2 ** needles.length; chosen++) {
    const some = needles.filter((_, i) => chosen & (2 ** i));
    const all = new Needles(some);
    for (const text of texts) {
      const spans = some
        .filter(Boolean)
        .flatMap((needle) =>
          Array.from(text, (_, start) => ({ start, end: start + needle.length })).filter(({ start }) =>
            text.startsWith(needle, start),
          ),
        );
      assert.deepEqual(all.find(text), united(spans), `${some} in ${text}`);
    }
  }
});

test('finds a needle that was cut off', () => {
  const cut = new Needles(['secret'], 3);
  assert.deepEqual(cut.find('a secr… b se… secret'), [
    { start: 2, end: 6 },
    { start: 14, end: 20 },
  ]);
});
