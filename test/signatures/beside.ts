/** Puts signatures beside images of a stand-in for a registry, in the ways that tools do it; and asks what comes of them. */
import { parseReference } from '../../src/known/image-reference.ts';
import type { SignatureCheck } from '../../src/known/image-signature.ts';
import { imagePattern, type SignatureDemand } from '../../src/known/signature-demands.ts';
import { openRegistries } from '../../src/registry/registries.ts';
import { openSignatures, type SignaturesOptions } from '../../src/signatures/open-signatures.ts';
import type { RegistryStandIn } from '../stand-in/registry.ts';
import { identity, issuer } from './sigstore.ts';

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const empty = 'application/vnd.oci.empty.v1+json';

export interface Layer {
  readonly type: string;
  readonly bytes: string | Buffer;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What a statement of a type says of a digest; of cosign's, unless another is given. */
export function statementOf(
  digest: string,
  {
    type = 'https://sigstore.dev/cosign/sign/v1',
    name,
    predicate = {},
  }: { type?: string; name?: string; predicate?: object } = {},
): object {
  const [algorithm, hex] = digest.split(':') as [string, string];
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ ...(name !== undefined && { name }), digest: { [algorithm]: hex } }],
    predicateType: type,
    predicate,
  };
}

/** SLSA provenance as `actions/attest` writes it. */
export function provenanceOf(digest: string, source = 'https://github.com/acme/images', builder = identity): object {
  return statementOf(digest, {
    type: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        externalParameters: {
          workflow: { ref: 'refs/tags/v1', repository: source, path: '.github/workflows/release.yml' },
        },
        resolvedDependencies: [{ uri: `git+${source}@refs/tags/v1`, digest: { gitCommit: 'c'.repeat(40) } }],
      },
      runDetails: { builder: { id: builder } },
    },
  });
}

/** What cosign up to 2 signs of an image. */
export function simpleSigning(reference: string, digest: string): Buffer {
  const critical = {
    identity: { 'docker-reference': reference },
    image: { 'docker-manifest-digest': digest },
    type: 'cosign container image signature',
  };
  return Buffer.from(JSON.stringify({ critical, optional: null }));
}

export function simpleLayer(bytes: Buffer, annotations: Readonly<Record<string, string>>): Layer {
  return { type: 'application/vnd.dev.cosign.simplesigning.v1+json', bytes, annotations };
}

export function bundleLayer(bundle: unknown): Layer {
  return { type: bundleType, bytes: typeof bundle === 'string' ? bundle : JSON.stringify(bundle) };
}

export class Beside {
  readonly #registry: RegistryStandIn;
  readonly #repository: string;
  /** What the tags list that stand for lists, by what it is about. */
  readonly #listed = new Map<string, object[]>();

  constructor(registry: RegistryStandIn, repository: string) {
    this.#registry = registry;
    this.#repository = repository;
  }

  /** Under a tag, as cosign up to 2 does. */
  tag(digest: string, layers: readonly Layer[], suffix = 'sig'): void {
    this.#manifest(layers, { tag: `${digest.replace(':', '-')}.${suffix}` });
  }

