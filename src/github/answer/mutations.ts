import type { Client } from '../client.ts';
import { answeredBeside, answerOf, Failure, failureOf } from '../failure.ts';

/**
 * What is asked of each change: what it has made or changed, which is null if it has not
 * (https://docs.github.com/graphql/reference/mutations). Of what is deleted nothing is left to be asked.
 */
const outcomes = {
  addPullRequestReview: 'pullRequestReview { id }',
  addPullRequestReviewThread: 'thread { id }',
  addPullRequestReviewThreadReply: 'comment { id }',
  submitPullRequestReview: 'pullRequestReview { id }',
  deletePullRequestReview: '__typename',
  updatePullRequestReviewComment: 'pullRequestReviewComment { id }',
  deletePullRequestReviewComment: '__typename',
  updateIssueComment: 'issueComment { id }',
  deleteIssueComment: '__typename',
  resolveReviewThread: 'thread { id }',
  unresolveReviewThread: 'thread { id }',
  minimizeComment: 'minimizedComment { isMinimized }',
  unminimizeComment: 'unminimizedComment { isMinimized }',
};

/** One change, as GraphQL names it. */
export interface Mutation {
  readonly name: keyof typeof outcomes;
  readonly input: Readonly<Record<string, unknown>>;
  /** What it does is nice to have: a refusal is no failure. */
  readonly optional?: boolean;
  /** What is asked of it, where that is more than usual. */
  readonly select?: string;
}

/** The same for changes of the same kind to the same thing, whatever is written there. */
export function nameOfChange({ name, input }: Mutation): string {
  const { body: _, ...subject } = input;
  return JSON.stringify([name, subject]);
}

/** What became of changes. */
export interface Changed {
  /** What each was answered with; undefined where it was not done. */
  readonly answers: readonly unknown[];
  /** The first refusal that matters. */
  readonly failure: Failure | undefined;
}

/** What GitHub can do in the ten seconds that it gives a request. */
const mostAtOnce = 15;
const mostCharacters = 400_000;

/**
 * Makes changes in as few requests as it takes, in their order. A refusal of one does not stop the others; an answer without
 * what the change makes is one, too.
 */
export async function makeChanges(client: Client, mutations: readonly Mutation[], doing: string): Promise<Changed> {
  const answers: unknown[] = [];
  let failure: Failure | undefined;
  for (const batch of batches(mutations)) {
    const sent = await send(client, batch, doing);
    const done = batch.map((_, i) => (isWhole(sent.fields[`m${i}`]) ? sent.fields[`m${i}`] : undefined));
    answers.push(...done);
    failure ??= sent.failure;
    if (batch.some(({ optional }, i) => !optional && done[i] === undefined)) failure ??= unconfirmed(doing);
  }
  return { answers, failure };
}

interface Sent {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The first refusal that matters. */
  readonly failure?: Failure;
}

async function send(client: Client, batch: readonly Mutation[], doing: string): Promise<Sent> {
  const inputs = Object.fromEntries(batch.map(({ input }, i) => [`i${i}`, input]));
  try {
    return { fields: (await client.graphql(documentOf(batch), inputs)) ?? {} };
  } catch (error) {
    const fields = (answeredBeside(error) ?? {}) as Sent['fields'];
    const refused = answerOf(error)?.errors ?? [];
    const [first] = refused.filter(({ path }) => !batch[Number(String(path?.[0]).slice(1))]?.optional);
    if (refused.length > 0 && !first) return { fields };
    // What is refused after it may only be so for its sake.
    const why = first ? Object.assign(error as object, { errors: [first] }) : error;
    return { fields, failure: failureOf(why, doing, 'pull-requests: write') };
  }
}

function isWhole(field: unknown): boolean {
  return typeof field === 'object' && field !== null && Object.values(field).every((value) => value !== null);
}

/** Of a change that GitHub answers with nothing where what it made should be. */
export function unconfirmed(doing: string): Failure {
  return new Failure('github', `layer-review could not ${doing}: GitHub did not confirm it. Re-run the job.`);
}

/**
 * The same, where only a refusal is of interest.
 *
 * @throws {Failure} the first one, once all were tried.
 */
export async function mutate(client: Client, mutations: readonly Mutation[], doing: string): Promise<void> {
  const { failure } = await makeChanges(client, mutations, doing);
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
  const fields = batch.map(({ name, select = outcomes[name] }, i) => `m${i}: ${name}(input: $i${i}) { ${select} }`);
  return `mutation (${declared.join(', ')}) { ${fields.join(' ')} }`;
}
