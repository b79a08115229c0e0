/** The contents API, which reads by path and follows links. */
import { posix } from 'node:path';
import type { TreeEntry } from '../../repository.ts';
import { type Answer, type Call, commitOf, isRaw, ok, type Route, raw } from '../call.ts';
import { apiUrl } from '../json.ts';
import { notFound, Refusal } from '../refusal.ts';

export const contentRoutes: Route[] = [
  {
    template: 'GET /repos/{owner}/{repo}/contents/{path}',
    needs: 'contents=read',
    handle: (call) => {
      const commit = commitOf(call, call.query.ref ?? call.world.defaultBranch);
      const path = (call.params.path ?? '').replace(/^\/+|\/+$/g, '');
      const entry = call.world.repository.entry(commit, path);
      if (!entry) throw notFound();
      if (entry.type === 'tree') return folder(call, commit, entry);
      if (entry.type === 'commit')
        return ok({
          ...describe(call, commit, path, entry),
          type: 'submodule',
          submodule_git_url: `https://git.example/${entry.path}.git`,
        });
      const target = entry.mode === '120000' ? targetOf(call, commit, path, entry) : entry;
      if (target) return file(call, commit, path, target);
      const link = call.world.repository.blob(entry.sha);
      if (isRaw(call)) return raw(link);
      return ok({ ...describe(call, commit, path, entry), type: 'symlink', target: link.toString() });
    },
  },
];

/**
 * The normal file that a link leads to: its content is the answer, with `type: "file"`.
 * So nothing in the answer tells that the path asked for was a link.
 */
function targetOf(call: Call, commit: string, path: string, link: TreeEntry): TreeEntry | undefined {
  const target = call.world.repository.blob(link.sha).toString();
  if (posix.isAbsolute(target)) return undefined;
  const entry = call.world.repository.entry(commit, posix.join(posix.dirname(path), target));
  return entry?.type === 'blob' && entry.mode !== '120000' ? entry : undefined;
}

/** Up to 1 MB as JSON; up to 100 MB raw, or as an object without content; nothing beyond. */
function file(call: Call, commit: string, path: string, entry: TreeEntry): Answer {
  const bytes = call.world.repository.blob(entry.sha);
  const tooLarge = (limit: string) =>
    new Refusal(403, `This API returns blobs up to ${limit} in size.`, [
      { resource: 'Blob', field: 'data', code: 'too_large' },
    ]);
  if (bytes.length > call.limits.blobBytes) throw tooLarge('100 MB');
  if (isRaw(call)) return raw(bytes);
  const large = bytes.length > call.limits.contentBytes;
  if (large && !/\.object\b/.test(call.accept)) throw tooLarge('1 MB');
  const content = large ? '' : bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
  const encoding = large ? 'none' : 'base64';
  return ok({ ...describe(call, commit, path, entry), type: 'file', content, encoding });
}

/** A folder lists 1,000 entries at most. A submodule is called a file, until API version 2026-03-10. */
function folder(call: Call, commit: string, entry: TreeEntry): Answer {
  const submodule = call.apiVersion === '2026-03-10' ? 'submodule' : 'file';
  const entries = call.world.repository
    .tree(entry.sha)
    .slice(0, call.limits.folderEntries)
    .map((each) => ({
      ...describe(call, commit, posix.join(entry.path, each.path), each),
      type:
        each.type === 'tree' ? 'dir' : each.type === 'commit' ? submodule : each.mode === '120000' ? 'symlink' : 'file',
    }));
  if (!/\.object\b/.test(call.accept)) return ok(entries);
  return ok({ ...describe(call, commit, entry.path, entry), type: 'dir', entries });
}

function describe(call: Call, commit: string, path: string, entry: TreeEntry) {
  const { world } = call;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const url = `${apiUrl(world, `contents/${encoded}`)}?ref=${commit}`;
  const git = entry.type === 'commit' ? null : apiUrl(world, `git/${entry.type}s/${entry.sha}`);
  const html = `${world.serverUrl}/${world.fullName}/blob/${commit}/${encoded}`;
  return {
    name: posix.basename(path),
    path,
    sha: entry.sha,
    size: entry.type === 'blob' ? world.repository.blob(entry.sha).length : 0,
    url,
    html_url: html,
    git_url: git,
    download_url: entry.type === 'blob' ? `${world.serverUrl}/raw/${world.fullName}/${commit}/${encoded}` : null,
    _links: { self: url, git, html },
  };
}
