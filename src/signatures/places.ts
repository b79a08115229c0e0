/**
 * Where signatures of an image lie in its registry: under the tags `sha256-….sig` and `.att` (cosign up to 2), in manifests that
 * say that they are about it (cosign 3, `actions/attest`), and in such about the attestation manifests of its index (Docker's
 * builders). What lists them is not believed about what they are: that is what they say themselves.
 */
import type { ArtifactEntry, ArtifactLayer, ArtifactManifest, Artifacts } from '../ports.ts';
import { Malformed } from '../registry/trouble.ts';
import type { Candidate, SignatureSearch } from './candidate.ts';
import { mostBytesOf, readLayer } from './cosign-layers.ts';

/** What one image may have; of more, nobody needs them to know whose it is. */
const mostCandidates = 60;
/** Statements that one attestation manifest may have, and their bytes: an SBOM is longer, and not read. */
const mostStatements = 8;
const mostOfStatement = 4 * 1024 * 1024;
const inToto = 'application/vnd.in-toto+json';

/** An image in its registry. */
export interface SoughtImage {
  readonly artifacts: Artifacts;
  /** What its reference names. */
  readonly digest: string;
  /** The manifest in it that the platform gets; the same where there is no index. */
  readonly manifest: string;
}

/** Fails as {@link Artifacts} does. */
export async function findSignatures({ artifacts, digest, manifest }: SoughtImage): Promise<SignatureSearch> {
  const search = new Search(artifacts);
  const image = [...new Set([digest, manifest])];
  for (const each of image) await search.around(each, image, undefined);
  const unsigned: Buffer[] = [];
  const index = digest === manifest ? [] : ((await artifacts.index(digest)) ?? []);
  for (const entry of index.filter((each) => isAttestationOf(each, manifest))) {
    const statements = await search.statementsIn(entry.digest);
    unsigned.push(...statements);
    await search.around(entry.digest, [entry.digest], statements);
  }
  return { candidates: search.found, unsigned, incomplete: search.incomplete };
}

function isAttestationOf({ annotations }: ArtifactEntry, manifest: string): boolean {
  return (
    annotations.get('vnd.docker.reference.type') === 'attestation-manifest' &&
    annotations.get('vnd.docker.reference.digest') === manifest
  );
}

class Search {
  readonly found: Candidate[] = [];
  incomplete: string | undefined;
  readonly #artifacts: Artifacts;

  constructor(artifacts: Artifacts) {
    this.#artifacts = artifacts;
  }

  /** Looks at all the places of a manifest's signatures. */
  async around(digest: string, about: readonly string[], statements: Candidate['statements']): Promise<void> {
    const tag = digest.replace(':', '-');
    for (const manifest of [
      await this.#artifacts.tagged(`${tag}.sig`),
      await this.#artifacts.tagged(`${tag}.att`),
      ...(await this.#referring(digest)),
    ])
      if (manifest) await this.#take(manifest, about, statements);
  }

  /** The statements of an attestation manifest that are not too long. */
  async statementsIn(digest: string): Promise<Buffer[]> {
    const manifest = await this.#artifacts.manifest(digest);
    const layers =
      manifest?.layers.filter(({ mediaType, size }) => mediaType === inToto && size <= mostOfStatement) ?? [];
    return await Promise.all(
      layers
        .filter(({ annotations }) => /slsa/.test(annotations.get('in-toto.io/predicate-type') ?? 'slsa'))
        .slice(0, mostStatements)
        .map((each) => this.#artifacts.blob(each, mostOfStatement)),
    );
  }

  async #referring(digest: string): Promise<ArtifactManifest[]> {
    const { entries, goesOn } = await this.#artifacts.about(digest);
    if (goesOn || entries.length > mostCandidates) this.#cut();
    const manifests = await Promise.all(
      entries.slice(0, mostCandidates).map((entry) => this.#artifacts.manifest(entry.digest)),
    );
    return manifests.filter((each) => each?.subject === digest).map((each) => each!);
  }

  async #take(
    manifest: ArtifactManifest,
    about: readonly string[],
    statements: Candidate['statements'],
  ): Promise<void> {
    for (const layer of manifest.layers) {
      const most = mostBytesOf(layer);
      if (most === undefined) continue;
      if (this.found.length === mostCandidates) return this.#cut();
      const bytes = await this.#artifacts.blob(layer, most);
      const { bundle, payload } = readOrNot(layer, bytes);
      this.found.push({ bundle, payload: payload ?? (await this.#signedBy(bundle, about[0]!)), about, statements });
    }
  }

  /** A bundle may sign the manifest itself. */
  async #signedBy(bundle: unknown, digest: string): Promise<Buffer | undefined> {
    const signsBytes = typeof bundle === 'object' && bundle !== null && 'messageSignature' in bundle;
    return signsBytes ? await this.#artifacts.bytes(digest) : undefined;
  }

  #cut(): void {
    this.incomplete ??= `It has more than ${mostCandidates} signatures, of which no more were read.`;
  }
}

/** Whoever may write there can put anything beside what is right. */
function readOrNot(layer: ArtifactLayer, bytes: Buffer): Pick<Candidate, 'bundle' | 'payload'> {
  try {
    return readLayer(layer, bytes);
  } catch (error) {
    if (error instanceof Malformed) return { bundle: undefined, payload: undefined };
    throw error;
  }
}
