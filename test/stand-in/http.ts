/** From a request on the wire to an answer on the wire: GitHub's order of refusals, its headers, and injected faults. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Call, Services } from './call.ts';
import { type Fault, type Hook, type LoggedRequest, type Silence, take } from './faults.ts';
import { type Request as GraphQLRequest, type Parsed, read, run } from './graphql/execute.ts';
import { answerProblems, requestProblems } from './openapi.ts';
import type { Meter } from './rates.ts';
import { Refusal } from './refusal.ts';
import { type Match, match } from './router.ts';
import type { World } from './state.ts';
import { demand, type Token } from './tokens.ts';

/** API versions that GitHub serves. Clients that name none get a default, which moves: here they are refused. */
export const API_VERSIONS = ['2022-11-28', '2026-03-10'];

export interface Desk extends Services {
  tokens: Map<string, Token>;
  meters: Map<string, Meter>;
  requests: LoggedRequest[];
  faults: Fault[];
  hooks: Hook[];
  startedAt: number;
}

/** A request that has been read but not yet judged. */
interface Reading {
  log: LoggedRequest;
  found: Match | undefined;
  graphql: { request: GraphQLRequest; parsed: Parsed } | undefined;
  badJson: boolean;
}

export async function serve(desk: Desk, message: IncomingMessage, response: ServerResponse): Promise<void> {
  let reading: Reading;
  try {
    reading = await receive(desk, message);
  } catch {
    return; // the client went away in the middle of its request
  }
  const { log } = reading;
  for (let hook = take(desk.hooks, log); hook; hook = take(desk.hooks, log)) hook.callback(log);
  const fault = take(desk.faults, log)?.respond;

  if (typeof fault === 'string') return fall(response, fault);
  if (fault && 'status' in fault) return send(desk, reading, response, fault);
  const answer = judge(desk, reading, {
    storeOnly: fault && 'storeOnly' in fault ? fault.storeOnly : undefined,
    withheld: fault && 'withhold' in fault ? fault.withhold : undefined,
    emptied: fault && 'empty' in fault ? fault.empty : undefined,
  });
  if (fault && 'afterWrite' in fault) {
    if (typeof fault.afterWrite === 'string') return fall(response, fault.afterWrite);
    return send(desk, reading, response, fault.afterWrite);
  }
  if (fault && 'delay' in fault) await new Promise((done) => setTimeout(done, fault.delay));
  return send(desk, reading, response, answer, fault && 'truncate' in fault ? fault.truncate : undefined);
}

function fall(response: ServerResponse, how: Silence): void {
  if (how === 'cut') response.destroy();
}

async function receive(desk: Desk, message: IncomingMessage): Promise<Reading> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const url = new URL(message.url ?? '/', 'http://stand-in');
  // Enterprise Server has its API below /api/v3 and /api/graphql.
  const path = url.pathname.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql');
  const method = message.method ?? 'GET';
  const text = Buffer.concat(chunks).toString();
  let body: unknown;
  let badJson = false;
  try {
    body = text === '' ? undefined : JSON.parse(text);
  } catch {
    badJson = true;
  }
  const isGraphql = method === 'POST' && path === '/graphql';
  const graphql =
    isGraphql && body ? { request: body as GraphQLRequest, parsed: read(body as GraphQLRequest) } : undefined;
  const byId = `/repositories/${desk.world.repositoryId}`;
  const named =
    path === byId || path.startsWith(`${byId}/`) ? `/repos/${desk.world.fullName}${path.slice(byId.length)}` : path;
  const found = isGraphql ? undefined : match(method, named);
  const log: LoggedRequest = {
    method,
    route: isGraphql ? 'POST /graphql' : found?.route.template,
    graphql: graphql?.parsed.fields.map((field) => `${graphql.parsed.mutation ? 'mutation' : 'query'} ${field}`) ?? [],
    path,
    url: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
    token: /^(?:bearer|token) +(.+)$/i.exec(message.headers.authorization ?? '')?.[1],
    body,
    status: undefined,
    at: performance.now() - desk.startedAt,
    answeredAt: undefined,
  };
  desk.requests.push(log);
  return { log, found, graphql, badJson };
}

/** What goes wrong in the middle of answering. */
interface Trouble {
  storeOnly: number | undefined;
  withheld: string | undefined;
  emptied: string | undefined;
}

function judge(desk: Desk, reading: Reading, trouble: Trouble): Answer {
  try {
    return handle(desk, reading, trouble);
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error);
    desk.world.violations.push(
      `${reading.log.method} ${reading.log.path}: the stand-in failed: ${(error as Error).stack}`,
    );
    return { status: 500, body: { message: 'Server Error' } };
  }
}

