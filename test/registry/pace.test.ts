/** A server that answers only so often: what it says to one request counts for all, and images are read to their end. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { secondsToWait } from '../../src/registry/pace.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { Asking } from './asking.ts';

/** Milliseconds that stand for a second. */
const second = 20;

/** A registry that refuses whatever comes within so many milliseconds of what it has answered. */
async function limited(gap: number, images: number) {
  const registry = await RegistryStandIn.start();
  const names = Array.from({ length: images }, (_, i) => `acme/app${i}:1`);
  for (const name of names) registry.put(name, { config: { User: name } });
  let free = 0;
  registry.fault({
    match: () => {
      if (Date.now() < free) return true;
      free = Date.now() + gap;
      return false;
    },
    times: Number.POSITIVE_INFINITY,
    respond: { status: 429 },
  });
  return { registry, names: names.map((name) => `${registry.host}/${name}`) };
}

describe('a registry that answers once a second', () => {
  test('is asked at its pace until all is read', async () => {
    const { registry, names } = await limited(second, 6);
    await using _ = registry;
    const asking = new Asking([registry.host], { second });
    const published = await asking.look(names);
    assert.deepEqual(
      published.map(({ kind }) => kind),
      names.map(() => 'image'),
    );
    assert.deepEqual(asking.remarks, []);
    // Of those that come at once at the start all but one are refused; later on there are few.
    const refused = registry.requests.filter(({ status }) => status === 429).length;
    assert.ok(refused < registry.requests.length / 2, `${refused} of ${registry.requests.length}`);
  });

  test('gives some images to their end where there is no time for all', async () => {
    const { registry, names } = await limited(second, 40);
    await using _ = registry;
    const asking = new Asking([registry.host], { second, deadline: Date.now() + 60 * second });
    const published = await asking.look(names);
    const read = published.filter(({ kind }) => kind === 'image').length;
    assert.ok(read > 0 && read < names.length, String(read));
    const begun = new Set(
      registry.requests.filter(({ status }) => status === 200).map(({ path }) => path.split('/')[3]),
    );
    assert.ok(begun.size <= read + 8, `${begun.size} were begun, ${read} read`);
  });
});

test('how long a server wants to be left alone', () => {
  const now = Date.parse('2026-11-30T00:00:00Z');
  for (const [headers, seconds] of [
    [{ 'retry-after': '7' }, 7],
    [{ 'retry-after': 'Mon, 30 Nov 2026 00:00:09 GMT' }, 9],
    [{ 'ratelimit-reset': '30' }, 30],
    [{ 'ratelimit-reset': String(now / 1000 + 12) }, 12],
    [{ 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' }, 21_600],
    [{ 'ratelimit-remaining': '3;w=21600' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': 'Mon, 30 Nov 2020 00:00:09 GMT' }, undefined],
    [{}, undefined],
  ] as const)
    assert.equal(secondsToWait(headers, now), seconds, JSON.stringify(headers));
});
