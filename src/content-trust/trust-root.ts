import {
  Distrusted,
  demandCurrent,
  demandSigned,
  readTrustDocument,
  roleIn,
  type TrustDocument,
} from './trust-document.ts';
import type { TrustKey } from './trust-keys.ts';
import type { TagQuery, TrustDocuments } from './trusted-tag.ts';

export interface TrustRoot {
  readonly document: TrustDocument;
  readonly bytes: Buffer;
}

const mostBytes = 512 * 1024;

/** Roots back to the one with the key that a policy names: keys are seldom changed. */
const mostRoots = 32;

/**
 * The newest root, if it goes back to the key that is believed: each root is signed by the one before it.
 *
 * @returns undefined where the server has nothing of such a name
 * @throws {Distrusted}
 */
export async function believedRoot(asked: TagQuery, documents: TrustDocuments): Promise<TrustRoot | undefined> {
  const bytes = await documents('root', mostBytes);
  if (!bytes) return undefined;
  const newest = readTrustDocument(bytes, 'Root');
  const chain = [newest];
  while (pinnedKeys(chain[0]!, asked).length === 0) chain.unshift(await rootBefore(chain, documents));
  const [first, ...later] = chain as [TrustDocument, ...TrustDocument[]];
  demandSigned(first, { keys: pinnedKeys(first, asked), threshold: 1 });
  demandSigned(first, rootRole(first, asked));
  for (const [i, next] of later.entries()) {
    demandSigned(next, rootRole(chain[i]!, asked));
    demandSigned(next, rootRole(next, asked));
  }
  demandCurrent(newest, asked.today);
  if (!rootRole(newest, asked).keys.some((key) => isValidOn(key, asked.today)))
    throw new Distrusted('The certificates of the root of its trust data have expired.');
  return { document: newest, bytes };
}

async function rootBefore(chain: readonly TrustDocument[], documents: TrustDocuments): Promise<TrustDocument> {
  const version = chain[0]!.version - 1;
  const bytes = version > 0 && chain.length < mostRoots ? await documents(`${version}.root`, mostBytes) : undefined;
  if (!bytes)
    throw new Distrusted('Its trust data does not go back to the root key that the policy names.', 'untrusted');
  const root = readTrustDocument(bytes, 'Root');
  if (root.version !== version) throw new Distrusted('The roots of its trust data do not follow one another.');
  return root;
}

function pinnedKeys(root: TrustDocument, asked: TagQuery): TrustKey[] {
  return rootRole(root, asked).keys.filter(({ id, keyId }) => id === asked.root || keyId === asked.root);
}

/** Only a root's certificate says which images it is about, so that none can be shown for others. */
function rootRole(root: TrustDocument, { collection }: TagQuery) {
  const { keys, roles } = root.fields;
  const role = roleIn(root, keys, (roles as { root?: unknown } | undefined)?.root);
  return { ...role, keys: role.keys.filter((key) => isFor(key, collection)) };
}

function isFor({ certificate }: TrustKey, collection: string): boolean {
  const name: unknown = certificate?.toLegacyObject().subject.CN;
  if (typeof name !== 'string') return false;
  return name.endsWith('*') ? collection.startsWith(name.slice(0, -1)) : name === collection;
}

function isValidOn({ certificate }: TrustKey, today: string): boolean {
  if (!certificate) return false;
  const [from, to] = [certificate.validFromDate, certificate.validToDate].map((date) =>
    date.toISOString().slice(0, 10),
  );
  return from! <= today && today <= to!;
}
