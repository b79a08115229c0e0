/**
 * What Notary's first version, known as Docker Content Trust, says of a tag. Docker's own servers for it end on 8 December 2026,
 * so it is for servers of one's own.
 */
import {
  Distrusted,
  demandCurrent,
  demandListed,
  demandSigned,
  fieldsIn,
  type Listing,
  listingIn,
  ownField,
  readTrustDocument,
  roleIn,
  type TrustDocument,
  type TrustRole,
} from './trust-document.ts';
import { believedRoot } from './trust-root.ts';

export interface TagQuery {
  /** The image's complete name: `registry.example.com/acme/app`. */
  readonly collection: string;
  /** undefined: whichever has the digest. */
  readonly tag: string | undefined;
  /** undefined: whatever the tag is signed as. */
  readonly digest: string | undefined;
  /** The root key that is believed, by its own id or its certificate's. */
  readonly root: string;
  readonly today: string;
  /** Versions of documents that were seen before: none may be older now. */
  readonly seen?: SeenVersions | undefined;
}

export interface SeenVersions {
  readonly root: number;
  readonly timestamp: number;
}

/**
 * The documents that a server has of an image, each by its name without `.json`, no more of it than so many bytes; undefined
 * where there is none.
 */
export type TrustDocuments = (name: string, most: number) => Promise<Buffer | undefined>;

export type TrustedTag =
  | { readonly kind: 'signed'; readonly digest: string; readonly role: string; readonly seen: SeenVersions }
  /** `missing`: the server has no signature of it. The reason is a sentence for people. */
  | { readonly kind: 'missing' | Distrusted['kind']; readonly reason: string };

/** The roles that Docker pulls by, the first that has a tag: whatever other people may sign is not released. */
const releases = 'targets/releases';

const mostOfTimestamp = 64 * 1024;
const mostOfOthers = 8 * 1024 * 1024;

/** Follows an image's trust data from its root to a tag. Throws only what `documents` throws. */
export async function trustedTag(asked: TagQuery, documents: TrustDocuments): Promise<TrustedTag> {
  try {
    return await followed(asked, documents);
  } catch (error) {
    if (error instanceof Distrusted) return { kind: error.kind, reason: error.message };
    throw error;
  }
}

async function followed(asked: TagQuery, documents: TrustDocuments): Promise<TrustedTag> {
  const root = await believedRoot(asked, documents);
  if (!root) return { kind: 'missing', reason: `The server has no trust data of \`${asked.collection}\`.` };
  const { keys, roles } = root.document.fields;
  const roleOf = (name: string) => roleIn(root.document, keys, ownField(roles, name));

  const bytes = present(await documents('timestamp', mostOfTimestamp), 'timestamp');
  const timestamp = readTrustDocument(bytes, 'Timestamp');
  demandSigned(timestamp, roleOf('timestamp'));
  demandCurrent(timestamp, asked.today);
  const seen = { root: root.document.version, timestamp: timestamp.version };
  if (asked.seen && (seen.root < asked.seen.root || seen.timestamp < asked.seen.timestamp))
    throw new Distrusted('Its trust data is older than what the server has shown before.');

  const listed = async (name: string, type: 'Snapshot' | 'Targets', by: TrustDocument, role: TrustRole) => {
    const document = await listedDocument(name, type, by, documents);
    demandSigned(document, role);
    demandCurrent(document, asked.today);
    return document;
  };
  const snapshot = await listed('snapshot', 'Snapshot', timestamp, roleOf('snapshot'));
  demandListed(root.bytes, listing(snapshot, 'root'), root.document.what);
  const targets = await listed('targets', 'Targets', snapshot, roleOf('targets'));
  const signing: Signing[] = [{ role: 'targets', document: targets, paths: [''] }];
  const delegation = delegationTo(releases, targets);
  if (delegation && listingIn(snapshot.fields.meta, releases)) {
    const document = await listed(releases, 'Targets', snapshot, delegation.role);
    signing.unshift({ role: releases, document, paths: delegation.paths });
  }
  return answer(signing.flatMap((each) => signedIn(each, asked))[0], asked, seen);
}

/** Fetches what another document lists, by its hash, so that the two are of one time. */
async function listedDocument(
  name: string,
  type: 'Snapshot' | 'Targets',
  by: TrustDocument,
  documents: TrustDocuments,
): Promise<TrustDocument> {
  const entry = listing(by, name);
  if (entry.length > mostOfOthers)
    throw new Distrusted(
      `The ${name} of its trust data has more than ${mostOfOthers / 1024} KiB, so it was not read.`,
      'unverified',
    );
  const bytes = present(await documents(`${name}.${entry.sha256}`, entry.length), name);
  demandListed(bytes, entry, `The ${name} of its trust data`);
  return readTrustDocument(bytes, type);
}

/** A document that says what tags are. */
interface Signing {
  readonly role: string;
  readonly document: TrustDocument;
  /** How the tags begin that it may sign. */
  readonly paths: readonly string[];
}

interface Signed {
  readonly role: string;
  readonly digest: string;
}

/** What a document says of the tag, or of the digest where no tag is asked for. */
function signedIn({ role, document, paths }: Signing, { tag, digest }: TagQuery): Signed[] {
  const table = document.fields.targets;
  const tags = tag === undefined ? Object.keys(fieldsIn(table)) : [tag];
  const signed = tags
    .filter((each) => paths.some((path) => each.startsWith(path)))
    .flatMap((each) => listingIn(table, each) ?? [])
    .map(({ sha256 }) => ({ role, digest: `sha256:${sha256}` }));
  return tag === undefined ? signed.filter((each) => each.digest === digest) : signed;
}

function answer(found: Signed | undefined, asked: TagQuery, seen: SeenVersions): TrustedTag {
  const { collection, tag, digest } = asked;
  const image = tag === undefined ? `${collection}@${digest}` : `${collection}:${tag}`;
  if (!found) return { kind: 'missing', reason: `The trust data of \`${collection}\` does not have \`${image}\`.` };
  if (digest !== undefined && found.digest !== digest)
    return { kind: 'invalid', reason: `\`${image}\` is signed as \`${found.digest}\`, which is another image.` };
  return { kind: 'signed', ...found, seen };
}

function delegationTo(
  name: string,
  targets: TrustDocument,
): { readonly role: TrustRole; readonly paths: readonly string[] } | undefined {
  const { keys, roles } = fieldsIn(targets.fields.delegations);
  const entry = Array.isArray(roles) ? roles.map(fieldsIn).find((each) => each.name === name) : undefined;
  if (!entry) return undefined;
  const paths = Array.isArray(entry.paths) ? entry.paths.filter((each) => typeof each === 'string') : [];
  return { role: roleIn(targets, keys, entry), paths };
}

function listing({ what, fields }: TrustDocument, name: string): Listing {
  const entry = listingIn(fields.meta, name);
  if (!entry) throw new Distrusted(`${what} does not list its ${name}.`);
  return entry;
}

function present(bytes: Buffer | undefined, name: string): Buffer {
  if (!bytes) throw new Distrusted(`The server does not have the ${name} of its trust data.`, 'unverified');
  return bytes;
}
