/** Documents of The Update Framework as Notary writes them (theupdateframework.github.io/specification, version 1). */
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { countSigners, readTrustKey, type TrustKey, type TrustSignature } from './trust-keys.ts';

/** Why trust data is not believed. Its message is a sentence for people. */
export class Distrusted extends Error {
  /** `untrusted`: signed, but by somebody else; `unverified`: not all of it could be read. */
  readonly kind: 'invalid' | 'untrusted' | 'unverified';

  constructor(message: string, kind: Distrusted['kind'] = 'invalid') {
    super(message);
    this.kind = kind;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export interface TrustDocument {
  /** As a sentence begins: `The timestamp`. */
  readonly what: string;
  readonly version: number;
  /** The day, in Greenwich. */
  readonly expires: string;
  readonly fields: Fields;
  /** What is signed. */
  readonly text: string;
  readonly signatures: readonly TrustSignature[];
}

/** Whose signatures a document must have, and how many. */
export interface TrustRole {
  readonly keys: readonly TrustKey[];
  readonly threshold: number;
}

/** What one document says of another. */
export interface Listing {
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly length: number;
}

/** More than any key has reason to sign. */
const mostSignatures = 100;

/** Reads a document; whom it is of is not known yet. @throws {Distrusted} */
export function readTrustDocument(bytes: Buffer, type: 'Root' | 'Timestamp' | 'Snapshot' | 'Targets'): TrustDocument {
  const what = `The ${type.toLowerCase()} of its trust data`;
  const { signed, signatures } = fieldsIn(parsed(bytes, what));
  const fields = fieldsIn(signed);
  const { _type, version, expires } = fields;
  const text = canonicalJson(signed);
  const day = typeof expires === 'string' ? /^\d{4}-\d\d-\d\d(?=T)/.exec(expires)?.[0] : undefined;
  if (_type !== type || text === undefined || day === undefined || !isCount(version))
    throw new Distrusted(`${what} is not of the form that Notary gives it.`);
  if (!Array.isArray(signatures) || signatures.length > mostSignatures)
    throw new Distrusted(`${what} does not have between 1 and ${mostSignatures} signatures.`);
  return { what, version, expires: day, fields, text, signatures: signatures.flatMap(signatureIn) };
}

/** @throws {Distrusted} where a document is not signed as a role demands, or is no longer good */
export function demandSigned({ what, text, signatures }: TrustDocument, { keys, threshold }: TrustRole): void {
  if (countSigners(text, signatures, keys) < threshold)
    throw new Distrusted(`${what} is not signed with the keys that it must be signed with.`);
}

/** @throws {Distrusted} */
export function demandCurrent({ what, expires }: TrustDocument, today: string): void {
  if (expires < today)
    throw new Distrusted(`${what} expired on ${expires}: the server may be showing what has been replaced since.`);
}

/** @throws {Distrusted} where bytes are not those that another document lists */
export function demandListed(bytes: Buffer, { sha256 }: Listing, what: string): void {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Distrusted(`${what} is not the one that the rest of its trust data names.`);
}

/** What a document says of another, or of an image; undefined where it says nothing. */
export function listingIn(table: unknown, name: string): Listing | undefined {
  const { hashes, length } = fieldsIn(ownField(table, name));
  const { sha256 } = fieldsIn(hashes);
  const hex = typeof sha256 === 'string' ? Buffer.from(sha256, 'base64').toString('hex') : '';
  return hex.length === 64 && isCount(length) ? { sha256: hex, length } : undefined;
}

/** @throws {Distrusted} where that is no role */
export function roleIn({ what }: TrustDocument, keys: unknown, role: unknown): TrustRole {
  const { keyids, threshold } = fieldsIn(role);
  if (!Array.isArray(keyids) || !isCount(threshold) || threshold < 1)
    throw new Distrusted(`${what} does not say who must sign the rest.`);
  const read = keyids.slice(0, mostSignatures).flatMap((id) => {
    const key = typeof id === 'string' ? readTrustKey(ownField(keys, id)) : undefined;
    return key && key.id === id ? [key] : [];
  });
  return { keys: read, threshold };
}

export function fieldsIn(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function ownField(table: unknown, name: string): unknown {
  return Object.hasOwn(fieldsIn(table), name) ? fieldsIn(table)[name] : undefined;
}

function parsed(bytes: Buffer, what: string): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Distrusted(`${what} is not JSON.`);
  }
}

function signatureIn(value: unknown): TrustSignature[] {
  const { keyid, method, sig } = fieldsIn(value);
  return typeof keyid === 'string' && typeof method === 'string' && typeof sig === 'string'
    ? [{ keyid, method, sig }]
    : [];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
