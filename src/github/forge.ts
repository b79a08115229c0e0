import type { Change, Place, Side } from '../change.ts';
import type { Elsewhere } from '../policy/other-repository.ts';
import type { Content, Entry, Forge, Tree, Wanted } from '../ports.ts';
import type { Review } from '../review/review.ts';
import type { Desk } from './answer/job.ts';
import { publish } from './answer/publish.ts';
import type { Client } from './client.ts';
import { AnsweredEntries } from './read/answered-entries.ts';
import { readChange } from './read/change.ts';
import { readContents } from './read/contents.ts';
import { readElsewhere } from './read/other-repository.ts';
import type { Target } from './read/target.ts';
import { type GitTree, readTree, treeIsCut } from './read/tree.ts';

/** A pull request, a range of commits or a whole tree on GitHub: needs no checkout, and reads only what it is asked for. */
export class GitHubForge implements Forge {
  readonly #client: Client;
  readonly #target: Target;
  readonly #desk: Desk;
  readonly #trees = new Map<string, Promise<GitTree>>();
  readonly #quickTrees = new Map<string, Promise<GitTree>>();
  #change: Promise<Change> | undefined;
  #entries: Promise<AnsweredEntries> | undefined;

  constructor(client: Client, target: Target, desk: Desk) {
    this.#client = client;
    this.#target = target;
    this.#desk = desk;
  }

  async change(): Promise<Change> {
    this.#change ??= readChange(this.#client, this.#target, this.#treeOf);
    return this.#change;
  }

  async read(wanted: readonly Wanted[]): Promise<readonly Entry[]> {
    if (wanted.length === 0) return [];
    const { owner, repo } = this.#target;
    const commits = await this.#commits();
    const ask = (asked: readonly Wanted[]) =>
      readContents(this.#client, { owner, repo, commits, trees: this.#treeOf }, asked);
    return (await this.#answered()).through(ask, wanted);
  }

  async tree(side: Side, quick = false): Promise<Tree> {
    const sha = (await this.#commits())[side];
    const tree = await (quick ? this.#quickTreeOf(sha) : this.#treeOf(sha));
    if (side === 'head' && tree.leftOut.length === 0) (await this.#answered()).list(tree);
    return { paths: [...tree.entries.keys()], incomplete: treeIsCut(tree) };
  }

  publish(review: Review): Promise<void> {
    return publish(this.#client, this.#target, this.#desk, review);
  }

  elsewhere(file: Elsewhere): Promise<Content> {
    return readElsewhere(this.#client, file);
  }

  async #commits(): Promise<Record<Place, string>> {
    const { base, head, target } = await this.change();
    return { base: base ?? head, head, target: target ?? base ?? head };
  }

  #answered(): Promise<AnsweredEntries> {
    this.#entries ??= this.change().then((change) => new AnsweredEntries(change));
    return this.#entries;
  }

  /** What one request gives; where that is all, nobody needs to ask again. */
  async #quickTreeOf(sha: string): Promise<GitTree> {
    const { owner, repo } = this.#target;
    const tree =
      this.#trees.get(sha) ?? this.#quickTrees.get(sha) ?? readTree(this.#client, { owner, repo, sha }, true);
    this.#quickTrees.set(sha, tree);
    if ((await tree).leftOut.length === 0) this.#trees.set(sha, tree);
    return tree;
  }

  readonly #treeOf = (sha: string): Promise<GitTree> => {
    const { owner, repo } = this.#target;
    const tree = this.#trees.get(sha) ?? readTree(this.#client, { owner, repo, sha });
    this.#trees.set(sha, tree);
    return tree;
  };
}
