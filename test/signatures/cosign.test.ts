/** What the real cosign signs in the registry that the distribution project makes. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { SignatureDemand } from '../../src/known/signature-demands.ts';
import { DockerRegistry } from '../registry/docker-registry.ts';
import { checkOf, demandOf, provenanceOf, told } from './beside.ts';
import { Cosign, missingCosign } from './cosign.ts';

describe('cosign', { skip: missingCosign }, () => {
  let registry: DockerRegistry;
  let cosign: Cosign;
  before(async () => {
    registry = await DockerRegistry.start();
    cosign = new Cosign('acme', 'other');
  });
  after(async () => {
    await registry?.[Symbol.asyncDispose]();
    cosign?.[Symbol.dispose]();
  });

  const unlogged = ['--key', 'acme.key', '--tlog-upload=false', '--yes', '--type', 'slsaprovenance1'];

  /** An image of a name, each with a digest of its own. */
  async function put(name: string): Promise<string> {
    const { digest } = await registry.put(`${name}:1`, {
      config: { User: name },
      platforms: ['linux/amd64', 'linux/arm64'],
    });
    return `${registry.host}/${name}@${digest}`;
  }

  async function outcome(reference: string, key = 'acme', said: Partial<SignatureDemand> = {}): Promise<string> {
    const files = { 'k.pub': cosign.publicKey(key) };
    const demand = demandOf(registry.host, {
      signer: { kind: 'key', key: { path: 'k.pub' }, transparencyLog: false, trustedRoot: undefined },
      ...said,
    });
    return told(await checkOf(reference, { files, demands: [demand] })).replaceAll(registry.host, 'HOST');
  }

  test('signs under a tag', async () => {
    const image = await put('acme/a');
    assert.equal(await outcome(image), 'missing: It is not signed.');
    cosign.sign(image);
    assert.equal(await outcome(image), 'signed');
    assert.equal(await outcome(image.replace(/@.*/, ':1')), 'signed');
    assert.equal(
      await outcome(image, 'other'),
      'untrusted: It is signed by another key. The policy demands the key k.pub.',
    );
  });

  test('signs in a manifest that is about the image', async () => {
    const image = await put('acme/b');
    cosign.sign(image, { options: ['--registry-referrers-mode=oci-1-1'], env: { COSIGN_EXPERIMENTAL: '1' } });
    assert.equal(await outcome(image), 'signed');
    assert.equal(
      await outcome(image, 'other'),
      'untrusted: It is signed by another key. The policy demands the key k.pub.',
    );
  });

  for (const format of ['under a tag', 'as a bundle'] as const)
    test(`attests ${format}`, async () => {
      const image = await put(`acme/${format.replaceAll(' ', '-')}`);
      const { predicate } = provenanceOf(image.split('@')[1]!) as { predicate: object };
      cosign.put('provenance.json', JSON.stringify(predicate));
      const bundle = format === 'as a bundle' ? ['--new-bundle-format'] : [];
      cosign.run(['attest', ...unlogged, ...bundle, '--predicate', 'provenance.json', image]);
      const from = (source: string) => ({ provenance: { builder: undefined, source } });
      assert.equal(await outcome(image, 'acme', from('https://github.com/acme/*')), 'signed');
      assert.match(
        await outcome(image, 'acme', from('https://github.com/beta/*')),
        /^untrusted: It is signed by the key k\.pub, but/,
      );
      assert.equal(
        await outcome(image, 'other'),
        'untrusted: It is signed by another key. The policy demands the key k.pub.',
      );
    });

  for (const [at, path] of [
    ['signatures', 'signatures'],
    ['signatures/**', 'signatures/acme/elsewhere-2'],
  ] as const)
    test(`signs in another repository, which the policy names as ${at}`, async () => {
      const image = await put(`acme/elsewhere-${at.length > 10 ? 2 : 1}`);
      cosign.sign(image, { env: { COSIGN_REPOSITORY: `${registry.host}/${path}` } });
      assert.equal(await outcome(image), 'missing: It is not signed.');
      assert.equal(await outcome(image, 'acme', { signaturesAt: `${registry.host}/${at}` }), 'signed');
      const wrong = { signaturesAt: `${registry.host}/elsewhere` };
      assert.equal(await outcome(image, 'acme', wrong), 'missing: It is not signed.');
      const other = await outcome(image, 'other', { signaturesAt: `${registry.host}/${at}` });
      assert.match(other, /^untrusted: It is signed by another key\./);
    });

  test('signs nothing else by the same', async () => {
    const [image, evil] = [await put('acme/c'), await put('acme/c-evil')];
    cosign.sign(image);
    assert.equal(await outcome(evil), 'missing: It is not signed.');
    // Its signature, put beside another image.
    const [from, to] = [image, evil].map((each) => each.split('@')[1]!.replace(':', '-'));
    await registry.copyTag(`acme/c:${from}.sig`, `acme/c-evil:${to}.sig`);
    assert.equal(await outcome(evil), 'invalid: One of its signatures is for an image with another digest.');
  });

  test('signs for a log only where that is asked for', async () => {
    const image = await put('acme/d');
    cosign.sign(image);
    const signer = { kind: 'key', key: { path: 'k.pub' }, transparencyLog: true, trustedRoot: undefined } as const;
    assert.match(
      await outcome(image, 'acme', { signer }),
      /^invalid: One of its signatures has no valid proof that it is in the transparency log\.$/,
    );
  });
});
