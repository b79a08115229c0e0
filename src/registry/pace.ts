/** How fast a server is asked. What it says to one request counts for all: a limit is a client's, and not a request's. */
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { plural } from '../text/plural.ts';
import { Limited } from './trouble.ts';

/** Requests side by side, until a server says that it is asked too much. */
const widest = 8;
/** How often in a row a server may say so, before it is believed. */
const mostRefusals = 5;
/** After so many answers it is asked a little faster again. */
const answersToTrust = 10;
/** Seconds between two requests after the first refusal; they double with each. */
const firstGap = 0.5;

export interface PaceOptions {
  /** When everything must be over, in milliseconds since 1970. */
  readonly deadline: number;
  /** Milliseconds that stand for a second. */
  readonly second: number;
}

export class Pace {
  readonly #host: string;
  readonly #options: PaceOptions;
  readonly #waiting: (() => void)[] = [];
  #width = widest;
  #running = 0;
  /** Milliseconds from the start of one request to that of the next. */
  #gap = 0;
  /** When the next may start, in milliseconds since 1970. */
  #next = 0;
  #refusals = 0;
  #refusedAt = 0;
  /** Images, or what else was to be read. */
  #leftOut = 0;
  #answers = 0;

  constructor(host: string, options: PaceOptions) {
    this.#host = host;
    this.#options = options;
  }

  /**
   * Does something when it is its turn: what came last goes first, since what follows from an answer comes after what only
   * begins.
   *
   * @returns undefined where its turn comes too late
   */
  async take<T>(work: (began: number) => Promise<T>): Promise<T | undefined> {
    if (this.#running >= this.#width) await new Promise<void>((turn) => this.#waiting.push(turn));
    this.#running++;
    try {
      const start = Math.max(Date.now(), this.#next);
      if (this.#refusals >= mostRefusals || start >= this.#options.deadline) return undefined;
      this.#next = start + this.#gap;
      await sleep(Math.max(0, start - Date.now()));
      return await work(Date.now());
    } finally {
      this.#running--;
      if (this.#running < this.#width) this.#waiting.pop()?.();
    }
  }

  /** Is told of an answer that was no refusal. */
  answered(): void {
    this.#refusals = 0;
    this.#answers++;
    if (this.#answers % answersToTrust > 0) return;
    this.#gap = Math.floor(this.#gap / 2);
    if (this.#width < widest) {
      this.#width++;
      this.#waiting.pop()?.();
    }
  }

  /**
   * Is told that a server is asked too much (429).
   *
   * @param began when that was asked: what was on its way together is refused together, and says so only once
   */
  refused(headers: IncomingHttpHeaders, began: number): void {
    const { second } = this.#options;
    const now = Date.now();
    // Not all who wait in the world come back at the same moment.
    const wait = (secondsToWait(headers, now) ?? 1) * second * (1 + Math.random() / 4);
    this.#next = Math.max(this.#next, now + wait);
    if (began < this.#refusedAt) return;
    this.#refusedAt = now;
    this.#refusals++;
    this.#width = Math.max(1, Math.floor(this.#width / 2));
    this.#gap = this.#gap === 0 ? firstGap * second : this.#gap * 2;
  }

  /** What is said of something that is not read for the server's limit. */
  leaveOut(): Limited {
    this.#leftOut++;
    return new Limited(`\`${this.#host}\` limits how often it is asked, so this was not read.`);
  }

  /** How much was not read for it, and how long that would take as far as the server has shown: a sentence; undefined for nothing. */
  limit(): string | undefined {
    if (this.#leftOut === 0) return undefined;
    const left = Math.max(0, this.#next - Date.now()) + this.#leftOut * requestsPerImage * this.#gap;
    return `\`${this.#host}\` limits how often it is asked, so ${plural(this.#leftOut, 'image')} could not be read. To read the rest would take about ${spanOf(left / this.#options.second)} more. Log in to it, or run the review again later.`;
  }
}

/** An index, a manifest and a configuration. */
const requestsPerImage = 3;

/**
 * What a server says of how long it is to be left alone: `Retry-After` in seconds or as a date, `RateLimit-Reset`, or the window of
 * Docker Hub's `ratelimit-remaining: 0;w=21600`; undefined where it says nothing.
 */
export function secondsToWait(headers: IncomingHttpHeaders, now: number): number | undefined {
  const after = headers['retry-after'];
  const [, window] = /^0;w=(\d+)$/.exec(String(headers['ratelimit-remaining'])) ?? [];
  const said = [after, headers['ratelimit-reset'], window].map((each) => Number(each || Number.NaN));
  const until = Date.parse(after ?? '');
  const seconds = said.find((each) => Number.isFinite(each)) ?? (until - now) / 1000;
  if (!Number.isFinite(seconds) || seconds < 0) return undefined;
  // Some say the second of 1970 when it is over.
  return seconds > now / 2000 ? Math.max(0, seconds - now / 1000) : seconds;
}

function spanOf(seconds: number): string {
  if (seconds < 90) return plural(Math.ceil(seconds), 'second');
  return seconds < 90 * 60 ? plural(Math.ceil(seconds / 60), 'minute') : plural(Math.ceil(seconds / 3600), 'hour');
}
