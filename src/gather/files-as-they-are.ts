import type { Change } from '../change.ts';
import type { RepositoryFile } from '../known/signature-demands.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import type { Policy } from '../policy/policy.ts';
import type { Content, Forge, Registry } from '../ports.ts';
import { collect } from './collect.ts';
import { policyFile } from './demanded-signatures.ts';
import { type Reader, readerOf } from './links.ts';
import { type PolicyOrder, readPolicyInForce } from './policy-in-force.ts';
import type { Collected } from './reading.ts';
import { JoinFinder } from './started-together.ts';

/** Files that are read without a judgement. */
export class FilesAsTheyAre {
  readonly #change: Change;
  readonly #reader: Reader;

  private constructor(forge: Forge, change: Change) {
    this.#change = change;
    this.#reader = readerOf(forge, change);
  }

  static async open(forge: Forge): Promise<FilesAsTheyAre> {
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
