import type { Change, Place, Side } from '../change.ts';
import { type Scope, usualScope } from '../gather/scopes.ts';
import type { Elsewhere } from '../policy/other-repository.ts';
import type { Entry, Forge, Tree, Wanted } from '../ports.ts';
import { jobOf } from '../review/fingerprint.ts';
import type { Review } from '../review/review.ts';
import type { Desk } from './answer/job.ts';
import type { Client } from './client.ts';
import { AnsweredEntries } from './read/answered-entries.ts';
import { readChange } from './read/change.ts';
import { CheckRecords, checksNamedIn } from './read/check-records.ts';
import { readContents } from './read/contents.ts';
import { type Conversation, readConversation } from './read/conversation.ts';
import { readElsewhere } from './read/other-repository.ts';
import { isOpenPull, type Target } from './read/target.ts';
import { type GitTree, linksOf, readTree, treeIsCut } from './read/tree.ts';

/** A pull request, a range of commits or a whole tree on GitHub: needs no checkout, and reads only what it is asked for. */
export class GitHubForge implements Forge {
  readonly #client: Client;
  readonly #target: Target;
  readonly #desk: Desk;
  readonly #scope: Scope;
  readonly #trees = new Map<string, Promise<GitTree>>();
  readonly #quickTrees = new Map<string, Promise<GitTree>>();
  #change: Promise<Change> | undefined;
  #entries: Promise<AnsweredEntries> | undefined;
  readonly #records: CheckRecords;
  #said: Promise<Conversation | undefined> | undefined;

  /** @param scope how far the review is likely to go, so that what it takes is asked for from the first */
  constructor(client: Client, target: Target, desk: Desk, scope: Scope = usualScope) {
    this.#scope = scope;
    this.#client = client;
    this.#target = target;
    this.#desk = desk;
    this.#records = new CheckRecords(client, target, desk.checkName);
  }

  async change(): Promise<Change> {
    this.#change ??= this.#begin();
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
    return { paths: [...tree.entries.keys()], incomplete: treeIsCut(tree), links: linksOf(tree) };
  }

  async publish(review: Review): Promise<void> {
    const { publish } = await import('./answer/publish.ts');
    const known = { records: this.#records, said: this.#said ?? Promise.resolve(undefined) };
    return publish(this.#client, this.#target, this.#desk, review, known);
  }

  elsewhere(file: Elsewhere): ReturnType<typeof readElsewhere> {
    return readElsewhere(this.#client, file);
  }

  /** Asks for what changed, and meanwhile for what needs nothing but the commit and the pull request. */
  #begin(): Promise<Change> {
    const { base, head } = this.#target;
    const change = readChange(this.#client, this.#target, this.#treeOf);
    if (base !== undefined && this.#scope === 'affected') this.#quickTreeOf(head).catch(() => {});
    this.#said = this.#lookAhead();
    return change;
  }

  /**
   * Asks for the conversation while the review is under way, and for the records that say which of it is ours. The check run
   * says later whether it is still about this commit.
   */
  async #lookAhead(): Promise<Conversation | undefined> {
    const { checkName } = this.#desk;
    if (checkName === undefined || !isOpenPull(this.#target)) return undefined;
    try {
      const said = await readConversation(this.#client, this.#target, jobOf(checkName));
      const comments = [...said.threads.map(({ comment }) => comment), ...said.summaries];
      for (const id of checksNamedIn(comments)) this.#records.of(id).catch(() => {});
      return said;
    } catch {
      // It is asked for again when there is something to say.
      return undefined;
    }
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
    const whole = async () => {
      const quick = await this.#quickTrees.get(sha)?.catch(() => undefined);
      return quick?.leftOut.length === 0 ? quick : readTree(this.#client, { owner, repo, sha });
    };
    const tree = this.#trees.get(sha) ?? whole();
    this.#trees.set(sha, tree);
    return tree;
  };
}
