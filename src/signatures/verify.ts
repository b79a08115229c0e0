/** Verifies candidates with Sigstore's own library. Loaded only where a policy demands a signature: it takes a while. */
import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type Signer, toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import type { ImageSigner } from '../known/image-signature.ts';
import { sigstoreRoot } from '../known/sigstore-root.data.ts';
import type { Candidate } from './candidate.ts';
import type { Outcome } from './outcome.ts';
import { orNothing, readEnvelope, readSimpleSigning, type SignedStatement } from './statement.ts';

/** A public key that a policy names. */
export interface NamedKey {
  /** Its path. */
  readonly name: string;
  readonly key: KeyObject;
  /** Whether what it signs must be in the log. */
  readonly transparencyLog: boolean;
}

export type { TrustedRoot };

/** @param text of a trusted root, or of several, one in each line. @throws where it is none */
export function readTrustedRoots(text: string): TrustedRoot[] {
  const roots = isJson(text) ? [text] : text.split('\n').filter((line) => line.trim() !== '');
  if (roots.length === 0) throw new Error('there is none');
  return roots.map((each) => trustedRootOf(JSON.parse(each)));
}

/** The day on which the roots of the public Sigstore were read that come along. */
export const publicRootsDay = sigstoreRoot.asOf;

/** Those of the public Sigstore. */
export function publicRoots(): TrustedRoot[] {
  return [trustedRootOf(sigstoreRoot.trustedRoot)];
}

/** @throws where it is none */
function trustedRootOf(document: unknown): TrustedRoot {
  const root = TrustedRoot.fromJSON(document);
  if (root.certificateAuthorities.length + root.tlogs.length === 0) throw new Error('it vouches for nobody');
  toTrustMaterial(root);
  return root;
}

/** @param pem of a public key. @throws where it is none */
export function readPublicKey(pem: string): KeyObject {
  if (!/^\s*-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(pem)) throw new Error('it is no public key in PEM');
  return createPublicKey(pem);
}

/** What a candidate is, by the roots that are believed and by the key that the policy names, if it names one. */
export function verify(candidate: Candidate, roots: readonly TrustedRoot[], key: NamedKey | undefined): Outcome {
  const bundle = bundleIn(candidate);
  if (!bundle) return { kind: 'invalid', why: 'is in an unknown format' };
  const certificate = certificateIn(bundle);
  if (certificate) return worthMost(roots.map((root) => byCertificate(bundle, certificate, candidate, root)));
  if (!key) return said({ kind: 'key', key: undefined }, bundle, candidate);
  // Where the log does not matter, nor does what may be said of it.
  if (!key.transparencyLog) return byKey(withoutLog(bundle), candidate, key, undefined);
  return worthMost(roots.map((root) => byKey(bundle, candidate, key, root)));
}

function byCertificate(bundle: Bundle, certificate: Buffer, candidate: Candidate, root: TrustedRoot): Outcome {
  const strange = unknownIn(bundle, root) ?? strangeCertificate(certificate, root);
  if (strange !== undefined) return { kind: 'unknown', why: strange };
  // A Sigstore without a log has clocks; one that has a log is believed by that.
  const verifier = new Verifier(toTrustMaterial(root), {
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  });
  return outcomeOf(bundle, candidate, verifier, signerOf);
}

function byKey(bundle: Bundle, candidate: Candidate, { name, key }: NamedKey, root: TrustedRoot | undefined): Outcome {
  const strange = root && unknownIn(bundle, root);
  if (strange !== undefined) return { kind: 'unknown', why: strange };
  const finder = () => ({ publicKey: key, validFor: () => true });
  const material = root
    ? toTrustMaterial(root, finder)
    : { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [], publicKey: finder };
  const verifier = new Verifier(material, { tlogThreshold: root ? 1 : 0, timestampThreshold: 0 });
  const outcome = outcomeOf(bundle, candidate, verifier, () => ({ kind: 'key', key: name }));
  // Whose key it was made with, it does not say.
  return outcome.kind === 'invalid' && outcome.why === doesNotFit
    ? said({ kind: 'key', key: undefined }, bundle, candidate)
    : outcome;
}

function outcomeOf(
  bundle: Bundle,
  candidate: Candidate,
  verifier: Verifier,
  by: (signer: Signer) => ImageSigner,
): Outcome {
  try {
    const signer = verifier.verify(toSignedEntity(bundle, candidate.payload));
    return said(by(signer), bundle, candidate);
  } catch (error) {
    // On a Node that does not have what the library calls, nobody knows.
    if (error instanceof TypeError && / is not a (?:function|constructor)$/.test(error.message))
      return { kind: 'unknown', why: `could not be verified on Node ${process.versions.node}: ${error.message}` };
    const code = error instanceof VerificationError ? String((error as { code?: unknown }).code) : '';
    return { kind: 'invalid', why: whyNot(code) };
  }
}

