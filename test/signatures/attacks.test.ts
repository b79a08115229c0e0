/** What somebody might do who can write to a registry, and cannot sign for whom the policy names. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { SignatureDemand } from '../../src/known/signature-demands.ts';
import { sigstoreRoot } from '../../src/known/sigstore-root.data.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import {
  Beside,
  bundleLayer,
  type CheckOptions,
  checkOf,
  demandOf,
  type Layer,
  provenanceOf,
  simpleLayer,
  simpleSigning,
  statementOf,
  told,
} from './beside.ts';
import { identity, Sigstore } from './sigstore.ts';

let sigstore: Sigstore;
let stranger: Sigstore;
before(async () => {
  [sigstore, stranger] = await Promise.all([Sigstore.start(), Sigstore.start()]);
});

interface Place {
  readonly registry: RegistryStandIn;
  readonly beside: Beside;
  readonly digest: string;
  /** As a policy and a file write it, without a tag. */
  readonly name: string;
}

/** An image in a registry of its own, and what comes of the demand for it. */
async function outcome(
  put: (place: Place) => Promise<unknown>,
  said: Partial<SignatureDemand> = {},
  options: Partial<CheckOptions> & { referrers?: 'none' | 'empty' | 'listed' } = {},
): Promise<string> {
  await using registry = await RegistryStandIn.start(options.referrers ? { referrers: options.referrers } : {});
  const { digest } = registry.put('acme/base:1', { platforms: ['linux/amd64', 'linux/arm64'] });
  const name = `${registry.host}/acme/base`;
  await put({ registry, beside: new Beside(registry, 'acme/base'), digest, name });
  const files = { 'root.json': JSON.stringify(sigstore.trustedRoot) };
  const check = await checkOf(`${name}:1`, { files, demands: [demandOf(registry.host, said)], ...options });
  assert.deepEqual(registry.violations, []);
  return told(check).replaceAll(registry.host, 'HOST');
}

const bundled = async (statement: object, options = {}) => bundleLayer(await sigstore.bundle(statement, options));

async function simple(reference: string, digest: string, options = {}): Promise<Layer> {
  const payload = simpleSigning(reference, digest);
  return simpleLayer(payload, await sigstore.annotations(payload, options));
}

const anotherDigest = `sha256:${'b'.repeat(64)}`;
const otherDigest = /^invalid: One of its signatures is for an image with another digest\.$/;

describe('an image is signed', () => {
  test('under a tag, as cosign up to 2 does', async () => {
    const put = async ({ beside, digest, name }: Place) => beside.tag(digest, [await simple(name, digest)]);
    assert.equal(await outcome(put), 'signed');
  });

  for (const referrers of ['none', 'empty', 'listed'] as const)
    test(`in a manifest that is about it, where lists of such are: ${referrers}`, async () => {
      const put = async ({ beside, digest }: Place) => beside.refer(digest, [await bundled(statementOf(digest))]);
      assert.equal(await outcome(put, {}, { referrers }), 'signed');
    });

  test('with simple signing in a manifest that is about it', async () => {
    const put = async ({ beside, digest, name }: Place) => beside.refer(digest, [await simple(name, digest)]);
    assert.equal(await outcome(put), 'signed');
  });

  test('in the second version of the log, with the time of a clock', async () => {
    const put = async ({ beside, digest }: Place) =>
      beside.refer(digest, [await bundled(statementOf(digest), { log: 'rekor2' })]);
    assert.equal(await outcome(put), 'signed');
  });

  test('on its attestation manifest, whose statements speak of it', async () => {
    const attested = (of: (manifest: string) => string, signs: (attestation: string) => string) =>
      outcome(
        async ({ registry, beside }) => {
          const { manifests } = registry.put('acme/base:1', { index: true });
          const image = Object.values(manifests)[0]!;
          const attestation = beside.attest('1', image, provenanceOf(of(image)));
          beside.refer(attestation, [await bundled(statementOf(signs(attestation)))]);
        },
        { provenance: { builder: undefined, source: 'https://github.com/acme/images' } },
      );
    const same = (digest: string) => digest;
    const other = () => anotherDigest;
    assert.equal(await attested(same, same), 'signed');
    assert.equal(
      await attested(other, same),
      'invalid: One of its signatures covers only statements about something else.',
    );
    assert.match(await attested(same, other), otherDigest);
  });

  test('not by provenance that nobody signed', async () => {
    const put = async ({ registry, beside }: Place) => {
      const { manifests } = registry.put('acme/base:1', { index: true });
      const image = Object.values(manifests)[0]!;
      beside.attest('1', image, provenanceOf(image));
    };
    assert.equal(
      await outcome(put),
      `missing: It is not signed. Its provenance, which is not signed either, says that it was built from https://github.com/acme/images at ${'c'.repeat(40)}.`,
    );
  });
});

