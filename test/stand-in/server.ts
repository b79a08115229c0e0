/**
 * A stand-in for GitHub on 127.0.0.1, over a real git repository: stateful, and as strict as the real one.
 *
 *     await using github = await GitHub.start();
 *     const base = github.repository.commit('main', { Dockerfile: 'FROM debian\n' });
 *     github.repository.commit('feature', { Dockerfile: 'FROM debian:12\n' }, 'Pin', { from: base });
 *     const pull = github.openPull({ head: 'feature' });
 *     const token = github.token({ permissions: { contents: 'read', 'pull-requests': 'write' } });
 *
 *     // … something talks to github.url …
 *
 *     github.conversation(pull.number).threads;     // what a person sees
 *     github.requests;                              // every request, with its route, token and body
 *     assert.deepEqual(github.violations, []);      // nothing was asked that GitHub does not offer
 *
 * REST is served at `/` and at `/api/v3`, GraphQL at `/graphql` and at `/api/graphql`. Requests and answers are checked
 * against GitHub's OpenAPI description and GraphQL schema. Whatever GitHub refuses is refused, with its status, body
 * and headers; where GitHub's documentation and reports leave a choice, the stricter one is taken.
 *
 * The repository's branches are local until they are pushed: a pull request's head moves with {@link GitHub.push}.
 * A branch named `mallory:feature` belongs to mallory's fork.
 *
 * A repository that was renamed ({@link GitHub.rename}) is redirected to, whatever is asked by its old name.
 *
 * To make things go wrong, see {@link GitHub.fault}; to change things while a run is under way, see {@link GitHub.on}.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Files, Repository } from '../repository.ts';
import type { Services } from './call.ts';
import { Checks } from './checks.ts';
import { Comments } from './comments.ts';
import { type Conversation, conversationOf } from './conversation.ts';
import { type EventName, type RunEvent, runEvent } from './events.ts';
import type { Fault, LoggedRequest, Matcher } from './faults.ts';
import { API_VERSIONS, type Desk, serve } from './http.ts';
import { LIMITS, type Limits } from './limits.ts';
import { Someone } from './people.ts';
import { Meter } from './rates.ts';
import { Reviews, type Settings } from './reviews.ts';
import { type CheckRun, type KeptBundle, type Pull, type Ruleset, type Sarif, type Status, World } from './state.ts';
import { type Permissions, readOnly, tokenText } from './tokens.ts';

export interface Options {
  /** Used as it is and not removed; a new one otherwise. */
  repository?: Repository;
  owner?: string;
  name?: string;
  defaultBranch?: string;
  /** Where links for people point. Not the API's address, so that a link which leads there shows as wrong. */
  serverUrl?: string;
  limits?: Partial<Limits>;
  settings?: Partial<Settings>;
}

export interface PullOptions {
  /** The branch that has the change; `mallory:feature` is a branch of mallory's fork. */
  head: string;
  base?: string;
  number?: number;
  title?: string;
  body?: string | null;
  /** Login; by default the owner of the head's repository. */
  author?: string;
  draft?: boolean;
  locked?: boolean;
  labels?: string[];
}

export interface TokenOptions {
  /** Those of a careful workflow unless given: contents read, pull requests and checks write. */
  permissions?: Permissions;
  /** Whose it is. By default `github-actions[bot]`, as GITHUB_TOKEN is; anyone else's is a personal token. */
  as?: string;
  form?: 'jwt' | 'short';
}

export class GitHub implements AsyncDisposable {
  readonly repository: Repository;
  /** The API's address for `GITHUB_API_URL`; without a slash at its end. */
  url = '';
  readonly serverUrl: string;
  /** Everything that was asked, in order. */
  readonly requests: LoggedRequest[] = [];
  /** What was asked that GitHub does not offer or that its description forbids, and answers that broke it. */
  readonly violations: string[];
  readonly #world: World;
  readonly #services: Services;
  readonly #desk: Desk;
  readonly #server: Server;
  readonly #ownsRepository: boolean;

