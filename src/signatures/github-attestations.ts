/** What GitHub keeps of images that its workflows built (`actions/attest`): Sigstore bundles by the digests of images. */
import { completeName, type ImageReference } from '../known/image-reference.ts';
import type { SignatureDemand } from '../known/signature-demands.ts';
import type { SignatureSearch } from './candidate.ts';

/**
 * Asks for what an owner's repositories attest.
 *
 * @returns bundles by digest; null for one that GitHub keeps on another server
 * @throws where GitHub gives no answer, with a sentence
 */
export type Attestations = (
  owner: string,
  digests: readonly string[],
) => Promise<ReadonlyMap<string, readonly unknown[]>>;

/** Those of one image that are read. */
const mostBundles = 30;

/** The owner whose attestations may be what is demanded of an image: the one that the policy names, else the image's. */
export function githubOwner(reference: ImageReference, demands: readonly SignatureDemand[]): string | undefined {
  for (const { signer } of demands) {
    if (signer.kind !== 'identity' || !isGitHub(signer.issuer)) continue;
    const [, named] = /^https:\/\/[^/*]+\/([\w-]+)\//.exec(signer.identity) ?? [];
    const [, own] = /^ghcr\.io\/([\w-]+)\//.exec(completeName(reference)) ?? [];
    if (named ?? own) return named ?? own;
  }
  return undefined;
}

function isGitHub(issuer: string): boolean {
  return /^https:\/\/token\.actions\.[^/]+(?:\/|$)/.test(issuer);
}

/** What there is of each digest. Where GitHub does not say, that is said of each. */
export async function attestationsIn(
  ask: Attestations,
  owner: string,
  digests: readonly string[],
): Promise<ReadonlyMap<string, SignatureSearch>> {
  try {
    const bundles = await ask(owner, digests);
    return new Map(digests.map((digest) => [digest, foundIn(digest, bundles.get(digest) ?? [])]));
  } catch (error) {
    const incomplete = error instanceof Error ? error.message : 'GitHub did not say what attestations it has.';
    return new Map(digests.map((digest) => [digest, { candidates: [], unsigned: [], incomplete }]));
  }
}

function foundIn(digest: string, bundles: readonly unknown[]): SignatureSearch {
  const here = bundles.filter((each) => each !== null && each !== undefined);
  return {
    candidates: here
      .slice(0, mostBundles)
      .map((bundle) => ({ bundle, payload: undefined, about: digest, statements: undefined })),
    unsigned: [],
    incomplete:
      here.length > mostBundles
        ? `GitHub has more than ${mostBundles} attestations of it, of which no more were read.`
        : here.length < bundles.length
          ? 'GitHub keeps an attestation of it on another server, which is not asked.'
          : undefined,
  };
}