function said(by: ImageSigner, bundle: Bundle, candidate: Candidate): Outcome {
  return { kind: 'said', by, statement: statementIn(bundle, candidate) };
}

const doesNotFit = 'does not match what it claims to sign';

function whyNot(code: string): string {
  if (code.startsWith('SIGNATURE')) return doesNotFit;
  if (code.startsWith('CERTIFICATE')) return 'has a certificate that was not valid when it was made';
  if (code.startsWith('TIMESTAMP')) return 'has no proof of when it was made';
  if (code.startsWith('TLOG')) return 'has no valid proof that it is in the transparency log';
  return 'could not be read';
}

/** One that is valid by any root, else one that nobody can tell. */
function worthMost(outcomes: readonly Outcome[]): Outcome {
  const order = ['said', 'invalid', 'unknown'] as const;
  const [best] = order.flatMap((kind) => outcomes.find((each) => each.kind === kind) ?? []);
  return best ?? { kind: 'unknown', why: 'does not chain to a trusted root' };
}

function bundleIn({ bundle, payload }: Candidate): Bundle | undefined {
  try {
    const read = bundleFromJSON(bundle);
    return read.content.$case === 'messageSignature' && !payload ? undefined : read;
  } catch {
    // What a stranger wrote may have any shape.
    return undefined;
  }
}

function certificateIn({ verificationMaterial: { content } }: Bundle): Buffer | undefined {
  if (content.$case === 'certificate') return Buffer.from(content.certificate.rawBytes);
  if (content.$case !== 'x509CertificateChain') return undefined;
  return Buffer.from(content.x509CertificateChain.certificates[0]!.rawBytes);
}

function withoutLog(bundle: Bundle): Bundle {
  const verificationMaterial = {
    ...bundle.verificationMaterial,
    tlogEntries: [],
    timestampVerificationData: undefined,
  };
  return { ...bundle, verificationMaterial } as Bundle;
}

/** What a root knows nothing of, which therefore proves nothing either way. */
function unknownIn({ verificationMaterial }: Bundle, root: TrustedRoot): string | undefined {
  const { tlogEntries, timestampVerificationData } = verificationMaterial;
  const known = root.tlogs.flatMap(({ logId, checkpointKeyId }) => [logId, checkpointKeyId]);
  const isKnown = (id: Buffer) => known.some((each) => each && Buffer.from(each.keyId).equals(id));
  if (tlogEntries.some(({ logId }) => !isKnown(Buffer.from(logId?.keyId ?? []))))
    return 'is in an unknown transparency log';
  const stamped = (timestampVerificationData?.rfc3161Timestamps.length ?? 0) > 0;
  return stamped && root.timestampAuthorities.length === 0 ? 'has its time from a clock that is not known' : undefined;
}

function strangeCertificate(raw: Buffer, root: TrustedRoot): string | undefined {
  let leaf: X509Certificate;
  try {
    leaf = new X509Certificate(raw);
  } catch {
    // The library will say so.
    return undefined;
  }
  const issuers = root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
  if (!issuers.some(({ rawBytes }) => leaf.checkIssued(new X509Certificate(Buffer.from(rawBytes)))))
    return 'has a certificate from an unknown authority';
  const logs = root.ctlogs.map(({ logId }) => Buffer.from(logId?.keyId ?? []));
  return logs.length > 0 && !logs.some((id) => raw.includes(id))
    ? 'has a certificate that is in no log that is known'
    : undefined;
}

function statementIn({ content }: Bundle, { payload, about }: Candidate): SignedStatement | undefined {
  if (content.$case === 'dsseEnvelope') {
    const envelope = content.dsseEnvelope;
    return orNothing(() => readEnvelope(envelope.payloadType, Buffer.from(envelope.payload)));
  }
  const digest = payload && `sha256:${createHash('sha256').update(payload).digest('hex')}`;
  if (payload && digest && digest === about)
    return { kind: 'signature', subjects: [{ digest, name: '' }], provenance: undefined };
  return payload && orNothing(() => readSimpleSigning(payload));
}

/** What Fulcio writes into certificates: github.com/sigstore/fulcio, docs/oid-info.md. */
const issuerExtension = '1.3.6.1.4.1.57264.1.8';
const oldIssuerExtension = '1.3.6.1.4.1.57264.1.1';

function signerOf({ identity = {} }: Signer): ImageSigner {
  const value = (oid: string) => identity.oids?.find((each) => each.oid?.id.join('.') === oid)?.value;
  const [issuer, old] = [value(issuerExtension), value(oldIssuerExtension)];
  return {
    kind: 'identity',
    identity: identity.subjectAlternativeName ?? '',
    issuer: issuer ? derText(Buffer.from(issuer)) : (old?.toString() ?? ''),
  };
}

/** A text as DER has it; empty where it is none. */
function derText(der: Buffer): string {
  const [tag, length = 0] = der;
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f);
  return tag === 0x0c ? der.subarray(start).toString() : '';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
