/** What is true of an index only where it is true of every image in it that a build or a run may take. */
import { type SignatureCheck, type SignedImage, signatureFaults } from '../known/image-signature.ts';
import { list, say } from '../problem.ts';

/** An image of an index, and what came of the demand on it. */
export interface PlatformCheck {
  /** `linux/arm64` */
  readonly platform: string;
  readonly check: SignatureCheck;
}

/** Platforms that are named in one sentence. */
const mostNamed = 4;

/**
 * @param whole what came of the index itself, which is not signed as demanded
 * @param images all that may be taken of it, at least one
 */
export function ofAllPlatforms(whole: SignatureCheck, images: readonly PlatformCheck[]): SignatureCheck {
  const [fault] = signatureFaults.flatMap((kind) => {
    const same = images.filter(({ check }) => check.kind === kind);
    return same.length > 0 ? [{ kind, same }] : [];
  });
  const signed = images.flatMap(({ platform, check }) => (check.kind === 'signed' ? [{ platform, check }] : []));
  if (!fault) return { ...signed[0]!.check, digest: undefined } satisfies SignedImage;
  const { check } = fault.same[0]!;
  if (check.kind === 'signed') throw new Error('what is signed is no fault');
  if (signed.length === 0) return whole.kind === 'missing' && !whole.by ? check : whole;
  const names = (each: readonly PlatformCheck[]) =>
    list(
      each.map(({ platform }) => platform),
      mostNamed,
    );
  return {
    ...check,
    reason: say`For ${names(fault.same)}: ${check.reason} It is signed as demanded only for ${names(signed)}.`,
  };
}
