import type { Client } from '../client.ts';
import { failureOf } from '../failure.ts';

/** What to review, and where to answer. */
export interface Target {
  readonly owner: string;
  readonly repo: string;
  /** The repository's GraphQL id; undefined where nobody says. */
  readonly repositoryId: string | undefined;
  /** The commit to review and to answer on. `GITHUB_SHA` is often a test merge, whose lines are others. */
  readonly head: string;
  /** What the head is compared with, from where the two parted; undefined: nothing, so that the whole tree is reviewed. */
  readonly base: Base | undefined;
  /** Of the pull request, open or not. */
  readonly number: number | undefined;
  /** How many files it changes; undefined where nobody says. */
  readonly changedFiles: number | undefined;
  /** Whether it is a pull request that takes comments: one that is open. */
  readonly conversation: boolean;
  /** Set where the workflow is known to run when a pull request is pointed at another base. */
  readonly followsBase?: boolean;
  /** Set where GitHub gives the token of the run nothing to write with, unless the repository says so: on a fork's proposal. */
  readonly readsOnly?: boolean;
  /** The head before a push, where that started the workflow. */
  readonly headBefore?: string;
}

export interface Base {
  /** A branch or a commit. */
  readonly ref: string;
  /** In its place where it is gone; the tip of a base branch when the event was sent: not the merge base, and often out of date. */
  readonly sha: string;
  /** The branch that a commit under `ref` is for, where somebody says. */
  readonly branch?: string;
}

/** An open pull request. Its title, body and labels are left where they are: nothing depends on them. */
export interface PullRequest extends Target {
  readonly number: number;
  readonly base: Base;
}

export function isOpenPull(target: Target): target is PullRequest {
  return target.conversation && target.number !== undefined && target.base !== undefined;
}

/** As a person would name it. */
export function titleOf({ owner, repo, number, head }: Target): string {
  return number === undefined ? `${owner}/${repo}@${head.slice(0, 7)}` : `${owner}/${repo}#${number}`;
}

/** What GitHub says of a pull request, in an event as in an answer. */
export interface PullData {
  readonly number: number;
  readonly state: string;
  readonly base: {
    readonly ref: string;
    readonly sha: string;
    readonly repo?: { readonly node_id: string } | undefined;
  };
  readonly head: { readonly sha: string };
  readonly changed_files?: number | undefined;
}

interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export function pullTarget({ owner, repo }: Repository, pull: PullData): Target {
  return {
    owner,
    repo,
    repositoryId: pull.base.repo?.node_id,
    head: pull.head.sha,
    base: { ref: pull.base.ref, sha: pull.base.sha },
    number: pull.number,
    changedFiles: pull.changed_files,
    conversation: pull.state === 'open',
  };
}

const permission = 'pull-requests: read';

/** @throws {Failure} where there is no such pull request. */
export async function askForPull(client: Client, { owner, repo }: Repository, number: number): Promise<Target> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      owner,
      repo,
      pull_number: number,
    });
    return pullTarget({ owner, repo }, data);
  } catch (error) {
    throw failureOf(error, `read the pull request #${number}`, permission);
  }
}

/** What an event says of the commit whose pull requests are wanted. */
export interface Head extends Repository {
  readonly sha: string;
  /** `owner:branch`, where the event says it. */
  readonly label: string | undefined;
}

/** Pull requests as a page holds them, and how many pages are looked through. */
const pageSize = 100;
const mostPages = 5;

/**
 * Finds the open pull requests whose head a commit is. Events that carry none leave a fork's out even where they list
 * some, and so does the list by commit; the lists by branch and of all open ones have them.
 *
 * @throws {Failure}
 */
export async function findPulls(client: Client, { owner, repo, sha, label }: Head): Promise<Target[]> {
  const ours = (pulls: readonly PullData[]) =>
    pulls
      .filter(({ state, head }) => state === 'open' && head.sha === sha)
      .map((pull) => pullTarget({ owner, repo }, pull));
  const pages = async (filter: { readonly head?: string }, most: number) => {
    const found: PullData[] = [];
    for (let page = 1; page <= most; page++) {
      const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
        ...{ owner, repo, page, ...filter },
        ...{ state: 'open', sort: 'updated', direction: 'desc', per_page: pageSize },
      });
      found.push(...data);
      if (data.length < pageSize || ours(found).length > 0) break;
    }
    return ours(found);
  };
  try {
    if (label !== undefined) return await pages({ head: label }, mostPages);
    const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      owner,
      repo,
      commit_sha: sha,
    });
    const associated = ours(data);
    return associated.length > 0 ? associated : await pages({}, mostPages);
  } catch (error) {
    throw failureOf(error, 'find the pull request', permission);
  }
}
