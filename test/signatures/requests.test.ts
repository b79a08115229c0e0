/** How often a registry is asked until an image is known to be signed as demanded. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { openRegistries } from '../../src/registry/registries.ts';
import { openSignatures } from '../../src/signatures/open-signatures.ts';
import { runAction } from '../runner/action.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';
import { Beside, bundleLayer, demandOf, provenanceOf, simpleLayer, simpleSigning, statementOf } from './beside.ts';
import { issuer, Sigstore } from './sigstore.ts';

let sigstore: Sigstore;
before(async () => {
  sigstore = await Sigstore.start();
});

type Place = 'tag' | 'bundle' | 'attestation' | 'several';

/** Things about images that nobody demands, but their builders list with them. */
const besides = [
  { type: 'https://spdx.dev/Document' },
  { type: 'https://cosign.sigstore.dev/attestation/vuln/v1' },
  { type: 'https://openvex.dev/ns' },
];

async function sign(place: Place, registry: RegistryStandIn, name: string, digest: string): Promise<void> {
  const beside = new Beside(registry, name);
  if (place === 'tag') {
    const payload = simpleSigning(`${registry.host}/${name}`, digest);
    beside.tag(digest, [simpleLayer(payload, await sigstore.annotations(payload))]);
    return;
  }
  if (place === 'several')
    for (const each of besides) beside.refer(digest, [bundleLayer(await sigstore.bundle(statementOf(digest, each)))]);
  const statement = place === 'bundle' ? statementOf(digest) : provenanceOf(digest);
  const annotations = { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' };
  beside.refer(digest, [bundleLayer(await sigstore.bundle(statement))], digest, place === 'several' ? annotations : {});
}

/** The requests that images take, which are all signed, in one review. */
async function requestsFor(images: number, place: Place, options: Parameters<typeof RegistryStandIn.start>[0]) {
  await using registry = await RegistryStandIn.start(options);
  const names = Array.from({ length: images }, (_, i) => `acme/base${i}`);
  for (const name of names)
    await sign(place, registry, name, registry.put(`${name}:1`, { platforms: ['linux/amd64', 'linux/arm64'] }).digest);
  const signatures = openSignatures({
    registry: openRegistries({
      hosts: [registry.host],
      logins: () => undefined,
      deadline: Date.now() + 60_000,
      env: {},
    }),
    attestations: undefined,
    read: async () => ({ kind: 'text', text: JSON.stringify(sigstore.trustedRoot) }),
  });
  const demands = [demandOf(registry.host)];
  const checks = await signatures.check(
    names.map((name) => ({ reference: parseReference(`${registry.host}/${name}:1`)!, platform: undefined, demands })),
  );
  assert.deepEqual(
    checks.map(({ kind }) => kind),
    names.map(() => 'signed'),
  );
  assert.deepEqual(registry.violations, []);
  return registry.requests.length;
}

describe('an image that is signed as demanded takes six requests', () => {
  for (const place of ['tag', 'bundle', 'attestation', 'several'] as const)
    for (const referrers of ['none', 'empty', 'listed'] as const)
      for (const access of ['open', 'token'] as const)
        test(`by ${place}, where lists of referrers are ${referrers} and access is ${access}`, async () => {
          const images = 12;
          // What a registry says of itself: that it keeps no lists, and, to each of the first four, how it is asked.
          const once = 5;
          const requests = await requestsFor(images, place, { referrers, access });
          assert.ok(requests <= images * 6 + once, String(requests));
        });

  test('so that forty are verified in one review', async () => {
    assert.ok((await requestsFor(40, 'several', { access: 'token' })) <= 240);
  });

  test('and by the built action', async () => {
    await using registry = await RegistryStandIn.start({ access: 'token' });
    await using github = await GitHub.start();
    const names = Array.from({ length: 40 }, (_, i) => `acme/base${i}`);
    for (const name of names) await sign('several', registry, name, registry.put(`${name}:1`).digest);
    const policy = [
      `registries: ["${registry.host}"]`,
      'signatures:',
      `  - images: ["${registry.host}/**"]`,
      `    issuer: ${issuer}`,
      '    identity: https://github.com/acme/**',
      '    trusted-root: root.json',
      '    provenance: true',
      '',
    ].join('\n');
    const always = { '.github/layer-review.yml': policy, 'root.json': JSON.stringify(sigstore.trustedRoot) };
    const from = github.repository.commit('main', always);
    const services = names.map((name, i) => `  s${i}: { image: "${registry.host}/${name}:1" }\n`);
    github.repository.commit('head', { 'compose.yaml': `services:\n${services.join('')}` }, 'Add', { from });
    github.openPull({ head: 'head' });
    const { outputs, summary } = await runAction({ github, pull: 1, inputs: { registry: 'known' } });
    assert.equal(outputs.verdict, 'pass', summary);
    assert.doesNotMatch(summary, /image-signature/);
    // What each image is, which takes two after its tag and token, and six that tell who signed it, of which those are two.
    assert.ok(registry.requests.length <= names.length * 8, String(registry.requests.length));
    assert.deepEqual(registry.violations, []);
  });
});
