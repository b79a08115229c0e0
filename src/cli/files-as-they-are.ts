import type { Change } from '../change.ts';
import type { FolderForge } from '../folder/forge.ts';
import { collect } from '../gather/collect.ts';
import { policyFile } from '../gather/demanded-signatures.ts';
import { type Reader, readerOf } from '../gather/links.ts';
import { type PolicyOrder, readPolicyInForce } from '../gather/policy-in-force.ts';
import type { Collected } from '../gather/reading.ts';
import { JoinFinder } from '../gather/started-together.ts';
import type { RepositoryFile } from '../known/signature-demands.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import type { Policy } from '../policy/policy.ts';
import type { Content, Registry } from '../ports.ts';

/** Files that are read without a judgement. */
export class FilesAsTheyAre {
  readonly #change: Change;
  readonly #reader: Reader;

  private constructor(forge: FolderForge, change: Change) {
    this.#change = change;
    this.#reader = readerOf(forge, change);
  }

  static async open(forge: FolderForge): Promise<FilesAsTheyAre> {
    return new FilesAsTheyAre(forge, await forge.change());
  }

  /** Why not all of them are there; a sentence. */
  get incomplete(): string | undefined {
    return this.#change.incomplete;
  }

  /** The policy that they are under. @throws InputError where it has mistakes */
  async policy(order: PolicyOrder): Promise<Policy> {
    return (await readPolicyInForce(this.#reader, this.#change, order)).policy;
  }

  /** A file that the policy names. */
  read(file: RepositoryFile): Promise<Content> {
    return policyFile(this.#reader, file);
  }

  /** What they say. @param registry who is asked what images are; undefined where nobody is */
  async collect(registry?: Registry): Promise<Collected> {
    const { files, named = [] } = this.#change;
    const head = files.map(({ path }) => path).filter((path) => isContainerPath(path) || named.includes(path));
    const joinsOf = new JoinFinder(this.#reader, this.#change, (side) => this.#reader.tree(side, true)).of;
    return (await collect(this.#reader, { base: [], head }, { registry, joinsOf })).head;
  }
}
