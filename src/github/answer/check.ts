import { randomUUID } from 'node:crypto';
import type { Secrets } from '../../facts/secrets/everything-to-hide.ts';
import type { Annotation } from '../../report/annotations.ts';
import { failsElsewhere, unknownElsewhere, type Words } from '../../report/other-base.ts';
import type { Verdict } from '../../review/review.ts';
import { baseKey, baseWords, type CheckRecord, readRecord, writeRecord } from '../check-record.ts';
import type { Client } from '../client.ts';
import { Failure, failureOf } from '../failure.ts';
import type { Target } from '../read/target.ts';

/** What GitHub takes in one request (https://docs.github.com/rest/checks/runs#create-a-check-run). */
const annotationsPerRequest = 50;
/** More than anybody pages through, in two requests; the job's summary lists every finding. */
const mostAnnotations = 100;

export interface Check {
  readonly name: string;
  readonly verdict: Verdict;
  /** The summary has at most 65,535 characters, with room for a paragraph. */
  readonly words: Words;
  readonly secrets: Secrets;
  /** Where the details are; undefined where the run is not known. */
  readonly detailsUrl: string | undefined;
}

export interface PostedCheck {
  readonly target: Target;
  readonly id: number;
  readonly url: string | undefined;
  readonly record: CheckRecord;
  /** As it stands in the check. */
  readonly words: Words;
}

const permission = 'checks: write';
const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Makes a completed check run on the commit that was reviewed. "Could not review" is a failure: `neutral` would pass.
 *
 * GitHub goes by the newest check of a name, so that a review against another base would hide one that failed: a green
 * check fails where the newest one of another base did not pass. It is there, not completed, before the others are looked
 * at, so that of two runs at the same time one sees the other.
 *
 * @throws {Failure} where there is no completed check run in the end.
 */
export async function postCheck(client: Client, target: Target, check: Check): Promise<PostedCheck> {
  const record: CheckRecord = {
    base: baseKey(target.base?.ref),
    pull: target.number,
    verdict: check.verdict,
    run: randomUUID(),
    wrote: [],
  };
  try {
    const { id, html_url } = await create(client, target, check, record);
    const posted = { target, id, url: html_url ?? undefined, record, words: check.words };
    return record.verdict === 'pass' ? await complete(client, target, check, posted) : posted;
  } catch (error) {
    throw failureOf(error, 'post the check run', permission);
  }
}

async function complete(client: Client, target: Target, check: Check, posted: PostedCheck): Promise<PostedCheck> {
  const { owner, repo } = target;
  const others = await checksOf(client, target, check.name)
    .then((all) => othersFailing(all, posted.record))
    .catch(() => undefined);
  const words = worst(check, others);
  const green = others?.length === 0;
  const finish = () =>
    client.rest.checks.update({
      owner,
      repo,
      check_run_id: posted.id,
      status: 'completed',
      conclusion: green ? 'success' : 'failure',
      ...(!green && { output: outputOf(words) }),
    });
  // It changes nothing to say the same again.
  await finish().catch((error) => {
    if (failureOf(error, '', permission).fault !== 'github') throw error;
    return finish();
  });
  return { ...posted, words };
}

function worst({ words, secrets }: Check, others: readonly CheckRecord[] | undefined): Words {
  if (others === undefined) return unknownElsewhere(words, secrets);
  return others.length === 0 ? words : failsElsewhere(words, others.map(baseWords), secrets);
}

type CheckRun = Awaited<ReturnType<Client['rest']['checks']['listForRef']>>['data']['check_runs'][number];

/** What GitHub keeps of one name, and more than a pull request of good will comes to. */
const mostPages = 10;

/** All check runs of a name on the commit, those that a newer one replaces as well. */
async function checksOf(client: Client, { owner, repo, head }: Target, name: string): Promise<CheckRun[]> {
  const found: CheckRun[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.rest.checks.listForRef({
      ...{ owner, repo, ref: head, check_name: name },
      ...{ filter: 'all', per_page: 100, page },
    });
    found.push(...data.check_runs);
    if (data.check_runs.length < 100) return found;
  }
  throw new Failure('github', 'There are too many check runs of one name on the commit.');
}

/** Of each other base the newest review, where it did not pass. */
function othersFailing(runs: readonly CheckRun[], { base }: CheckRecord): CheckRecord[] {
  const newest = new Map<string, CheckRecord>();
  for (const { app, external_id } of [...runs].sort((a, b) => a.id - b.id)) {
    const record = readRecord(external_id);
    // Another app's may only make it worse.
    if (record && record.base !== base) newest.set(`${app?.id} ${record.base}`, record);
  }
  return [...newest.values()].filter(({ verdict }) => verdict !== 'pass');
}

/**
 * Adds to a check run what is known only at the end: in its record what the run has written, and annotations, at most a
 * hundred.
 *
 * @param annotated is told each time how many of them GitHub has
 * @throws {Failure} where something could not be added.
 */
export async function finishCheck(
  client: Client,
  { id, target, record, words }: PostedCheck,
  { written, annotations }: { readonly written: readonly string[]; readonly annotations: readonly Annotation[] },
  annotated: (number: number) => void,
): Promise<void> {
  const { owner, repo } = target;
  const all = annotations.slice(0, mostAnnotations);
  const external_id = written.length > 0 && writeRecord({ ...record, wrote: written });
  for (let from = 0; from < all.length || (from === 0 && external_id); from += annotationsPerRequest) {
    const some = all.slice(from, from + annotationsPerRequest);
    try {
      await client.rest.checks.update({
        ...{ owner, repo, check_run_id: id },
        ...(from === 0 && external_id && { external_id }),
        ...(some.length > 0 && { output: { ...outputOf(words), annotations: some.map(forCheck) } }),
      });
    } catch (error) {
      // Annotations are appended, so that trying again could show some twice.
      throw failureOf(error, 'annotate the check run', permission);
    }
    annotated(from + some.length);
  }
}

function outputOf({ title, summary }: Words) {
  return { title: title.slice(0, 255), summary };
}

/** Creates the run; where GitHub fails at that, looks whether it has it all the same before it tries once more. */
async function create(client: Client, target: Target, check: Check, record: CheckRecord) {
  const { owner, repo, head } = target;
  const external_id = writeRecord(record);
  const post = async () => {
    const { data } = await client.rest.checks.create({
      owner,
      repo,
      name: check.name,
      head_sha: head,
      ...(record.verdict === 'pass' ? { status: 'in_progress' } : { status: 'completed', conclusion: 'failure' }),
      external_id,
      ...(check.detailsUrl && { details_url: check.detailsUrl }),
      output: outputOf(check.words),
    });
    return data;
  };
  try {
    return await post();
  } catch (error) {
    if (failureOf(error, '', permission).fault !== 'github') throw error;
    const all = await checksOf(client, target, check.name);
    return all.find((each) => each.external_id === external_id) ?? (await post());
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
