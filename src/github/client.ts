import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { answerOf, Failure } from './failure.ts';
import { fetchThrough } from './fetch.ts';
import { sendAlong } from './redirects.ts';

/** GitHub's REST and GraphQL interfaces, typed, with the manners set below. */
export type Client = ReturnType<typeof getOctokit>;

export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL`; `https://HOST/api/v3` on an Enterprise Server, whose GraphQL is found from it. */
  readonly apiUrl: string;
  /** When everything must be over, in milliseconds since 1970. */
  readonly deadline: number;
  /** For one request; GitHub itself ends one after ten seconds. */
  readonly requestTimeout?: number;
  /** Called whenever a request is on its way. */
  readonly sent?: () => void;
  /** Milliseconds that stand for a second of waiting, so that a test need not wait. */
  readonly second?: number;
}

/**
 * Whoever names none gets what is the default on that day. The next one takes what we ask for out of answers (`bundle` of
 * attestations), and this one is served until March 2028 at least
 * (https://docs.github.com/rest/about-the-rest-api/api-versions).
 */
const apiVersion = '2022-11-28';
/** Reads are tried three times in all. */
const retries = 2;
/** Writes that may follow each other at once; GitHub asks for a pause only of those who write a lot. */
const quickWrites = 6;

/**
 * Connects to GitHub.
 *
 * - A read that fails on GitHub's side is tried again; a write never is, as it may have been stored: whoever writes
 *   looks first.
 * - A rate limit is waited for where the time allows it, for reads and writes
 *   (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 * - Nothing outlives the deadline.
 * - Each request names the version of the API that it is written for.
 * - The token goes to this one server: redirects are followed only there.
 */
export function connect({ token, apiUrl, ...manners }: Connection): Client {
  const { deadline, second = 1000 } = manners;
  const patient = (retryAfter: number, _options: object, _octokit: object, retryCount: number) =>
    retryCount < retries && Date.now() + retryAfter * second < deadline;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: 'layer-review',
      log: silent,
      retry: { retries, retryAfterBaseValue: second, doNotRetry: [400, 401, 403, 404, 406, 410, 422, 429, 451] },
      throttle: {
        onRateLimit: patient,
        onSecondaryRateLimit: patient,
        fallbackSecondaryRateRetryAfter: 60,
        retryAfterBaseValue: second,
        // By itself the plugin holds every GraphQL query for a second and every review for three.
        write: unpaced,
        notifications: unpaced,
      },
    },
    (octokit) => keepManners(octokit, manners),
    retry,
    throttling,
  );
}

type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;

function keepManners(
  octokit: Parameters<Plugin>[0],
  { deadline, requestTimeout = 30_000, second = 1000, sent }: Omit<Connection, 'token' | 'apiUrl'>,
): Record<never, never> {
  const fetchOnce = fetchThrough(process.env, sent);
  let writes: Promise<unknown> = Promise.resolve();
  let written = 0;
  /** One write after the other, and a second apart when there are many. */
  const inTurn = <T>(send: () => Promise<T>): Promise<T> => {
    const turn = writes.then(() => (written++ < quickWrites ? undefined : sleep(second))).then(send);
    writes = turn.catch(() => {});
    return turn;
  };
  // Registered before the other plugins, so that this runs once for each of their tries.
  octokit.hook.wrap('request', (request, options) => {
    const write = isWrite(options);
    const send = async () => {
      const left = deadline - Date.now();
      if (left <= 0) throw outOfTime();
      // New objects: those that are there are shared by all requests.
      options.headers = { ...options.headers, 'x-github-api-version': apiVersion };
      options.request = {
        ...options.request,
        redirect: 'manual',
        fetch: (url: string, init?: RequestInit) => sendAlong(fetchOnce, options.baseUrl, url, init),
        signal: AbortSignal.timeout(Math.min(left, requestTimeout)),
        ...(write && { retries: 0 }),
      };
      try {
        return whole(await request(options), options);
      } catch (error) {
        if (Date.now() >= deadline) throw outOfTime(error);
        throw recognisable(error);
      }
    };
    return write ? inTurn(send) : send();
  });
  return {};
}

/** Octokit takes what arrived before a connection broke for the answer: text where there should be data. */
function whole<T extends { status: number; headers: object; data: unknown }>(answer: T, request: object): T {
  const type = String((answer.headers as Record<string, unknown>)['content-type']);
  if (typeof answer.data !== 'string' || !/\bjson\b/.test(type)) return answer;
  throw Object.assign(new Error('the response was incomplete'), { name: 'HttpError', status: 500, request });
}

function isWrite({ method, url, query }: { method: string; url: string; query?: unknown }): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  // A list of digests is too long for an address.
  if (url.includes('/attestations/bulk-list')) return false;
  return !(url.endsWith('/graphql') && /^\s*query\b/.test(String(query)));
}

function outOfTime(cause?: unknown): Failure {
  return new Failure('github', 'GitHub did not respond within the time limit of the review. Re-run the job.', {
    cause,
  });
}

/**
 * As the plugins and the callers know it. Octokit wraps what is thrown while it sends. The throttling plugin knows a secondary
 * limit by its words only; `retry-after` says the same.
 */
function recognisable(error: unknown): unknown {
  if (error instanceof Error && error.cause instanceof Failure) return error.cause;
  const headers = (error as { response?: { headers?: Record<string, string> } }).response?.headers;
  const limited = answerOf(error)?.status === 429 || headers?.['retry-after'] !== undefined;
  if (
    error instanceof Error &&
    limited &&
    headers?.['x-ratelimit-remaining'] !== '0' &&
    !/\bsecondary rate\b/i.test(error.message)
  ) {
    error.message = `${error.message} (secondary rate limit)`;
  }
  return error;
}

/** Lets every job through at once, in place of the plugin's own queues. */
const unpaced = {
  key: () => ({
    schedule: (_options: object, job: (...parameters: unknown[]) => unknown, ...parameters: unknown[]) =>
      job(...parameters),
  }),
} as never;

const silent = { debug() {}, info() {}, warn() {}, error() {} };
