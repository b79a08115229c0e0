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
const cut = `It has more than ${mostCandidates} signatures, of which no more were read.`;

/** A manifest in a registry: an index, or the image of a platform. */
export interface SoughtManifest {
  readonly artifacts: Artifacts;
  readonly digest: string;
  /** The attestation manifests of its index that are about it. */
  readonly attestations: readonly string[];
}

/** What each place has, the likeliest first: whoever finds there what they need looks no further. Fails as {@link Artifacts} does. */
export async function* signaturesOf({
  artifacts,
  digest,
  attestations,
}: SoughtManifest): AsyncGenerator<SignatureSearch> {
  const search = new Search(artifacts);
  yield* search.around(digest, undefined);
  for (const attestation of attestations) {
    const statements = await search.statementsIn(attestation);
    yield { candidates: [], unsigned: statements, incomplete: undefined };
    yield* search.around(attestation, statements);
  }
}

/** The attestation manifests among the entries of an index that are about an image of it. */
export function attestationsOf(manifest: string, index: readonly ArtifactEntry[]): string[] {
  const about = index.filter(
    ({ annotations }) =>
      annotations.get('vnd.docker.reference.type') === 'attestation-manifest' &&
      annotations.get('vnd.docker.reference.digest') === manifest,
  );
  return about.map(({ digest }) => digest);
}

class Search {
  readonly #artifacts: Artifacts;
  #read = 0;

  constructor(artifacts: Artifacts) {
    this.#artifacts = artifacts;
  }

  /** All the places of a manifest's signatures. */
  async *around(digest: string, statements: Candidate['statements']): AsyncGenerator<SignatureSearch> {
    const tag = digest.replace(':', '-');
    const tagged = async (suffix: string) => ({
      manifests: [await this.#artifacts.tagged(`${tag}.${suffix}`)],
      goesOn: false,
    });
    for (const place of [() => tagged('sig'), () => this.#referring(digest), () => tagged('att')]) {
      const { manifests, goesOn } = await place();
      let incomplete = goesOn ? cut : undefined;
      const candidates: Candidate[] = [];
      for (const layer of manifests.flatMap((each) => each?.layers ?? [])) {
        if (mostBytesOf(layer) === undefined) continue;
        if (this.#read++ < mostCandidates) candidates.push(await this.#candidate(layer, digest, statements));
        else incomplete = cut;
      }
      yield { candidates, unsigned: [], incomplete };
    }
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

  async #referring(digest: string): Promise<{ manifests: (ArtifactManifest | undefined)[]; goesOn: boolean }> {
    const { entries, goesOn } = await this.#artifacts.about(digest);
    const manifests = await Promise.all(
      entries.slice(0, mostCandidates).map((entry) => this.#artifacts.manifest(entry.digest)),
    );
    return {
      manifests: manifests.filter((each) => each?.subject === digest),
      goesOn: goesOn || entries.length > mostCandidates,
    };
  }

  async #candidate(layer: ArtifactLayer, about: string, statements: Candidate['statements']): Promise<Candidate> {
    const bytes = await this.#artifacts.blob(layer, mostBytesOf(layer)!);
    const { bundle, payload } = readOrNot(layer, bytes);
    return { bundle, payload: payload ?? (await this.#signedBy(bundle, about)), about, statements };
  }

  /** A bundle may sign the manifest itself. */
  async #signedBy(bundle: unknown, digest: string): Promise<Buffer | undefined> {
    const signsBytes = typeof bundle === 'object' && bundle !== null && 'messageSignature' in bundle;
    return signsBytes ? await this.#artifacts.bytes(digest) : undefined;
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
