/**
 * A Sigstore of a test's own, without a network: an authority, a log of certificates, a transparency log and a clock, each with a
 * key that only this one has.
 */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';

export const issuer = 'https://token.actions.githubusercontent.com';
export const identity = 'https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v1';

export interface SigningOptions {
  readonly identity?: string;
  readonly issuer?: string;
  /** When the certificate is issued; when everything happens, unless given. */
  readonly issued?: Date;
  /** The log that it goes into: `none` where it has the time of the clock only. */
  readonly log?: 'rekor' | 'rekor2' | 'none';
  /** A log other than that of this Sigstore. */
  readonly into?: Sigstore;
  readonly payloadType?: string;
  /** Signs with this one, without a certificate; what cosign up to 2 signs only. */
  readonly key?: KeyPair;
}

type Log = Awaited<ReturnType<typeof initializeTLog>>;
type Clock = Awaited<ReturnType<typeof initializeTSA>>;
type CtLog = Awaited<ReturnType<typeof initializeCTLog>>;

interface Parts {
  readonly now: Date;
  readonly authority: KeyPair;
  readonly root: Buffer;
  readonly ctlog: CtLog;
  readonly log: Log;
  readonly clock: Clock;
}

/** What the log answers (github.com/sigstore/rekor). */
interface Entered {
  readonly body: string;
  readonly integratedTime: number;
  readonly logIndex: number;
  readonly logID: string;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: { readonly checkpoint: string; readonly rootHash: string; readonly treeSize: number };
  };
}

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export class Sigstore {
  readonly #parts: Parts;

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  static async start(): Promise<Sigstore> {
    // Later than the certificates that are made below begin to be valid.
    // The clock of the mock writes other fractions of a second in a way that is not read.
    const now = new Date((Math.floor(Date.now() / 1000) + 60) * 1000 + 123);
    const authority = pair();
    const ctlog = await initializeCTLog(pair());
    const ca = await initializeCA(authority, ctlog);
    return new Sigstore({
      now,
      authority,
      root: bytesOf(ca.rootCertificate),
      ctlog,
      log: await initializeTLog('https://rekor.example.com', pair(), now),
      clock: await initializeTSA(pair(), now),
    });
  }

  /** What whoever believes this Sigstore is given: `trusted_root.json`. */
  get trustedRoot(): object {
    const { root, ctlog, log, clock } = this.#parts;
    const validFor = { start: '2020-01-01T00:00:00Z' };
    const subject = { organization: 'example', commonName: 'example' };
    const chain = (...certificates: ArrayBufferView[]) => ({
      certificates: certificates.map((each) => ({ rawBytes: bytesOf(each).toString('base64') })),
    });
    const logOf = (baseUrl: string, key: Buffer) => ({
      baseUrl,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: key.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
      logId: { keyId: sha256(key).toString('base64') },
    });
    return {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logOf('https://rekor.example.com', log.publicKey)],
      certificateAuthorities: [{ subject, uri: 'https://fulcio.example.com', certChain: chain(root), validFor }],
      ctlogs: [logOf('https://ctfe.example.com', ctlog.publicKey)],
      timestampAuthorities: [
        {
          subject,
          uri: 'https://clock.example.com',
          certChain: chain(clock.intCertificate, clock.rootCertificate),
          validFor,
        },
      ],
    };
  }

  /** A bundle of version 0.3 over a statement, as `actions/attest` and cosign 3 make it. */
  async bundle(statement: object, options: SigningOptions = {}): Promise<object> {
    const { payloadType = 'application/vnd.in-toto+json', log = 'rekor' } = options;
    const payload = Buffer.from(JSON.stringify(statement));
    const { certificate, privateKey } = await this.#certificate(options);
    const signed = Buffer.concat([
      Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
      payload,
    ]);
    const signature = sign('sha256', signed, privateKey);
    const payloadHash = sha256(payload);
    const entry =
      log === 'rekor'
        ? {
            apiVersion: '0.0.1',
            kind: 'dsse',
            spec: {
              envelopeHash: { algorithm: 'sha256', value: '00' },
              payloadHash: { algorithm: 'sha256', value: payloadHash.toString('hex') },
              signatures: [
                {
                  signature: signature.toString('base64'),
                  verifier: Buffer.from(pem(certificate)).toString('base64'),
                },
              ],
            },
          }
        : {
            apiVersion: '0.0.2',
            kind: 'dsse',
            spec: {
              dsseV002: {
                payloadHash: { algorithm: 'SHA2_256', digest: payloadHash.toString('base64') },
                signatures: [
                  {
                    content: signature.toString('base64'),
                    verifier: {
                      x509Certificate: { rawBytes: certificate.toString('base64') },
                      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                    },
                  },
                ],
              },
            },
          };
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: certificate.toString('base64') },
        tlogEntries: log === 'none' ? [] : [await (options.into ?? this).#logged(entry, log)],
        ...(log !== 'rekor' && {
          timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: await this.#stamp(signature) }] },
        }),
      },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64'), keyid: '' }],
      },
    };
  }

  /** The annotations with which cosign up to 2 signs a payload. */
  async annotations(payload: Buffer, options: SigningOptions = {}): Promise<Record<string, string>> {
    const { key } = options;
    const { certificate, privateKey } = key
      ? { certificate: undefined, privateKey: key.privateKey }
      : await this.#certificate(options);
    const signedBy = certificate ? pem(certificate) : key!.publicKey.export({ type: 'spki', format: 'pem' });
    const signature = sign('sha256', payload, privateKey).toString('base64');
    const entry = {
      apiVersion: '0.0.1',
      kind: 'hashedrekord',
      spec: {
        data: { hash: { algorithm: 'sha256', value: sha256(payload).toString('hex') } },
        signature: { content: signature, publicKey: { content: Buffer.from(signedBy).toString('base64') } },
      },
    };
    const { body, integratedTime, logIndex, logID, verification } = await (options.into ?? this).#enter(entry);
    return {
      'dev.cosignproject.cosign/signature': signature,
      ...(certificate && { 'dev.sigstore.cosign/certificate': pem(certificate) }),
      'dev.sigstore.cosign/bundle': JSON.stringify({
        SignedEntryTimestamp: verification.signedEntryTimestamp,
        Payload: { body, integratedTime, logIndex, logID },
      }),
    };
  }

  async #certificate(options: SigningOptions): Promise<{ certificate: Buffer; privateKey: KeyObject }> {
    const { now, authority, ctlog } = this.#parts;
    const { publicKey, privateKey } = pair();
    const ca = await initializeCA(authority, ctlog, options.issued ?? now);
    const certificate = await ca.issueCertificate({
      publicKey: publicKey.export({ format: 'der', type: 'spki' }),
      subjectAltName: options.identity ?? identity,
      extensions: [{ oid: '1.3.6.1.4.1.57264.1.8', value: options.issuer ?? issuer }],
    });
    return { certificate: bytesOf(certificate), privateKey };
  }

  async #logged(entry: object, log: 'rekor' | 'rekor2'): Promise<object> {
    const { body, integratedTime, logIndex, logID, verification } = await this.#enter(entry);
    const { checkpoint, rootHash, treeSize } = verification.inclusionProof;
    const { kind, apiVersion: version } = entry as { kind: string; apiVersion: string };
    return {
      logIndex: String(logIndex),
      logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
      kindVersion: { kind, version },
      // The second version says no time.
      integratedTime: log === 'rekor' ? String(integratedTime) : '0',
      ...(log === 'rekor' && { inclusionPromise: { signedEntryTimestamp: verification.signedEntryTimestamp } }),
      inclusionProof: {
        logIndex: '0',
        treeSize: String(treeSize),
        rootHash: Buffer.from(rootHash, 'hex').toString('base64'),
        hashes: [],
        checkpoint: { envelope: checkpoint },
      },
      canonicalizedBody: body,
    };
  }

  async #enter(entry: object): Promise<Entered> {
    const [entered] = Object.values(await this.#parts.log.log(entry));
    return entered as Entered;
  }

  async #stamp(signature: Buffer): Promise<string> {
    const stamp = await this.#parts.clock.timestamp({
      artifactHash: sha256(signature),
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      nonce: 1,
      policyOID: '1.3.6.1.4.1.57264.2',
    });
    return bytesOf(stamp).toString('base64');
  }
}

function pair(): KeyPair {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

function pem(certificate: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
}

function bytesOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
