/**
 * What a container file takes does not grow unseen: `counts.txt` says how many functions are called, and rules asked, for each
 * of those in `test/wild`. A tenth more or less is let pass; `UPDATE=1` writes what it is by now.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPage } from '../generated.ts';
import { readPage } from '../page-text.ts';
import { root } from '../syntax.ts';
import { type Counts, countsOf } from './counts.ts';

const path = 'test/bench/counts.txt';

test('as many functions are called for a container file as there were, and as many rules asked', async () => {
  const counts = await countsOf(`${root}test/wild`);
  assert.ok(counts.dockerfiles.asked > 0 && counts.composeFiles.asked > 0);
  const [told, now] = [readPage(path), page(counts)];
  checkPage(path, isNear(told, now) ? told : now);
});

function page({ dockerfiles, composeFiles }: Counts): string {
  return [
    `Dockerfile: ${dockerfiles.calls} calls, ${dockerfiles.asked} rules asked`,
    `Compose file: ${composeFiles.calls} calls, ${composeFiles.asked} rules asked`,
    '',
  ].join('\n');
}

/** Whether each number of a text is within a tenth of that of another. */
function isNear(told: string, now: string): boolean {
  const [before, after] = [told, now].map((text) => text.match(/[\d.]+/g)?.map(Number) ?? []) as [number[], number[]];
  return before.length === after.length && after.every((number, i) => Math.abs(number / before[i]! - 1) <= 0.1);
}
