/** REST's representations of people, repositories, commits, pull requests, reviews and comments. */
import { standing } from './anchor.ts';
import { example, redirected } from './examples.ts';
import type { IssueComment, Person, Pull, Review, ReviewComment, World } from './state.ts';

export type Json = Record<string, unknown>;

export function personJson(world: World, person: Person): Json {
  const api = `${world.apiUrl}/users/${encodeURIComponent(person.login)}`;
  const bot = person.type === 'Bot';
  return {
    login: person.login,
    id: person.id,
    node_id: person.nodeId,
    avatar_url: `${world.serverUrl}/avatars/${person.id}`,
    gravatar_id: '',
    url: api,
    html_url: `${world.serverUrl}/${bot ? `apps/${person.login.replace('[bot]', '')}` : person.login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: person.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The repository, or the fork of it that `owner` has; a real payload's, with the names replaced. */
export function repositoryJson(world: World, owner = world.owner): Json {
  const fork = owner !== world.owner;
  const template = redirected(world, example('pull_request', 'synchronize').repository as Json, owner);
  return {
    ...template,
    id: fork ? world.person(owner).id + 500_000 : world.repositoryId,
    node_id: fork ? `R_${owner}` : world.repositoryNodeId,
    name: world.name,
    full_name: `${owner}/${world.name}`,
    owner: personJson(world, world.person(owner)),
    private: true,
    visibility: 'private',
    fork,
    default_branch: world.defaultBranch,
    has_discussions: false,
    network_count: 0,
    subscribers_count: 0,
    permissions: { admin: false, maintain: false, push: false, triage: false, pull: true },
  };
}

export function pullUrl(world: World, pull: Pull): string {
  return `${world.serverUrl}/${world.fullName}/pull/${pull.number}`;
}

export function apiUrl(world: World, path: string): string {
  return `${world.apiUrl}/repos/${world.fullName}/${path}`;
}

/** As in a payload and in `GET …/pulls/{n}`: a real payload's, with everything that is known replaced. */
export function pullJson(world: World, pull: Pull): Json {
  const template = redirected(
    world,
    example('pull_request', 'synchronize').pull_request as Json,
    world.owner,
    pull.number,
  );
  const files = world.files(pull);
  const count = (of: 'additions' | 'deletions') => files.reduce((sum, file) => sum + file[of], 0);
  const base = world.repository.resolve(pull.base.branch);
  const merge = world.repository.testMerge(base, pull.head.sha);
  const side = (owner: string, branch: string, sha: string) => ({
    label: `${owner}:${branch}`,
    ref: branch,
    sha,
    user: personJson(world, world.person(owner)),
    repo: repositoryJson(world, owner),
  });
  return {
    ...template,
    id: pull.id,
    node_id: pull.nodeId,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: personJson(world, pull.author),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.state === 'closed' ? pull.updatedAt : null,
    merge_commit_sha: merge ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    labels: pull.labels.map((name, index) => ({
      id: index + 1,
      node_id: `LA_${index + 1}`,
      url: apiUrl(world, `labels/${encodeURIComponent(name)}`),
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    statuses_url: apiUrl(world, `statuses/${pull.head.sha}`),
    head: side(pull.head.owner, pull.head.branch, pull.head.sha),
    base: side(world.owner, pull.base.branch, pull.base.sha),
    _links: {
      ...(template._links as Json),
      statuses: { href: apiUrl(world, `statuses/${pull.head.sha}`) },
    },
    author_association: association(world, pull.author),
    draft: pull.draft,
    mergeable: merge !== undefined,
    mergeable_state: merge ? 'clean' : 'dirty',
    comments: pull.comments.length,
    review_comments: world.reviewComments(pull).filter((comment) => comment.review.state !== 'PENDING').length,
    commits: world.repository.commitsBetween(world.mergeBase(pull), pull.head.sha).length,
    additions: count('additions'),
    deletions: count('deletions'),
    changed_files: files.length,
  };
}

export function reviewJson(world: World, review: Review): Json {
  const html = `${pullUrl(world, review.pull)}#pullrequestreview-${review.id}`;
  const pull = apiUrl(world, `pulls/${review.pull.number}`);
  return {
    id: review.id,
    node_id: review.nodeId,
    user: personJson(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: association(world, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.submittedAt && { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  };
}

/** Once a line is gone, `line` is null, and only `original_line` and `original_commit_id` tell where it was. */
export function reviewCommentJson(world: World, comment: ReviewComment): Json {
  const { thread } = comment;
  const { pull, anchor } = thread;
  const now = standing(world, pull, anchor);
  const self = apiUrl(world, `pulls/comments/${comment.id}`);
  const html = `${pullUrl(world, pull)}#discussion_r${comment.id}`;
  const parent = thread.comments[0];
  return {
    url: self,
    pull_request_review_id: comment.review.id,
    id: comment.id,
    node_id: comment.nodeId,
    diff_hunk: anchor.hunk,
    path: now.path,
    commit_id: now.outdated ? anchor.commit : pull.head.sha,
    original_commit_id: anchor.commit,
    user: personJson(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: apiUrl(world, `pulls/${pull.number}`),
    author_association: association(world, comment.author),
    _links: {
      self: { href: self },
      html: { href: html },
      pull_request: { href: apiUrl(world, `pulls/${pull.number}`) },
    },
    reactions: reactionsJson(`${self}/reactions`),
    start_line: now.startLine,
    original_start_line: anchor.startLine ?? null,
    start_side: anchor.startSide ?? null,
    line: now.line,
    original_line: anchor.line,
    side: anchor.side,
    position: now.position,
    original_position: anchor.position,
    subject_type: anchor.subject,
    ...(parent && parent !== comment && { in_reply_to_id: parent.id }),
  };
}

export function issueCommentJson(world: World, comment: IssueComment): Json {
  const self = apiUrl(world, `issues/comments/${comment.id}`);
  return {
    url: self,
    html_url: `${pullUrl(world, comment.pull)}#issuecomment-${comment.id}`,
    issue_url: apiUrl(world, `issues/${comment.pull.number}`),
    id: comment.id,
    node_id: comment.nodeId,
    user: personJson(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(world, comment.author),
    body: comment.body,
    reactions: reactionsJson(`${self}/reactions`),
    performed_via_github_app: comment.author.type === 'Bot' ? appJson(world) : null,
  };
}

export function commitJson(world: World, sha: string): Json {
  const commit = world.repository.commitInfo(sha);
  const link = (kind: string, id: string) => apiUrl(world, `${kind}/${id}`);
  const html = (id: string) => `${world.serverUrl}/${world.fullName}/commit/${id}`;
  return {
    sha,
    node_id: `C_${sha}`,
    commit: {
      author: commit.author,
      committer: commit.author,
      message: commit.message,
      tree: { sha: commit.tree, url: link('git/trees', commit.tree) },
      url: link('git/commits', sha),
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    url: link('commits', sha),
    html_url: html(sha),
    comments_url: `${link('commits', sha)}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((parent) => ({ sha: parent, url: link('commits', parent), html_url: html(parent) })),
  };
}

export function association(world: World, person: Person): string {
  if (person.login === world.owner) return 'OWNER';
  return person.type === 'Bot' ? 'CONTRIBUTOR' : 'NONE';
}

function reactionsJson(url: string): Json {
  return { url, total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
}

/** The app behind GITHUB_TOKEN. */
export function appJson(world: World): Json {
  return {
    id: 15_368,
    slug: 'github-actions',
    node_id: 'MDM6QXBwMTUzNjg=',
    client_id: 'Iv1.0000000000000000',
    owner: personJson(world, world.person('github')),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${world.serverUrl}/apps/github-actions`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { checks: 'write', contents: 'read', metadata: 'read', pull_requests: 'write' },
    events: [],
  };
}
