import type { ImageSigner } from '../known/image-signature.ts';
import type { SignedStatement } from './statement.ts';

/** What came of one candidate. */
export type Outcome =
  /** It says what it says in the name of this signer. */
  | { readonly kind: 'said'; readonly by: ImageSigner; readonly statement: SignedStatement | undefined }
  /** Why it proves nothing, to follow "a signature of it": "does not fit what it signs". */
  | { readonly kind: 'invalid'; readonly why: string }
  /** Why nobody knows, likewise: "is in an unknown transparency log". */
  | { readonly kind: 'unknown'; readonly why: string };
