import { checkSummary } from '../../report/summary.ts';
import { checkTitle } from '../../report/wording.ts';
import { jobOf } from '../../review/fingerprint.ts';
import type { Review } from '../../review/review.ts';
import type { Client } from '../client.ts';
import { isOpenPull, type Target } from '../read/target.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { postCheck } from './check.ts';
import { postReview } from './comments.ts';
import { addToSummary, type Desk, setOutputs, tellJob } from './job.ts';
import { linksTo } from './links.ts';
import { attempt, tellInstead } from './refusals.ts';

/** Bytes; GitHub takes 65,535 characters (https://docs.github.com/rest/checks/runs#create-a-check-run). */
const longestCheckSummary = 65_000;

/**
 * Answers on an open pull request, or else on the commit only. What needs no permission comes first and always; what
 * cannot be written after that is told in another place, and changes nothing about the verdict.
 */
export async function publish(client: Client, target: Target, desk: Desk, review: Review): Promise<void> {
  const link = linksTo(desk.repositoryUrl, review.change, review.secrets);
  const refusals = await tellJob(desk, review, link);
  const annotations = annotationsOf(review);
  const told = new Set<Annotation>();

  const check = attempt('the check run', refusals, async () => {
    if (desk.checkName === undefined) return;
    const { url, annotated, failure } = await postCheck(client, target, {
      name: desk.checkName,
      verdict: review.verdict,
      title: checkTitle(review),
      summary: checkSummary(review, { link, runUrl: desk.runUrl, maxLength: longestCheckSummary }),
      annotations,
      detailsUrl: desk.runUrl,
    });
    for (const each of annotations.slice(0, annotated)) told.add(each);
    if (url) setOutputs({ 'check-url': url });
    if (failure) throw failure;
  });
  // Asks for the conversation meanwhile; the client sends one write after the other.
  const comments = attempt('the review', refusals, async () => {
    if (!isOpenPull(target)) return;
    const job = jobOf(desk.checkName);
    const posted = await postReview(client, target, review, {
      link,
      commit: (sha) => `${desk.repositoryUrl}/commit/${sha}`,
      secrets: review.secrets,
      job,
      check: job && desk.checkName,
      everything: desk.runUrl,
    });
    for (const each of annotations) if (posted.says(each.finding)) told.add(each);
    if (posted.url) setOutputs({ 'review-url': posted.url });
    for (const error of posted.refusals) refusals.push({ what: 'the review', error });
  });
  await Promise.all([check, comments]);

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
