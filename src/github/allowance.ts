import type { Client } from './client.ts';

/** What GitHub says, in each answer, that a token may still ask (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
export class Allowance {
  readonly #left = new Map<string, { readonly remaining: number; readonly resets: number }>();
  #requests = 0;

  constructor(client: Client) {
    const note = (headers: Record<string, string | number | undefined> | undefined) => {
      this.#requests += 1;
      const [resource, remaining, resets] = ['resource', 'remaining', 'reset'].map(
        (name) => headers?.[`x-ratelimit-${name}`],
      );
      if (resource === undefined || remaining === undefined) return;
      this.#left.set(String(resource), { remaining: Number(remaining), resets: Number(resets) * 1000 });
    };
    client.hook.after('request', ({ headers }) => note(headers as Record<string, string>));
    client.hook.error('request', (error) => {
      note((error as { response?: { headers?: Record<string, string> } }).response?.headers);
      throw error;
    });
  }

  /** How many requests were answered. */
  get requests(): number {
    return this.#requests;
  }

  /**
   * When more may be asked, in milliseconds since 1970; undefined where so many may be asked now.
   *
   * @param requests of any kind
   */
  nextAt(requests: number): number | undefined {
    const now = Date.now();
    const spent = [...this.#left.values()].filter(({ remaining, resets }) => remaining < requests && resets > now);
    return spent.length === 0 ? undefined : Math.max(...spent.map(({ resets }) => resets));
  }
}
