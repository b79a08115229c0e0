import { readStamp } from '../../report/marker.ts';
import { type CheckRecord, readRecord } from '../check-record.ts';
import type { Client } from '../client.ts';
import { answerOf } from '../failure.ts';
import type { OwnComment } from './conversation.ts';
import type { Target } from './target.ts';

/** Check runs that are asked for; one has the record of all that one run has written. */
const mostRecords = 30;

/** The records that check runs have, each asked for once. */
export class CheckRecords {
  readonly #client: Client;
  readonly #target: Target;
  readonly #checkName: string | undefined;
  readonly #records = new Map<number, Promise<CheckRecord | undefined>>();

  /** @param checkName of the check runs that may have one */
  constructor(client: Client, target: Target, checkName: string | undefined) {
    this.#client = client;
    this.#target = target;
    this.#checkName = checkName;
  }

  /**
   * The record of a check run, by its id; undefined where it has none about this pull request, or is not there.
   *
   * @throws what the request throws, each time.
   */
  of(id: number): Promise<CheckRecord | undefined> {
    const record = this.#records.get(id) ?? this.#read(id);
    this.#records.set(id, record);
    return record;
  }

  async #read(check_run_id: number, tries = 2): Promise<CheckRecord | undefined> {
    const { owner, repo, number } = this.#target;
    try {
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        owner,
        repo,
        check_run_id,
      });
      const record = data.name === this.#checkName ? readRecord(data.external_id) : undefined;
      return record?.pull === number ? record : undefined;
    } catch (error) {
      if (answerOf(error)?.status !== 404) throw error;
      // A stranger has made it up, or this token may see none.
      return tries > 1 ? this.#read(check_run_id, tries - 1) : undefined;
    }
  }
}

/** The check runs whose records say whether comments are ours, by their ids. */
export function checksNamedIn(comments: readonly OwnComment[]): number[] {
  return [...new Set(comments.flatMap((each) => checkOf(each) ?? []))].slice(0, mostRecords);
}

/** The check run that a comment says it is of. */
export function checkOf({ body }: OwnComment): number | undefined {
  const stamp = readStamp(body);
  return stamp && 'check' in stamp && stamp.check > 0 ? stamp.check : undefined;
}
