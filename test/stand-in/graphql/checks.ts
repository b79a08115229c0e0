/** Check runs in GraphQL: made with the rules of REST, and shown below their commit. */
import type { CheckInput } from '../checks.ts';
import type { CheckRun } from '../state.ts';
import type { Context } from './execute.ts';
import { commitView } from './objects.ts';
import { repositoryView } from './queries.ts';
import { connection, Failure, need, type PageArguments, type View } from './views.ts';

/** The app of GITHUB_TOKEN: GitHub Actions. */
const ACTIONS = 15368;

export interface CreateCheckRun {
  repositoryId: string;
  name: string;
  headSha: string;
  status?: string;
  conclusion?: string;
  externalId?: string;
  detailsUrl?: string;
  output?: { title: string; summary: string };
}

export function createCheckRun(context: Context, input: CreateCheckRun): View {
  if (input.repositoryId !== context.world.repositoryNodeId)
    throw new Failure('NOT_FOUND', `Could not resolve to a node with the global id of '${input.repositoryId}'`);
  need(context, 'checks=write');
  const { name, headSha, status, conclusion, externalId, detailsUrl, output } = input;
  const asInRest: CheckInput = {
    name,
    head_sha: headSha,
    ...(status !== undefined && { status: status.toLowerCase() as CheckRun['status'] }),
    ...(conclusion !== undefined && { conclusion: conclusion.toLowerCase() }),
    ...(externalId !== undefined && { external_id: externalId }),
    ...(detailsUrl !== undefined && { details_url: detailsUrl }),
    ...(output !== undefined && { output }),
  };
  return { checkRun: checkRunView(context, context.checks.create(context.actor, asInRest)) };
}

interface Filter {
  checkName?: string | null;
  checkType?: 'ALL' | 'LATEST' | null;
  appId?: number | null;
}

/** The suites of a commit: here there is one, of the one app, and none where no run is called so. */
export function suitesOf(context: Context, sha: string): (page: PageArguments & { filterBy?: Filter | null }) => View {
  return ({ filterBy, ...page }) => {
    need(context, 'checks=read');
    const runs = runsOf(context, sha, { ...filterBy, checkType: 'ALL' });
    return connection(runs.length > 0 ? [sha] : [], page, () => suiteView(context, sha));
  };
}

function suiteView(context: Context, sha: string): View {
  return {
    __typename: 'CheckSuite',
    app: { __typename: 'App', databaseId: ACTIONS },
    commit: () => commitView(context, sha),
    checkRuns: ({ filterBy, ...page }: PageArguments & { filterBy?: Filter | null }) =>
      connection(runsOf(context, sha, filterBy ?? {}), page, (run) => checkRunView(context, run)),
  };
}

/** Oldest first; of one name only the newest, unless all are asked for. */
function runsOf(context: Context, sha: string, { checkName, checkType, appId }: Filter): CheckRun[] {
  const runs = context.world.checkRuns.filter(
    (run) =>
      run.headSha === sha && (checkName == null || run.name === checkName) && (appId == null || appId === ACTIONS),
  );
  return checkType === 'ALL' ? runs : [...new Map(runs.map((run) => [run.name, run])).values()];
}

function checkRunView(context: Context, run: CheckRun): View {
  const html = `${context.world.serverUrl}/${context.world.fullName}/runs/${run.id}`;
  return {
    __typename: 'CheckRun',
    id: run.nodeId,
    databaseId: run.id,
    name: run.name,
    externalId: run.externalId,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    title: run.title,
    summary: run.summary,
    text: run.text,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    detailsUrl: run.detailsUrl ?? html,
    url: html,
    permalink: html,
    resourcePath: new URL(html).pathname,
    checkSuite: () => suiteView(context, run.headSha),
    repository: () => repositoryView(context),
  };
}
