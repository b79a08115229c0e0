import type { Client } from '../client.ts';
import { answerOf, type Failure, failureOf } from '../failure.ts';

/** One change, as GraphQL names it (https://docs.github.com/graphql/reference/mutations). */
export interface Mutation {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What it does is nice to have: a refusal is no failure. */
  readonly optional?: boolean;
}

/** What GitHub can do in the ten seconds that it gives a request. */
const mostAtOnce = 15;
const mostCharacters = 400_000;

/**
 * Makes changes in as few requests as it takes, in their order. A refusal of one does not stop the others.
 *
 * @throws {Failure} the first one, once all were tried.
 */
export async function mutate(client: Client, mutations: readonly Mutation[], doing: string): Promise<void> {
  let failure: Failure | undefined;
  for (const batch of batches(mutations)) {
    try {
      await client.graphql(documentOf(batch), Object.fromEntries(batch.map(({ input }, i) => [`i${i}`, input])));
    } catch (error) {
      const refused = answerOf(error)?.errors ?? [];
      const matter = refused.filter(({ path }) => !batch[Number(String(path?.[0]).slice(1))]?.optional);
      if (refused.length > 0 && matter.length === 0) continue;
      failure ??= failureOf(error, doing, 'pull-requests: write');
    }
  }
  if (failure) throw failure;
}

function batches(mutations: readonly Mutation[]): Mutation[][] {
  const all: Mutation[][] = [];
  let room = 0;
  for (const mutation of mutations) {
    const size = JSON.stringify(mutation.input).length;
    if (room < size || all.at(-1)!.length === mostAtOnce) {
      all.push([]);
      room = mostCharacters;
    }
    all.at(-1)!.push(mutation);
    room -= size;
  }
  return all;
}

function documentOf(batch: readonly Mutation[]): string {
  const declared = batch.map(({ name }, i) => `$i${i}: ${name[0]!.toUpperCase()}${name.slice(1)}Input!`);
  const fields = batch.map(({ name }, i) => `m${i}: ${name}(input: $i${i}) { clientMutationId }`);
  return `mutation (${declared.join(', ')}) { ${fields.join(' ')} }`;
}
