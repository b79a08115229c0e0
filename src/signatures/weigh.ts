/** Compares what is signed with what a policy demands. */
import { completeName, type ImageReference, parseReference } from '../known/image-reference.ts';
import {
  type ImageSigner,
  type Provenance,
  type SignatureCheck,
  type SignedImage,
  signerKey,
  signerWords,
} from '../known/image-signature.ts';
import { registryItself, type SignatureDemand, signaturePlace } from '../known/signature-demands.ts';
import { inOurWords, type Message, say } from '../problem.ts';
import { readSegmentPattern } from '../text/segment-pattern.ts';
import type { Candidate } from './candidate.ts';
import type { Outcome } from './outcome.ts';
import { orNothing, readInToto, type SignedStatement } from './statement.ts';

/** An image under a demand. */
export interface Weighed {
  readonly reference: ImageReference;
  /** Of the index that the reference names, or of the image that a platform gets of it. */
  readonly digest: string;
}

/** A candidate, and what came of it. */
export interface Verified {
  readonly candidate: Candidate;
  readonly outcome: Outcome;
}

/**
 * @param incomplete why there may be more than was found; a sentence
 * @param unsigned what is said of the image that nobody signed
 */
export function weigh(
  image: Weighed,
  demand: SignatureDemand,
  verified: readonly Verified[],
  { incomplete, unsigned }: { readonly incomplete: string | undefined; readonly unsigned: readonly Buffer[] },
): SignatureCheck {
  const read = verified.map((each) => readingOf(each, image, demand));
  const signatures = read.filter((each) => each.kind === 'signed');
  const good = signatures.filter(({ by }) => isDemanded(by, demand));
  const signed = signedBy(image, demand, good);
  if (signed?.kind === 'signed') return signed;
  const [unknown] = read.filter((each) => each.kind === 'unknown');
  if (unknown) return { kind: 'unverified', reason: say`One of its signatures ${unknown.why}.` };
  if (incomplete !== undefined) return { kind: 'unverified', reason: inOurWords(incomplete) };
  if (signed) return signed;
  if (signatures.length > 0)
    return untrusted(
      signatures.map(({ by }) => by),
      demand,
    );
  const [invalid] = read.filter((each) => each.kind === 'invalid');
  if (invalid) return { kind: 'invalid', reason: say`One of its signatures ${invalid.why}.` };
  return { kind: 'missing', reason: unsignedText(unsigned) };
}

/** What a candidate says of an image, whoever may sign it. */
export type SignatureReading =
  | SignedReading
  | { readonly kind: 'invalid'; readonly why: Message }
  | { readonly kind: 'unknown'; readonly why: Message }
  /** A statement that vouches for nothing, such as what is in the image. */
  | { readonly kind: 'aside' };

export interface SignedReading {
  readonly kind: 'signed';
  readonly by: ImageSigner;
  readonly provenance: Provenance | undefined;
}

export function readingOf(
  { candidate, outcome }: Verified,
  image: Weighed,
  names: Pick<SignatureDemand, 'mirrors' | 'signaturesAt'>,
): SignatureReading {
  if (outcome.kind !== 'said') return { kind: outcome.kind, why: [outcome.why] };
  const { by, statement } = outcome;
  if (!statement) return { kind: 'invalid', why: ['signs something other than an image'] };
  const wrong = notAbout(statement, candidate.about, image, names);
  if (wrong !== undefined) return { kind: 'invalid', why: wrong };
  const vouched = candidate.statements?.flatMap((bytes) => orNothing(() => readInToto(bytes)) ?? []);
  const about = vouched?.filter(({ subjects }) => subjects.some(({ digest }) => digest === image.digest));
  if (about && about.length === 0) return { kind: 'invalid', why: ['covers only statements about something else'] };
  if (statement.kind === 'other') return { kind: 'aside' };
  const provenance = statement.provenance ?? about?.find((each) => each.provenance)?.provenance;
  return { kind: 'signed', by, provenance };
}

