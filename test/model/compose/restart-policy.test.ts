/** What stays down once it has ended well, by its `restart` as it is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staysDown } from '../../../src/model/compose/restart-policy.ts';

test('what stays down, however that is written', () => {
  for (const restart of [undefined, 'no', 'on-failure', 'on-failure:3', '${RESTART-on-failure}', '${RESTART:-no}'])
    assert.ok(staysDown(restart), restart);
});

test('what starts again, or may', () => {
  for (const restart of ['always', 'unless-stopped', '${RESTART}', '${RESTART:-always}', '${RESTART:+no}', 'none'])
    assert.ok(!staysDown(restart), restart);
});
