/** REST's representations of check runs and commit statuses. */
import { apiUrl, appJson, type Json, personJson } from './json.ts';
import type { CheckRun, Status, World } from './state.ts';

export function checkRunJson(world: World, run: CheckRun): Json {
  const self = apiUrl(world, `check-runs/${run.id}`);
  const html = `${world.serverUrl}/${world.fullName}/runs/${run.id}`;
  const pulls = [...world.pulls.values()].filter((pull) => pull.head.sha === run.headSha && !pull.fork);
  const repo = { id: world.repositoryId, url: `${world.apiUrl}/repos/${world.fullName}`, name: world.name };
  return {
    id: run.id,
    name: run.name,
    node_id: run.nodeId,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url: self,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${self}/annotations`,
    },
    check_suite: { id: 5 },
    app: appJson(world),
    // Empty for forks, as GitHub leaves it.
    pull_requests: pulls.map((pull) => ({
      id: pull.id,
      number: pull.number,
      url: apiUrl(world, `pulls/${pull.number}`),
      head: { ref: pull.head.branch, sha: pull.head.sha, repo },
      base: { ref: pull.base.branch, sha: pull.base.sha, repo },
    })),
  };
}

export function statusJson(world: World, status: Status): Json {
  return {
    url: apiUrl(world, `statuses/${status.sha}`),
    avatar_url: null,
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: personJson(world, status.author),
  };
}
