import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeName, parseReference } from '../../src/known/image-reference.ts';
import {
  demandsOn,
  imagePattern,
  repositoryPattern,
  type SignatureDemand,
  signaturePlace,
  withFilesFrom,
} from '../../src/known/signature-demands.ts';

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

test('signatures lie in one repository, or in one for each image', () => {
  const placeOf = (image: string, at: string) => {
    const place = signaturePlace(parseReference(image)!, { signaturesAt: repositoryPattern(at) });
    return place && completeName(place);
  };
  for (const [at, place] of [
    ['ghcr.io/acme/signatures', 'ghcr.io/acme/signatures'],
    ['GHCR.io/acme/signatures', 'ghcr.io/acme/signatures'],
    ['registry.example.com:5000/**', 'registry.example.com:5000/library/node'],
    ['localhost:5000/signatures/**', 'localhost:5000/signatures/library/node'],
    ['index.docker.io/acme/signatures', 'docker.io/acme/signatures'],
  ] as const)
    assert.equal(placeOf('node:24', at), place, at);
  for (const wrong of [
    'acme/signatures',
    'ghcr.io',
    '**',
    'ghcr.io/*',
    'ghcr.io/a/**/b',
    'ghcr.io/a:1',
    `ghcr.io/a@sha256:${'0'.repeat(64)}`,
    'https://ghcr.io/a',
    'ghcr.io/**/',
    'evil@ghcr.io/a',
  ])
    assert.equal(repositoryPattern(wrong), undefined, wrong);
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
