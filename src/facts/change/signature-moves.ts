import { type ImageSigner, type Provenance, type SignatureCheck, signerName } from '../../known/image-signature.ts';
import { type ImageWanted, keyOfWanted } from '../../known/published-image.ts';
import { type AnyUse, isKnownUse, keyOfUse, nameKnownOf } from '../../model/named-images.ts';
import type { Project } from '../../model/project.ts';

/** What an image that takes the place of another has of somebody else, where a policy demands that both are signed. */
export interface SignatureMove {
  readonly what: 'demand' | 'signer' | 'built-from' | 'builder';
  readonly was: string;
  /** Empty where there is none any more, or nobody knows which. */
  readonly is: string;
}

/** By whose hands an image is that takes the place of another, where those are others than before. */
export function* signatureMoves(
  old: ImageWanted,
  now: AnyUse,
  signatures: Project['signatures'],
): Iterable<SignatureMove> {
  const before = signatures.get(keyOfWanted(old));
  const after = signatures.get(keyOfUse(now));
  if (before?.kind !== 'signed') return;
  // What nobody demands of the new one hung on the place, and not on the name of the old one.
  const is = isKnownUse(now) ? now.reference.text : (nameKnownOf(now) ?? '');
  if (!after) return yield { what: 'demand', was: signerName(before.by), is };
  const signer = signerOf(after);
  if (signer && !isSameSigner(before.by, signer))
    yield { what: 'signer', was: signerName(before.by), is: signerName(signer) };
  if (after.kind === 'signed') yield* provenanceMoves(before.provenance, after.provenance);
}

/** Who signed both of two images; undefined where that is not one, or not known. */
export function sameSigner(
  old: ImageWanted,
  now: ImageWanted,
  signatures: Project['signatures'],
): ImageSigner | undefined {
  const [before, after] = [old, now].map((each) => signatures.get(keyOfWanted(each)));
  if (before?.kind !== 'signed' || after?.kind !== 'signed') return undefined;
  return isSameSigner(before.by, after.by) ? after.by : undefined;
}

function* provenanceMoves(before: Provenance | undefined, after: Provenance | undefined): Iterable<SignatureMove> {
  const changed = (was: string | undefined, is: string | undefined): was is string =>
    was !== undefined && (is === undefined || unversioned(was) !== unversioned(is));
  if (changed(before?.source, after?.source))
    yield { what: 'built-from', was: before!.source!, is: after?.source ?? '' };
  if (changed(before?.builder, after?.builder))
    yield { what: 'builder', was: before!.builder!, is: after?.builder ?? '' };
}

function signerOf(check: SignatureCheck): ImageSigner | undefined {
  if (check.kind === 'signed') return check.by;
  return check.kind === 'untrusted' ? check.by[0] : undefined;
}

function isSameSigner(a: ImageSigner, b: ImageSigner): boolean {
  if (a.kind !== 'identity' || b.kind !== 'identity') return signerName(a) === signerName(b);
  return a.issuer === b.issuer && unversioned(a.identity) === unversioned(b.identity);
}

/** Without the version that a workflow ran at: `…/release.yml@refs/tags` for `…/release.yml@refs/tags/v1`. */
function unversioned(identity: string): string {
  return identity.replace(/@refs\/(tags|heads)\/.*$/s, '@refs/$1').replace(/@[\da-f]{40}$/, '@');
}
