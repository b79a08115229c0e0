/**
 * Where signatures of an image lie in its registry: under the tags `sha256-….sig` and `.att` (cosign up to 2), in manifests that
 * say that they are about it (cosign 3, `actions/attest`), and in such about the attestation manifests of its index (Docker's
 * builders). What lists them is not believed about what they are: that is what they say themselves.
 */
import { type ImageWanted, platformsNamed } from '../known/published-image.ts';
import type { ArtifactEntry, ArtifactLayer, ArtifactManifest, Artifacts } from '../ports.ts';
import { Malformed } from '../registry/trouble.ts';
import { type Candidate, foundNothing, type SignatureSearch } from './candidate.ts';
import { mostBytesOf, readLayer } from './cosign-layers.ts';

/** What one image may have; of more, nobody needs them to know whose it is. */
const mostCandidates = 60;
/** Attestation manifests that refer to one image. */
const mostAttesting = 4;
/** Statements that one attestation manifest may have, and their bytes: an SBOM is longer, and not read. */
const mostStatements = 8;
const mostOfStatement = 4 * 1024 * 1024;
const inToto = 'application/vnd.in-toto+json';
const predicateType = 'in-toto.io/predicate-type';
const cut = `It has more than ${mostCandidates} signatures, of which no more were read.`;

/** A manifest in a registry: an index, or the image of a platform. */
export interface SoughtManifest {
  readonly artifacts: Artifacts;
  /** Where its signatures lie, where that is not beside it. */
  readonly signatures?: Artifacts | undefined;
  readonly digest: string;
  /** The attestation manifests of its index that are about it. */
  readonly attestations: readonly string[];
}

/** What each place has, the likeliest first: whoever finds there what they need looks no further. Fails as {@link Artifacts} does. */
export async function* signaturesOf({
  artifacts,
  signatures = artifacts,
  digest,
  attestations,
}: SoughtManifest): AsyncGenerator<SignatureSearch> {
  const search = new Search(artifacts, signatures);
  yield* search.around(digest, undefined);
  const within = attestations.map((each) => ({ digest: each, at: artifacts }));
  const referring = search.attesting.slice(0, mostAttesting).map((each) => ({ digest: each, at: signatures }));
  for (const attestation of [...within, ...referring]) {
    const statements = await statementsIn(attestation.at, attestation.digest);
    yield { candidates: [], unsigned: statements, incomplete: undefined };
    yield* search.around(attestation.digest, statements);
  }
}

/** The attestation manifests among the entries of an index that are about an image of it. */
function attestationsOf(manifest: string, index: readonly ArtifactEntry[]): string[] {
  const about = index.filter(
    ({ annotations }) =>
      annotations.get('vnd.docker.reference.type') === 'attestation-manifest' &&
      annotations.get('vnd.docker.reference.digest') === manifest,
  );
  return about.map(({ digest }) => digest);
}

class Search {
  /** The manifests around it that hold provenance which nobody signed there: others may be about them. */
  readonly attesting: string[] = [];
  readonly #image: Artifacts;
  readonly #artifacts: Artifacts;
  #read = 0;

  constructor(image: Artifacts, signatures: Artifacts) {
    this.#image = image;
    this.#artifacts = signatures;
  }

  /** All the places of a manifest's signatures, the likeliest first: cosign 2, which writes the tags, is the older one. */
  async *around(digest: string, statements: Candidate['statements']): AsyncGenerator<SignatureSearch> {
    yield* this.#referring(digest, statements);
    for (const suffix of ['sig', 'att']) {
      const manifest = await this.#artifacts.tagged(`${digest.replace(':', '-')}.${suffix}`);
      if (manifest) yield await this.#in(manifest, digest, statements);
    }
  }

  /** One manifest after the other, as few are needed where an image is signed as demanded. */
  async *#referring(digest: string, statements: Candidate['statements']): AsyncGenerator<SignatureSearch> {
    const { entries, goesOn } = await this.#artifacts.about(digest);
    for (const entry of provenanceFirst(entries).slice(0, mostCandidates)) {
      const manifest = await this.#artifacts.manifest(entry.digest);
      if (manifest?.subject !== digest) continue;
      if (provenanceLayers(manifest).some(isNamedProvenance)) this.attesting.push(entry.digest);
      yield await this.#in(manifest, digest, statements);
    }
    if (goesOn || entries.length > mostCandidates) yield { ...foundNothing, incomplete: cut };
  }

  /** The signatures that a manifest has. */
  async #in(
    { layers }: ArtifactManifest,
    digest: string,
    statements: Candidate['statements'],
  ): Promise<SignatureSearch> {
    const candidates: Candidate[] = [];
    let incomplete: string | undefined;
    for (const layer of layers) {
      if (mostBytesOf(layer) === undefined) continue;
      if (this.#read++ < mostCandidates) candidates.push(await this.#candidate(layer, digest, statements));
      else incomplete = cut;
    }
    return { candidates, unsigned: [], incomplete };
  }

  async #candidate(layer: ArtifactLayer, about: string, statements: Candidate['statements']): Promise<Candidate> {
    const bytes = await this.#artifacts.blob(layer, mostBytesOf(layer)!);
    const { bundle, payload } = readOrNot(layer, bytes);
    return { bundle, payload: payload ?? (await this.#signedBy(bundle, about)), about, statements };
  }

  /** A bundle may sign the manifest itself. */
  async #signedBy(bundle: unknown, digest: string): Promise<Buffer | undefined> {
    const signsBytes = typeof bundle === 'object' && bundle !== null && 'messageSignature' in bundle;
    return signsBytes ? await this.#image.bytes(digest) : undefined;
  }
}

/** Those first that are listed as provenance, which says more than a signature alone. A list only says where to look first. */
function provenanceFirst(entries: readonly ArtifactEntry[]): ArtifactEntry[] {
  return entries.toSorted((a, b) => Number(isListedProvenance(b)) - Number(isListedProvenance(a)));
}

function isListedProvenance({ annotations }: ArtifactEntry): boolean {
  return /slsa/.test(annotations.get('dev.sigstore.bundle.predicateType') ?? '');
}

/** The statements of an attestation manifest that are not too long. */
async function statementsIn(artifacts: Artifacts, digest: string): Promise<Buffer[]> {
  const manifest = await artifacts.manifest(digest);
  return await Promise.all(
    provenanceLayers(manifest)
      .slice(0, mostStatements)
      .map((each) => artifacts.blob(each, mostOfStatement)),
  );
}

/** Those that may hold provenance; what does not say what it holds may, too. */
function provenanceLayers(manifest: ArtifactManifest | undefined): ArtifactLayer[] {
  const layers =
    manifest?.layers.filter(({ mediaType, size }) => mediaType === inToto && size <= mostOfStatement) ?? [];
  return layers.filter((each) => isNamedProvenance(each) || !each.annotations.has(predicateType));
}

function isNamedProvenance({ annotations }: ArtifactLayer): boolean {
  return /slsa/.test(annotations.get(predicateType) ?? '');
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

/** The images of an index that a platform gets, each with the attestation manifests that are about it. */
export async function imagesOfIndex(artifacts: Artifacts, digest: string, wanted: ImageWanted) {
  const inside = await artifacts.images(digest, wanted.platform === undefined ? [] : platformsNamed(wanted));
  const index = (inside.length > 0 && (await artifacts.index(digest))) || [];
  return inside.map((each) => ({ ...each, attestations: attestationsOf(each.digest, index) }));
}
