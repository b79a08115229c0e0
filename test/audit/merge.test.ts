/** What lines come to: shards in any order, and what is new and gone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { merged } from '../../src/audit/merge.ts';
import { isInShard, readShard } from '../../src/audit/plan.ts';
import { workInOrder } from '../../src/audit/work-in-order.ts';
import { severities } from '../../src/problem.ts';
import { aRecord } from './records.ts';

const someRecords = fc
  .uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z]{1,6}$/),
      found: fc.array(fc.constantFrom(...severities), { maxLength: 6 }),
    }),
    {
      selector: ({ name }) => name,
      maxLength: 12,
    },
  )
  .map((some) => some.map(({ name, found }) => aRecord(`acme/${name}`, found)));

describe('lines that are merged', () => {
  it('come to the same in whatever order', () => {
    fc.assert(
      fc.property(someRecords, fc.infiniteStream(fc.nat()), (records, keys) => {
        const mixed = records.map((each) => ({ each, key: keys.next().value! })).sort((a, b) => a.key - b.key);
        assert.deepEqual(merged(mixed.map(({ each }) => each)), merged(records));
      }),
    );
  });

  it('have as many new findings as gone ones where the sides are exchanged, and none beside themselves', () => {
    fc.assert(
      fc.property(someRecords, someRecords, (before, now) => {
        const there = merged(now, before).since!;
        const back = merged(before, now).since!;
        assert.deepEqual(
          there.introduced.map(({ fingerprint }) => fingerprint).sort(),
          back.gone.map(({ fingerprint }) => fingerprint).sort(),
        );
        assert.deepEqual([there.added, there.removed], [back.removed, back.added]);
        const same = merged(now, now).since!;
        assert.deepEqual([same.introduced, same.gone, same.added, same.removed], [[], [], [], []]);
      }),
    );
  });

  it('say of a repository that could not be read that it is not read, and nothing of what is gone there', () => {
    const failed = aRecord('acme/a', [], { asked: null, reason: 'No permission' });
    const { since, unread } = merged([failed], [aRecord('acme/a', ['high'])]);
    assert.deepEqual(since!.gone, []);
    assert.deepEqual(unread, [{ repository: 'acme/a', path: undefined, reason: 'No permission' }]);
  });
});

describe('shards', () => {
  it('hold each repository once, whatever others there are', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z-]{1,9}\/[a-zA-Z.-]{1,9}$/),
        fc.integer({ min: 1, max: 32 }),
        (repository, of) => {
          const listed = { repository, branch: 'main', head: '' };
          const holding = Array.from({ length: of }, (_, i) => readShard(`${i + 1}/${of}`)!).filter((each) =>
            isInShard(listed, each),
          );
          assert.equal(holding.length, 1);
        },
      ),
    );
  });

  it('are of about one size', () => {
    const sizes = Array.from({ length: 16 }, () => 0);
    for (let i = 0; i < 2000; i++)
      sizes.forEach((_, n) => {
        if (isInShard({ repository: `acme/service-${i}`, branch: '', head: '' }, { number: n + 1, of: 16 }))
          sizes[n]! += 1;
      });
    assert.ok(Math.max(...sizes) < 1.4 * (2000 / 16), String(sizes));
  });

  it('are written as N/M', () => {
    for (const wrong of ['', '1', '0/3', '4/3', '1/0', '-1/2', '1/2/3', '1.5/2', '12345/99999'])
      assert.equal(readShard(wrong), undefined, wrong);
  });
});

describe('work in order', () => {
  it('hands over in order what ends in any, and stops before what may not begin', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 4 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat({ max: 14 }),
        async (delays, most, end) => {
          const taken: number[] = [];
          let begun = 0;
          const items = delays.map((delay, i) => ({ i, delay }));
          const count = await workInOrder(items, {
            most,
            start: async ({ i }) => i < end,
            work: async (item) => {
              begun += 1;
              for (let turns = item.delay; turns > 0; turns--) await new Promise(setImmediate);
              return item;
            },
            take: ({ i }) => taken.push(i),
          });
          const expected = Math.min(end, items.length);
          assert.deepEqual([count, begun, taken], [expected, expected, items.slice(0, expected).map(({ i }) => i)]);
        },
      ),
    );
  });

  it('stops where something cannot be done now, and throws what is thrown', async () => {
    const items = [1, 2, 3, 4, 5];
    const taken: number[] = [];
    const order = { most: 2, start: async () => true, take: ({ at }: { at: number }) => taken.push(at) };
    assert.equal(await workInOrder(items, { ...order, work: async (at) => (at === 3 ? undefined : { at }) }), 2);
    assert.deepEqual(taken, [1, 2]);
    const failing = workInOrder(items, {
      ...order,
      work: async (at) => (at === 2 ? Promise.reject(new Error('no')) : { at }),
    });
    await assert.rejects(failing, /no/);
  });
});
