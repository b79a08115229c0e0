/** Check runs, their annotations, and commit statuses. */
import { type Call, commitOf, created, ok, paged, pagedAnswer, type Route } from '../call.ts';
import { checkRunJson, statusJson } from '../check-json.ts';
import { apiUrl, repositoryJson } from '../json.ts';
import type { CheckRun, Status } from '../state.ts';

const RUNS = '/repos/{owner}/{repo}/check-runs';
const COMMIT = '/repos/{owner}/{repo}/commits/{ref}';

export const checkRoutes: Route[] = [
  {
    template: `POST ${RUNS}`,
    needs: 'checks=write',
    handle: (call) => created(checkRunJson(call.world, call.checks.create(call.actor, call.body))),
  },
  {
    template: `GET ${RUNS}/{check_run_id}`,
    needs: 'checks=read',
    handle: (call) => ok(checkRunJson(call.world, runOf(call))),
  },
  {
    template: `PATCH ${RUNS}/{check_run_id}`,
    needs: 'checks=write',
    handle: (call) => ok(checkRunJson(call.world, call.checks.update(call.actor, runOf(call), call.body))),
  },
  {
    template: `GET ${RUNS}/{check_run_id}/annotations`,
    needs: 'checks=read',
    handle: (call) => {
      const run = runOf(call);
      return pagedAnswer(call, run.annotations, (annotation) => ({
        ...annotation,
        blob_href: `${apiUrl(call.world, 'contents')}/${encodeURIComponent(annotation.path)}?ref=${run.headSha}`,
      }));
    },
  },
  {
    template: `GET ${COMMIT}/check-runs`,
    needs: 'checks=read',
    handle: (call) => {
      const sha = commitOf(call, call.params.ref!);
      const { check_name, status, filter = 'latest', app_id } = call.query;
      const runs = call.world.checkRuns.filter(
        (run) =>
          run.headSha === sha &&
          (check_name === undefined || run.name === check_name) &&
          (status === undefined || run.status === status) &&
          (app_id === undefined || app_id === '15368'),
      );
      const newest = new Map(runs.map((run) => [run.name, run]));
      const shown = filter === 'all' ? runs : [...newest.values()];
      const page = paged(call, shown);
      const check_runs = page.items.map((run) => checkRunJson(call.world, run));
      return { status: 200, headers: page.headers, body: { total_count: shown.length, check_runs } };
    },
  },
  {
    template: 'POST /repos/{owner}/{repo}/statuses/{sha}',
    needs: 'statuses=write',
    handle: (call) => {
      return created(statusJson(call.world, call.checks.setStatus(call.actor, call.params.sha!, call.body)));
    },
  },
  {
    template: `GET ${COMMIT}/statuses`,
    needs: 'statuses=read',
    handle: (call) => pagedAnswer(call, statusesOf(call).reverse(), (status) => statusJson(call.world, status)),
  },
  {
    template: `GET ${COMMIT}/status`,
    needs: 'statuses=read',
    handle: (call) => {
      const sha = commitOf(call, call.params.ref!);
      const newest = [...new Map(statusesOf(call).map((status) => [status.context, status])).values()];
      const states = newest.map((status) => status.state);
      const failed = states.includes('error') || states.includes('failure');
      const pending = states.length === 0 || states.includes('pending');
      return ok({
        state: failed ? 'failure' : pending ? 'pending' : 'success',
        statuses: newest.map((status) => statusJson(call.world, status)),
        sha,
        total_count: newest.length,
        repository: repositoryJson(call.world),
        commit_url: apiUrl(call.world, `commits/${sha}`),
        url: `${apiUrl(call.world, `commits/${sha}`)}/status`,
      });
    },
  },
];

function runOf(call: Call): CheckRun {
  return call.checks.find(Number(call.params.check_run_id));
}

function statusesOf(call: Call): Status[] {
  const sha = commitOf(call, call.params.ref!);
  return call.world.statuses.filter((status) => status.sha === sha);
}
