/**
 * Whole reviews. Each folder of `reviews/` is a change: the files `before` and `after` it, perhaps a `policy.yml`, and
 * `review.md`, which says what people would see. `UPDATE=1` writes that anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { GitForge } from '../src/git/forge.ts';
import { planOf } from '../src/github/answer/plan.ts';
import { defaultPolicyPath } from '../src/policy/policy.ts';
import { checkSummary, summaryComment, summaryMarkdown } from '../src/report/summary.ts';
import { checkTitle } from '../src/report/wording.ts';
import type { Review } from '../src/review/review.ts';
import { run } from '../src/run.ts';
import { checkPage } from './generated.ts';
import { type Files, Repository } from './repository.ts';
import { root } from './syntax.ts';

/** What happens in each. */
const stories: Readonly<Record<string, string>> = {
  'deleted-dockerfile': 'A Dockerfile is deleted that a service still builds.',
  fixed: 'A change puts right what was wrong.',
  'forgotten-user': 'An account is made and never used; what suggests it stands where the line goes.',
  'go-multi-stage': 'A Go service gets a build stage, and loses its user.',
  'inherited-root': 'The last stage changes; the first one, which it inherits from, makes it run as root.',
  'node-with-compose': 'An application gets a database, and a service that watches over the others.',
  'override-only': 'Only the override file changes; what it overrides is in another file.',
  policy: 'An old image, and a team that looks at what is new.',
  'renamed-dockerfile': 'A Dockerfile moves and changes a little: what was wrong is not new.',
  'textbook-compose': 'A lesson’s compose file with redis, one blank too far to the right.',
  'textbook-non-root': 'A lesson makes an account for the application.',
  'unread-file': 'One file cannot be read; the other is reviewed all the same.',
};

describe('whole reviews', () => {
  test('each has its story', () => {
    assert.deepEqual(readdirSync(folderOf('')).sort(), Object.keys(stories).sort());
  });

  for (const [name, story] of Object.entries(stories)) {
    test(story, async () => {
      using repository = Repository.create();
      const policyFile = join(folderOf(name), 'policy.yml');
      const policy: Files = existsSync(policyFile) ? { [defaultPolicyPath]: readFileSync(policyFile, 'utf8') } : {};
      const [before, after] = [filesIn(name, 'before'), filesIn(name, 'after')];
      const gone = Object.fromEntries(Object.keys(before).flatMap((path) => (path in after ? [] : [[path, null]])));
      const base = repository.commit('main', { 'README.md': '# Shop\n', ...policy, ...before }, 'Before');
      const head = repository.commit('feature', { ...after, ...gone }, story, { from: base });
      const forge = new GitForge({ folder: repository.folder, base, head });
      const review = await run({ forge, policyPath: defaultPolicyPath, overrides: {}, today: '2026-11-24' });
      checkPage(relative(root, join(folderOf(name), 'review.md')), told(story, review));
    });
  }
});

function folderOf(name: string): string {
  return join(root, 'test/reviews', name);
}

function filesIn(name: string, side: string): Files {
  const folder = join(folderOf(name), side);
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );
}

/** Where a person looks, in turn: the check, the comment that sums up, the comments, the job. */
function told(story: string, review: Review): string {
  const writing = { link: () => undefined, secrets: review.secrets };
  const nothing = { threads: [], summaries: [], remembered: [], pending: [] } as unknown as Parameters<
    typeof planOf
  >[1];
  const { comments } = planOf(review, nothing, writing, { lines: true, files: true });
  const commented = new Set(comments.flatMap(({ findings }) => findings));
  const parts = [
    `# ${story}`,
    '<!-- Written by test/reviews.test.ts. -->',
    `## The check: ${checkTitle(review)}`,
    checkSummary(review, writing),
    '## The comment that sums up',
    summaryComment(review, { ...writing, commented: (finding) => commented.has(finding) }),
    ...comments.flatMap(({ placement, body }) => [
      placement.kind === 'file'
        ? `## On the file ${placement.path}`
        : `## On ${placement.path}, ${placement.startLine === placement.endLine ? 'line' : `lines ${placement.startLine} to`} ${placement.endLine}`,
      body,
    ]),
    '## The job’s summary',
    summaryMarkdown(review),
  ];
  return `${parts.join('\n\n')}\n`;
}
