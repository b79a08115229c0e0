/** A repository kept by TUF, as a test builds it: keys of its own, files signed by them, and roots that follow each other. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { canonicalJson } from '../../src/content-trust/canonical-json.ts';

export interface RoleKey {
  readonly id: string;
  readonly key: KeyObject;
  readonly said: object;
}

export function roleKey(): RoleKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const said = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: { public: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex') },
  };
  return { id: hash(canonicalJson(said)!), key: privateKey, said };
}

interface Stated {
  /** As `2027-01-01T00:00:00Z`. */
  readonly expires?: string;
  readonly version?: number;
}

const later = '2099-01-01T00:00:00Z';

/** A file of a role, signed by some keys. */
export function signedBy(
  keys: readonly RoleKey[],
  type: string,
  rest: object,
  { expires = later, version = 1 }: Stated = {},
) {
  const signed = { _type: type, spec_version: '1.0.31', expires, version, ...rest };
  const bytes = Buffer.from(canonicalJson(signed)!);
  const signatures = keys.map(({ id, key }) => ({ keyid: id, sig: sign(null, bytes, key).toString('hex') }));
  return Buffer.from(JSON.stringify({ signed, signatures }));
}

/** A root by which some keys sign it, and one key all else. */
export function rootOf(roots: readonly RoleKey[], online: RoleKey, stated?: Stated, signers = roots): Buffer {
  const role = (keys: readonly RoleKey[]) => ({ keyids: keys.map(({ id }) => id), threshold: keys.length });
  const keys = Object.fromEntries([...roots, online].map(({ id, said }) => [id, said]));
  const others = Object.fromEntries(['timestamp', 'snapshot', 'targets'].map((name) => [name, role([online])]));
  return signedBy(
    signers,
    'root',
    { consistent_snapshot: true, keys, roles: { root: role(roots), ...others } },
    stated,
  );
}

/** What a repository has of one file, at the paths that clients ask for. */
export function filesOf(online: RoleKey, name: string, content: string, stated: Stated = {}): Map<string, Buffer> {
  const { version = 1 } = stated;
  const sha256 = hash(content);
  const targets = { [name]: { length: Buffer.byteLength(content), hashes: { sha256 } } };
  return new Map([
    ['timestamp.json', signedBy([online], 'timestamp', { meta: { 'snapshot.json': { version } } }, stated)],
    [
      `${version}.snapshot.json`,
      signedBy([online], 'snapshot', { meta: { 'targets.json': { version } } }, { version }),
    ],
    [`${version}.targets.json`, signedBy([online], 'targets', { targets }, { version })],
    [`targets/${sha256}.${name}`, Buffer.from(content)],
  ]);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
