/** Requests as they are logged, and what a test can make go wrong with them. */
import type { Answer } from './call.ts';

export interface LoggedRequest {
  method: string;
  /** As in GitHub's description: `POST /repos/{owner}/{repo}/check-runs`, or `POST /graphql`; undefined for an unknown path. */
  route: string | undefined;
  /** `query repository`, `mutation resolveReviewThread`: what GraphQL was asked for; empty for REST. */
  graphql: string[];
  /** Without what an Enterprise Server has in front of it. */
  path: string;
  /** As it was asked for: the path, with that. */
  url: string;
  query: Record<string, string>;
  headers: Record<string, string | undefined>;
  /** Whole, as it was sent. */
  token: string | undefined;
  body: unknown;
  /** Of the answer; undefined while there is none, and where the connection was cut. */
  status: number | undefined;
  /** Milliseconds since the server started: when it came, and when it was answered. */
  at: number;
  answeredAt: number | undefined;
}

/** A route (`GET /repos/…`), a field of GraphQL (`mutation resolveReviewThread`), or a question of one's own. */
export type Matcher = string | ((request: LoggedRequest) => boolean);

/** The connection is closed, or nothing is ever answered. */
export type Silence = 'cut' | 'hang';

export type Misbehaviour =
  | Silence
  /** Answered so instead. */
  | Answer
  /** Done as asked, and then answered so: a client that only tries again does it twice. */
  | { afterWrite: Silence | Answer }
  /** Of a review's comments only the first few are stored, and the answer is 502 (seen with 71 comments). */
  | { storeOnly: number }
  /** A field of GraphQL fails: null, and an error beside the rest of the answer. */
  | { withhold: string }
  /** A field of GraphQL is null, and no error says why; one at the top of a mutation does nothing then. */
  | { empty: string }
  /** Only the first bytes of the answer arrive. */
  | { truncate: number }
  /** Answered rightly, but late. */
  | { delay: number };

export interface Fault {
  match: Matcher;
  /** How often; once unless given. */
  times?: number;
  respond: Misbehaviour;
}

export interface Hook {
  match: Matcher;
  times: number;
  callback: (request: LoggedRequest) => void;
}

export function matches(matcher: Matcher, request: LoggedRequest): boolean {
  if (typeof matcher === 'function') return matcher(request);
  return matcher === request.route || request.graphql.includes(matcher);
}

/** The first of a list that matches and is not used up; counted as used. */
export function take<T extends { match: Matcher; times?: number }>(list: T[], request: LoggedRequest): T | undefined {
  const found = list.find((each) => (each.times ?? 1) > 0 && matches(each.match, request));
  if (found) found.times = (found.times ?? 1) - 1;
  return found;
}
