/** Everything that lies beside an image, verified, whatever a policy demands of it. */

import type { ImageReference } from '../known/image-reference.ts';
import type { FoundSignatures, FoundSigner } from '../known/image-signature.ts';
import { signerKey } from '../known/image-signature.ts';
import type { RepositoryFile, SignatureDemand } from '../known/signature-demands.ts';
import { inOurWords, type Message, sameMessage, say } from '../problem.ts';
import { Missing, Trouble } from '../registry/trouble.ts';
import { type Belief, type Believed, verifier } from './believed.ts';
import type { Candidate, SignatureSearch } from './candidate.ts';
import type { Outcome } from './outcome.ts';
import { readingOf, type SignatureReading } from './weigh.ts';

/** Whom to verify by, and which root of the policy that takes. */
interface Trial extends Belief {
  readonly trustedRoot: RepositoryFile | undefined;
}

export class FoundBeside {
  readonly #reference: ImageReference;
  readonly #trials: readonly Trial[];
  readonly #signers = new Map<string, Omit<FoundSigner, 'everyPlatform'>>();
  readonly #troubles: Message[] = [];
  /** Of all images of the index. */
  platforms: readonly string[] = [];

  private constructor(reference: ImageReference, trials: readonly Trial[]) {
    this.#reference = reference;
    this.#trials = trials;
  }

  /** @param demands whose keys and roots are tried besides the public Sigstore's */
  static async start(
    reference: ImageReference,
    demands: readonly SignatureDemand[],
    believed: Believed,
  ): Promise<FoundBeside> {
    const trials: Trial[] = [{ ...(await believed.ofAnybody()), trustedRoot: undefined }];
    const found = new FoundBeside(reference, trials);
    for (const { signer } of demands)
      if (signer.kind !== 'content-trust')
        await found.try(async () => {
          trials.push({ ...(await believed.of(signer)), trustedRoot: signer.trustedRoot });
        });
    return found;
  }

  /** Does a part of the search; what stands in its way is told. */
  async try(search: () => Promise<void>): Promise<void> {
    try {
      await search();
    } catch (error) {
      if (!(error instanceof Trouble || error instanceof Missing)) throw error;
      this.#trouble(inOurWords(error.message));
    }
  }

  /**
   * @param place the demand that names the place where it was found; undefined: beside the image
   * @param platform of the image of an index that it is about; undefined for what the reference names
   */
  async take(
    { candidates, incomplete }: SignatureSearch,
    digest: string,
    { place, platform }: { readonly place?: SignatureDemand | undefined; readonly platform?: string } = {},
  ): Promise<void> {
    if (incomplete !== undefined) this.#trouble(inOurWords(incomplete));
    for (const candidate of candidates) {
      const { outcome, trustedRoot } = await this.#verified(candidate);
      const image = { reference: this.#reference, digest };
      const { signaturesAt } = place ?? {};
      const own = readingOf({ candidate, outcome }, image, { mirrors: false, signaturesAt });
      const read = own.kind === 'invalid' ? readingOf({ candidate, outcome }, image, { mirrors: true }) : own;
      this.#add(read, { trustedRoot, signaturesAt, elsewhere: read !== own && read.kind === 'signed' }, platform);
    }
  }

  found(digest: string): FoundSignatures {
    const signers = [...this.#signers.values()].map((signer) => ({
      ...signer,
      everyPlatform: this.platforms.length > 0 && this.platforms.every((each) => signer.platforms.includes(each)),
    }));
    return { digest, signers, troubles: this.#troubles };
  }

  #add(
    read: SignatureReading,
    how: Pick<FoundSigner, 'trustedRoot' | 'signaturesAt' | 'elsewhere'>,
    platform: string | undefined,
  ): void {
    if (read.kind === 'invalid' || read.kind === 'unknown') this.#trouble(say`One of its signatures ${read.why}.`);
    if (read.kind !== 'signed') return;
    const { by, provenance } = read;
    const key = `${how.signaturesAt} ${signerKey(by)}`;
    const before = this.#signers.get(key);
    this.#signers.set(key, {
      ...how,
      by,
      provenance: before?.provenance ?? provenance,
      whole: (before?.whole ?? false) || platform === undefined,
      platforms: [...new Set([...(before?.platforms ?? []), ...(platform === undefined ? [] : [platform])])],
    });
  }

  #trouble(sentence: Message): void {
    if (!this.#troubles.some((each) => sameMessage(each, sentence))) this.#troubles.push(sentence);
  }

  /** By whoever it is valid by, else what the first says. */
  async #verified(
    candidate: Candidate,
  ): Promise<{ readonly outcome: Outcome; readonly trustedRoot: RepositoryFile | undefined }> {
    const { verify } = await verifier();
    const tried = this.#trials.map(({ roots, key, trustedRoot }) => ({
      outcome: verify(candidate, roots, key),
      trustedRoot,
    }));
    const [named] = tried.filter(({ outcome }) => outcome.kind === 'said' && !isStranger(outcome.by));
    return named ?? tried.find(({ outcome }) => outcome.kind === 'said') ?? tried.at(-1)!;
  }
}

/** Whether somebody signed with a key that nobody named. */
function isStranger(by: FoundSigner['by']): boolean {
  return by.kind === 'key' && by.key === undefined;
}
