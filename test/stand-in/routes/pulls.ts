/** Pull requests and their files. */
import { patchShown } from '../anchor.ts';
import { type Call, ok, paged, pagedAnswer, pullOf, type Route } from '../call.ts';
import { changesBetween, type FileChange } from '../diff.ts';
import { apiUrl, commitJson, pullJson } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../state.ts';

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';

export const pullRoutes: Route[] = [
  {
    template: 'GET /repos/{owner}/{repo}/pulls',
    needs: 'pull_requests=read',
    handle: (call) => {
      const { state = 'open', head, base } = call.query;
      const pulls = [...call.world.pulls.values()].filter(
        (pull) =>
          (state === 'all' || pull.state === state) &&
          (head === undefined || head === `${pull.head.owner}:${pull.head.branch}`) &&
          (base === undefined || base === pull.base.branch),
      );
      return pagedAnswer(call, pulls.reverse(), (pull) => pullJson(call.world, pull));
    },
  },
  {
    template: `GET ${PULL}`,
    needs: 'pull_requests=read',
    handle: (call) => {
      const pull = pullOf(call);
      if (!/\b(diff|patch)\b/.test(call.accept)) return ok(pullJson(call.world, pull));
      return diffAnswer(call, call.world.mergeBase(pull), pull.head.sha);
    },
  },
  {
    template: `GET ${PULL}/files`,
    needs: 'pull_requests=read',
    handle: (call) => {
      const pull = pullOf(call);
      const files = call.world.files(pull).slice(0, call.limits.filesPerPull);
      const page = paged(call, files);
      return { status: 200, headers: page.headers, body: filesJson(call, page.items, pull.head.sha) };
    },
  },
  {
    template: `GET ${PULL}/commits`,
    needs: 'pull_requests=read',
    handle: (call) => {
      const pull = pullOf(call);
      const commits = call.world.repository.commitsBetween(call.world.mergeBase(pull), pull.head.sha);
      return pagedAnswer(call, commits.slice(0, 250), (sha) => commitJson(call.world, sha));
    },
  },
];

/**
 * Rows of a file list. A binary file, a pure rename and a diff that is too large have no patch. Once the patches in
 * one answer add up to 20,000 lines, an ordinary file has none either, and its counts are 0: it looks unchanged.
 * (Seen at github.com/orgs/community/discussions/213491.)
 */
export function filesJson(call: Call, files: FileChange[], head: string): unknown[] {
  let budget = call.limits.patchLinesPerAnswer;
  return files.map((file) => {
    const lines = file.patch?.split('\n').length ?? 0;
    budget -= lines;
    const spent = lines > 0 && budget < 0;
    const count = (value: number) => (spent ? 0 : value);
    return {
      sha: file.sha,
      filename: file.path,
      status: file.status,
      additions: count(file.additions),
      deletions: count(file.deletions),
      changes: count(file.additions + file.deletions),
      ...fileLinks(call.world, file.path, head),
      ...(!spent && patchShown(file, call.limits) && { patch: file.patch }),
      ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
    };
  });
}

function fileLinks(world: World, path: string, head: string) {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return {
    blob_url: `${world.serverUrl}/${world.fullName}/blob/${head}/${encodeURIComponent(path)}`,
    raw_url: `${world.serverUrl}/${world.fullName}/raw/${head}/${encodeURIComponent(path)}`,
    contents_url: `${apiUrl(world, `contents/${encoded}`)}?ref=${head}`,
  };
}

/** The diff media type, which answers 406 for good beyond 300 files or 20,000 lines. */
export function diffAnswer(call: Call, from: string, to: string) {
  const text = call.world.repository.read(['diff', '-M', from, to]);
  const files = changesBetween(call.world.repository, from, to).length;
  if (files > call.limits.filesPerDiff || text.split('\n').length > call.limits.linesPerDiff) {
    const message = `Sorry, the diff exceeded the maximum number of files (${call.limits.filesPerDiff}) or lines (${call.limits.linesPerDiff}).`;
    throw new Refusal(406, message, [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }]);
  }
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' },
    body: Buffer.from(text),
  };
}