describe('a signature proves nothing', () => {
  const cases: Readonly<Record<string, readonly [put: (place: Place) => Promise<unknown>, expected: RegExp]>> = {
    'of another image': [
      async ({ beside, digest, name }) => beside.tag(digest, [await simple(name, anotherDigest)]),
      otherDigest,
    ],
    'of another image, in a bundle': [
      async ({ beside, digest }) => beside.refer(digest, [await bundled(statementOf(anotherDigest))]),
      otherDigest,
    ],
    'of another repository': [
      async ({ beside, digest, name }) => beside.tag(digest, [await simple(`${name}-dev`, digest)]),
      /^invalid: One of its signatures is for HOST\/acme\/base-dev, not for HOST\/acme\/base\.$/,
    ],
    'of what the same tag named before': [
      async ({ registry, beside, digest, name }) => {
        beside.tag(digest, [await simple(name, digest)]);
        const moved = registry.put('acme/base:1', { config: { User: 'evil' } });
        beside.tag(moved.digest, [await simple(name, digest)]);
        registry.tag('acme/base:1', moved.digest);
      },
      otherDigest,
    ],
    'whose certificate had expired': [
      async ({ beside, digest, name }) =>
        beside.tag(digest, [await simple(name, digest, { issued: new Date(Date.now() - 3_600_000) })]),
      /^invalid: One of its signatures has a certificate that was not valid when it was made\.$/,
    ],
    'whose certificate was issued after the log wrote it down': [
      async ({ beside, digest }) =>
        beside.refer(digest, [await bundled(statementOf(digest), { issued: new Date(Date.now() + 3_600_000) })]),
      /^invalid: One of its signatures has a certificate that was not valid when it was made\.$/,
    ],
    'in a log that nobody knows': [
      async ({ beside, digest, name }) => beside.tag(digest, [await simple(name, digest, { into: stranger })]),
      /^unverified: One of its signatures is in an unknown transparency log\.$/,
    ],
    'by the right name from another authority': [
      async ({ beside, digest }) =>
        beside.refer(digest, [bundleLayer(await stranger.bundle(statementOf(digest), { into: sigstore }))]),
      /^unverified: One of its signatures has a certificate from an unknown authority\.$/,
    ],
    'whose payload was swapped': [
      async ({ beside, digest, name }) => {
        const annotations = await sigstore.annotations(simpleSigning(name, anotherDigest));
        beside.tag(digest, [simpleLayer(simpleSigning(name, digest), annotations)]);
      },
      /^invalid: One of its signatures (?:does not match what it claims to sign|has no valid proof that it is in the transparency log)\.$/,
    ],
    'whose envelope holds another payload': [
      async ({ beside, digest }) => {
        const bundle = (await sigstore.bundle(statementOf(anotherDigest))) as { dsseEnvelope: object };
        const payload = Buffer.from(JSON.stringify(statementOf(digest))).toString('base64');
        beside.refer(digest, [bundleLayer({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload } })]);
      },
      /^invalid: One of its signatures (?:does not match what it claims to sign|has no valid proof that it is in the transparency log)\.$/,
    ],
    'of an envelope of another type': [
      async ({ beside, digest }) =>
        beside.refer(digest, [await bundled(statementOf(digest), { payloadType: 'application/json' })]),
      /^invalid: One of its signatures signs something other than an image\.$/,
    ],
    'of what is in the image alone': [
      async ({ beside, digest }) =>
        beside.refer(digest, [await bundled(statementOf(digest, { type: 'https://spdx.dev/Document' }))]),
      /^missing: It is not signed\.$/,
    ],
    'that is not there': [async () => {}, /^missing: It is not signed\.$/],
    'that nobody can read': [
      async ({ beside, digest }) => beside.refer(digest, [bundleLayer('{"mediaType": 1}')]),
      /^invalid: One of its signatures is in an unknown format\.$/,
    ],
  };
  for (const [name, [put, expected]] of Object.entries(cases))
    test(name, async () => assert.match(await outcome(put), expected));
});

