import type { AuditRecord } from '../audit/record.ts';
import { isTerminal, stderr, write } from './terminal.ts';

const width = 24;

/** @param at in milliseconds since 1970 */
export function clockTime(at: number): string {
  return `${new Date(at).toISOString().slice(11, 16)} UTC`;
}

/** A bar on a terminal, while somebody watches. */
export class AuditProgress {
  readonly #on = isTerminal(stderr);
  readonly #all: number;
  #done = 0;
  #failing = 0;

  /** @param all how many repositories there are */
  constructor(all: number) {
    this.#all = all;
  }

  step({ repository, verdict }: AuditRecord): void {
    this.#done += 1;
    if (verdict === 'fail') this.#failing += 1;
    const filled = Math.round((width * this.#done) / this.#all);
    this.#show(
      `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${this.#done}/${this.#all}, ${this.#failing} would fail · ${repository}`,
    );
  }

  /** @param until in milliseconds since 1970 */
  wait(until: number): void {
    this.#show(`${this.#done}/${this.#all} · waiting for GitHub until ${clockTime(until)}`);
  }

  end(): void {
    this.#show('');
  }

  #show(text: string): void {
    if (this.#on) write(stderr, `\r\x1b[2K${text}`);
  }
}
