import { hash, randomBytes } from 'node:crypto';
import { bareWords, sameWords } from '../../report/comment.ts';
import { readStamp, type Stamp, stamped, withoutMarker, withoutStamp } from '../../report/marker.ts';
import type { CheckRecord } from '../check-record.ts';
import { failureOf } from '../failure.ts';
import { type CheckRecords, checkOf, checksNamedIn } from '../read/check-records.ts';
import { type Conversation, type OwnComment, older, onlyOurs, type Whose } from '../read/conversation.ts';
import type { Target } from '../read/target.ts';
import type { PostedCheck } from './check.ts';

/**
 * Knows which comments this action wrote. All workflows of a repository share an account, and one of them may repeat what a
 * stranger says, with a marker copied from anywhere. So a comment is ours
 *
 * - if the check run that its stamp names has it in its record, where no text of a stranger gets to;
 * - if this very run has posted it;
 * - in a run without a check run: if its stamp is a digest of the whole comment with the id that GitHub gave it, which
 *   nobody knows while it is being written. It is put there by an edit.
 *
 * A check run gets its record at the end. What names one that has none yet, or has such a digest where there are check
 * runs, is perhaps ours: it is not touched.
 */
export class OwnComments {
  readonly #target: Target;
  readonly #records: CheckRecords;
  readonly #job: string | undefined;
  readonly #posted: Promise<PostedCheck | undefined>;
  /** In the stamps of this run, and told nobody before they are posted. */
  readonly #run = randomBytes(10).toString('hex');
  readonly #written = new Set<string>();
  #check: number | undefined;

  /** @param posted the check run that is under way; undefined in the end where there is none */
  constructor(
    target: Target,
    {
      posted,
      records,
      job,
    }: { posted: Promise<PostedCheck | undefined>; records: CheckRecords; job: string | undefined },
  ) {
    this.#target = target;
    this.#posted = posted;
    this.#records = records;
    this.#job = job;
  }

  /** The ids of the reviews and comments that this run has posted, for its record. */
  get written(): readonly string[] {
    return [...this.#written];
  }

  /** GitHub says that it has posted one. */
  add(id: string | undefined): void {
    if (id) this.#written.add(id);
  }

  /**
   * Leaves out what only looks like ours.
   *
   * @throws {Failure} where a record cannot be read now.
   */
  async among(said: Conversation): Promise<Conversation> {
    const posted = await this.#posted;
    this.#check = posted?.id;
    const threads = said.threads.map(({ comment }) => comment);
    // An answer may have been lost. Whoever copies the stamp of this run does so later than it was posted.
    for (const some of [threads, said.summaries])
      this.add(some.filter((each) => this.#isStamped(each)).sort(older)[0]?.writing);
    const isFresh = ({ writing }: OwnComment) => this.#written.has(writing);
    const others = [...threads, ...said.summaries].filter((each) => !isFresh(each));
    // What another run has written is not in the record of this one.
    const named = checksNamedIn(others).filter((id) => id !== this.#check);
    const records = new Map<number, CheckRecord | undefined>();
    await Promise.all(named.map(async (id) => records.set(id, await this.#recordOf(id))));
    const whose = (comment: OwnComment): Whose => {
      if (isFresh(comment)) return 'of this run';
      const wrote = records.get(checkOf(comment) ?? 0)?.wrote;
      if (wrote?.includes(comment.writing)) return 'ours';
      if (this.#isSealed(comment)) return this.#check === undefined ? 'ours' : 'perhaps ours';
      return wrote?.length === 0 ? 'perhaps ours' : "another's";
    };
    return onlyOurs(said, whose, { job: this.#job, kept: posted?.memory });
  }

  /** A body to be posted, with the stamp of this run. */
  stamp(body: string): string {
    return stamped(body, { check: this.#check ?? 0, run: this.#run });
  }

  /** What a comment of ours is to say, with the stamp that it needs. */
  signed(comment: OwnComment, body: string): string {
    const stamp = readStamp(comment.body);
    if (stamp && 'check' in stamp && stamp.check > 0) return stamped(body, stamp);
    return stamped(body, { seal: this.#sealOf(comment, body) });
  }

  #isStamped({ body }: OwnComment): boolean {
    const stamp = readStamp(body);
    return stamp !== undefined && 'run' in stamp && stamp.run === this.#run;
  }

  #isSealed(comment: OwnComment): boolean {
    const stamp: Stamp | undefined = readStamp(comment.body);
    return stamp !== undefined && 'seal' in stamp && stamp.seal === this.#sealOf(comment, comment.body);
  }

  #sealOf({ id }: OwnComment, body: string): string {
    const { owner, repo, number } = this.#target;
    return hash('sha256', JSON.stringify([owner, repo, number, id, bareWords(withoutStamp(body))])).slice(0, 32);
  }

  async #recordOf(id: number): Promise<CheckRecord | undefined> {
    try {
      return await this.#records.of(id);
    } catch (error) {
      if (this.#check === undefined) return undefined;
      throw failureOf(error, 'read which comments are its own', 'checks: read');
    }
  }
}

/** Whether two comments say the same, whoever wrote them. */
export function saySame(a: string, b: string): boolean {
  return sameWords(withoutMarker(a), withoutMarker(b));
}
