/** What Notary's server says of an image is compared with what its registry has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import type { SignatureDemand } from '../../src/known/signature-demands.ts';
import { openRegistries } from '../../src/registry/registries.ts';
import { openSignatures } from '../../src/signatures/open-signatures.ts';
import { ServerStandIn } from '../content-trust/server-stand-in.ts';
import { document, imageOf, keysOf, role, rootSigner, serve, signer } from '../content-trust/trust-data.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';

test('an image is what its tag is signed as, or is not', async () => {
  await using registry = await RegistryStandIn.start();
  const [good, moved] = [{ User: '1' }, { User: '2' }].map((config, i) =>
    registry.put(`acme/app:${i + 1}`, { config }),
  );
  registry.put('acme/app:latest', { config: { User: '1' } });
  const collection = `${registry.host}/acme/app`;
  const [owner, server] = [rootSigner(collection), signer()];
  const rest = ['timestamp', 'snapshot', 'targets'].map((name) => [name, role(1, server)]);
  const roles = { root: role(1, owner), ...Object.fromEntries(rest) };
  const targets = { 1: imageOf(good!.digest), 2: imageOf(good!.digest), latest: imageOf(good!.digest) };
  await using notary = await ServerStandIn.start(
    serve({
      root: document({ _type: 'Root', keys: keysOf(owner, server), roles }, [owner]),
      targets: document({ _type: 'Targets', targets }, [server]),
      server,
    }),
  );
  const options = {
    hosts: [registry.host],
    logins: () => undefined,
    deadline: Date.now() + 20_000,
    second: 1,
    env: {},
  };
  const signatures = (withRegistry = true) =>
    openSignatures({
      registry: withRegistry ? openRegistries(options) : undefined,
      attestations: undefined,
      read: async () => ({ kind: 'absent' }),
    });
  const demanded = (root: string): SignatureDemand => ({
    images: [`${registry.host}/**`],
    signer: { kind: 'content-trust', server: notary.url, root },
    provenance: undefined,
    mirrors: false,
  });
  const check = async (name: string, demand = demanded(owner.id), asked = signatures()) =>
    (await asked.check([{ reference: parseReference(name)!, platform: undefined, demands: [demand] }]))[0]!;

  const by = { kind: 'content-trust', server: notary.url };
  for (const name of [
    `${collection}:1`,
    collection,
    `${collection}@${good!.digest}`,
    `${collection}:1@${good!.digest}`,
  ])
    assert.deepEqual(await check(name), { kind: 'signed', digest: good!.digest, by, provenance: undefined }, name);
  assert.equal((await check(`${collection}:2`)).kind, 'invalid', 'the registry has another image for the tag');
  assert.equal((await check(`${collection}@${moved!.digest}`)).kind, 'missing');
  assert.equal((await check(`${collection}:3`)).kind, 'unverified', 'its registry has no such tag');
  assert.equal((await check(`${collection}:1`, demanded('0'.repeat(64)))).kind, 'untrusted');
  const off = await check(`${collection}@${good!.digest}`, demanded(owner.id), signatures(false));
  assert.deepEqual([off.kind, /Set the input/.test(JSON.stringify(off))], ['unverified', true]);
  assert.ok(
    registry.requests.every(({ path }) => !path.includes('.sig')),
    'nothing else is looked for',
  );
});
