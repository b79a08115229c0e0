/** Signatures that lie in another repository than the image, and attestations that refer to it. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { Beside, checkOf, demandOf, type Layer, provenanceOf, simpleLayer, simpleSigning, told } from './beside.ts';
import { Sigstore } from './sigstore.ts';

let sigstore: Sigstore;
before(async () => {
  sigstore = await Sigstore.start();
});

async function simple(name: string, digest: string): Promise<Layer> {
  const payload = simpleSigning(name, digest);
  return simpleLayer(payload, await sigstore.annotations(payload));
}

describe('a signature in another repository', () => {
  /** What comes of one that is of an image, or of the repository, that is called so. */
  async function named(name: (host: string) => string, mirrors = false): Promise<string> {
    await using registry = await RegistryStandIn.start();
    const { digest } = registry.put('acme/base:1', {});
    new Beside(registry, 'signatures/acme/base').tag(digest, [await simple(name(registry.host), digest)]);
    const demand = demandOf(registry.host, { signaturesAt: `${registry.host}/signatures/**`, mirrors });
    const files = { 'root.json': JSON.stringify(sigstore.trustedRoot) };
    const check = await checkOf(`${registry.host}/acme/base:1`, { files, demands: [demand] });
    assert.deepEqual(registry.violations, []);
    return told(check).replaceAll(registry.host, 'HOST');
  }

  test('may name the image, or the repository where it lies', async () => {
    assert.equal(await named((host) => `${host}/acme/base`), 'signed');
    assert.equal(await named((host) => `${host}/signatures/acme/base`), 'signed');
  });

  test('is not believed of any other name, but for a copy', async () => {
    for (const name of ['acme/other', 'signatures/acme/other']) {
      const said = await named((host) => `${host}/${name}`);
      assert.equal(said, `invalid: One of its signatures is for HOST/${name}, not for HOST/acme/base.`);
      assert.equal(await named((host) => `${host}/${name}`, true), 'signed');
    }
  });
});

/** As Docker's hardened images have it: what is signed is the attestation that refers to each platform's image. */
describe('an attestation that refers to the image of a platform', () => {
  const inToto = 'application/vnd.in-toto+json';

  interface Laid {
    /** The platforms that have one. */
    readonly of?: readonly string[];
    /** What it says, of the image or of another. */
    readonly about?: (manifest: string) => string;
    readonly predicate?: string;
  }

  async function laid({ of, about = (each) => each, predicate = 'https://slsa.dev/provenance/v1' }: Laid = {}) {
    await using registry = await RegistryStandIn.start({ referrers: 'listed' });
    const { manifests } = registry.put('acme/base:1', { platforms: ['linux/amd64', 'linux/arm64'] });
    const beside = new Beside(registry, 'signatures/acme/base');
    for (const [platform, manifest] of Object.entries(manifests)) {
      if (of && !of.includes(platform)) continue;
      const bytes = JSON.stringify(provenanceOf(about(manifest)));
      const annotations = { 'in-toto.io/predicate-type': predicate };
      beside.refer(manifest, [
        { type: inToto, bytes: '{}', annotations: { 'in-toto.io/predicate-type': 'https://spdx.dev/Document' } },
      ]);
      const attestation = beside.refer(manifest, [{ type: inToto, bytes, annotations }]);
      beside.refer(attestation, [await simple(`${registry.host}/signatures/acme/base`, attestation)]);
    }
    const provenance = { builder: undefined, source: 'https://github.com/acme/images' };
    const demand = demandOf(registry.host, { signaturesAt: `${registry.host}/signatures/**`, provenance });
    const files = { 'root.json': JSON.stringify(sigstore.trustedRoot) };
    const check = await checkOf(`${registry.host}/acme/base:1`, { files, demands: [demand] });
    assert.deepEqual(registry.violations, []);
    return told(check).replaceAll(registry.host, 'HOST');
  }

  test('vouches for it where it is signed', async () => {
    assert.equal(await laid(), 'signed');
  });

  test('vouches for no other platform, and for no other image', async () => {
    assert.match(await laid({ of: ['linux/amd64'] }), /^missing: For linux\/arm64: It is not signed/);
    const other = await laid({ about: () => `sha256:${'b'.repeat(64)}` });
    assert.equal(other, 'invalid: One of its signatures covers only statements about something else.');
  });

  test('vouches for nothing where it is no provenance', async () => {
    assert.equal(await laid({ predicate: 'https://spdx.dev/Document' }), 'missing: It is not signed.');
  });
});
