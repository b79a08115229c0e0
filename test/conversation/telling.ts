/** Whether a conversation tells what a review found: each finding once, and nothing that is not there. */
import assert from 'node:assert/strict';
import { reaches } from '../../src/problem.ts';
import { isSummary, readMarker } from '../../src/report/marker.ts';
import type { Review, ReviewedFinding } from '../../src/review/review.ts';
import { positions } from '../../src/source.ts';
import type { Conversation, SeenThread } from '../stand-in/conversation.ts';

const us = 'github-actions[bot]';

/** Findings that want a comment, told in comments on lines and files, and by the one that sums up. */
export function assertToldOnce({ findings, policy }: Review, conversation: Conversation): void {
  const wanted = findings.filter(({ severity }) => reaches(severity, policy.commentOn));
  const summaries = conversation.comments.filter(({ author, body }) => author === us && isSummary(body));
  assert.ok(summaries.length <= 1, `${summaries.length} comments sum up`);
  const listed = wanted.filter((finding) => isListed(finding, summaries[0]?.body ?? ''));
  const marks = openMarks(conversation.threads);
  const commented = wanted.filter((finding) => !listed.includes(finding));
  for (const finding of commented) {
    const entry = marks.findIndex((each) => each.some((mark) => finding.marks.includes(mark)));
    assert.notEqual(entry, -1, `${nameOf(finding)} is told nowhere`);
    marks.splice(entry, 1);
  }
  const left = marks.filter((each) => wanted.some((finding) => finding.marks.some((mark) => each.includes(mark))));
  assert.deepEqual(left, [], 'a finding is told twice');
}

/** What our comments tell, where it was not settled. */
function openMarks(threads: readonly SeenThread[]): (readonly string[])[] {
  return threads
    .map(({ comments }) => comments[0]!)
    .filter(({ author }) => author === us)
    .flatMap(({ body }) => readMarker(body))
    .filter(({ fixedIn }) => fixedIn === undefined)
    .map(({ marks }) => marks);
}

function isListed(finding: ReviewedFinding, summary: string): boolean {
  const { path, start } = positions(finding.at);
  return summary
    .split('\n')
    .some((line) => line.includes(`\`${path}:${start.line}\``) && line.endsWith(` \`${finding.rule.id}\``));
}

function nameOf(finding: ReviewedFinding): string {
  const { path, start } = positions(finding.at);
  return `${path}:${start.line} ${finding.rule.id}`;
}
