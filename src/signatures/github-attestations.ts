/** What GitHub keeps of images that its workflows built (`actions/attest`): Sigstore bundles by the digests of images. */
import { completeName, type ImageReference } from '../known/image-reference.ts';
import type { SignatureDemand } from '../known/signature-demands.ts';
import type { KeptAttestation } from '../ports.ts';
import { Trouble } from '../registry/trouble.ts';
import type { SignatureSearch } from './candidate.ts';
import { unpackSnappy } from './snappy.ts';

/**
 * Asks for what an owner's repositories attest, by digest.
 *
 * @throws where GitHub gives no answer, with a sentence
 */
export type Attestations = (
  owner: string,
  digests: readonly string[],
) => Promise<ReadonlyMap<string, readonly KeptAttestation[]>>;

/**
 * Gets the bytes at an address, no more than so many, in nobody's name.
 *
 * @throws {Trouble} where they cannot be had
 */
export type FileDownload = (url: URL, most: number) => Promise<Buffer>;

/**
 * Where GitHub keeps bundles since 2026: its accounts of this storage. The address comes from GitHub itself; what lies there is
 * believed for its signature only.
 */
const storage = /^[a-z0-9]{3,24}\.blob\.core\.windows\.net$/;

/** Bytes of a bundle as it is kept, and as it is. */
const mostPacked = 1024 * 1024;
const mostUnpacked = 4 * 1024 * 1024;

/** Those of one image that are read. */
const mostBundles = 30;

/** The owner whose attestations may be what is demanded of an image: the one that the policy names, else the image's. */
export function githubOwner(reference: ImageReference, demands: readonly SignatureDemand[]): string | undefined {
  for (const { signer } of demands) {
    if (signer.kind !== 'identity' || !isGitHub(signer.issuer)) continue;
    const [, named] = /^https:\/\/[^/*]+\/([\w-]+)\//.exec(signer.identity) ?? [];
    const owner = named ?? ownerOnGitHub(reference);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Whose an image in GitHub's own registry is. */
export function ownerOnGitHub(reference: ImageReference): string | undefined {
  return /^ghcr\.io\/([\w-]+)\//.exec(completeName(reference))?.[1];
}

function isGitHub(issuer: string): boolean {
  return /^https:\/\/token\.actions\.[^/]+(?:\/|$)/.test(issuer);
}

/** What there is of each digest. Where GitHub does not say, that is said of each. */
export async function attestationsIn(
  ask: Attestations,
  download: FileDownload | undefined,
  owner: string,
  digests: readonly string[],
): Promise<ReadonlyMap<string, SignatureSearch>> {
  try {
    const kept = await ask(owner, digests);
    const found = digests.map(
      async (digest) => [digest, await foundIn(digest, kept.get(digest) ?? [], download)] as const,
    );
    return new Map(await Promise.all(found));
  } catch (error) {
    const incomplete = error instanceof Error ? error.message : 'GitHub did not say what attestations it has.';
    return new Map(digests.map((digest) => [digest, { candidates: [], unsigned: [], incomplete }]));
  }
}

async function foundIn(
  digest: string,
  kept: readonly KeptAttestation[],
  download: FileDownload | undefined,
): Promise<SignatureSearch> {
  const read = await Promise.all(kept.slice(0, mostBundles).map((each) => bundleOf(each, download)));
  const missing = read.find((each) => each instanceof Trouble);
  return {
    candidates: read
      .filter((each) => !(each instanceof Trouble))
      .map((bundle) => ({ bundle, payload: undefined, about: digest, statements: undefined })),
    unsigned: [],
    incomplete:
      kept.length > mostBundles
        ? `GitHub has more than ${mostBundles} attestations of it, of which no more were read.`
        : missing?.message,
  };
}

async function bundleOf({ bundle, url }: KeptAttestation, download: FileDownload | undefined): Promise<unknown> {
  if (bundle !== null && bundle !== undefined) return bundle;
  const at = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (!download || at?.protocol !== 'https:' || !storage.test(at.host))
    return new Trouble('GitHub keeps an attestation of it on another server, which is not asked.');
  try {
    return JSON.parse(unpackSnappy(await download(at, mostPacked), mostUnpacked).toString());
  } catch (error) {
    return error instanceof Trouble
      ? error
      : new Trouble(`What \`${at.host}\` has of an attestation of it is no bundle that can be read.`);
  }
}
