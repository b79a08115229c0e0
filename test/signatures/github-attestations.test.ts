/** What GitHub keeps of attestations, where no registry is asked. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Attestations } from '../../src/signatures/github-attestations.ts';
import { checkOf, demandOf, provenanceOf, told } from './beside.ts';
import { Sigstore } from './sigstore.ts';

let sigstore: Sigstore;
before(async () => {
  sigstore = await Sigstore.start();
});

const digest = `sha256:${'a'.repeat(64)}`;

async function outcome(attestations: Attestations, name = `ghcr.io/acme/base:1@${digest}`): Promise<string> {
  const files = { 'root.json': JSON.stringify(sigstore.trustedRoot) };
  return told(await checkOf(name, { files, demands: [demandOf('ghcr.io/acme')], off: true, attestations }));
}

const having =
  (...bundles: readonly unknown[]): Attestations =>
  async () =>
    new Map([[digest, bundles.map((bundle) => ({ bundle, url: undefined }))]]);

describe('attestations that GitHub keeps', () => {
  test('are those of the owner whom the policy names', async () => {
    const asked: unknown[] = [];
    const bundle = await sigstore.bundle(provenanceOf(digest));
    const attestations: Attestations = async (owner, digests) => {
      asked.push([owner, ...digests]);
      return new Map([[digest, [{ bundle, url: undefined }]]]);
    };
    assert.equal(await outcome(attestations), 'signed');
    assert.deepEqual(asked, [['acme', digest]]);
  });

  test('are not read where they are on another server, which proves nothing either way', async () => {
    const bundle = await sigstore.bundle(provenanceOf(digest));
    assert.equal(await outcome(having(null, bundle)), 'signed');
    assert.match(await outcome(having(null)), /^unverified: GitHub keeps an attestation of it on another server/);
  });

  test('are not known where GitHub does not say', async () => {
    const failing = async () => {
      throw new Error('GitHub responded 503. Re-run the job.');
    };
    assert.equal(await outcome(failing), 'unverified: GitHub responded 503. Re-run the job.');
  });

  test('are capped', async () => {
    const many = having(...Array.from({ length: 31 }, () => ({})));
    assert.match(await outcome(many), /^unverified: GitHub has more than 30 attestations/);
  });

  test('are not sought for a tag of which nobody says what it names', async () => {
    assert.match(
      await outcome(having(), 'ghcr.io/acme/base:1'),
      /^unverified: No registry is asked, so nobody knows what the tag names/,
    );
  });
});
