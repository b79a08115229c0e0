/** The fields at the top of a query. */
import type { Node, Pull } from '../state.ts';
import type { Context } from './execute.ts';
import { objectView } from './objects.ts';
import {
  actorView,
  connection,
  Failure,
  issueCommentView,
  need,
  type PageArguments,
  pullView,
  reviewCommentView,
  reviewView,
  threadView,
  type View,
} from './views.ts';

export function queries(context: Context): View {
  return {
    viewer: () => ({
      ...actorView(context, context.actor.person),
      __typename: 'User',
      login: context.actor.person.login,
    }),
    rateLimit: () => {
      const { limit, used, remaining, reset } = context.meter.status('graphql');
      const resetAt = new Date(reset * 1000).toISOString();
      return { cost: context.cost, limit, used, remaining, resetAt, nodeCount: 0 };
    },
    repository: ({ owner, name, followRenames }: { owner: string; name: string; followRenames: boolean }) => {
      const world = context.world.of(owner, name);
      if (!world && !(context.world.isNamed(owner, name) === 'once' && followRenames)) {
        throw new Failure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryView({ ...context, world: world ?? context.world });
    },
    repositoryOwner: ({ login }: { login: string }) =>
      login.toLowerCase() === context.world.owner.toLowerCase() ? ownerView(context) : null,
    node: ({ id }: { id: string }) => nodeView(context, id),
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => nodeView(context, id)),
  };
}

/** Whoever the repositories are of. Of an order, only the one by names is there, which is the one that they are listed in. */
function ownerView(context: Context): View {
  const { world } = context;
  const all = [world, ...[...world.others.values()].map((other) => other.world)].sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  );
  return {
    ...actorView(context, world.person(world.owner)),
    __typename: 'Organization',
    repositories: ({
      orderBy,
      ownerAffiliations,
      ...page
    }: PageArguments & { orderBy?: { field: string; direction: string }; ownerAffiliations?: string[] }) => {
      if (orderBy?.field !== 'NAME' || orderBy.direction !== 'ASC' || String(ownerAffiliations) !== 'OWNER')
        throw new Failure('UNPROCESSABLE', 'The stand-in lists what is owned, by names');
      return connection(all, page, (each) => repositoryView({ ...context, world: each }));
    },
  };
}

export function repositoryView(context: Context): View {
  const { world } = context;
  return {
    __typename: 'Repository',
    id: world.repositoryNodeId,
    name: world.name,
    nameWithOwner: world.fullName,
    owner: { ...actorView(context, world.person(world.owner)), __typename: 'User' },
    isPrivate: true,
    isFork: false,
    isArchived: world.others.get(world.name.toLowerCase())?.archived ?? false,
    url: `${world.serverUrl}/${world.fullName}`,
    defaultBranchRef: () => refView(context, `refs/heads/${world.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => refView(context, qualifiedName),
    object: ({ oid, expression }: { oid?: string | null; expression?: string | null }) => {
      need(context, 'contents=read');
      return objectView(context, oid, expression);
    },
    pullRequest: ({ number }: { number: number }) => {
      need(context, 'pull_requests=read');
      const pull = world.pulls.get(number);
      if (!pull) throw new Failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      return pullView(context, pull);
    },
    pullRequests: (page: PageArguments) => {
      need(context, 'pull_requests=read');
      return connection([...world.pulls.values()], page, (pull: Pull) => pullView(context, pull));
    },
  };
}

function refView(context: Context, qualified: string): View | null {
  need(context, 'contents=read');
  const name = qualified.startsWith('refs/') ? qualified : `refs/heads/${qualified}`;
  const sha = name.startsWith('refs/forks/') ? undefined : context.world.repository.find(name);
  if (!sha) return null;
  const short = name.replace(/^refs\/(heads|tags)\//, '');
  return { __typename: 'Ref', id: `REF_${short}`, name: short, target: () => objectView(context, sha, null) };
}

/** @throws NOT_FOUND, also for what the caller may not see */
export function nodeOf<T extends Node>(context: Context, id: string, is: (node: Node) => node is T): T {
  const node = context.world.nodes.get(id);
  if (!node || !is(node)) throw new Failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  return node;
}

function nodeView(context: Context, id: string): View {
  const node = nodeOf(context, id, (each): each is Node => true);
  need(context, 'pull_requests=read');
  if ('kind' in node) {
    if (node.kind === 'review') return reviewView(context, node);
    return node.kind === 'review comment' ? reviewCommentView(context, node) : issueCommentView(context, node);
  }
  if ('anchor' in node) return threadView(context, node);
  if ('threads' in node) return pullView(context, node);
  throw new Failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}
