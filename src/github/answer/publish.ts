import { type Annotation, annotationsOf } from '../../report/annotations.ts';
import { checkSummary } from '../../report/summary.ts';
import { checkTitle } from '../../report/wording.ts';
import { jobOf } from '../../review/fingerprint.ts';
import type { Review } from '../../review/review.ts';
import type { Client } from '../client.ts';
import { setOutputs } from '../log.ts';
import type { CheckRecords } from '../read/check-records.ts';
import type { Conversation } from '../read/conversation.ts';
import { isOpenPull, type Target } from '../read/target.ts';
import { finishCheck, type PostedCheck, postCheck } from './check.ts';
import { postReview } from './comments.ts';
import { addToSummary, type Desk, tellJob } from './job.ts';
import { linksTo } from './links.ts';
import { OwnComments } from './own-comments.ts';
import { attempt, tellInstead } from './refusals.ts';

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
 * cannot be written after that is told in another place, and changes nothing about the verdict.
 */
export async function publish(
  client: Client,
  target: Target,
  desk: Desk,
  review: Review,
  { records, said }: Beforehand,
): Promise<void> {
  const link = linksTo(desk.repositoryUrl, review.change, review.secrets);
  const refusals = await tellJob(desk, review, link);
  const annotations = annotationsOf(review);
  const told = new Set<Annotation>();
  let posted: PostedCheck | undefined;
  const check = {
    name: desk.checkName ?? '',
    verdict: review.verdict,
    words: {
      title: checkTitle(review),
      summary: checkSummary(review, { link, runUrl: desk.runUrl, maxLength: longestCheckSummary }),
    },
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
  // Asks for the conversation meanwhile; the client sends one write after the other.
  const commented = new Set<Annotation>();
  const commenting = attempt('the review', refusals, async () => {
    if (!isOpenPull(target)) return;
    const telling = {
      link,
      commit: (sha: string) => `${desk.repositoryUrl}/commit/${sha}`,
      secrets: review.secrets,
      job,
      check: job && desk.checkName,
      everything: desk.runUrl,
    };
    const {
      url,
      comments,
      says,
      refusals: refused,
    } = await postReview(client, target, review, telling, { own, ahead });
    for (const each of annotations.filter(({ finding }) => says(finding))) told.add(each);
    for (const each of annotations.filter(({ finding }) => finding && comments(finding))) commented.add(each);
    if (url) setOutputs({ 'review-url': url });
    for (const error of refused) refusals.push({ what: 'the review', error });
  });
  await Promise.all([checking, commenting]);

  await attempt(review.verdict === 'pass' ? 'the check run' : 'the annotations', refusals, async () => {
    if (!posted) return;
    const bare = annotations.filter((each) => !commented.has(each));
    await finishCheck(client, posted, { written: own.written, annotations: bare }, (number) => {
      for (const each of bare.slice(0, number)) told.add(each);
    });
  });

  // Nothing is left to be told of a failure here.
  await attempt('the rest', [], async () => {
    const apology = tellInstead(
      review,
      refusals,
      annotations.filter((each) => !told.has(each)),
    );
    if (apology) await addToSummary(desk, apology);
  });
}
