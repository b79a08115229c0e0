/** No image that is known is taken for another one's misspelling. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { misspelled } from '../../src/known/misspelled-images.ts';
import { muchUsedImages } from '../../src/known/much-used-images.data.ts';
import { officialNames } from '../../src/known/official-places.ts';
import { registryHosts } from '../../src/known/registry-hosts.data.ts';
import { slipBetween } from '../../src/text/slip.ts';

const { official, published, registries, others } = muchUsedImages;
const found = (name: string) => misspelled(parseReference(name)!);

describe('names of images that are known', () => {
  it('are not near another one', () => {
    const hosts = [...registryHosts.hosts.keys(), ...registries, ...others].map((host) => `${host}/acme/app`);
    const names = [...officialNames, ...published, ...hosts];
    assert.deepEqual(names.filter(found), []);
    assert.deepEqual([...official].filter((name) => !officialNames.has(name)), []); // biome-ignore format: short
  });

  it('are known with one letter left out or two swapped', () => {
    for (const name of official) {
      if (name.length < 5) continue;
      const swapped = `${name[0]}${name[2]}${name[1]}${name.slice(3)}`;
      if (swapped !== name) assert.equal(found(swapped)?.meant, name);
    }
  });
});

describe('one slip', () => {
  const cases: readonly (readonly [string, string, ReturnType<typeof slipBetween>])[] = [
    ['nginx', 'nginx', undefined],
    ['ngnix', 'nginx', 'swapped'],
    ['ngix', 'nginx', 'missing'],
    ['nginxx', 'nginx', 'doubled'],
    ['nnginx', 'nginx', 'doubled'],
    ['nginxs', 'nginx', 'added'],
    ['nginz', 'nginx', 'changed'],
    ['ginxn', 'nginx', undefined],
    ['gnnix', 'nginx', undefined],
    ['nginxab', 'nginx', undefined],
    ['', 'a', 'missing'],
  ];
  for (const [typed, meant, slip] of cases)
    it(`${typed || 'nothing'} for ${meant}: ${slip ?? 'none'}`, () => assert.equal(slipBetween(typed, meant), slip));
});

it('the owner of the repository is whom its own images are compared with', () => {
  const own = { repository: 'ghcr.io/netcracker/shop', owner: ['ghcr.io/netcracker', 'docker.io/acme'] };
  const meant = (name: string) => misspelled(parseReference(name)!, own)?.meant;
  assert.equal(meant('ghcr.io/netcarcker/shop:1'), 'ghcr.io/netcracker/shop');
  assert.equal(meant('ghcr.io/netcraker/a/b:1'), 'ghcr.io/netcracker/a/b');
  assert.equal(meant('amce/shop:1'), 'docker.io/acme/shop');
  for (const other of [
    'ghcr.io/netcracker/shop:1',
    'ghcr.io/netcracker2/shop:1',
    'ghcr.io/netcracker-labs/shop:1',
    'quay.io/netcarcker/shop:1',
    'registry.example.com/netcarcker/shop:1',
    'acne/shop:1',
  ])
    assert.equal(meant(other), undefined, other);
});
