import type { Change, Place, Side } from '../change.ts';
import type { Elsewhere } from '../policy/other-repository.ts';
import type { Content, Entry, Forge, Tree, Wanted } from '../ports.ts';
import type { Review } from '../review/review.ts';
import type { Desk } from './answer/job.ts';
import { publish } from './answer/publish.ts';
import type { Client } from './client.ts';
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
  #change: Promise<Change> | undefined;

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
    return readContents(this.#client, { owner, repo, commits: await this.#commits(), trees: this.#treeOf }, wanted);
  }

  async tree(side: Side): Promise<Tree> {
    const tree = await this.#treeOf((await this.#commits())[side]);
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

  readonly #treeOf = (sha: string): Promise<GitTree> => {
    const { owner, repo } = this.#target;
    const tree = this.#trees.get(sha) ?? readTree(this.#client, { owner, repo, sha });
    this.#trees.set(sha, tree);
    return tree;
  };
}
