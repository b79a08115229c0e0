import type { ImageReference } from './image-reference.ts';
import { demandsOn } from './signature-demands.ts';
import { signaturePublishers } from './signature-publishers.data.ts';

/** Somebody who signs images, and says how that is verified. */
export interface SignaturePublisher {
  readonly name: string;
  /** Where they say so. */
  readonly page: string;
  /** As the policy has them under `signatures`. */
  readonly images: readonly string[];
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
