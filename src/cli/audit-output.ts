/** The file that an audit writes as it goes. */
import { readFileSync, realpathSync, renameSync, truncateSync } from 'node:fs';
import { type AuditRecord, recordText } from '../audit/record.ts';
import { recordsIn } from './audit-state.ts';
import { appendOutput, writeOutput } from './terminal.ts';

/**
 * However its process ends, each repository that had a line has that or a newer one behind it: lines are only added, and put in
 * order in a file beside it, which takes its place once all are there.
 */
export class AuditOutput {
  /** What it had, by repository. */
  readonly before: ReadonlyMap<string, AuditRecord>;
  readonly #path: string;

  /** @throws WrongUse where the file cannot be written, or is something else */
  constructor(path: string) {
    appendOutput(path, '');
    this.#path = realpathSync(path);
    this.before = recordsIn([path]);
    withoutHalfLine(this.#path);
  }

  add(record: AuditRecord): void {
    if (this.before.get(record.repository) !== record) appendOutput(this.#path, recordText(record));
  }

  /** Leaves the newest line of each of these repositories, in their order. */
  complete(repositories: readonly string[]): void {
    // All that is there was added, in order.
    if (this.before.size === 0) return;
    const records = recordsIn([this.#path]);
    const ordered = `${this.#path}.ordered`;
    writeOutput(ordered, repositories.map((each) => recordText(records.get(each)!)).join(''));
    renameSync(ordered, this.#path);
  }
}

/** What was cut off while it was written would stand before the next line. */
function withoutHalfLine(path: string): void {
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf('\n') + 1;
  if (whole < bytes.length) truncateSync(path, whole);
}