function handle(desk: Desk, reading: Reading, trouble: Trouble): Answer {
  const { log, found, graphql } = reading;
  let { world } = desk;
  const violate = (what: string) => world.violations.push(`${log.route ?? `${log.method} ${log.path}`}: ${what}`);

  if (!log.headers['user-agent']) {
    violate('there is no User-Agent');
    throw new Refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    );
  }
  if (log.token === undefined) throw new Refusal(401, 'Requires authentication');
  const token = desk.tokens.get(log.token);
  if (!token) throw new Refusal(401, 'Bad credentials');
  if (
    [...desk.tokens.keys()].some((text) =>
      decodeURIComponent(`${log.path}?${new URLSearchParams(log.query)}`).includes(text),
    )
  ) {
    violate('a token is in the URL');
  }
  const version = log.headers['x-github-api-version'];
  if (version === undefined) {
    violate('no API version is named');
    throw new Refusal(400, 'The stand-in wants to know which version of the API is meant');
  }
  if (!API_VERSIONS.includes(version)) {
    violate(`there is no API version ${version}`);
    throw new Refusal(400, `"${version}" is not a supported version`);
  }
  if (reading.badJson) {
    violate('the body is not JSON');
    throw new Refusal(400, 'Problems parsing JSON');
  }
  const meter = desk.meters.get(token.text)!;
  if (log.route === 'POST /graphql') {
    if (!graphql || typeof graphql.request.query !== 'string') {
      violate('there is no query');
      throw new Refusal(400, 'A query attribute must be specified and must be a string.');
    }
    return { status: 200, body: run({ ...desk, ...trouble, actor: token, meter }, graphql.request, graphql.parsed) };
  }
  if (!found) {
    violate('is not an operation of this stand-in');
    throw new Refusal(404, 'Not Found');
  }
  const { route, params } = found;
  meter.rest(log.method !== 'GET', route.notifies ?? false);
  if (params.owner !== undefined && params.repo !== undefined) {
    const named = world.isNamed(params.owner, params.repo);
    if (named === 'once') return redirection(world, log);
    const asked = world.of(params.owner, params.repo);
    if (asked) world = asked;
    else {
      violate(`asks for ${params.owner}/${params.repo}`);
      throw new Refusal(404, 'Not Found');
    }
  }
  demand(token, route.needs);
  const problems = requestProblems(route.template, log.query, log.body);
  for (const problem of problems) violate(problem);
  const refused = problems.filter((problem) => problem.startsWith('/') && !problem.includes(' has no property '));
  if (refused.length > 0) throw new Refusal(422, `Invalid request.\n\n${refused.join('\n')}`);

  const call: Call = {
    ...desk,
    world,
    actor: token,
    meter,
    params,
    query: log.query,
    body: log.body ?? {},
    accept: log.headers.accept ?? '*/*',
    apiVersion: version,
    path: log.path,
    storeOnly: trouble.storeOnly,
  };
  const answer = route.handle(call);
  const wrong = Buffer.isBuffer(answer.body) ? [] : answerProblems(route.template, answer.status, answer.body);
  if (wrong.length > 0) {
    violate(`the stand-in's own answer is not as described: ${wrong.slice(0, 5).join('; ')}`);
    throw new Refusal(500, 'Server Error');
  }
  return answer;
}

/**
 * What GitHub says to whoever asks for a repository by a name that it had: 301 to a read, 307 to a write, and the address by
 * its id (18F/charlie#85, mislav/hub#1178; github.com/google/go-github/issues/184).
 */
function redirection(world: World, { method, path, url, query }: LoggedRequest): Answer {
  const below = path
    .split('/')
    .slice(4)
    .map((part) => `/${part}`)
    .join('');
  const search = new URLSearchParams(query).toString();
  const prefix = url.slice(0, url.length - path.length);
  const location = `${world.apiUrl}${prefix}/repositories/${world.repositoryId}${below}${search && `?${search}`}`;
  const documentation_url =
    'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects';
  const body = { message: 'Moved Permanently', url: location, documentation_url };
  return { status: method === 'GET' ? 301 : 307, headers: { location }, body };
}

function refusalAnswer(refusal: Refusal): Answer {
  const { status, message, errors, headers } = refusal;
  const documentation_url = 'https://docs.github.com/rest';
  return { status, headers, body: { message, ...(errors && { errors }), documentation_url, status: String(status) } };
}

function send(desk: Desk, reading: Reading, response: ServerResponse, answer: Answer, truncate?: number): void {
  const { log, found } = reading;
  log.status = answer.status;
  log.answeredAt = performance.now() - desk.startedAt;
  const meter = desk.meters.get(log.token ?? '');
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': `STAND:IN:${desk.requests.indexOf(log)}`,
    'x-github-media-type': 'github.v3; format=json',
    ...(found && { 'x-accepted-github-permissions': found.route.needs }),
    ...meter?.headers(log.route === 'POST /graphql' ? 'graphql' : 'core'),
    ...answer.headers,
  };
  const bytes = Buffer.isBuffer(answer.body)
    ? answer.body
    : Buffer.from(
        answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body),
      );
  if (answer.status !== 204) headers['content-length'] = String(bytes.length);
  response.writeHead(answer.status, headers);
  if (truncate === undefined) {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, truncate), () => response.destroy());
}
