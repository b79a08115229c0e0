import { type CheckRecord, readRecord } from '../check-record.ts';
import type { Client } from '../client.ts';
import { answerOf } from '../failure.ts';
import type { Target } from './target.ts';

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
      const { data } = await this.#client.rest.checks.get({ owner, repo, check_run_id });
      const record = data.name === this.#checkName ? readRecord(data.external_id) : undefined;
      return record?.pull === number ? record : undefined;
    } catch (error) {
      if (answerOf(error)?.status !== 404) throw error;
      // A stranger has made it up, or this token may see none.
      return tries > 1 ? this.#read(check_run_id, tries - 1) : undefined;
    }
  }
}
