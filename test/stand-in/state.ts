/** What the stand-in remembers: people, pull requests and all that was said about them. */

import type { Repository } from '../repository.ts';
import { changesBetween, type FileChange, type Side } from './diff.ts';

export interface Person {
  /** As REST spells it: `github-actions[bot]`, `alice`. */
  login: string;
  id: number;
  nodeId: string;
  type: 'User' | 'Bot';
}

/** An author may hide behind a fork: anyone can open a pull request. */
export interface Pull {
  id: number;
  nodeId: string;
  number: number;
  title: string;
  body: string | null;
  author: Person;
  state: 'open' | 'closed';
  draft: boolean;
  locked: boolean;
  labels: string[];
  createdAt: string;
  updatedAt: string;
  /** Branch name, and the owner of the repository that it is in. */
  base: { branch: string; sha: string };
  head: { branch: string; sha: string; owner: string };
  fork: boolean;
  /** The head before the last push. */
  previousHead: string;
  reviews: Review[];
  threads: Thread[];
  comments: IssueComment[];
}

interface Writing {
  id: number;
  nodeId: string;
  author: Person;
  body: string;
  createdAt: string;
  updatedAt: string;
  /** Who changed the body last, where somebody did. */
  editedBy: Person | undefined;
  /** The classifier it was hidden with (`OUTDATED`, `RESOLVED`, …). */
  minimized: string | undefined;
}

export interface Review extends Writing {
  kind: 'review';
  pull: Pull;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  commit: string;
  submittedAt: string | undefined;
}

export interface IssueComment extends Writing {
  kind: 'issue comment';
  pull: Pull;
}

export interface ReviewComment extends Writing {
  kind: 'review comment';
  thread: Thread;
  review: Review;
}

/** Where a thread was put: in the diff from `base` (the merge base) to `commit`. */
export interface Anchor {
  path: string;
  subject: 'line' | 'file';
  base: string;
  commit: string;
  side: Side;
  line: number;
  startSide: Side | undefined;
  startLine: number | undefined;
  position: number;
  hunk: string;
  /** False for a thread that GraphQL accepted outside the diff: it exists and is shown nowhere. */
  shown: boolean;
}

export interface Thread {
  id: number;
  nodeId: string;
  pull: Pull;
  anchor: Anchor;
  resolvedBy: Person | undefined;
  comments: ReviewComment[];
}

export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column: number | null;
  end_column: number | null;
  annotation_level: 'notice' | 'warning' | 'failure';
  message: string;
  title: string | null;
  raw_details: string | null;
}

export interface CheckRun {
  id: number;
  nodeId: string;
  author: Person;
  name: string;
  headSha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  externalId: string | null;
  detailsUrl: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: CheckAnnotation[];
  actions: { label: string; description: string; identifier: string }[];
}

export interface Status {
  id: number;
  nodeId: string;
  author: Person;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  targetUrl: string | null;
  createdAt: string;
}

export interface SarifLog {
  version: string;
  runs: {
    tool: { driver: { name: string; rules?: unknown[] } };
    results?: unknown[];
    automationDetails?: { id?: string };
  }[];
}

/** An upload to code scanning. */
export interface Sarif {
  id: string;
  commit: string;
  ref: string;
  log: SarifLog;
}

export type Node = Pull | Review | IssueComment | ReviewComment | Thread | CheckRun;

/** A bundle; null, or not there (REST version 2026-03-10), where the answer has only its address. */
export interface KeptBundle {
  readonly bundle: object | null | undefined;
  readonly url: string | undefined;
}

/** A workflow that a ruleset has run in every repository that it is about. */
export interface RequiredWorkflow {
  readonly repository_id: number;
  readonly path: string;
  readonly ref?: string;
}

/** As `POST /orgs/{org}/rulesets` was told, with what GitHub adds. */
export interface Ruleset {
  readonly name: string;
  readonly enforcement: 'disabled' | 'active' | 'evaluate';
  readonly conditions: { readonly repository_name: { readonly include: string[]; readonly exclude: string[] } };
  readonly rules: readonly {
    readonly type: string;
    readonly parameters: { readonly workflows: readonly RequiredWorkflow[] };
  }[];
}

