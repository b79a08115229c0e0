/** Keys as Notary writes them, and what they have signed. */
import { constants, createHash, createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

export interface TrustKey {
  /** By which documents name it. */
  readonly id: string;
  /** The same for every certificate of one key: what `notary key list` shows. */
  readonly keyId: string;
  readonly certificate: X509Certificate | undefined;
  readonly key: KeyObject;
}

export interface TrustSignature {
  readonly keyid: string;
  readonly method: string;
  readonly sig: string;
}

/** Reads an entry of `keys`; undefined where it is no key that is known here, or too weak a one. */
export function readTrustKey(entry: unknown): TrustKey | undefined {
  const { keytype, keyval } = fieldsOf(entry);
  const encoded = fieldsOf(keyval).public;
  if (typeof keytype !== 'string' || typeof encoded !== 'string') return undefined;
  const bytes = Buffer.from(encoded, 'base64');
  try {
    const certificate = keytype.endsWith('-x509') ? new X509Certificate(bytes) : undefined;
    const key = certificate?.publicKey ?? publicKey(keytype, bytes);
    const kind = keytype.replace(/-x509$/, '');
    if (!isOfKind(key, kind)) return undefined;
    const keyId = certificate
      ? idOf(kind, key.export({ type: 'spki', format: 'der' }).toString('base64'))
      : idOf(keytype, encoded);
    return { id: idOf(keytype, encoded), keyId, certificate, key };
  } catch {
    return undefined;
  }
}

/** How many of some keys have signed a text; one that signs twice counts once. */
export function countSigners(text: string, signatures: readonly TrustSignature[], keys: readonly TrustKey[]): number {
  const signers = signatures.flatMap((signature) => {
    const key = keys.find(({ id }) => id === signature.keyid);
    return key && isSignedBy(text, signature, key) ? [key.keyId] : [];
  });
  return new Set(signers).size;
}

/** Before the bytes of an Ed25519 key, which Notary writes without (RFC 8410). */
const ed25519Header = Buffer.from('302a300506032b6570032100', 'hex');

function publicKey(keytype: string, bytes: Buffer): KeyObject {
  const der = keytype === 'ed25519' ? Buffer.concat([ed25519Header, bytes]) : bytes;
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}

function isOfKind({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject, kind: string): boolean {
  if (kind === 'rsa') return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  return asymmetricKeyType === (kind === 'ecdsa' ? 'ec' : 'ed25519') && ['ecdsa', 'ed25519'].includes(kind);
}

function idOf(keytype: string, encoded: string): string {
  const written = canonicalJson({ keytype, keyval: { private: null, public: encoded } });
  return createHash('sha256')
    .update(written ?? '')
    .digest('hex');
}

function isSignedBy(text: string, { method, sig }: TrustSignature, { key }: TrustKey): boolean {
  const [signed, signature] = [Buffer.from(text), Buffer.from(sig, 'base64')];
  try {
    switch (`${key.asymmetricKeyType} ${method}`) {
      case 'ed25519 eddsa':
        return verify(null, signed, key, signature);
      case 'ec ecdsa':
        // Notary writes the two numbers, one after the other; hardware keys may wrap them.
        return (['ieee-p1363', 'der'] as const).some((dsaEncoding) =>
          verify('sha256', signed, { key, dsaEncoding }, signature),
        );
      case 'rsa rsapss':
        return verify('sha256', signed, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, signature);
      case 'rsa rsapkcs1v15':
        return verify('sha256', signed, { key, padding: constants.RSA_PKCS1_PADDING }, signature);
      default:
        return false;
    }
  } catch {
    return false;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
