import type { Change, Content, Forge, Wanted } from '../ports.ts';
import type { Review } from '../review/review.ts';
import { readChange } from './change.ts';
import type { Client } from './client.ts';
import { readContents } from './contents.ts';
import type { PullRequest } from './event.ts';
import type { Desk } from './job.ts';
import { publish } from './publish.ts';

/** A pull request on GitHub: needs no checkout, and reads nothing but what the change and the policy name. */
export class GitHubForge implements Forge {
  readonly #client: Client;
  readonly #pull: PullRequest;
  readonly #desk: Desk;
  #change: Change | undefined;

  constructor(client: Client, pull: PullRequest, desk: Desk) {
    this.#client = client;
    this.#pull = pull;
    this.#desk = desk;
  }

  async change(): Promise<Change> {
    this.#change ??= await readChange(this.#client, this.#pull);
    return this.#change;
  }

  async read(wanted: readonly Wanted[]): Promise<readonly Content[]> {
    const { base, head } = await this.change();
    const { owner, repo } = this.#pull;
    return readContents(this.#client, { owner, repo, commits: { base: base!, head } }, wanted);
  }

  publish(review: Review): Promise<void> {
    return publish(this.#client, this.#pull, this.#desk, review);
  }
}
