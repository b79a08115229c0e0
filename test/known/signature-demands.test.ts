import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { demandsOn, imagePattern, type SignatureDemand, withFilesFrom } from '../../src/known/signature-demands.ts';

function demand(...images: string[]): SignatureDemand {
  return {
    images: images.map((each) => imagePattern(each) ?? assert.fail(each)),
    signer: { kind: 'key', key: { path: 'k.pub' }, transparencyLog: true, trustedRoot: { path: 'r.json' } },
    provenance: undefined,
    mirrors: false,
  };
}

const isOn = (pattern: string, image: string) => demandsOn(parseReference(image)!, [demand(pattern)]).length > 0;

test('a demand is on the images that its pattern names', () => {
  for (const [pattern, image] of [
    ['ghcr.io/acme/**', 'ghcr.io/acme/a/b:1'],
    ['ghcr.io/acme/*', `ghcr.io/acme/a@sha256:${'0'.repeat(64)}`],
    ['ghcr.io/acme/a', 'ghcr.io/acme/a/b'],
    ['acme/**', 'acme/a'],
    ['node', 'node:24'],
    ['docker.io/library/*', 'node'],
    ['**', 'quay.io/a/b'],
    ['registry.example.com:5000/**', 'registry.example.com:5000/a'],
  ] as const)
    assert.ok(isOn(pattern, image), `${pattern} ${image}`);
  for (const [pattern, image] of [
    ['ghcr.io/acme/**', 'ghcr.io/acme-evil/a'],
    ['ghcr.io/acme/*', 'ghcr.io/acme/a/b'],
    ['acme/**', 'ghcr.io/acme/a'],
    ['*', 'acme/a'],
  ] as const)
    assert.ok(!isOn(pattern, image), `${pattern} ${image}`);
});

test('no other spelling of a registry gets an image out of a demand', () => {
  for (const image of ['GHCR.io/acme/a', 'ghcr.io:443/acme/a']) assert.ok(isOn('ghcr.io/acme/**', image), image);
  for (const image of ['index.docker.io/acme/a', 'registry-1.docker.io/acme/a', 'docker.io/acme/a'])
    assert.ok(isOn('acme/**', image), image);
});

test('the files of a policy in another repository are there', () => {
  const elsewhere = { owner: 'acme', repo: 'policies', ref: 'main' };
  assert.deepEqual(withFilesFrom(demand('a'), elsewhere).signer, {
    kind: 'key',
    key: { path: 'k.pub', elsewhere },
    transparencyLog: true,
    trustedRoot: { path: 'r.json', elsewhere },
  });
});