/** Why a statement is not about an image; undefined where it is. */
function notAbout(
  { subjects }: SignedStatement,
  about: string,
  { reference }: Weighed,
  demand: Pick<SignatureDemand, 'mirrors' | 'signaturesAt'>,
): Message | undefined {
  const named = subjects.filter(({ digest }) => digest === about);
  if (named.length === 0) return ['is for an image with another digest'];
  const names = named.map(({ name }) => repositoryIn(name));
  const own = repositoryIn(completeName(reference));
  const place = signaturePlace(reference, demand);
  const right = [undefined, own, ...(place ? [repositoryIn(completeName(place))] : [])];
  if (demand.mirrors || names.some((each) => right.includes(each))) return undefined;
  const name = own ?? completeName(reference);
  const isCopy = lastPart(names[0]!) === lastPart(name);
  const way = isCopy ? say` (a copy needs ${'mirrors: true'} in the policy)` : [];
  return say`is for ${names[0]!}, not for ${name}${way}`;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The repository that a subject's name means; undefined where it means none, as does the name of a file. */
function repositoryIn(name: string): string | undefined {
  const reference =
    /[.:]|^localhost$/.test(/^([^/\s]*)\//.exec(name)?.[1] ?? '') && !/^[a-z]+:\/|^pkg:/.test(name)
      ? parseReference(name)
      : undefined;
  return reference && `${registryItself(reference.registry)}/${reference.repository}`;
}

/** Whether a signer is whom the policy names: the issuer exactly, and the identity from its start to its end. */
function isDemanded(by: ImageSigner, { signer }: SignatureDemand): boolean {
  if (signer.kind === 'identity')
    return by.kind === 'identity' && by.issuer === signer.issuer && isLike(by.identity, signer.identity);
  return signer.kind === 'key' && by.kind === 'key' && by.key === signer.key.path;
}

function isLike(text: string | undefined, pattern: string | undefined): boolean {
  return pattern === undefined || (text !== undefined && readSegmentPattern(pattern)?.(text) === true);
}

/** What comes of what the right one signed; undefined where that is nothing. */
function signedBy(
  { digest }: Weighed,
  { provenance: demanded }: SignatureDemand,
  good: readonly SignedReading[],
): SignatureCheck | undefined {
  const [first] = good;
  if (!first) return undefined;
  const told = good.filter(({ provenance }) => provenance);
  const right = told.find(
    ({ provenance }) => isLike(provenance?.builder, demanded?.builder) && isLike(provenance?.source, demanded?.source),
  );
  const best = demanded ? right : (told[0] ?? first);
  if (best) return { kind: 'signed', digest, by: best.by, provenance: best.provenance } satisfies SignedImage;
  const who = signerWords(first.by);
  const [other] = told;
  if (!other) return { kind: 'missing', by: first.by, reason: say`It is signed by ${who}, but without provenance.` };
  const { builder = 'somebody', source = 'somewhere' } = other.provenance!;
  return {
    kind: 'untrusted',
    by: [first.by],
    reason: say`It is signed by ${who}, but its provenance says that ${builder} built it from ${source}.`,
  };
}

/** Signers that are named in one sentence. */
const mostNamed = 3;

function untrusted(all: readonly ImageSigner[], demand: SignatureDemand): SignatureCheck {
  const by = [...new Map(all.map((each) => [signerKey(each), each])).values()];
  const more = by.length - mostNamed;
  const names = by.slice(0, mostNamed).flatMap((each, i) => [...(i > 0 ? [', '] : []), ...differing(each, demand)]);
  return {
    kind: 'untrusted',
    by,
    reason: say`It is signed by ${[...names, ...(more > 0 ? [` and ${more} more`] : [])]}. The policy demands ${demandedWords(demand)}.`,
  };
}

/** A signer by what is other than demanded: of the right name, who vouched for it. */
function differing(by: ImageSigner, demand: SignatureDemand): Message {
  const { signer } = demand;
  if (by.kind !== 'identity' || signer.kind !== 'identity' || !isLike(by.identity, signer.identity))
    return signerWords(by);
  return say`${signerWords(by)} (issuer ${by.issuer})`;
}

function demandedWords({ signer }: SignatureDemand): Message {
  if (signer.kind === 'identity') return say`${signer.identity} (issuer ${signer.issuer})`;
  return signer.kind === 'key' ? say`the key ${signer.key.path}` : say`the Notary server ${signer.server}`;
}

function unsignedText(unsigned: readonly Buffer[]): Message {
  const [provenance] = unsigned.flatMap((bytes) => orNothing(() => readInToto(bytes))?.provenance ?? []);
  if (!provenance) return ['It is not signed.'];
  const { source, revision } = provenance;
  if (!source) return ['It is not signed, and neither is its provenance.'];
  return say`It is not signed. Its provenance, which is not signed either, says that it was built from ${source}${revision ? say` at ${revision}` : []}.`;
}
