/** One REST request as a handler sees it, and the answers it can give. */
import type { Checks } from './checks.ts';
import type { Comments } from './comments.ts';
import type { Limits } from './limits.ts';
import type { Meter } from './rates.ts';
import { invalid, notFound } from './refusal.ts';
import type { Reviews } from './reviews.ts';
import type { Pull, World } from './state.ts';
import type { Actor } from './tokens.ts';

export interface Services {
  world: World;
  limits: Limits;
  reviews: Reviews;
  comments: Comments;
  checks: Checks;
}

export interface Call extends Services {
  actor: Actor;
  meter: Meter;
  params: Record<string, string>;
  query: Record<string, string>;
  // The body has been checked against GitHub's description before a handler sees it.
  // biome-ignore lint/suspicious/noExplicitAny: its type is what that description says
  body: any;
  accept: string;
  /** The `x-github-api-version` header. */
  apiVersion: string;
  /** The path without the query, for the links to other pages. */
  path: string;
  /** Set by a fault: the review's comments after this many are lost. */
  storeOnly: number | undefined;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** JSON, or bytes for a raw media type. */
  body?: unknown;
}

export interface Route {
  /** Method and path exactly as in GitHub's OpenAPI description. */
  template: string;
  /** As in `x-accepted-github-permissions`. */
  needs: string;
  /** Counts against the limit on creating content. */
  notifies?: boolean;
  handle: (call: Call) => Answer;
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const NO_CONTENT: Answer = { status: 204 };

/** Raw bytes, where `application/vnd.github.raw+json` (or its older spellings) was asked for. */
export function isRaw(call: Call): boolean {
  return /application\/vnd\.github\.(v3\.)?raw\b/.test(call.accept);
}

export function raw(bytes: Buffer): Answer {
  return { status: 200, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, body: bytes };
}

/** The part of a list that was asked for: `per_page` is 30 unless given and never above 100, whatever is asked. */
export function paged<T>(call: Call, items: T[]): { items: T[]; headers: Record<string, string> } {
  const perPage = Math.min(100, Math.max(1, Number(call.query.per_page ?? 30)));
  const page = Math.max(1, Number(call.query.page ?? 1));
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams({ ...call.query, page: String(to) });
    return `<${call.world.apiUrl}${call.path}?${query}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (page > 1) links.push(link(page - 1, 'prev'));
  if (page < last) links.push(link(page + 1, 'next'), link(last, 'last'));
  if (page > 1) links.push(link(1, 'first'));
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

export function pagedAnswer<T>(call: Call, items: T[], json: (item: T) => unknown): Answer {
  const page = paged(call, items);
  return { status: 200, headers: page.headers, body: page.items.map(json) };
}

/** @throws 404 */
export function pullOf(call: Call, parameter = 'pull_number'): Pull {
  const pull = call.world.pulls.get(Number(call.params[parameter]));
  if (!pull) throw notFound();
  return pull;
}

/** The commit that a branch, tag or SHA names. @throws 404, or 422 as GitHub does for a SHA of nothing */
export function commitOf(call: Call, name: string): string {
  const ref = name.replace(/^(heads|tags)\//, 'refs/$1/');
  const found = call.world.repository.find(ref.startsWith('refs/') ? ref : name);
  if (found && call.world.repository.kind(found) === 'commit') return found;
  if (/^[0-9a-f]{40}$/.test(name)) {
    throw invalid([{ resource: 'Commit', code: 'custom', message: `No commit found for SHA: ${name}` }]);
  }
  throw notFound();
}
