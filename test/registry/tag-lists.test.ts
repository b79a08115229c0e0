/** The lists of tags that registries give: page by page, with an end, and believed for no more than names. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { openRegistries, type RegistriesOptions } from '../../src/registry/registries.ts';
import { Folder } from '../cli/files.ts';
import { type RegistryMisbehaviour, RegistryStandIn } from '../stand-in/registry.ts';
import { DockerRegistry, missingRegistry } from './docker-registry.ts';

function tagsOf(host: string, repository: string, options: Partial<RegistriesOptions> = {}) {
  const usual = { logins: () => undefined, deadline: Date.now() + 20_000, second: 1, env: {} };
  const registries = openRegistries({ hosts: [host], ...usual, ...options });
  return registries.tags(parseReference(`${host}/${repository}`)!);
}

function put(registry: Pick<RegistryStandIn, 'tag' | 'put'>, repository: string, count: number): void {
  const { digest } = registry.put(`${repository}:latest`);
  for (let i = 0; i < count - 1; i++) registry.tag(`${repository}:1.0.${i}`, digest);
}

describe('the tags of a repository', () => {
  for (const access of ['open', 'token'] as const)
    test(`are read to the end, page by page, where access is ${access}`, async () => {
      await using registry = await RegistryStandIn.start({ access, tagsAtOnce: 100 });
      put(registry, 'acme/base', 950);
      put(registry, 'acme/other', 5);
      const tags = await tagsOf(registry.host, 'acme/base');
      assert.equal(new Set(tags).size, 950);
      assert.deepEqual(registry.violations, []);
    });

  test('are those of docker-registry, with its own tokens', { skip: missingRegistry }, async () => {
    await using registry = await DockerRegistry.start({ tokens: true });
    for (const tag of ['1', '1.2.3', '1.2.3-slim']) await registry.put(`acme/base:${tag}`, {});
    assert.deepEqual((await tagsOf(registry.host, 'acme/base'))?.toSorted(), ['1', '1.2.3', '1.2.3-slim']);
    assert.equal(await tagsOf(registry.host, 'acme/none'), undefined);
  });

  test('are not known where there are more than are read', async () => {
    await using registry = await RegistryStandIn.start({ tagsAtOnce: 10 });
    put(registry, 'acme/base', 101);
    assert.equal(await tagsOf(registry.host, 'acme/base'), undefined);
    assert.equal(registry.requests.length, 10);
  });

  test('are asked for once in a review, of no more repositories than there is room for', async () => {
    await using registry = await RegistryStandIn.start({ tagsAtOnce: 10 });
    const usual = { hosts: [registry.host], logins: () => undefined, deadline: Date.now() + 20_000, env: {} };
    const registries = openRegistries(usual);
    const ask = (name: string) => registries.tags(parseReference(`${registry.host}/${name}`)!);
    for (const name of ['a', 'b', 'c', 'd']) put(registry, `acme/${name}`, 95);
    assert.equal((await ask('acme/a'))?.length, 95);
    assert.equal((await ask('acme/a:1.2'))?.length, 95);
    for (const name of ['b', 'c']) assert.equal((await ask(`acme/${name}`))?.length, 95);
    assert.equal(await ask('acme/d'), undefined);
    assert.equal(registry.requests.length, 30);
  });

  const answer = (body: string, headers = {}): RegistryMisbehaviour => ({ status: 200, headers, body });
  const tricks: Readonly<Record<string, readonly [RegistryMisbehaviour, readonly string[] | undefined]>> = {
    'that is no JSON': [answer('<html>'), undefined],
    'that has no list': [answer('{"tags":{"a":1}}'), undefined],
    'that is null, as of a repository without tags': [answer('{"tags":null}'), []],
    'with what is no tag': [answer('{"tags":["1.2.3","a b","../x",7,"-x","@sha256:0"]}'), ['1.2.3']],
    'that goes on at another server': [
      answer('{"tags":["9.9.9"]}', { link: '<http://127.0.0.1:1/v2/acme/other/tags/list?n=1>; rel="next"' }),
      ['9.9.9', '1.2.3'],
    ],
    'that goes on nowhere': [answer('{"tags":["9.9.9"]}', { link: '<>; rel="next"' }), ['9.9.9']],
    'that has only a page before it': [answer('{"tags":["9.9.9"]}', { link: '</v2/a?n=1>; rel="prev"' }), ['9.9.9']],
    'that goes on for ever': [{ endless: '{"tags":["a"],' }, undefined],
    'that breaks off': [{ truncate: 5 }, undefined],
    'that may not be seen': [{ status: 403 }, undefined],
    'that is not kept': [{ status: 404 }, undefined],
  };
  for (const [what, [respond, expected]] of Object.entries(tricks))
    test(`of a list ${what}`, async () => {
      await using registry = await RegistryStandIn.start();
      registry.put('acme/base:1.2.3');
      registry.put('acme/other:6.6.6');
      const times = typeof respond === 'object' && 'truncate' in respond ? 5 : 1;
      registry.fault({ match: ({ path }) => path.endsWith('/tags/list?n=1000'), respond, times });
      assert.deepEqual(await tagsOf(registry.host, 'acme/base'), expected);
    });

  test('are kept for a run that asks nobody', async () => {
    await using registry = await RegistryStandIn.start();
    put(registry, 'acme/base', 3);
    using cache = new Folder({});
    assert.equal(await tagsOf(registry.host, 'acme/base', { cache: cache.path, offline: true }), undefined);
    const tags = await tagsOf(registry.host, 'acme/base', { cache: cache.path });
    assert.equal(tags?.length, 3);
    const { length } = registry.requests;
    assert.deepEqual(await tagsOf(registry.host, 'acme/base', { cache: cache.path, offline: true }), tags);
    assert.equal(registry.requests.length, length);
  });

  test('are asked of no registry that nobody knows', async () => {
    await using registry = await RegistryStandIn.start();
    put(registry, 'acme/base', 3);
    assert.equal(await tagsOf(registry.host, 'acme/base', { hosts: [] }), undefined);
    assert.deepEqual(registry.requests, []);
  });
});