  private constructor(options: Options) {
    this.#ownsRepository = options.repository === undefined;
    this.repository = options.repository ?? Repository.create();
    this.serverUrl = options.serverUrl ?? 'https://github.test';
    this.#world = new World({
      owner: options.owner ?? 'octo',
      name: options.name ?? 'shop',
      repository: this.repository,
      serverUrl: this.serverUrl,
      defaultBranch: options.defaultBranch ?? 'main',
    });
    this.violations = this.#world.violations;
    const limits = { ...LIMITS, ...options.limits };
    const settings = { actionsMayApprove: false, actionsMayRequestChanges: false, ...options.settings };
    const reviews = new Reviews(this.#world, limits, settings);
    const comments = new Comments(this.#world, limits, reviews);
    this.#services = { world: this.#world, limits, reviews, comments, checks: new Checks(this.#world, limits) };
    this.#desk = {
      ...this.#services,
      tokens: new Map(),
      meters: new Map(),
      requests: this.requests,
      faults: [],
      hooks: [],
      startedAt: performance.now(),
    };
    this.#server = createServer((request, response) => void serve(this.#desk, request, response));
  }

  /** Starts to listen on a free port of 127.0.0.1. */
  static async start(options: Options = {}): Promise<GitHub> {
    const github = new GitHub(options);
    await new Promise<void>((ready) => github.#server.listen(0, '127.0.0.1', ready));
    const { port } = github.#server.address() as AddressInfo;
    github.url = `http://127.0.0.1:${port}`;
    github.#world.apiUrl = github.url;
    return github;
  }

  /** Stops, cutting what is under way, and removes the repository if it made it. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
    if (this.#ownsRepository) this.repository.remove();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  get fullName(): string {
    return this.#world.fullName;
  }

  get defaultBranch(): string {
    return this.#world.defaultBranch;
  }

  /** Opens a pull request for branches that the repository has. The answer is live: its `head.sha` follows pushes. */
  openPull(options: PullOptions): Pull {
    const [first = '', second] = options.head.split(':');
    const [owner, branch] = second === undefined ? [this.#world.owner, first] : [first, second];
    const base = options.base ?? this.#world.defaultBranch;
    const sha = this.repository.resolve(options.head);
    const number = options.number ?? Math.max(0, ...this.#world.pulls.keys()) + 1;
    const now = this.#world.now();
    const pull = this.#world.register<Pull>('PR', (id, nodeId) => ({
      id,
      nodeId,
      number,
      title: options.title ?? `Change ${number}`,
      body: options.body ?? null,
      author: this.#world.person(options.author ?? owner),
      state: 'open',
      draft: options.draft ?? false,
      locked: options.locked ?? false,
      labels: options.labels ?? [],
      createdAt: now,
      updatedAt: now,
      base: { branch: base, sha: this.repository.resolve(base) },
      head: { branch, sha, owner },
      fork: owner !== this.#world.owner,
      previousHead: sha,
      reviews: [],
      threads: [],
      comments: [],
    }));
    this.#world.pulls.set(number, pull);
    this.repository.reset(`refs/pull/${number}/head`, sha);
    return pull;
  }

  /**
   * Pushes a branch, adding a commit first if files are given (`from` makes it a force push). Pull requests from it
   * move their head; only now do they notice where their base has got to.
   * @returns the new head
   */
  push(branch: string, files?: Files, message = 'Push', options: { from?: string; merge?: string } = {}): string {
    const sha = files ? this.repository.commit(branch, files, message, options) : this.repository.resolve(branch);
    for (const pull of this.#world.pulls.values()) {
      const name = pull.fork ? `${pull.head.owner}:${pull.head.branch}` : pull.head.branch;
      if (pull.state !== 'open' || name !== branch || pull.head.sha === sha) continue;
      pull.previousHead = pull.head.sha;
      pull.head.sha = sha;
      pull.base.sha = this.repository.resolve(pull.base.branch);
      pull.updatedAt = this.#world.now();
      this.repository.reset(`refs/pull/${pull.number}/head`, sha);
    }
    return sha;
  }

  /** Points a pull request at another base branch. GitHub starts no run of the default types for this. */
  retarget(number: number, base: string): void {
    this.pull(number).base = { branch: base, sha: this.repository.resolve(base) };
  }

  /**
   * Adds another repository of the same owner, whose default branch is one that {@link repository} has; one that is not
   * there is the default branch of a repository to which nothing was ever pushed.
   */
  addRepository(name: string, branch: string, { archived = false } = {}): void {
    this.#world.beside(name, branch, archived);
  }

  /** What its organisation requires. */
  get rulesets(): readonly Ruleset[] {
    return this.#world.rulesets;
  }

  /**
   * Renames the repository, or transfers it: whoever asks by the old name is redirected, every time. GraphQL knows both
   * names.
   */
  rename(name: string, owner = this.#world.owner): void {
    this.#world.formerNames.add(this.fullName.toLowerCase());
    for (const pull of this.#world.pulls.values()) if (!pull.fork) pull.head.owner = owner;
    this.#world.name = name;
    this.#world.owner = owner;
  }

  /** The state of a pull request; it can be changed in place (`github.pull(1).state = 'closed'`). */
  pull(number: number): Pull {
    const pull = this.#world.pulls.get(number);
    if (!pull) throw new Error(`there is no pull request #${number}`);
    return pull;
  }

  /** A new token. Requests with any other answer 401. */
  token(options: TokenOptions = {}): string {
    const person = this.#world.person(options.as ?? 'github-actions[bot]');
    const permissions = options.permissions ?? { contents: 'read', 'pull-requests': 'write', checks: 'write' };
    const text = tokenText(this.#desk.tokens.size + 1, options.form ?? 'jwt');
    this.#desk.tokens.set(text, { text, person, app: person.type === 'Bot', permissions });
    // GITHUB_TOKEN's limits hold for the repository, whichever run asks.
    const shared = [...this.#desk.tokens.values()].find((each) => each.person === person && each.text !== text);
    this.#desk.meters.set(text, (shared && this.#desk.meters.get(shared.text)) ?? new Meter(this.#services.limits));
    return text;
  }

  /** What a request of a test's own has to say of itself. */
  headers(token = this.token()) {
    return { authorization: `token ${token}`, 'user-agent': 'test', 'x-github-api-version': API_VERSIONS[0]! };
  }

  /**
   * GITHUB_TOKEN as a run gets it: for a fork's (or Dependabot's) `pull_request` every write becomes read.
   * See "How permissions are calculated" in GitHub's workflow syntax.
   */
  workflowToken(number: number, event: EventName, permissions?: Permissions): string {
    const pull = this.pull(number);
    const given = permissions ?? { contents: 'read', 'pull-requests': 'write', checks: 'write' };
    const untrusted = pull.author.login === 'dependabot[bot]' || (pull.fork && event === 'pull_request');
    return this.token({ permissions: untrusted ? readOnly(given) : given });
  }

  /** Gives somebody a role in the repository; without one, everybody may read it. */
  grant(login: string, role: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'): void {
    this.#world.person(login);
    this.#world.roles.set(login.toLowerCase(), role);
  }

  /** Somebody at the browser, to set a scene: `github.as('alice').comment(1, 'Nice!')`. */
  as(login: string): Someone {
    return new Someone(this.#services, login);
  }

  /** What somebody sees who opens the pull request. */
  conversation(number: number): Conversation {
    return conversationOf(this.#world, this.pull(number));
  }

  /** The check runs of a commit, oldest first. */
  checks(sha: string): CheckRun[] {
    return this.#world.checkRuns.filter((run) => run.headSha === sha);
  }

  /** What was uploaded to code scanning, unpacked. */
  get sarifs(): Sarif[] {
    return this.#world.sarifs;
  }

  /**
   * Keeps a Sigstore bundle about a digest for an owner, as `actions/attest` does; or, where there is no bundle, the address
   * of one.
   */
  attest(
    owner: string,
    digest: string,
    bundle: KeptBundle['bundle'],
    type: 'Organization' | 'User' = 'Organization',
    url?: string,
  ): void {
    const { attesting } = this.#world;
    const { bundles } = attesting.get(owner.toLowerCase()) ?? { bundles: new Map<string, KeptBundle[]>() };
    bundles.set(digest, [...(bundles.get(digest) ?? []), { bundle, url }]);
    attesting.set(owner.toLowerCase(), { type, bundles });
  }

  statuses(sha: string): Status[] {
    return this.#world.statuses.filter((status) => status.sha === sha);
  }

  /**
   * The event that starts a run, with a payload made from a real one (npm `@octokit/webhooks-examples`).
   * @throws when GitHub would start no run: a `pull_request` that conflicts
   */
  event(number: number, name: EventName = 'pull_request', action = 'opened'): RunEvent {
    return runEvent(this.#world, this.pull(number), name, action);
  }

  /** Makes matching requests go wrong, the next one unless `times` is given. */
  fault(fault: Fault): void {
    this.#desk.faults.push({ ...fault });
  }

  /** Calls back before the next matching request (or the next few) is answered: a push in the middle of a run. */
  on(match: Matcher, callback: (request: LoggedRequest) => void, times = 1): void {
    this.#desk.hooks.push({ match, callback, times });
  }

  /** The requests that match, for counting. */
  requested(match: Matcher): LoggedRequest[] {
    return this.requests.filter((request) =>
      typeof match === 'function' ? match(request) : request.route === match || request.graphql.includes(match),
    );
  }
}
