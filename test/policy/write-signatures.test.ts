/** What is offered for the policy can be pasted into it, and demands what publishers say of themselves. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { demandsOn } from '../../src/known/signature-demands.ts';
import { signaturePublishers } from '../../src/known/signature-publishers.data.ts';
import { type SignaturePublisher, signingPublishers } from '../../src/known/signature-publishers.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { signaturesText } from '../../src/policy/write-signatures.ts';
import { checkPage } from '../generated.ts';

const publishers: readonly SignaturePublisher[] = signaturePublishers.publishers;
const taken = (some: readonly SignaturePublisher[]) => readPolicy('p', signaturesText(some), []).signatures;
const names = (...images: readonly string[]) =>
  signingPublishers(images.map((image) => parseReference(image)!)).map(({ name }) => name);

/** What a link to a file, an issue or a release is called: `docker/buildx`, `policy/default.rego`. */
function seenIn({ seen }: SignaturePublisher): string {
  const [owner, name, kind, version, ...path] = new URL(seen.at).pathname.slice(1).split('/');
  return kind === 'blob' ? `${path.join('/')} of ${owner}/${name}` : `${owner}/${name} ${[version, ...path].join(' ')}`;
}

describe('entries of `signatures` that are offered', () => {
  it('are read as they are meant', () => {
    const demands = taken(publishers);
    assert.equal(demands.length, publishers.length);
    for (const [i, { name, images, signer, mirrors = false, signaturesAt }] of publishers.entries()) {
      const { images: patterns, signer: read, provenance, ...where } = demands[i]!;
      assert.deepEqual([patterns, where.mirrors, where.signaturesAt], [images, mirrors, signaturesAt], name);
      if ('key' in signer) {
        const { file: path, transparencyLog } = signer;
        assert.partialDeepStrictEqual(read, { kind: 'key', key: { path }, transparencyLog }, name);
      } else {
        const { issuer, identity, source } = signer;
        assert.partialDeepStrictEqual(read, { kind: 'identity', issuer, identity }, name);
        assert.equal(provenance?.source, source, name);
      }
    }
  });

  it('say whose images they are where anybody can have the identity', () => {
    for (const { name, signer } of publishers)
      if ('identity' in signer && signer.identity.includes('/docker/github-builder/'))
        assert.match(signer.source ?? '', /^https:\/\/github\.com\/[\w-]+\/[\w-]+$/, name);
  });

  it('name pages and keys that are had over HTTPS', () => {
    for (const { name, page, seen, signer } of publishers)
      for (const url of [page, seen.at, ...('key' in signer ? [signer.key] : [])])
        assert.equal(new URL(url).protocol, 'https:', name);
  });

  it('are for images that are used, however they are written', () => {
    assert.deepEqual(names('docker/dockerfile:1', 'index.docker.io/aquasec/trivy:0.70', 'registry.k8s.io/pause:3.10'), [
      "Docker's Dockerfile syntax, from 1.21 on",
      'Kubernetes',
      'Trivy, its releases',
    ]);
    assert.deepEqual(
      names('node:24', 'docker/dockerfiles:1', 'cgr.dev/chainguard-evil/node', 'dhi.io.example.com/a'),
      [],
    );
  });

  it('leave nothing open once they are taken', () => {
    const image = parseReference('gcr.io/distroless/static:nonroot')!;
    assert.equal(demandsOn(image, taken(signingPublishers([image]))).length, 1);
  });

  it('stand on a page, each with where that is from', () => {
    const page = [
      '# Who signs images',
      '',
      `What \`layer-review policy signatures\` prints for images of these publishers, each from the page that is linked, as of ${signaturePublishers.asOf}; below that is where else its publisher shows who signs, with the day of what was read. The tests play each entry against registries that are rebuilt by what these pages say, and not against the real ones (\`test/signatures/published-entries.test.ts\`). With \`registry: known\`, the registries named here are asked; no other has to be listed under \`registries\`. \`layer-review verify IMAGE\` shows what an image has now.`,
      ...publishers.flatMap((publisher) => {
        const key = 'key' in publisher.signer ? publisher.signer : undefined;
        return [
          '',
          `## [${publisher.name}](${publisher.page})`,
          '',
          `Seen in [${seenIn(publisher)}](${publisher.seen.at}), ${publisher.seen.on}.`,
          '',
          ...(key ? [`Commit [its key](${key.key}) as \`${key.file}\` first.`, ''] : []),
          '```yaml',
          signaturesText([publisher]).trimEnd(),
          '```',
        ];
      }),
      '',
    ];
    checkPage('docs/signed-images.md', page.join('\n'));
  });
});
