import type { ImageReference } from './image-reference.ts';
import { demandsOn } from './signature-demands.ts';
import { signaturePublishers } from './signature-publishers.data.ts';

/** Somebody who signs images, and says how that is verified. */
export interface SignaturePublisher {
  readonly name: string;
  /** Where they say so. */
  readonly page: string;
  /** Where else the identity or the key stands, and the day of that version, or on which it was read where it says none. */
  readonly seen: { readonly at: string; readonly on: string };
  /** As the policy has them under `signatures`. */
  readonly images: readonly string[];
  /** Where the signatures lie, where that is not beside the images. */
  readonly signaturesAt?: string;
  /** Whether signatures name other repositories than the images are had from. */
  readonly mirrors?: true;
  /** The registry that shows nothing without a login. */
  readonly login?: string;
  readonly signer:
    | { readonly issuer: string; readonly identity: string; readonly source?: string }
    /** `key`: where it is to be had; `file`: where it is to be put. */
    | { readonly key: string; readonly file: string; readonly transparencyLog: boolean };
}

/** Who signs some images, as far as that is known. */
export function signingPublishers(images: readonly ImageReference[]): SignaturePublisher[] {
  const { publishers } = signaturePublishers;
  const found = new Set(images.flatMap((image) => demandsOn<SignaturePublisher>(image, publishers)));
  return publishers.filter((each) => found.has(each));
}
