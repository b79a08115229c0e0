/** Git's objects and refs, commits and comparisons, and the repository itself. */

import { type Call, commitOf, isRaw, ok, paged, pagedAnswer, type Route, raw } from '../call.ts';
import { changesBetween } from '../diff.ts';
import { apiUrl, commitJson, pullJson, repositoryJson } from '../json.ts';
import { notFound, Refusal } from '../refusal.ts';
import { diffAnswer, filesJson } from './pulls.ts';

const REPO = '/repos/{owner}/{repo}';

export const gitRoutes: Route[] = [
  {
    template: 'GET /rate_limit',
    needs: 'metadata=read',
    handle: ({ meter }) => {
      const resources = { core: meter.status('core'), graphql: meter.status('graphql'), search: meter.status('core') };
      return ok({ resources, rate: resources.core });
    },
  },
  {
    template: 'GET /user',
    needs: 'metadata=read',
    handle: () => {
      throw new Refusal(403, 'Resource not accessible by integration');
    },
  },
  { template: `GET ${REPO}`, needs: 'metadata=read', handle: (call) => ok(repositoryJson(call.world)) },
  {
    template: `GET ${REPO}/git/blobs/{file_sha}`,
    needs: 'contents=read',
    handle: (call) => {
      const sha = objectOf(call, call.params.file_sha!, 'blob');
      const bytes = call.world.repository.blob(sha);
      if (bytes.length > call.limits.blobBytes) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
      if (isRaw(call)) return raw(bytes);
      const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
      const url = apiUrl(call.world, `git/blobs/${sha}`);
      return ok({ sha, node_id: `B_${sha}`, size: bytes.length, url, content, encoding: 'base64' });
    },
  },
  {
    template: `GET ${REPO}/git/trees/{tree_sha}`,
    needs: 'contents=read',
    handle: (call) => {
      const { world, limits } = call;
      const named = world.repository.find(call.params.tree_sha!);
      const kind = named && world.repository.kind(named);
      if (!named || (kind !== 'tree' && kind !== 'commit')) throw notFound();
      const sha = kind === 'commit' ? world.repository.commitInfo(named).tree : named;
      // Any value turns it on, `0` and `false` included.
      const entries = world.repository.tree(sha, 'recursive' in call.query);
      const rows: unknown[] = [];
      let bytes = 0;
      for (const { path, mode, type, sha: id, size } of entries) {
        const url = type === 'commit' ? undefined : apiUrl(world, `git/${type}s/${id}`);
        const row = { path, mode, type, sha: id, ...(size !== undefined && { size }), ...(url && { url }) };
        bytes += JSON.stringify(row).length;
        if (rows.length >= limits.treeEntries || bytes > limits.treeBytes) break;
        rows.push(row);
      }
      const url = apiUrl(world, `git/trees/${sha}`);
      return ok({ sha, url, tree: rows, truncated: rows.length < entries.length });
    },
  },
  {
    template: `GET ${REPO}/git/ref/{ref}`,
    needs: 'contents=read',
    handle: (call) => {
      const ref = `refs/${call.params.ref}`;
      const sha = ref.startsWith('refs/forks/') ? undefined : call.world.repository.find(ref);
      if (!sha) throw notFound();
      const type = call.world.repository.kind(sha)!;
      const object = { sha, type, url: apiUrl(call.world, `git/${type}s/${sha}`) };
      return ok({ ref, node_id: `REF_${call.params.ref}`, url: apiUrl(call.world, `git/${ref}`), object });
    },
  },
  {
    template: `GET ${REPO}/git/commits/{commit_sha}`,
    needs: 'contents=read',
    handle: (call) => {
      const json = commitJson(call.world, objectOf(call, call.params.commit_sha!, 'commit'));
      const { comment_count: _, ...commit } = json.commit as Record<string, unknown>;
      return ok({ sha: json.sha, node_id: json.node_id, html_url: json.html_url, parents: json.parents, ...commit });
    },
  },
  {
    template: `GET ${REPO}/commits/{ref}`,
    needs: 'contents=read',
    handle: (call) => {
      const { repository } = call.world;
      const sha = commitOf(call, call.params.ref!);
      if (/\bsha\b/.test(call.accept)) {
        return { status: 200, headers: { 'content-type': 'application/vnd.github.sha' }, body: Buffer.from(sha) };
      }
      const parent = repository.commitInfo(sha).parents[0];
      const all = parent ? changesBetween(repository, parent, sha) : [];
      // Commits page their files by 300, 3,000 in all.
      const perPage = { ...call, query: { ...call.query, per_page: call.query.per_page ?? '100' } };
      const page = paged(perPage, all.slice(0, 3000));
      const count = (of: 'additions' | 'deletions') => all.reduce((sum, file) => sum + file[of], 0);
      const [additions, deletions] = [count('additions'), count('deletions')];
      const stats = { additions, deletions, total: additions + deletions };
      const files = filesJson(call, page.items, sha);
      return { status: 200, headers: page.headers, body: { ...commitJson(call.world, sha), stats, files } };
    },
  },
  {
    template: `GET ${REPO}/commits/{commit_sha}/pulls`,
    needs: 'pull_requests=read',
    handle: (call) => {
      const sha = commitOf(call, call.params.commit_sha!);
      const { world } = call;
      const pulls = [...world.pulls.values()].filter(
        (pull) =>
          // Those of forks are not in the list, as users report.
          pull.state === 'open' &&
          !pull.fork &&
          world.repository.commitsBetween(world.mergeBase(pull), pull.head.sha).includes(sha),
      );
      return pagedAnswer(call, pulls, (pull) => pullJson(world, pull));
    },
  },
  { template: `GET ${REPO}/compare/{basehead}`, needs: 'contents=read', handle: compare },
];

/** Three dots: what `head` changed since the two parted. Files come on page 1 only, 300 at most, and cannot be paged. */
function compare(call: Call) {
  const { world, limits } = call;
  const [baseName = '', headName = ''] = call.params.basehead!.split('...');
  const [base, head] = [commitOf(call, baseName), commitOf(call, headName)];
  const mergeBase = world.repository.mergeBase(base, head);
  if (!mergeBase) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
  if (/\b(diff|patch)\b/.test(call.accept)) return diffAnswer(call, mergeBase, head);
  const ahead = world.repository.commitsBetween(base, head);
  const behind = world.repository.commitsBetween(head, base);
  const paging = 'page' in call.query || 'per_page' in call.query;
  const page = paging ? paged(call, ahead) : { items: ahead.slice(-limits.commitsPerComparison), headers: {} };
  const first = Number(call.query.page ?? 1) === 1;
  const files = changesBetween(world.repository, mergeBase, head).slice(0, limits.filesPerComparison);
  const html = `${world.serverUrl}/${world.fullName}/compare/${call.params.basehead}`;
  const body = {
    url: apiUrl(world, `compare/${call.params.basehead}`),
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitJson(world, base),
    merge_base_commit: commitJson(world, mergeBase),
    status:
      ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged',
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: page.items.map((sha) => commitJson(world, sha)),
    ...(first && { files: filesJson(call, files, head) }),
  };
  return { status: 200, headers: page.headers, body };
}

/** An object by its SHA alone: commits of a fork are there too, since a fork network shares its objects. */
function objectOf(call: Call, sha: string, kind: 'blob' | 'commit'): string {
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    throw new Refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  }
  if (call.world.repository.kind(sha) !== kind) throw notFound();
  return sha;
}
