import { randomUUID } from 'node:crypto';
import type { Verdict } from '../../review/review.ts';
import type { Client } from '../client.ts';
import { answerOf, failureOf } from '../failure.ts';
import type { Target } from '../read/target.ts';
import type { Annotation } from './annotations.ts';

/** What GitHub takes in one request (https://docs.github.com/rest/checks/runs#create-a-check-run). */
const annotationsPerRequest = 50;
/** More than anybody pages through, in two requests; the summary lists every finding. */
const mostAnnotations = 100;

export interface Check {
  readonly name: string;
  readonly verdict: Verdict;
  readonly title: string;
  /** Markdown of at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Where the details are; undefined where the run is not known. */
  readonly detailsUrl: string | undefined;
}

export interface PostedCheck {
  readonly url: string | undefined;
  /** How many of the annotations GitHub has. */
  readonly annotated: number;
  /** Set where the later ones could not be added. */
  readonly failure: Error | undefined;
}

const permission = 'checks: write';
const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Makes a completed check run on the commit that was reviewed. "Could not review" is a failure: `neutral` would pass.
 *
 * @throws {Failure} where there is no check run in the end.
 */
export async function postCheck(client: Client, target: Target, check: Check): Promise<PostedCheck> {
  const { owner, repo } = target;
  const annotations = check.annotations.slice(0, mostAnnotations);
  const output = (from: number) => ({
    title: check.title.slice(0, 255),
    summary: check.summary,
    annotations: annotations.slice(from, from + annotationsPerRequest).map(forCheck),
  });
  let annotated = Math.min(annotations.length, annotationsPerRequest);
  let failure: Error | undefined;
  const run = await create(client, target, check, output(0))
    .catch((error) => {
      if (answerOf(error)?.status !== 422 || annotations.length === 0) throw error;
      // One annotation that GitHub does not take, and it takes none.
      annotated = 0;
      failure = failureOf(error, 'annotate the check run', permission);
      return create(client, target, check, { ...output(0), annotations: [] });
    })
    .catch((error) => {
      throw failureOf(error, 'post the check run', permission);
    });
  while (annotated < annotations.length && !failure) {
    try {
      await client.rest.checks.update({ owner, repo, check_run_id: run.id, output: output(annotated) });
      annotated = Math.min(annotations.length, annotated + annotationsPerRequest);
    } catch (error) {
      // Annotations are appended, so that trying again could show some twice.
      failure = failureOf(error, 'add more annotations to the check run', permission);
    }
  }
  return { url: run.html_url ?? undefined, annotated, failure };
}

type Output = NonNullable<NonNullable<Parameters<Client['rest']['checks']['create']>[0]>['output']>;

/** Creates the run; where GitHub fails at that, looks whether it has it all the same before it tries once more. */
async function create(client: Client, { owner, repo, head }: Target, check: Check, output: Output) {
  const ours = randomUUID();
  const post = async () => {
    const { data } = await client.rest.checks.create({
      owner,
      repo,
      name: check.name,
      head_sha: head,
      status: 'completed',
      conclusion: check.verdict === 'pass' ? 'success' : 'failure',
      external_id: ours,
      ...(check.detailsUrl && { details_url: check.detailsUrl }),
      output,
    });
    return data;
  };
  try {
    return await post();
  } catch (error) {
    if (failureOf(error, '', permission).fault !== 'github') throw error;
    const { data } = await client.rest.checks.listForRef({
      owner,
      repo,
      ref: head,
      check_name: check.name,
      filter: 'all',
      per_page: 100,
    });
    return data.check_runs.find(({ external_id }) => external_id === ours) ?? (await post());
  }
}

function forCheck({ place, level, title, message }: Annotation) {
  return {
    path: place.path,
    start_line: place.startLine,
    end_line: place.endLine,
    ...(place.columns && { start_column: place.columns.start, end_column: place.columns.end }),
    annotation_level: levels[level],
    title,
    message,
  };
}
