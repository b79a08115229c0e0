import type { Client } from '../client.ts';
import { answeredBeside, answerOf, Failure, failureOf } from '../failure.ts';

/** A repository as a list of many has it. */
export interface ListedRepository {
  /** `owner/name` */
  readonly repository: string;
  readonly isArchived: boolean;
  /** The default branch, and its newest commit; undefined where there is none, as nothing was ever pushed. */
  readonly tip: { readonly branch: string; readonly head: string } | undefined;
}

/** As many as a page has (https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api). */
const pageSize = 100;

const fields = 'nameWithOwner isArchived defaultBranchRef { name target { oid } }';

interface Row {
  readonly nameWithOwner: string;
  readonly isArchived: boolean;
  readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } | null } | null;
}

interface Page {
  readonly repositoryOwner: {
    readonly repositories: {
      readonly nodes: readonly (Row | null)[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
}

/**
 * Lists all repositories of an organisation or a person that the token can see, by their names: a request for each hundred.
 *
 * @throws {Failure}
 */
export async function listRepositories(client: Client, owner: string): Promise<ListedRepository[]> {
  const query = `query ($owner: String!, $after: String) { repositoryOwner(login: $owner) {
    repositories(first: ${pageSize}, after: $after, ownerAffiliations: OWNER, orderBy: { field: NAME, direction: ASC }) {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`;
  const found: ListedRepository[] = [];
  try {
    let after: string | null = null;
    do {
      const page: Page = await client.graphql<Page>(query, { owner, after });
      if (page.repositoryOwner === null) throw new Failure('workflow', `There is nobody called ${owner} on GitHub.`);
      const { nodes, pageInfo } = page.repositoryOwner.repositories;
      found.push(...nodes.flatMap((row) => (row ? [listed(row)] : [])));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  } catch (error) {
    throw failureOf(error, `list the repositories of ${owner}`, 'metadata: read');
  }
}

/** Asks for the default branches of repositories that somebody names; undefined for one that the token cannot see. */
export async function findRepositories(
  client: Client,
  names: readonly string[],
): Promise<(ListedRepository | undefined)[]> {
  const found: (ListedRepository | undefined)[] = [];
  for (let from = 0; from < names.length; from += pageSize) {
    const some = names.slice(from, from + pageSize).map((name) => name.split('/'));
    const declared = some.map((_, i) => `$o${i}: String!, $n${i}: String!`).join(', ');
    const asked = some.map((_, i) => `r${i}: repository(owner: $o${i}, name: $n${i}) { ${fields} }`).join(' ');
    const variables = Object.fromEntries(
      some.flatMap(([owner, name], i) => [
        [`o${i}`, owner],
        [`n${i}`, name],
      ]),
    );
    const answer = await askFor(client, `query (${declared}) { ${asked} }`, variables);
    found.push(
      ...some.map((_, i) => {
        const row = answer[`r${i}`];
        return row ? listed(row) : undefined;
      }),
    );
  }
  return found;
}

type Rows = Readonly<Record<string, Row | null | undefined>>;

/** What GraphQL answers beside the names that it does not know. */
async function askFor(client: Client, query: string, variables: Record<string, string | undefined>): Promise<Rows> {
  try {
    return await client.graphql<Rows>(query, variables);
  } catch (error) {
    const beside = answeredBeside(error) as Rows | undefined;
    if (beside && answerOf(error)?.errors.every(({ type }) => type === 'NOT_FOUND')) return beside;
    throw failureOf(error, 'find the repositories', 'metadata: read');
  }
}

function listed({ nameWithOwner: repository, isArchived, defaultBranchRef }: Row): ListedRepository {
  const { name: branch, target } = defaultBranchRef ?? {};
  return { repository, isArchived, tip: branch !== undefined && target ? { branch, head: target.oid } : undefined };
}
