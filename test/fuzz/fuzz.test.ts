/** A short run of the fuzzer, always the same; `npm run fuzz` goes on from any seed. And every input that it once found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './found.ts';
import { inputOf, smallest } from './mutate.ts';
import { check } from './oracle.ts';

test('three hundred made-up inputs', async () => {
  for (let seed = 1; seed <= 300; seed++) {
    const input = inputOf(seed);
    await check(input).catch((error) => {
      throw new Error(`seed ${seed}, ${JSON.stringify(input)}`, { cause: error });
    });
  }
});

test('the same seed gives the same input', () => {
  for (let seed = 1; seed <= 100; seed++) assert.deepEqual(inputOf(seed), inputOf(seed));
});

test('an input that fails is made as small as it can be', async () => {
  const input = { kind: 'dockerfile', text: `FROM a\nRUN ${'x '.repeat(50)}needle y\nUSER root\n` } as const;
  assert.equal((await smallest(input, async ({ text }) => text.includes('needle'))).text, 'needle');
});

for (const { was, ...input } of found) test(was, () => check(input));
