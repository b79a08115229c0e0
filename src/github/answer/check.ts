import { randomUUID } from 'node:crypto';
import type { Verdict } from '../../review/review.ts';
import type { Client } from '../client.ts';
import { failureOf } from '../failure.ts';
import type { Target } from '../read/target.ts';
import type { Annotation } from './annotations.ts';

/** What GitHub takes in one request (https://docs.github.com/rest/checks/runs#create-a-check-run). */
const annotationsPerRequest = 50;
/** More than anybody pages through, in two requests; the job's summary lists every finding. */
const mostAnnotations = 100;

export interface Check {
  readonly name: string;
  readonly verdict: Verdict;
  readonly title: string;
  /** Markdown of at most 65,535 characters. */
  readonly summary: string;
  /** Where the details are; undefined where the run is not known. */
  readonly detailsUrl: string | undefined;
}

export interface PostedCheck {
  readonly id: number;
  readonly url: string | undefined;
}

const permission = 'checks: write';
const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Makes a completed check run on the commit that was reviewed. "Could not review" is a failure: `neutral` would pass.
 *
 * @throws {Failure} where there is no check run in the end.
 */
export async function postCheck(client: Client, target: Target, check: Check): Promise<PostedCheck> {
  try {
    const { id, html_url } = await create(client, target, check);
    return { id, url: html_url ?? undefined };
  } catch (error) {
    throw failureOf(error, 'post the check run', permission);
  }
}

/**
 * Adds annotations to a check run, at most a hundred.
 *
 * @param annotated is told each time how many of them GitHub has
 * @throws {Failure} where further ones could not be added.
 */
export async function annotateCheck(
  client: Client,
  { owner, repo }: Target,
  check: Check & PostedCheck,
  annotations: readonly Annotation[],
  annotated: (number: number) => void,
): Promise<void> {
  const all = annotations.slice(0, mostAnnotations);
  for (let from = 0; from < all.length; from += annotationsPerRequest) {
    const some = all.slice(from, from + annotationsPerRequest);
    try {
      const output = { ...outputOf(check), annotations: some.map(forCheck) };
      await client.rest.checks.update({ owner, repo, check_run_id: check.id, output });
    } catch (error) {
      // Annotations are appended, so that trying again could show some twice.
      throw failureOf(error, 'annotate the check run', permission);
    }
    annotated(from + some.length);
  }
}

function outputOf({ title, summary }: Check) {
  return { title: title.slice(0, 255), summary };
}

/** Creates the run; where GitHub fails at that, looks whether it has it all the same before it tries once more. */
async function create(client: Client, { owner, repo, head }: Target, check: Check) {
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
      output: outputOf(check),
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
