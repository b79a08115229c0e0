/** Trust data as Notary would write it, signed with keys that a test holds, so that it can also be wrong. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { canonicalJson } from '../../src/content-trust/canonical-json.ts';
import type { TrustDocuments } from '../../src/content-trust/trusted-tag.ts';
import { certificateFor } from '../stand-in/certificate.ts';

export interface Signer {
  readonly id: string;
  readonly entry: object;
  readonly key: KeyObject;
  readonly method: string;
}

export interface RoleDescription {
  readonly keyids: readonly string[];
  readonly threshold: number;
}

const later = '2099-01-01T00:00:00Z';

/** A key for a role that is no root. */
export function signer(method: 'eddsa' | 'ecdsa' | 'rsapss' | 'rsapkcs1v15' = 'ecdsa', bits = 2048): Signer {
  const { privateKey, publicKey } =
    method === 'eddsa'
      ? generateKeyPairSync('ed25519')
      : method === 'ecdsa'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('rsa', { modulusLength: bits });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const keytype = { eddsa: 'ed25519', ecdsa: 'ecdsa', rsapss: 'rsa', rsapkcs1v15: 'rsa' }[method];
  return signerOf(keytype, method === 'eddsa' ? der.subarray(12) : der, privateKey, method);
}

/** A root key, with a certificate for a collection. */
export function rootSigner(collection: string): Signer {
  const { cert, key } = certificateFor([], collection);
  return signerOf('ecdsa-x509', Buffer.from(cert), createPrivateKey(key), 'ecdsa');
}

/** The id of its key, whatever the certificate. */
export function keyIdOf({ key }: Signer): string {
  return signerOf('ecdsa', createPublicKey(key).export({ type: 'spki', format: 'der' }), key, 'ecdsa').id;
}

function signerOf(keytype: string, bytes: Buffer, key: KeyObject, method: string): Signer {
  const entry = { keytype, keyval: { private: null, public: bytes.toString('base64') } };
  return { id: createHash('sha256').update(canonicalJson(entry)!).digest('hex'), entry, key, method };
}

export function role(threshold: number, ...signers: readonly Signer[]): RoleDescription {
  return { keyids: signers.map(({ id }) => id), threshold };
}

export function keysOf(...signers: readonly Signer[]): object {
  return Object.fromEntries(signers.map(({ id, entry }) => [id, entry]));
}

export function document(fields: object, signers: readonly Signer[]): Buffer {
  const signed = { version: 1, expires: later, ...fields };
  const text = Buffer.from(canonicalJson(signed)!);
  const signatures = signers.map(({ id, key, method }) => ({
    keyid: id,
    method,
    sig: signatureOf(text, key, method).toString('base64'),
  }));
  return Buffer.from(JSON.stringify({ signed, signatures }));
}

function signatureOf(text: Buffer, key: KeyObject, method: string): Buffer {
  if (method === 'eddsa') return sign(null, text, key);
  if (method === 'ecdsa') return sign('sha256', text, { key, dsaEncoding: 'ieee-p1363' });
  return sign('sha256', text, method === 'rsapss' ? { key, padding: 6, saltLength: 32 } : { key, padding: 1 });
}

export function listingOf(bytes: Buffer): { hashes: { sha256: string }; length: number } {
  return { hashes: { sha256: createHash('sha256').update(bytes).digest('base64') }, length: bytes.length };
}

export function imageOf(digest: string): object {
  return { hashes: { sha256: Buffer.from(digest.replace('sha256:', ''), 'hex').toString('base64') }, length: 528 };
}

/** Everything that a server would have. */
export interface TrustData {
  readonly root: Buffer;
  /** Earlier roots by their version. */
  readonly roots?: ReadonlyMap<number, Buffer>;
  readonly targets: Buffer;
  readonly releases?: Buffer;
  /** Signs the timestamp and the snapshot. */
  readonly server: Signer;
}

export function serve({ root, roots, targets, releases, server }: TrustData): TrustDocuments {
  const meta = {
    root: listingOf(root),
    targets: listingOf(targets),
    ...(releases && { 'targets/releases': listingOf(releases) }),
  };
  const snapshot = document({ _type: 'Snapshot', meta }, [server]);
  const timestamp = document({ _type: 'Timestamp', meta: { snapshot: listingOf(snapshot) } }, [server]);
  const found: Readonly<Record<string, Buffer | undefined>> = {
    root,
    timestamp,
    snapshot,
    targets,
    'targets/releases': releases,
  };
  return async (name) => {
    const version = /^(\d+)\.root$/.exec(name)?.[1];
    return version === undefined ? found[name.replace(/\.[0-9a-f]{64}$/, '')] : roots?.get(Number(version));
  };
}
