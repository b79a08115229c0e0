/** A file at a commit, branch or tag of another repository. */
export interface Elsewhere {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
}

/** Reads `owner/repo/path@ref`. */
export function parseElsewhere(text: string): Elsewhere | undefined {
  const [place = '', ref, more] = text.split('@');
  const [owner = '', repo = '', ...folders] = place.split('/');
  const names = [owner, repo, ...folders];
  if (more !== undefined || folders.length === 0 || !names.every((each) => each && each !== '.' && each !== '..'))
    return undefined;
  if (![owner, repo].every((each) => /^[\w.-]+$/.test(each)) || !ref || !/^[\w./-]+$/.test(ref)) return undefined;
  return { owner, repo, path: folders.join('/'), ref };
}

export function elsewhereText({ owner, repo, path, ref }: Elsewhere): string {
  return `${owner}/${repo}/${path}@${ref}`;
}

/** Whether it can never be another text. */
export function isPinned({ ref }: Elsewhere): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
