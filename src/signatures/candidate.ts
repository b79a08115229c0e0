/** What may be a signature of an image: foundNothing of it is believed before it is verified. */
export interface Candidate {
  /** A Sigstore bundle as JSON has it (github.com/sigstore/protobuf-specs), whatever form it was kept in. */
  readonly bundle: unknown;
  /** What it signs, where that is not inside: the bytes of a simple signing payload, or of a manifest. */
  readonly payload: Buffer | undefined;
  /** The digest of the manifest that it must be about. */
  readonly about: string;
  /** Where these are an attestation manifest's: the statements that it names by their digests, which speak of the image. */
  readonly statements: readonly Buffer[] | undefined;
}

/** What is to be found beside an image. */
export interface SignatureSearch {
  readonly candidates: readonly Candidate[];
  /** Statements about it in its index that nobody signed. */
  readonly unsigned: readonly Buffer[];
  /** Why there may be more than was found; a sentence. */
  readonly incomplete: string | undefined;
}

/** Where there is foundNothing to find. */
export const foundNothing: SignatureSearch = { candidates: [], unsigned: [], incomplete: undefined };

/** What two places have. */
export function joinedSearches(a: SignatureSearch, b: SignatureSearch): SignatureSearch {
  return {
    candidates: [...a.candidates, ...b.candidates],
    unsigned: [...a.unsigned, ...b.unsigned],
    incomplete: a.incomplete ?? b.incomplete,
  };
}
