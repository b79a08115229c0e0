/** A repository that a build fetches by git. */
export interface GitSource {
  readonly url: string;
  /** The branch, tag or commit, where one is named. */
  readonly ref: string | undefined;
  /** `commit`: always the same; `version`: a tag that looks like a release; `moving`: a branch, or nothing named. */
  readonly pinned: 'commit' | 'version' | 'moving';
}

/**
 * Reads an address as BuildKit does: a git repository is `git://…`, `ssh://…`, `git@host:…`, or an HTTP address whose path
 * ends in `.git`; a ref stands behind `#` (`#ref:folder`) or in the query (`?ref=`, `?branch=`, `?tag=`, `?checksum=`).
 * https://docs.docker.com/reference/dockerfile/#adding-files-from-a-git-repository
 */
export function gitSource(text: string): GitSource | undefined {
  const hash = text.indexOf('#');
  const address = hash === -1 ? text : text.slice(0, hash);
  const fragment = hash === -1 ? '' : text.slice(hash + 1);
  const question = address.indexOf('?');
  const url = question === -1 ? address : address.slice(0, question);
  if (
    !/^(?:git|ssh|git\+\w+):\/\//i.test(url) &&
    !/^[\w.-]+@[\w.-]+:(?!\/\/)/.test(url) &&
    !/^https?:\/\/.*\.git$/i.test(url)
  ) {
    return undefined;
  }
  const query = new Map(
    (question === -1 ? '' : address.slice(question + 1)).split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=', 2);
      return [name, value];
    }),
  );
  const ref =
    query.get('commit') ??
    query.get('checksum') ??
    query.get('tag') ??
    query.get('ref') ??
    query.get('branch') ??
    fragment.split(':')[0];
  return { url, ref: ref || undefined, pinned: pinning(ref) };
}

/** `v1.2`, `release-1.2`, `OpenSSL_1_1_1`, `v1`, `20260131`. */
const release = /^(?:(?:refs\/)?tags\/.|[a-z_-]{0,40}\d{1,9}[._]\d|v\d{1,9}$|\d{6,14}$)/i;

/** How surely a ref names the same code tomorrow. */
export function pinning(ref: string | undefined): GitSource['pinned'] {
  if (ref && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return 'commit';
  return ref && release.test(ref) ? 'version' : 'moving';
}
