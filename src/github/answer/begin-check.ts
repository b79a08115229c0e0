import type { Words } from '../../report/other-base.ts';
import type { CheckRecord } from '../check-record.ts';
import { writeRecord } from '../check-record.ts';
import type { Client } from '../client.ts';
import { answeredBeside, Failure, failureOf } from '../failure.ts';
import type { Target } from '../read/target.ts';
import { type CommitWithMemory, memoryFields, newestMemory } from './check-memory.ts';

/** What a check run says from the first. */
export interface CheckStart {
  readonly name: string;
  readonly record: CheckRecord;
  readonly words: Words;
  /** Where the details are; undefined where the run is not known. */
  readonly detailsUrl: string | undefined;
}

/** A check run of the same name on the same commit, as far as it may matter to another. */
export interface Neighbour {
  readonly id: number;
  readonly app: number | undefined;
  readonly externalId: string | null;
}

/** One that was looked at by itself. */
interface SeenNeighbour extends Neighbour {
  readonly url: string | undefined;
  readonly isCompleted: boolean;
}

export interface BegunCheck {
  readonly id: number;
  readonly url: string | undefined;
  /** All of its name on the commit, itself too, looked at when it was there; undefined where nobody has looked. */
  readonly neighbours: readonly Neighbour[] | undefined;
  /** The newest commit of the pull request at that time; undefined where that was not said. */
  readonly pullHead: string | undefined;
  /** What the newest review of the pull request kept for this one; undefined where that is not known. */
  readonly memory: string | undefined;
}

export const checkPermission = 'checks: write';

/**
 * Makes a check run: one that passes is begun and not completed, any other is a failure at once. GraphQL makes it and looks
 * at what there is on the commit then in one request; where it cannot, REST makes it.
 *
 * @throws what the request throws where there is no check run in the end.
 */
export async function beginCheck(client: Client, target: Target, start: CheckStart): Promise<BegunCheck> {
  try {
    return await beginAndLook(client, target, start);
  } catch (error) {
    const { fault } = failureOf(error, '', checkPermission);
    if (fault === 'permission') throw error;
    if (fault !== 'github') return create(client, target, start);
    // It may be there all the same.
    const neighbours = await neighboursOf(client, target, start.name);
    const own = neighbours.find(({ externalId }) => externalId === writeRecord(start.record));
    if (!own) return create(client, target, start);
    return { id: own.id, url: own.url, neighbours, pullHead: undefined, memory: undefined };
  }
}

const document = `mutation ($check: CreateCheckRunInput!, $name: String!, $looks: Boolean!, $pull: Int!, $isPull: Boolean!, $before: GitObjectID, $pushed: Boolean!) {
  createCheckRun(input: $check) {
    checkRun {
      databaseId
      url
      checkSuite {
        commit {
          checkSuites(first: 20, filterBy: { checkName: $name }) @include(if: $looks) {
            nodes {
              app { databaseId }
              checkRuns(first: 100, filterBy: { checkName: $name, checkType: ALL }) {
                nodes { databaseId externalId }
                pageInfo { hasNextPage }
              }
            }
            pageInfo { hasNextPage }
          }
        }
      }
      repository {
        pullRequest(number: $pull) @include(if: $isPull) {
          headRefOid
          commits(last: 10) { nodes { commit { ${memoryFields} } } }
        }
        object(oid: $before) @include(if: $pushed) { ... on Commit { ${memoryFields} } }
      }
    }
  }
}`;

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

interface Suite {
  readonly app: { readonly databaseId: number } | null;
  readonly checkRuns: Page<{ readonly databaseId: number; readonly externalId: string | null }> | null;
}

interface Answer {
  readonly createCheckRun: {
    readonly checkRun: {
      readonly databaseId: number | null;
      readonly url: string;
      readonly checkSuite: { readonly commit: { readonly checkSuites?: Page<Suite> | null } } | null;
      readonly repository: Repository | null;
    } | null;
  } | null;
}

interface Repository {
  readonly pullRequest?: {
    readonly headRefOid: string;
    readonly commits: { readonly nodes: readonly { readonly commit: CommitWithMemory }[] } | null;
  } | null;
  /** The head before, which is none of its commits any more where that was forced. */
  readonly object?: CommitWithMemory | null;
}

