/** What is said of an index is said of every image in it that a build or a run may take. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { Beside, bundleLayer, checkOf, demandOf, provenanceOf, statementOf, told } from './beside.ts';
import { identity, Sigstore } from './sigstore.ts';

let sigstore: Sigstore;
before(async () => {
  sigstore = await Sigstore.start();
});

const all = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];

/** Who signs what: platforms of an index, and `index` for itself; by whom the policy names, or somebody else. */
type Signed = Readonly<Record<string, 'demanded' | 'other'>>;

async function checked(signed: Signed, platform?: string, platforms?: readonly string[]) {
  await using registry = await RegistryStandIn.start();
  const { digest, manifests } = registry.put('acme/base:1', { platforms: all });
  const beside = new Beside(registry, 'acme/base');
  for (const [what, who] of Object.entries(signed)) {
    const of = what === 'index' ? digest : manifests[what]!;
    const options = who === 'other' ? { identity: identity.replace('/acme/', '/mallory/') } : {};
    beside.refer(of, [bundleLayer(await sigstore.bundle(statementOf(of), options))]);
  }
  const check = await checkOf(`${registry.host}/acme/base:1`, {
    files: { 'root.json': JSON.stringify(sigstore.trustedRoot) },
    demands: [demandOf(registry.host)],
    ...(platform !== undefined && { platform }),
    ...(platforms && { platforms }),
  });
  assert.deepEqual(registry.violations, []);
  return { said: told(check).replaceAll(registry.host, 'HOST'), check, digest };
}

describe('of an index', () => {
  test('the signature of one platform does not speak for the others', async () => {
    for (const [i, one] of all.entries()) {
      const others = all.filter((each) => each !== one);
      const { said } = await checked({ [one]: 'demanded' });
      assert.equal(
        said,
        `missing: For ${others.join(' and ')}: It is not signed. It is signed as demanded only for ${one}.`,
        String(i),
      );
    }
  });

  test('a platform that somebody else signed is not signed as demanded', async () => {
    const { said } = await checked({ ...signedBy(all, 'demanded'), 'linux/arm64': 'other' });
    assert.match(said, /^untrusted: For linux\/arm64: It is signed by https:\/\/github\.com\/mallory\//);
  });

  test('each platform may be signed in its place, and then nobody has signed the digest of the index', async () => {
    const { said, check } = await checked(signedBy(all, 'demanded'));
    assert.equal(said, 'signed');
    assert.equal(check.kind === 'signed' && check.digest, undefined);
  });

  test('its own signature speaks for all, and its digest can be pinned', async () => {
    const { said, check, digest } = await checked({ index: 'demanded', 'linux/arm64': 'other' });
    assert.equal(said, 'signed');
    assert.equal(check.kind === 'signed' && check.digest, digest);
  });

  test('only the platform counts that the file names, where it names one', async () => {
    assert.equal((await checked({ 'linux/amd64': 'demanded' }, 'linux/amd64')).said, 'signed');
    assert.match((await checked({ 'linux/amd64': 'demanded' }, 'linux/arm64')).said, /^missing: It is not signed/);
  });

  test('all count that files name, where they name several', async () => {
    const [first, second] = all;
    const both = [first!, second!];
    assert.equal((await checked(signedBy(both, 'demanded'), first, both)).said, 'signed');
    assert.match((await checked({ [first!]: 'demanded' }, first, both)).said, /^missing: For linux\/arm64: /);
  });

  test('a platform that it does not have is said to be missing there', async () => {
    assert.match((await checked({}, 'linux/s390x')).said, /^unverified: .* is not there for linux\/s390x, only for/);
  });

  test('an image that somebody has added to it is not signed', async () => {
    await using registry = await RegistryStandIn.start();
    const { manifests } = registry.put('acme/base:1', { index: true });
    const evil = registry.put('acme/base:evil', { config: { User: 'root' } }).digest;
    const beside = new Beside(registry, 'acme/base');
    const good = Object.values(manifests)[0]!;
    beside.refer(good, [bundleLayer(await sigstore.bundle(statementOf(good)))]);
    // Under the platform that is there already, and under none.
    for (const [platform, expected] of [
      [{ os: 'linux', architecture: 'amd64' }, /^missing: For linux\/amd64: /],
      [undefined, /^missing: For an unnamed platform: /],
    ] as const) {
      const entry = (digest: string, named?: object) => ({
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest,
        size: 1,
        ...(named && { platform: named }),
      });
      const index = {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.index.v1+json',
        manifests: [entry(good, { os: 'linux', architecture: 'amd64' }), entry(evil, platform)],
      };
      registry.putBytes('acme/base:2', JSON.stringify(index), index.mediaType);
      const files = { 'root.json': JSON.stringify(sigstore.trustedRoot) };
      const options = { files, demands: [demandOf(registry.host)] };
      assert.match(told(await checkOf(`${registry.host}/acme/base:2`, options)), expected);
    }
  });

  test('attestation manifests speak for the image that each is about', async () => {
    await using registry = await RegistryStandIn.start();
    const { manifests } = registry.put('acme/base:1', { platforms: ['linux/amd64', 'linux/arm64'] });
    const beside = new Beside(registry, 'acme/base');
    const files = { 'root.json': JSON.stringify(sigstore.trustedRoot) };
    const outcome = async () =>
      told(await checkOf(`${registry.host}/acme/base:1`, { files, demands: [demandOf(registry.host)] }));
    const attestations = beside.attestEach('1', manifests, (image) => provenanceOf(image));
    const [first, second] = attestations as [string, string];
    beside.refer(first, [bundleLayer(await sigstore.bundle(statementOf(first)))]);
    assert.match(
      await outcome(),
      /^missing: For linux\/arm64: It is not signed\. Its provenance, which is not signed either/,
    );
    beside.refer(second, [bundleLayer(await sigstore.bundle(statementOf(second)))]);
    assert.equal(await outcome(), 'signed');
  });
});

function signedBy(platforms: readonly string[], who: Signed[string]): Signed {
  return Object.fromEntries(platforms.map((each) => [each, who]));
}
