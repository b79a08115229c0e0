/** The forms in which cosign and others keep signatures as layers of manifests. */
import { createHash } from 'node:crypto';
import type { ArtifactLayer } from '../ports.ts';
import { GoObject } from '../registry/go-json.ts';
import { Malformed } from '../registry/trouble.ts';
import type { Candidate } from './candidate.ts';

type Signed = Pick<Candidate, 'bundle' | 'payload'>;

/** The most bytes that one may have; undefined for what is no signature. */
export function mostBytesOf({ mediaType }: ArtifactLayer): number | undefined {
  if (mediaType === simpleSigning) return 64 * 1024;
  return isBundle(mediaType) || mediaType === envelope ? 1024 * 1024 : undefined;
}

/** Reads a layer with its bytes. @throws {Malformed} */
export function readLayer({ mediaType, annotations }: ArtifactLayer, bytes: Buffer): Signed {
  if (isBundle(mediaType)) return { bundle: parsed(bytes), payload: undefined };
  const material = materialOf(annotations);
  if (mediaType === envelope) return { bundle: { ...material, dsseEnvelope: parsed(bytes) }, payload: undefined };
  const signature = annotations.get('dev.cosignproject.cosign/signature') ?? '';
  const messageSignature = {
    messageDigest: { algorithm: 'SHA2_256', digest: sha256(bytes).toString('base64') },
    signature,
  };
  return { bundle: { ...material, messageSignature }, payload: bytes };
}

const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
const envelope = 'application/vnd.dsse.envelope.v1+json';

/** Also `…bundle+json;version=0.3`, as it was once written. */
function isBundle(mediaType: string): boolean {
  return /^application\/vnd\.dev\.sigstore\.bundle[.+]/.test(mediaType);
}

/** What stands in annotations beside a signature, as a bundle of the first version has it. */
function materialOf(annotations: ReadonlyMap<string, string>) {
  const certificate = annotations.get('dev.sigstore.cosign/certificate');
  const log = annotations.get('dev.sigstore.cosign/bundle');
  const timestamp = annotations.get('dev.sigstore.cosign/rfc3161timestamp');
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: {
      ...(certificate === undefined
        ? { publicKey: { hint: '' } }
        : { x509CertificateChain: { certificates: [{ rawBytes: pemBody(certificate) }] } }),
      tlogEntries: log === undefined ? [] : [logEntry(object(log))],
      ...(timestamp !== undefined && {
        timestampVerificationData: {
          rfc3161Timestamps: [{ signedTimestamp: object(timestamp).text('SignedRFC3161Timestamp') }],
        },
      }),
    },
  };
}

function logEntry(log: GoObject) {
  const payload = log.object('Payload');
  const body = payload.text('body');
  const entry = object(Buffer.from(body, 'base64'));
  return {
    logIndex: String(payload.get('logIndex')),
    logId: { keyId: Buffer.from(payload.text('logID'), 'hex').toString('base64') },
    kindVersion: { kind: entry.text('kind'), version: entry.text('apiVersion') },
    integratedTime: String(payload.get('integratedTime')),
    inclusionPromise: { signedEntryTimestamp: log.text('SignedEntryTimestamp') },
    canonicalizedBody: body,
  };
}

function pemBody(pem: string): string {
  const [, body] = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/.exec(pem) ?? [];
  if (body === undefined) throw new Malformed('has no certificate where one should be');
  return body.replace(/\s/g, '');
}

function object(text: string | Buffer): GoObject {
  return GoObject.parse(Buffer.from(text));
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Malformed('is not JSON');
  }
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
