import { DidNotEnd, whatToDo } from '../../did-not-end.ts';
import { defaultPolicyPath } from '../../policy/policy.ts';
import { type Annotation, annotationsOf } from '../../report/annotations.ts';
import type { Words } from '../../report/other-base.ts';
import { checkSummary } from '../../report/summary.ts';
import { checkTitle } from '../../report/wording.ts';
import { jobOf } from '../../review/fingerprint.ts';
import { inError } from '../../review/in-error.ts';
import type { Review } from '../../review/review.ts';
import { watching } from '../../watchdog.ts';
import { answeredState } from '../check-record.ts';
import type { Client } from '../client.ts';
import { Failure } from '../failure.ts';
import { keepForLater, setOutputs } from '../log.ts';
import type { CheckRecords } from '../read/check-records.ts';
import type { Conversation } from '../read/conversation.ts';
import { isOpenPull, type Target } from '../read/target.ts';
import { finishCheck, type PostedCheck, postCheck } from './check.ts';
import { postReview } from './comments.ts';
import { addToSummary, type Desk, tellJob } from './job.ts';
import { editing, linksTo } from './links.ts';
import { OwnComments } from './own-comments.ts';
import { attempt, endlessAmong, type Refusal, tellInstead } from './refusals.ts';

/** Bytes; GitHub takes 65,535 characters (https://docs.github.com/rest/checks/runs#create-a-check-run). */
const longestCheckSummary = 63_000;

/** What is known of GitHub before there is anything to say. */
export interface Beforehand {
  readonly records: CheckRecords;
  /** The conversation as it was when the review began; undefined where it was not asked for, or could not be read. */
  readonly said: Promise<Conversation | undefined>;
}

/**
 * Answers on an open pull request, or else on the commit only. What needs no permission comes first and always; what
 * cannot be written after that is reported in another place, and changes nothing about the verdict.
 *
 * @throws DidNotEnd where something of it came to no end, once all else is there: nothing passes then.
 */
export async function publish(
  client: Client,
  target: Target,
  desk: Desk,
  made: Review,
  { records, said }: Beforehand,
): Promise<void> {
  const link = linksTo(desk.repositoryUrl, made.change, made.secrets);
  const refusals = await tellJob(desk, made, link);
  let [annotations, words]: [Annotation[], Words] = [[], withoutReport];
  const review = withEndless(made, endlessAmong(refusals));
  await attempt('the check run', refusals, async () => {
    [annotations, words] = watching('Writing the check run', () => [
      annotationsOf(made),
      {
        title: checkTitle(review),
        summary: checkSummary(review, { link, runUrl: desk.runUrl, maxLength: longestCheckSummary }),
      },
    ]);
  });
  const told = new Set<Annotation>();
  let posted: PostedCheck | undefined;
  const check = {
    name: desk.checkName ?? '',
    verdict: withEndless(review, endlessAmong(refusals)).verdict,
    words,
    secrets: review.secrets,
    detailsUrl: desk.runUrl,
  };
  const checking = attempt('the check run', refusals, async () => {
    if (desk.checkName === undefined) return;
    posted = await postCheck(client, target, check);
    if (posted.url) setOutputs({ 'check-url': posted.url });
  });
  const job = jobOf(desk.checkName);
  const begun = checking.then(() => posted);
  const own = new OwnComments(target, { posted: begun, records, job });
  const ahead = async () => ((await begun)?.pullHead === target.head ? said : undefined);
  // A token that may only read is refused each time.
  const isHopeless = async () => target.readsOnly && checking.then(() => isRefused(refusals));
  // Asks for the conversation meanwhile; the client sends one write after the other.
  const commented = new Set<Annotation>();
  let memory: string | undefined;
  const commenting = attempt('the review', refusals, async () => {
    if (!isOpenPull(target) || (await isHopeless())) return;
    const policyPath = review.origin?.path ?? defaultPolicyPath;
    const telling = {
      link,
      commit: (sha: string) => `${desk.repositoryUrl}/commit/${sha}`,
      secrets: review.secrets,
      job,
      check: job && desk.checkName,
      policyPlace: {
        path: policyPath,
        branch: target.base.ref,
        editing: editing(desk.repositoryUrl, target.base.ref, policyPath, review.origin?.found === true),
      },
      everything: desk.runUrl,
    };
    const {
      url,
      comments,
      says,
      refusals: refused,
      memory: kept,
    } = await postReview(client, target, review, telling, { own, ahead });
    memory = kept;
    for (const each of annotations.filter(({ finding }) => says(finding))) told.add(each);
    for (const each of annotations.filter(({ finding }) => finding && comments(finding))) commented.add(each);
    if (url) setOutputs({ 'review-url': url });
    for (const error of refused) refusals.push({ what: 'the review', error });
  });
  await Promise.all([checking, commenting]);

  await attempt(review.verdict === 'pass' ? 'the check run' : 'the annotations', refusals, async () => {
    if (!posted) return;
    const bare = annotations.filter((each) => !commented.has(each));
    const failure = check.verdict === 'pass' && endlessAmong(refusals) ? withoutReport : undefined;
    await finishCheck(client, posted, { written: own.written, memory, annotations: bare, failure }, (number) => {
      for (const each of bare.slice(0, number)) told.add(each);
    });
  });
  keepForLater(answeredState(target), String(isAnswered(posted, refusals)));

  // Nothing is left to be reported of a failure here.
  await attempt('the rest', [], async () => {
    const apology = tellInstead(
      review,
      refusals,
      annotations.filter((each) => !told.has(each)),
      target.readsOnly,
    );
    if (apology) await addToSummary(desk, apology);
  });
  const endless = endlessAmong(refusals);
  if (endless) throw endless;
}

/** What a check says where what it was to say could not be written. */
const withoutReport = {
  title: 'The report of the review could not be written',
  summary:
    "This is a bug in layer-review, not in the pull request. The job's log has what could be written, and what to report.",
};

function withEndless(review: Review, endless: DidNotEnd | undefined): Review {
  return endless ? inError(review, 'the report could not be written', `${endless.message} ${whatToDo}`) : review;
}

/** Whether the check says how the review ended, as far as it ever can. */
function isAnswered(posted: PostedCheck | undefined, refusals: readonly Refusal[]): boolean {
  const failures = refusals.filter(({ error }) => !(error instanceof DidNotEnd));
  return isRefused(failures) || (posted !== undefined && !failures.some(({ what }) => what === 'the check run'));
}

function isRefused(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ error }) => error instanceof Failure && error.fault === 'permission');
}
