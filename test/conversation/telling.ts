/** Whether a conversation tells what a review found: each finding once, and nothing that is not there. */
import assert from 'node:assert/strict';
import { isSummary, readMarker } from '../../src/report/marker.ts';
import { isCommentWorthy } from '../../src/review/comment-worthy.ts';
import type { Review, ReviewedFinding } from '../../src/review/review.ts';
import { positions } from '../../src/source.ts';
import type { Conversation, SeenThread } from '../stand-in/conversation.ts';

const us = 'github-actions[bot]';

/**
 * Findings that are worth a comment: each in the summary comment, which links those that have a comment of their own. Where
 * there is none, each has one, and there are two at most.
 */
export function assertToldOnce({ findings, policy }: Review, conversation: Conversation): void {
  const wanted = findings.filter((finding) => isCommentWorthy(finding, policy));
  const summaries = conversation.comments.filter(({ author, body }) => author === us && isSummary(body));
  assert.ok(summaries.length <= 1, `${summaries.length} summary comments`);
  const [summary] = summaries;
  const urls = conversation.threads.map(({ comments }) => `#discussion_r${comments[0]!.id})`);
  const marks = openMarks(conversation.threads);
  // One row may be about all that one cause brings, which has one comment.
  const rows = (summary?.body ?? '').split('\n').flatMap((line) => {
    const more = Number(/ and (\d+) more places?: /.exec(line)?.[1] ?? 0);
    return Array.from({ length: more + 1 }, () => line);
  });
  if (!summary) {
    const telling = marks.filter((each) => wanted.some((finding) => shares(finding, each)));
    assert.ok(
      new Set(telling.map(({ comment }) => comment)).size <= 2,
      'more than two comments, and no summary comment',
    );
  }
  for (const finding of wanted) {
    const mates = wanted.filter(
      ({ practice, standing }) => practice === finding.practice && standing === finding.standing,
    );
    const row = summary === undefined ? undefined : rows.findIndex((each) => mates.some((mate) => isRowOf(each, mate)));
    assert.notEqual(row, -1, `${nameOf(finding)} is not in the summary comment`);
    const line = row === undefined ? undefined : rows.splice(row, 1)[0]!;
    // Without a comment of its own, it is told here.
    if (line !== undefined && !line.includes('#discussion_r')) continue;
    assert.ok(
      line === undefined || urls.some((url) => line.includes(url)),
      `${nameOf(finding)} links no comment of ours`,
    );
    const entry = marks.findIndex((each) => shares(finding, each));
    assert.notEqual(entry, -1, `${nameOf(finding)} is told nowhere`);
    marks.splice(entry, 1);
  }
  const left = marks.filter((each) => wanted.some((finding) => shares(finding, each)));
  assert.deepEqual(left, [], 'a finding is told twice');
}

/** What our comments tell, where it was not settled. */
function openMarks(threads: readonly SeenThread[]): { comment: number; marks: readonly string[] }[] {
  return threads
    .map(({ comments }) => comments[0]!)
    .filter(({ author }) => author === us)
    .flatMap(({ id, body }) => readMarker(body).map((told) => ({ ...told, comment: id })))
    .filter(({ fixedIn }) => fixedIn === undefined);
}

function shares(finding: ReviewedFinding, { marks }: { readonly marks: readonly string[] }): boolean {
  return finding.marks.some((mark) => marks.includes(mark));
}

function isRowOf(line: string, { at, rule }: ReviewedFinding): boolean {
  const { path, start } = positions(at);
  const where = / and \d+ more places?: /.test(line) ? `\`${path}:` : `\`${path}:${start.line}\``;
  return line.includes(where) && line.endsWith(`/${rule.id}.md)`);
}

function nameOf(finding: ReviewedFinding): string {
  const { path, start } = positions(finding.at);
  return `${path}:${start.line} ${finding.rule.id}`;
}
