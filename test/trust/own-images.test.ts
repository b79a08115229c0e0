/** What a repository publishes itself moves as it wants it to; nobody else's image is taken for its own by what it is called. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import type { Forge } from '../../src/ports.ts';
import { changeOf } from '../change.ts';
import { Chance } from '../model/compose/chance.ts';
import { run } from '../run.ts';

/** How severe the mutable tag of an image is that a change of acme's repository `shop` brings in. */
async function severityOf(image: string, chance: Chance, owner = chance.pick(['acme', 'Acme'])): Promise<string[]> {
  const files = chance.pick([
    { 'compose.yaml': `services:\n  web:\n    image: ${image}\n` },
    { Dockerfile: `FROM ${image}\nUSER 10001\n` },
    { Dockerfile: `ARG BASE=${image}\nFROM $BASE\nUSER 10001\n` },
    { 'compose.yaml': `services:\n  web:\n    image: '\${IMAGE}'\n`, '.env': `IMAGE=${image}\n` },
  ]);
  const forge = changeOf(new Map(), new Map(Object.entries(files)));
  const { findings } = await run({
    forge: { ...forge, change: async () => ({ ...(await forge.change()), owner, repository: 'Shop' }) } satisfies Forge,
    policyPath: defaultPolicyPath,
    overrides: {},
    today: '2026-11-30',
  });
  return findings.flatMap(({ rule, severity }) => (rule.id === 'image-mutable-tag' ? severity : []));
}

const tags = ['', ':latest', ':main', ':edge', ':nightly', ':stable'];

test('the tag of what a repository publishes itself is counted only', async () => {
  const chance = new Chance(41);
  for (let i = 0; i < 60; i++) {
    const image = `ghcr.io/acme/${chance.pick(['shop', 'shop/web', 'shop-web', 'shop_web', 'shop.web'])}${chance.pick(tags)}`;
    assert.deepEqual(await severityOf(image, chance), ['low'], image);
  }
});

test("no stranger's image is taken for one", async () => {
  const chance = new Chance(42);
  const places = [
    'acme',
    'docker.io/acme',
    'quay.io/acme',
    'ghcr.io/acme2',
    'ghcr.io/ac-me',
    'ghcr.io/other',
    'ghcr.io/other/acme',
    'ghcr.io.example.com/acme',
    'example.com/ghcr.io/acme',
    'ghcr.io:443/acme',
  ];
  for (let i = 0; i < 120; i++) {
    const image = chance.is(0.8)
      ? `${chance.pick(places)}/${chance.pick(['shop', 'shop/web', 'shop-web'])}${chance.pick(tags)}`
      : `ghcr.io/acme/${chance.pick(['shopping', 'sho', 'web', 'web/shop', 'the-shop'])}${chance.pick(tags)}`;
    assert.deepEqual(await severityOf(image, chance), ['medium'], image);
  }
  assert.deepEqual(await severityOf('ghcr.io/acme/shop:latest', chance, 'other'), ['medium']);
});
