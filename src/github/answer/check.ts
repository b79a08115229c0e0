import { randomUUID } from 'node:crypto';
import type { Secrets } from '../../facts/secrets/everything-to-hide.ts';
import type { Annotation } from '../../report/annotations.ts';
import { failsElsewhere, unknownElsewhere, type Words } from '../../report/other-base.ts';
import type { Verdict } from '../../review/review.ts';
import { baseKey, baseWords, type CheckRecord, runState, writeRecord } from '../check-record.ts';
import type { Client } from '../client.ts';
import { type Failure, failureOf } from '../failure.ts';
import { keepForLater } from '../log.ts';
import type { Target } from '../read/target.ts';
import { type BegunCheck, beginCheck, checkOutput, checkPermission, neighboursOf } from './begin-check.ts';
import { othersFailing } from './other-bases.ts';

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

export interface PostedCheck extends BegunCheck {
  readonly target: Target;
  readonly check: Check;
  readonly record: CheckRecord;
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Makes a check run on the commit that was reviewed. "Could not review" is a failure: `neutral` would pass. One that passes
 * is not completed before {@link finishCheck}.
 *
 * @throws {Failure} where there is no check run in the end.
 */
export async function postCheck(client: Client, target: Target, check: Check): Promise<PostedCheck> {
  const record: CheckRecord = {
    base: baseKey(target.base?.ref),
    pull: target.number,
    verdict: check.verdict,
    run: randomUUID(),
    wrote: [],
  };
  keepForLater(runState(target), record.run);
  try {
    return { ...(await beginCheck(client, target, { ...check, record })), target, check, record };
  } catch (error) {
    throw failureOf(error, 'post the check run', checkPermission);
  }
}

/**
 * Says of a check that passes how it ends, and of any what only the end knows: in its record what the run has written, and
 * annotations, at most a hundred.
 *
 * GitHub goes by the newest check of a name, so that a review against another base would hide one that failed: a green
 * check fails where the newest one of another base did not pass. It is there, not completed, before the others are looked
 * at, so that of two runs at the same time one sees the other.
 *
 * @param failure what it says in the place of its words, where not all could be reported after all
 * @param annotated is told each time how many of them GitHub has
 * @throws {Failure} where something could not be said.
 */
export async function finishCheck(
  client: Client,
  posted: PostedCheck,
  ending: Ending,
  annotated: (number: number) => void,
): Promise<void> {
  const { id, target } = posted;
  const at = { owner: target.owner, repo: target.repo, check_run_id: id };
  const { words, news } = await newsOf(client, posted, ending);
  const [first = [], ...more] = inPages(ending.annotations.slice(0, mostAnnotations));
  const withNotes = (some: readonly Annotation[]) =>
    some.length > 0 && { output: { ...checkOutput(words), annotations: some.map(forCheck) } };
  const update = async (what: object, doing: string) => {
    await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...at, ...what }).catch((error) => {
      throw failureOf(error, doing, checkPermission);
    });
  };
  let refused: unknown;
  const hasNews = Object.keys(news).length > 0;
  if (hasNews)
    await update({ ...news, ...withNotes(first) }, completing).catch(async (error: Failure) => {
      if (error.fault !== 'github') throw error;
      // It changes nothing to say the same again; but annotations are appended, and trying again could show some twice.
      await update(news, completing);
      refused = first.length > 0 ? error : undefined;
    });
  if (refused) throw refused;
  let told = hasNews ? first.length : 0;
  annotated(told);
  for (const some of hasNews ? more : [first, ...more]) {
    if (some.length === 0) continue;
    await update({ ...withNotes(some) }, 'annotate the check run');
    told += some.length;
    annotated(told);
  }
}

const completing = 'complete the check run';

/** What only the end of a review knows of its check. */
interface Ending {
  readonly written: readonly string[];
  /** What it keeps for the next review; undefined where another place has that. */
  readonly memory: string | undefined;
  readonly annotations: readonly Annotation[];
  readonly failure: Words | undefined;
}

/** What has changed about a check run since it was posted. */
async function newsOf(client: Client, posted: PostedCheck, { written, memory, failure }: Ending) {
  const { check, record } = posted;
  const end = failure ? failed(failure) : record.verdict === 'pass' ? await endOf(client, posted) : undefined;
  const { words: said = check.words, ...conclusion } = end ?? {};
  const words = memory === undefined ? said : { ...said, text: memory };
  const news = {
    ...conclusion,
    ...((written.length > 0 || failure) && {
      external_id: writeRecord({ ...record, ...(failure && { verdict: 'error' }), wrote: written }),
    }),
    ...(words !== check.words && { output: checkOutput(words) }),
  };
  return { words, news };
}

function failed(words: Words) {
  return { status: 'completed' as const, conclusion: 'failure' as const, words };
}

/** How a check that passes ends. */
async function endOf(client: Client, posted: PostedCheck) {
  const others = await othersOf(client, posted);
  const conclusion: 'success' | 'failure' = others?.length === 0 ? 'success' : 'failure';
  return { status: 'completed' as const, conclusion, words: worst(posted.check, others) };
}

function inPages(annotations: readonly Annotation[]): (readonly Annotation[])[] {
  return Array.from({ length: Math.ceil(annotations.length / annotationsPerRequest) }, (_, i) =>
    annotations.slice(i * annotationsPerRequest, (i + 1) * annotationsPerRequest),
  );
}

function worst({ words, secrets }: Check, others: readonly CheckRecord[] | undefined): Words {
  if (others === undefined) return unknownElsewhere(words, secrets);
  return others.length === 0 ? words : failsElsewhere(words, others.map(baseWords), secrets);
}

/** The reviews against other bases that did not pass; undefined where the checks of the commit cannot be read. */
async function othersOf(client: Client, { target, check, record, ...posted }: PostedCheck) {
  try {
    const neighbours = posted.neighbours ?? (await neighboursOf(client, target, check.name));
    return await othersFailing(client, target, neighbours, record.base);
  } catch {
    return undefined;
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