async function beginAndLook(client: Client, target: Target, start: CheckStart): Promise<BegunCheck> {
  const { repositoryId, head, number, headBefore } = target;
  const { name, record, words, detailsUrl } = start;
  if (repositoryId === undefined) throw new Failure('ours', 'The id of the repository is not known.');
  const passes = record.verdict === 'pass';
  const check = {
    repositoryId,
    name,
    headSha: head,
    ...(passes ? { status: 'IN_PROGRESS' } : { status: 'COMPLETED', conclusion: 'FAILURE' }),
    externalId: writeRecord(record),
    ...(detailsUrl && { detailsUrl }),
    output: checkOutput(words),
  };
  const asked = {
    ...{ check, name, looks: passes },
    ...{ pull: number ?? 0, isPull: number !== undefined },
    ...{ before: headBefore, pushed: headBefore !== undefined },
  };
  const answer = await client.graphql<Answer>(document, asked).catch((error): Answer => {
    // The check is there, and something that was asked beside it failed.
    const answered = answeredBeside(error) as Answer | undefined;
    if (answered?.createCheckRun?.checkRun) return answered;
    throw error;
  });
  const run = answer?.createCheckRun?.checkRun;
  if (typeof run?.databaseId !== 'number') throw new Failure('github', 'GitHub did not say which check run it made.');
  return {
    id: run.databaseId,
    url: run.url,
    neighbours: neighboursIn(run.checkSuite?.commit.checkSuites),
    pullHead: run.repository?.pullRequest?.headRefOid,
    memory: memoryIn(run.repository, number),
  };
}

function memoryIn(repository: Repository | null, pull: number | undefined): string | undefined {
  const commits = repository?.pullRequest?.commits?.nodes.map(({ commit }) => commit);
  if (!commits || pull === undefined) return undefined;
  return newestMemory([...commits, repository?.object ?? {}], pull);
}

/** undefined where that is not all of them. */
function neighboursIn(suites: Page<Suite> | null | undefined): Neighbour[] | undefined {
  if (!suites || suites.pageInfo.hasNextPage) return undefined;
  const found: Neighbour[] = [];
  for (const { app, checkRuns } of suites.nodes) {
    if (!checkRuns || checkRuns.pageInfo.hasNextPage) return undefined;
    for (const { databaseId, externalId } of checkRuns.nodes)
      found.push({ id: databaseId, app: app?.databaseId, externalId });
  }
  return found;
}

async function create(client: Client, { owner, repo, head }: Target, start: CheckStart): Promise<BegunCheck> {
  const { name, record, words, detailsUrl } = start;
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name,
    head_sha: head,
    ...(record.verdict === 'pass' ? { status: 'in_progress' } : { status: 'completed', conclusion: 'failure' }),
    external_id: writeRecord(record),
    ...(detailsUrl && { details_url: detailsUrl }),
    output: checkOutput(words),
  });
  return {
    id: Number(data.id),
    url: data.html_url ?? undefined,
    neighbours: undefined,
    pullHead: undefined,
    memory: undefined,
  };
}

export function checkOutput({ title, summary, text }: Words) {
  return { title: title.slice(0, 255), summary, ...(text !== undefined && { text }) };
}

/** What GitHub keeps of one name, and more than a pull request of good will comes to. */
const mostPages = 10;

/** All check runs of a name on the commit, those that a newer one replaces as well. */
export async function neighboursOf(
  client: Client,
  { owner, repo, head }: Target,
  name: string,
): Promise<SeenNeighbour[]> {
  const found: SeenNeighbour[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      ...{ owner, repo, ref: head, check_name: name },
      ...{ filter: 'all', per_page: 100, page },
    });
    for (const { id, app, external_id, html_url, status } of data.check_runs)
      found.push({
        ...{ id: Number(id), app: app?.id, externalId: external_id, url: html_url ?? undefined },
        isCompleted: status === 'completed',
      });
    if (data.check_runs.length < 100) return found;
  }
  throw new Failure('github', 'There are too many check runs of one name on the commit.');
}