describe('an identity is compared from its start to its end', () => {
  for (const other of [
    'https://github.com/acme-evil/images/.github/workflows/release.yml@refs/tags/v1',
    'https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v1/../../heads/main',
    'https://github.com/acme/images/evil/.github/workflows/release.yml@refs/tags/v1',
    `https://evil.example/?${identity}`,
    `${identity}\n${identity}`,
    `https://evil.example/\n${identity}`,
  ])
    test(JSON.stringify(other), async () => {
      const put = async ({ beside, digest }: Place) =>
        beside.refer(digest, [await bundled(statementOf(digest), { identity: other })]);
      assert.match(await outcome(put), /^untrusted: It is signed by https:/);
    });

  test('and so is the issuer', async () => {
    for (const other of [
      'https://token.actions.githubusercontent.com/acme',
      'https://token.actions.githubusercontent.co',
    ]) {
      const put = async ({ beside, digest }: Place) =>
        beside.refer(digest, [await bundled(statementOf(digest), { issuer: other })]);
      const said = await outcome(put);
      assert.match(said, /^untrusted: It is signed by https:.* \(issuer https:\/\/token\.actions\.githubuserc/);
      assert.match(said, /The policy demands .* \(issuer https:\/\/token\.actions\.githubusercontent\.com\)\.$/);
    }
  });
});

describe('what lies beside an image', () => {
  test('hides no signature, whatever else the index lists', async () => {
    const put = async ({ registry, beside, digest }: Place) => {
      const foreign = registry.put('acme/other:1').digest;
      beside.refer(digest, [await bundled(statementOf(foreign))], foreign);
      beside.refer(digest, [{ type: 'text/plain', bytes: 'hello' }]);
      beside.refer(digest, [await bundled(statementOf(digest))]);
    };
    assert.equal(await outcome(put), 'signed');
  });

  test('counts only as what it says itself', async () => {
    const put = async ({ beside, digest }: Place) =>
      beside.refer(digest, [await bundled(statementOf(digest))], anotherDigest);
    assert.match(await outcome(put), /^missing: It is not signed\.$/);
  });

  test('may be thousands of signatures, of which so many are read', async () => {
    const put = async ({ beside, digest }: Place) =>
      beside.tag(
        digest,
        Array.from({ length: 900 }, (_, i) => simpleLayer(Buffer.from(`{"n":${i}}`), {})),
      );
    assert.match(await outcome(put), /^unverified: It has more than 60 signatures, of which no more were read\.$/);
  });
});

describe('provenance', () => {
  const demanded = { provenance: { builder: undefined, source: 'https://github.com/acme/*' } };
  const put =
    (...statements: ((digest: string) => object)[]) =>
    async ({ beside, digest }: Place) => {
      for (const statement of statements) beside.refer(digest, [await bundled(statement(digest))]);
    };

  test('is a signature as well, and says what built the image', async () => {
    assert.equal(
      await outcome(
        put((digest) => provenanceOf(digest)),
        demanded,
      ),
      'signed',
    );
  });

  test('is missed where it is demanded', async () => {
    assert.match(
      await outcome(
        put((digest) => statementOf(digest)),
        demanded,
      ),
      /^missing: It is signed by https:.*, but without provenance\.$/,
    );
  });

  test('of another source does not do', async () => {
    const evil = put((digest) => provenanceOf(digest, 'https://github.com/acme-evil/images'));
    assert.match(
      await outcome(evil, demanded),
      /^untrusted: .* built it from https:\/\/github\.com\/acme-evil\/images\.$/,
    );
  });
});

test('a mirror is believed only where the policy allows it', async () => {
  const put = async ({ beside, digest }: Place) => beside.tag(digest, [await simple('ghcr.io/acme/base', digest)]);
  assert.match(
    await outcome(put),
    /^invalid: .* is for ghcr\.io\/acme\/base, not for HOST\/acme\/base \(a copy needs mirrors: true in the policy\)\.$/,
  );
  assert.equal(await outcome(put, { mirrors: true }), 'signed');
});

test('a Sigstore that is not the public one is not known unless the policy names its root, and the day of what is known is told', async () => {
  const put = async ({ beside, digest }: Place) => beside.refer(digest, [await bundled(statementOf(digest))]);
  const { signer } = demandOf('x.example');
  const said = { signer: { ...signer, trustedRoot: undefined } as SignatureDemand['signer'] };
  assert.equal(
    await outcome(put, said),
    `unverified: One of its signatures is in an unknown transparency log. What is known of Sigstore is of ${sigstoreRoot.asOf}. Update layer-review, or name the trusted-root of whoever signed it in the policy.`,
  );
});

test('the root that the policy names must be there, and be one', async () => {
  const put = async ({ beside, digest }: Place) => beside.refer(digest, [await bundled(statementOf(digest))]);
  assert.match(
    await outcome(put, {}, { files: {} }),
    /^unverified: The policy names root\.json, which is not on the base branch\.$/,
  );
  for (const text of ['', '{}', 'hello', '[]'])
    assert.match(
      await outcome(put, {}, { files: { 'root.json': text } }),
      /^unverified: .* (?:no trusted root|not known|believed)\.$/,
      text,
    );
});
