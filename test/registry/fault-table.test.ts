/**
 * Whatever a registry does to whichever request: what passes changes nothing, what does not leaves the image unknown with a
 * sentence that says why, and another registry's image is read all the same.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Published, PublishedImage } from '../../src/known/published-image.ts';
import { type AskedRegistry, type RegistryMisbehaviour, RegistryStandIn } from '../stand-in/registry.ts';
import { Asking } from './asking.ts';

const always = 99;
const faults: Readonly<Record<string, { respond: RegistryMisbehaviour; times: number }>> = {
  '401 every time': { respond: { status: 401 }, times: always },
  '403 every time': { respond: { status: 403, body: '{"errors":[{"code":"DENIED"}]}' }, times: always },
  '404 every time, of no registry': { respond: { status: 404, body: 'Not found' }, times: always },
  '429': { respond: { status: 429, headers: { 'retry-after': '1' } }, times: 1 },
  '429 for longer than there is time': {
    respond: { status: 429, headers: { 'retry-after': '100000' } },
    times: always,
  },
  '500': { respond: { status: 500 }, times: 1 },
  '500 every time': { respond: { status: 500, body: '<html>' }, times: always },
  'a cut connection': { respond: 'cut', times: 1 },
  'a cut connection every time': { respond: 'cut', times: always },
  'an answer that breaks off every time': { respond: { truncate: 12 }, times: always },
  'an answer that breaks off at once, every time': { respond: { truncate: 0 }, times: always },
  'no answer': { respond: 'hang', times: 1 },
  'no answer every time': { respond: 'hang', times: always },
  'an empty answer every time': { respond: { status: 200 }, times: always },
  'another answer every time': { respond: { status: 200, body: '{"schemaVersion":2}' }, times: always },
  'an answer without end': { respond: { endless: ' '.repeat(65_536) }, times: always },
};

async function start(): Promise<RegistryStandIn> {
  const registry = await RegistryStandIn.start({ access: 'token' });
  registry.put('acme/debian:13', { index: true, history: [{ by: 'ADD rootfs /', size: 9 }] });
  registry.put('acme/node:24', { base: 'acme/debian:13', index: true, config: { User: '1000' }, annotations: {} });
  return registry;
}

/** A request by what it does, so that each is met and no other. */
const keyOf = ({ method, path }: AskedRegistry) =>
  `${method} ${decodeURIComponent(path).replace(/\?service=stand-in&scope=repository:/, ' ')}`;

async function ask(registry: RegistryStandIn, other: RegistryStandIn, requestTimeout = 10_000) {
  const asking = new Asking([registry.host, other.host], { requestTimeout });
  const [one, another] = await asking.look([`${registry.host}/acme/node:24`, `${other.host}/acme/node:24`]);
  return { one: one!, another: another!, remarks: asking.remarks };
}

const hidden = (image: PublishedImage, { host }: RegistryStandIn) =>
  JSON.parse(JSON.stringify(image).replaceAll(host, 'HOST'));

describe('a registry in trouble', () => {
  let calls: readonly string[] = [];
  let whole: PublishedImage;

  before(async () => {
    await using registry = await start();
    await using other = await start();
    const { one, remarks } = await ask(registry, other);
    assert.ok(one.kind === 'image');
    whole = hidden(one.image, registry);
    assert.equal(whole.bases.length, 1);
    assert.deepEqual(remarks, []);
    // Digests of what names its registry differ with the registry.
    calls = registry.requests.map(keyOf).filter((key, i, all) => all.indexOf(key) === i);
  });

  for (const [fault, { respond, times }] of Object.entries(faults))
    test(fault, async () => {
      assert.ok(calls.length >= 8, calls.join('\n'));
      await Promise.all(calls.map((_, i) => play(i)));

      async function play(i: number): Promise<void> {
        await using registry = await start();
        await using other = await start();
        let seen: string[] = [];
        const match = (request: AskedRegistry) => {
          const key = keyOf(request);
          if (!seen.includes(key)) seen = [...seen, key];
          return seen.indexOf(key) === i;
        };
        registry.fault({ match, times, respond });
        const { one, another } = await ask(registry, other, respond === 'hang' ? 1000 : undefined);
        assert.deepEqual(another.kind, 'image');
        outcome(one, registry, `${fault}: ${calls[i]}`);
      }

      function outcome(one: Published, registry: RegistryStandIn, what: string): void {
        assert.notEqual(one.kind, 'absent', what);
        if (one.kind === 'image') {
          const image = hidden(one.image, registry);
          // What it was built on is followed quietly, as far as that goes.
          assert.deepEqual(Object.keys(image), Object.keys(whole), what);
          assert.deepEqual([image.config, image.platforms], [whole.config, whole.platforms], what);
          if (times === 1) assert.equal(image.bases.length, 1, what);
        } else {
          assert.equal(times, always, `${what}: ${one.reason}`);
          assert.match(one.reason, /^(?:`|The )[^\n]*\.$/, what);
        }
      }
    });
});
