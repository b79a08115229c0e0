/**
 * Rate limits, counted for one token.
 * Primary: requests an hour (REST) and points an hour (GraphQL). Secondary: points a minute (REST: a read 1, a write 5;
 * GraphQL: a query 1, a mutation 5) and requests that create content. See GitHub's "Rate limits for the REST API" and
 * "Rate limits and query limits for the GraphQL API".
 */
import type { Limits } from './limits.ts';
import { Refusal } from './refusal.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Spending {
  at: number;
  points: number;
}

export class Meter {
  readonly #limits: Limits;
  #used = { core: 0, graphql: 0 };
  #resetAt = Date.now() + HOUR;
  #spent: Record<'core' | 'graphql' | 'content', Spending[]> = { core: [], graphql: [], content: [] };
  #blockedUntil = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** The headers of every answer, a refusal included. */
  headers(resource: 'core' | 'graphql'): Record<string, string> {
    const limit = this.#limit(resource);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - this.#used[resource])),
      'x-ratelimit-used': String(this.#used[resource]),
      'x-ratelimit-reset': String(Math.ceil(this.#resetAt / 1000)),
      'x-ratelimit-resource': resource,
    };
  }

  status(resource: 'core' | 'graphql') {
    const limit = this.#limit(resource);
    const used = this.#used[resource];
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(this.#resetAt / 1000) };
  }

  /**
   * Counts a REST request.
   * @throws 403 with `x-ratelimit-remaining: 0` over the primary limit, 429 with `retry-after` over a secondary one
   */
  rest(write: boolean, createsContent: boolean): void {
    this.#roll();
    if (this.#used.core >= this.#limits.requestsPerHour) {
      throw new Refusal(403, 'API rate limit exceeded for installation.');
    }
    this.#secondary('core', write ? 5 : 1, this.#limits.restPointsPerMinute);
    if (createsContent) this.content();
    this.#used.core++;
  }

  /**
   * Counts a GraphQL request.
   * @returns false over the primary limit, which GraphQL tells with HTTP 200
   * @throws 403 with `retry-after` over a secondary limit
   */
  graphql(mutation: boolean, cost: number): boolean {
    this.#roll();
    if (this.#used.graphql + cost > this.#limits.pointsPerHour) return false;
    this.#secondary('graphql', mutation ? 5 : 1, this.#limits.graphqlPointsPerMinute);
    if (mutation) this.content();
    this.#used.graphql += cost;
    return true;
  }

  /** Counts something that people are notified of. */
  content(): void {
    const now = Date.now();
    const made = this.#spent.content.filter((each) => each.at > now - HOUR);
    const inMinute = made.filter((each) => each.at > now - MINUTE).length;
    if (made.length >= this.#limits.contentPerHour || inMinute >= this.#limits.contentPerMinute) this.#block();
    this.#spent.content = [...made, { at: now, points: 1 }];
  }

  #secondary(resource: 'core' | 'graphql', points: number, most: number): void {
    const now = Date.now();
    if (now < this.#blockedUntil) throw this.#refusal();
    const recent = this.#spent[resource].filter((each) => each.at > now - MINUTE);
    if (recent.reduce((sum, each) => sum + each.points, 0) + points > most) this.#block();
    this.#spent[resource] = [...recent, { at: now, points }];
  }

  #block(): never {
    this.#blockedUntil = Date.now() + 1000 * this.#limits.retryAfter;
    this.#spent = { core: [], graphql: [], content: [] };
    throw this.#refusal();
  }

  #refusal(): Refusal {
    const seconds = Math.max(1, Math.ceil((this.#blockedUntil - Date.now()) / 1000));
    return new Refusal(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      undefined,
      { 'retry-after': String(seconds) },
    );
  }

  #limit(resource: 'core' | 'graphql'): number {
    return resource === 'core' ? this.#limits.requestsPerHour : this.#limits.pointsPerHour;
  }

  #roll(): void {
    if (Date.now() < this.#resetAt) return;
    this.#used = { core: 0, graphql: 0 };
    this.#resetAt = Date.now() + HOUR;
  }
}
