/**
 * Gets a file of a repository that is kept by TUF, as its clients are to (theupdateframework.github.io/specification, section
 * 5): from a root that came along, by roots that each have signed the next, to what is current now.
 */
import { Readable } from 'node:stream';
import { EqualVersionError } from 'tuf-js/dist/error.js';
import { TrustedMetadataStore } from 'tuf-js/dist/store.js';
import { Trouble } from './trouble.ts';

/** Where the public Sigstore keeps whom it trusts. */
export const sigstoreHost = 'tuf-repo-cdn.sigstore.dev';

/** Where the files of a repository are. */
export interface TufFiles {
  /** Asks for a file, no more than so many bytes; undefined where there is none. */
  get(path: string, most: number): Promise<Buffer | undefined>;
  /** What was kept of a former time: nobody can show what is older. Nothing of it is believed for being there. */
  kept(name: string): Buffer | undefined;
  keep(name: string, bytes: Buffer): void;
}

/** Roots that follow each other; there are one or two a year. */
const mostRoots = 64;
const mostOfRoot = 512_000;
const mostOfTimestamp = 16_384;
const mostOfMetadata = 2_000_000;
const mostOfTarget = 1_000_000;

/**
 * The bytes of a file as the repository has it now.
 *
 * @param root the text of the root that is believed
 * @throws where anything is not signed as it must be, is older than what was seen, has expired, or is not there
 */
export async function currentFile(name: string, root: string, files: TufFiles): Promise<Buffer> {
  const trusted = new TrustedMetadataStore(Buffer.from(root));
  const got = async (path: string, most: number) => {
    const bytes = await files.get(path, most);
    if (!bytes) throw new Trouble(`it has no ${path}`);
    return bytes;
  };
  for (let i = 0; i < mostRoots; i++) {
    const next = await files.get(`${trusted.root.signed.version + 1}.root.json`, mostOfRoot);
    if (!next) break;
    trusted.updateRoot(next);
  }
  attempt(files.kept('timestamp'), (bytes) => trusted.updateTimestamp(bytes));
  const timestamp = await got('timestamp.json', mostOfTimestamp);
  try {
    trusted.updateTimestamp(timestamp);
    files.keep('timestamp', timestamp);
  } catch (error) {
    if (!(error instanceof EqualVersionError)) throw error;
  }
  const { version } = trusted.timestamp!.signed.snapshotMeta;
  if (!attempt(files.kept('snapshot'), (bytes) => trusted.updateSnapshot(bytes, true))) {
    const snapshot = await got(`${version}.snapshot.json`, mostOfMetadata);
    trusted.updateSnapshot(snapshot);
    files.keep('snapshot', snapshot);
  }
  const listed = trusted.snapshot!.signed.meta['targets.json'];
  if (!attempt(files.kept('targets'), (bytes) => trusted.updateDelegatedTargets(bytes, 'targets', 'root'))) {
    const targets = await got(`${listed?.version}.targets.json`, mostOfMetadata);
    trusted.updateDelegatedTargets(targets, 'targets', 'root');
    files.keep('targets', targets);
  }
  const target = trusted.targets!.signed.targets[name];
  if (!target) throw new Trouble(`it has no ${name}`);
  const isIt = (bytes: Buffer) =>
    target.verify(Readable.from([bytes])).then(
      () => true,
      () => false,
    );
  const before = files.kept(name);
  if (before && (await isIt(before))) return before;
  const bytes = await got(`targets/${Object.values(target.hashes)[0]}.${name}`, mostOfTarget);
  if (!(await isIt(bytes))) throw new Trouble(`its ${name} is not the one that it lists`);
  files.keep(name, bytes);
  return bytes;
}

/** Whether what was kept is still good. */
function attempt(kept: Buffer | undefined, use: (bytes: Buffer) => unknown): boolean {
  if (!kept) return false;
  try {
    use(kept);
    return true;
  } catch {
    return false;
  }
}
