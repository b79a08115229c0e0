import { type Message, say } from '../problem.ts';
import type { RepositoryFile } from './signature-demands.ts';

/** What came of a demand that an image be signed. */
export type SignatureCheck =
  | SignedImage
  /** Nobody signed it, or `by` did, and nobody what is demanded besides; the reason is a sentence. */
  | { readonly kind: 'missing'; readonly reason: Message; readonly by?: ImageSigner }
  /** What is there for a signature is none of this image; the reason is a sentence. */
  | { readonly kind: 'invalid'; readonly reason: Message }
  /** Signed by somebody, and not by whom the policy names; the reason is a sentence. */
  | { readonly kind: 'untrusted'; readonly reason: Message; readonly by: readonly ImageSigner[] }
  /** It could not be verified, so that nobody knows; the reason is a sentence, and says what to do. */
  | { readonly kind: 'unverified'; readonly reason: Message };

/** From what is certain to what is not: a fault that can be shown makes the whole wrong, whatever else is not known. */
export const signatureFaults = ['invalid', 'untrusted', 'missing', 'unverified'] as const;

/** What came of several demands, all of which must be met: the worst. */
export function worstCheck(checks: readonly SignatureCheck[]): SignatureCheck | undefined {
  const [fault] = signatureFaults.flatMap((kind) => checks.filter((each) => each.kind === kind));
  return fault ?? checks[0];
}

/** An image that is signed as demanded. */
export interface SignedImage {
  readonly kind: 'signed';
  /** The digest of what the reference names, where that was signed itself; undefined where each image of the index was. */
  readonly digest: string | undefined;
  readonly by: ImageSigner;
  readonly provenance: Provenance | undefined;
}

/** All that is to be found of who signed an image. */
export interface FoundSignatures {
  /** What the reference names; undefined where that is not known. */
  readonly digest: string | undefined;
  readonly signers: readonly FoundSigner[];
  /** What is there and proves nothing, and what could not be read; sentences. */
  readonly troubles: readonly Message[];
}

export interface FoundSigner {
  readonly by: ImageSigner;
  readonly provenance: Provenance | undefined;
  /** Whether what the reference names is signed itself. */
  readonly whole: boolean;
  /** The platforms whose images of the index are. */
  readonly platforms: readonly string[];
  /** Whether these are all that the index has. */
  readonly everyPlatform: boolean;
  /** Whether the signature names another repository, as that of a copy does. */
  readonly elsewhere: boolean;
  /** The root of the policy by which it is valid; undefined for the public Sigstore's, or none. */
  readonly trustedRoot: RepositoryFile | undefined;
  /** Where the signature lies, as a demand of the policy says it; undefined: beside the image. */
  readonly signaturesAt: string | undefined;
}

export type ImageSigner =
  /** Who had the certificate, and who vouched for that. */
  | { readonly kind: 'identity'; readonly identity: string; readonly issuer: string }
  /** The path of the key in the policy's repository; undefined: some other key. */
  | { readonly kind: 'key'; readonly key: string | undefined }
  /** Notary's first version. */
  | { readonly kind: 'content-trust'; readonly server: string };

/** How an image was built, as its builder says (SLSA). */
export interface Provenance {
  readonly builder: string | undefined;
  /** The repository: `https://github.com/acme/base`. */
  readonly source: string | undefined;
  /** The commit. */
  readonly revision: string | undefined;
  /** What the build was given, by name: `workflow`, `build-arg:VERSION`; as it is written, secrets and all. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** A signer in a sentence. */
export function signerWords(by: ImageSigner): Message {
  if (by.kind === 'identity') return say`${signerName(by)}`;
  if (by.kind === 'key') return by.key === undefined ? ['another key'] : say`the key ${by.key}`;
  return say`the Notary server ${by.server}`;
}

/** What a signer is called by itself. */
export function signerName(by: ImageSigner): string {
  if (by.kind === 'identity') return cut(by.identity);
  return by.kind === 'key' ? (by.key ?? 'another key') : by.server;
}

/** Equal for one signer. */
export function signerKey(by: ImageSigner): string {
  return JSON.stringify(Object.entries(by));
}

/** Longer texts, which strangers may write, are cut. */
const longest = 200;

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