  /**
   * In a manifest that is about another, which the tag lists that stands for such a list; of the wrong kind, as cosign 2.5 does.
   *
   * @param annotations its own, with which it is listed as well
   * @returns its digest
   */
  refer(
    digest: string,
    layers: readonly Layer[],
    subject = digest,
    annotations: Readonly<Record<string, string>> = {},
  ): string {
    const { digest: manifest, size } = this.#manifest(layers, { subject, annotations });
    const listed = [
      ...(this.#listed.get(digest) ?? []),
      { mediaType: manifestType, digest: manifest, size, artifactType: empty, annotations },
    ];
    this.#listed.set(digest, listed);
    const index = { schemaVersion: 2, mediaType: indexType, manifests: listed };
    this.#registry.putBytes(`${this.#repository}:${digest.replace(':', '-')}`, JSON.stringify(index), indexType);
    return manifest;
  }

  /**
   * An index of an image and a statement about it, as BuildKit writes them, under a tag.
   * @returns the digest of the attestation manifest
   */
  attest(tag: string, image: string, statement: object): string {
    return this.attestEach(tag, { 'linux/amd64': image }, () => statement)[0]!;
  }

  /**
   * The same of images by their platforms.
   * @returns the digests of the attestation manifests, in order
   */
  attestEach(tag: string, images: Readonly<Record<string, string>>, statement: (image: string) => object): string[] {
    const attestations = Object.values(images).map((image) => ({
      image,
      ...this.#manifest([{ type: 'application/vnd.in-toto+json', bytes: JSON.stringify(statement(image)) }]),
    }));
    const manifests = [
      ...Object.entries(images).map(([platform, digest]) => {
        const [os, architecture] = platform.split('/');
        return { mediaType: manifestType, digest, size: 1, platform: { os, architecture } };
      }),
      ...attestations.map(({ image, digest, size }) => ({
        mediaType: manifestType,
        digest,
        size,
        annotations: { 'vnd.docker.reference.digest': image, 'vnd.docker.reference.type': 'attestation-manifest' },
        platform: { os: 'unknown', architecture: 'unknown' },
      })),
    ];
    const index = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests });
    this.#registry.putBytes(`${this.#repository}:${tag}`, index, indexType);
    return attestations.map(({ digest }) => digest);
  }

  #manifest(
    layers: readonly Layer[],
    {
      tag,
      subject,
      annotations,
    }: { tag?: string; subject?: string; annotations?: Readonly<Record<string, string>> } = {},
  ): { digest: string; size: number } {
    const bytes = JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      ...(subject !== undefined && {
        artifactType: bundleType,
        subject: { mediaType: manifestType, digest: subject, size: 1 },
      }),
      config: { mediaType: empty, digest: `sha256:${'4'.repeat(64)}`, size: 2 },
      layers: layers.map(({ type, bytes: layer, annotations: ofLayer }) => ({
        mediaType: type,
        digest: this.#registry.putBytes(this.#repository, layer, type, 'blob'),
        size: Buffer.byteLength(layer),
        ...(ofLayer && { annotations: ofLayer }),
      })),
      annotations,
    });
    const name = tag === undefined ? this.#repository : `${this.#repository}:${tag}`;
    return { digest: this.#registry.putBytes(name, bytes, manifestType), size: bytes.length };
  }
}

/** A demand for whoever signs by the workflow of a release, whose trusted root is that of a test. */
export function demandOf(host: string, said: Partial<SignatureDemand> = {}): SignatureDemand {
  return {
    images: [imagePattern(`${host}/**`)!],
    signer: {
      kind: 'identity',
      issuer,
      identity: 'https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*',
      trustedRoot: { path: 'root.json' },
    },
    provenance: undefined,
    mirrors: false,
    ...said,
  };
}

export interface CheckOptions extends Partial<Pick<SignaturesOptions, 'attestations'>> {
  /** What the policy's repository has. */
  readonly files: Readonly<Record<string, string>>;
  readonly demands: readonly SignatureDemand[];
  readonly platform?: string;
  readonly platforms?: readonly string[];
  /** Whether no registry is asked. */
  readonly off?: boolean;
}

/** What comes of a demand, as a review would have it. */
export async function checkOf(
  name: string,
  { files, demands, platform, platforms, off = false, attestations }: CheckOptions,
): Promise<SignatureCheck> {
  const reference = parseReference(name)!;
  const options = {
    hosts: [reference.registry],
    logins: () => undefined,
    deadline: Date.now() + 60_000,
    second: 1,
    env: {},
  };
  const signatures = openSignatures({
    registry: off ? undefined : openRegistries(options),
    attestations,
    read: async ({ path }) => (files[path] === undefined ? { kind: 'absent' } : { kind: 'text', text: files[path] }),
  });
  const [check] = await signatures.check([{ reference, platform, platforms, demands }]);
  return check!;
}

/** In a few words: what it is, and why. */
export function told(check: SignatureCheck): string {
  if (check.kind === 'signed') return 'signed';
  return `${check.kind}: ${check.reason.map((part) => (typeof part === 'string' ? part : part.code)).join('')}`;
}