export class World {
  owner: string;
  name: string;
  /** What never changes about the repository, as in `/repositories/{id}`. */
  readonly repositoryId = 186_853_002;
  readonly repositoryNodeId = 'R_kgDOCyMnyg';
  /** `owner/name` as they were before the repository was renamed or transferred, in lower case. */
  readonly formerNames = new Set<string>();
  readonly repository: Repository;
  /** Where links for people point; never the API's own address, so that a test can tell the two apart. */
  readonly serverUrl: string;
  /** Further repositories of the same owner, by their names in lower case; they share the objects of the first one, as forks do. */
  readonly others = new Map<string, { readonly world: World; readonly archived: boolean }>();
  /** Set once the server listens. */
  apiUrl = '';
  readonly defaultBranch: string;
  readonly people = new Map<string, Person>();
  /** What people may do with the repository, by their logins in lower case: to read it, unless said otherwise. */
  readonly roles = new Map<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'>();
  readonly pulls = new Map<number, Pull>();
  readonly checkRuns: CheckRun[] = [];
  readonly statuses: Status[] = [];
  readonly sarifs: Sarif[] = [];
  /** Of the organisation. */
  readonly rulesets: Ruleset[] = [];
  /** What owners attest, by their logins in lower case. */
  readonly attesting = new Map<
    string,
    { readonly type: 'Organization' | 'User'; readonly bundles: Map<string, KeptBundle[]> }
  >();
  /** What was asked that GitHub does not offer, or that its description forbids. A test asserts that it is empty. */
  readonly violations: string[] = [];
  readonly nodes = new Map<string, Node>();
  #ids = 1000;
  #seconds = 0;

  constructor(options: {
    owner: string;
    name: string;
    repository: Repository;
    serverUrl: string;
    defaultBranch: string;
  }) {
    this.owner = options.owner;
    this.name = options.name;
    this.repository = options.repository;
    this.serverUrl = options.serverUrl;
    this.defaultBranch = options.defaultBranch;
    // github.com's own id of the account behind GITHUB_TOKEN.
    this.person('github-actions[bot]', { id: 41_898_282, type: 'Bot' });
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Whether GitHub knows the repository by this name; some answers come from its newest one only. */
  isNamed(owner: string, name: string): 'now' | 'once' | undefined {
    const asked = `${owner}/${name}`.toLowerCase();
    if (asked === this.fullName.toLowerCase()) return 'now';
    return this.formerNames.has(asked) ? 'once' : undefined;
  }

  /** The repository of a name, of which there may be several; those that were renamed are not among them. */
  of(owner: string, name: string): World | undefined {
    if (this.isNamed(owner, name) === 'now') return this;
    return owner.toLowerCase() === this.owner.toLowerCase() ? this.others.get(name.toLowerCase())?.world : undefined;
  }

  /** Another repository of the same owner, which shares everything but its name and its branch with this one. */
  beside(name: string, defaultBranch: string, archived: boolean): void {
    // It draws no ids of its own.
    this.person(this.owner);
    const world: World = Object.create(this, {
      name: { value: name },
      defaultBranch: { value: defaultBranch },
      repositoryId: { value: this.repositoryId + 1 + this.others.size },
    });
    this.others.set(name.toLowerCase(), { world, archived });
  }

  get actions(): Person {
    return this.person('github-actions[bot]');
  }

  person(login: string, options: { id?: number; type?: Person['type'] } = {}): Person {
    let person = this.people.get(login.toLowerCase());
    if (!person) {
      const id = options.id ?? this.nextId();
      const type = options.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User');
      person = { login, id, nodeId: `${type === 'Bot' ? 'BOT' : 'U'}_${id}`, type };
      this.people.set(login.toLowerCase(), person);
    }
    return person;
  }

  nextId(): number {
    return ++this.#ids;
  }

  /** A clock that moves one second each time it is read, so that orders are certain and answers repeat. */
  now(): string {
    return new Date(Date.UTC(2026, 0, 2) + 1000 * this.#seconds++).toISOString().replace('.000Z', 'Z');
  }

  /** Gives a thing its id, and makes it findable by its GraphQL id. */
  register<T extends Node>(prefix: string, make: (id: number, nodeId: string) => T): T {
    const id = this.nextId();
    const node = make(id, `${prefix}_${id}`);
    this.nodes.set(node.nodeId, node);
    return node;
  }

  /** The commit that the three-dot diff starts from; it follows the base branch, while `base.sha` goes stale. */
  mergeBase(pull: Pull, head = pull.head.sha): string {
    const base = this.repository.mergeBase(pull.base.branch, head);
    if (!base) throw new Error(`#${pull.number}: ${pull.base.branch} and ${head} have no common ancestor`);
    return base;
  }

  files(pull: Pull): FileChange[] {
    return changesBetween(this.repository, this.mergeBase(pull), pull.head.sha);
  }

  reviewComments(pull: Pull): ReviewComment[] {
    return pull.threads.flatMap((thread) => thread.comments).sort((a, b) => a.id - b.id);
  }

  forget(node: Node): void {
    this.nodes.delete(node.nodeId);
  }
}
