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
import { annotationsOf } from '../src/report/annotations.ts';
import { stamped } from '../src/report/marker.ts';
import { checkSummary, summaryMarkdown } from '../src/report/summary.ts';
import { addsToComments, summaryComment } from '../src/report/summary-comment.ts';
import { checkTitle } from '../src/report/wording.ts';
import { isWorthSaying } from '../src/review/comment-worthy.ts';
import type { Review, ReviewedFinding } from '../src/review/review.ts';
import { fileAndLine, type Location } from '../src/source.ts';
import { checkPage } from './generated.ts';
import { shownText } from './report/github.ts';
import { type Files, Repository } from './repository.ts';
import { run } from './run.ts';
import { root } from './syntax.ts';

/** What happens in each. */
const stories: Readonly<Record<string, string>> = {
  'argument-changes-image': 'Only a build argument changes, and the untouched image runs as root.',
  'bump-base-image': 'Dependabot bumps a base image; everything else in the file was there before.',
  'bump-compose-image': 'Renovate bumps the image of a database; old faults stand beside it.',
  'comment-typo': 'A typo in a comment is corrected.',
  'deleted-dockerfile': 'A Dockerfile is deleted that a service still builds.',
  fixed: 'A change puts right what was wrong.',
  'forgotten-user': 'An account is made and never used; what suggests it stands where the line goes.',
  'go-multi-stage': 'A Go service gets a build stage, and loses its user.',
  hardening: 'A team hardens its services.',
  'image-moved': 'The own image moves to another namespace of the same registry.',
  'inherited-root': 'The last stage changes; the first one, which it inherits from, makes it run as root.',
  'many-downloads': 'One file downloads many things in the same way.',
  'new-service': 'An eleventh service joins ten old ones, and is given too much.',
  'node-with-compose': 'An application gets a database, and a service that watches over the others.',
  'override-added': 'A developer adds an override file that opens a debugger.',
  'override-only': 'Only the override file changes; what it overrides is in another file.',
  policy: 'An old image, and a team that looks at what is new.',
  reformatted: 'A formatter rewrites quotes, order and lists.',
  release: 'A release raises the version of the own image in every service.',
  'renamed-dockerfile': 'A Dockerfile moves and changes a little: what was wrong is not new.',
  revert: 'A revert brings back what was put right.',
  'secret-rotated': 'A committed password gets a new value, which is committed too.',
  'service-removed': 'A service goes; the others stay as they were.',
  'service-renamed': 'Two services get better names; nothing else changes.',
  'stack-moved': 'The compose file moves into a folder of its own.',
  'textbook-compose': 'A lesson’s compose file with redis, one blank too far to the right.',
  'textbook-non-root': 'A lesson makes an account for the application.',
  'unread-file': 'One file cannot be read; the other is reviewed all the same.',
  vendored: 'A vendored module is updated, with the Dockerfile that came with it.',
  'weakening-in-noise': 'Among harmless changes a database is opened and a protection goes.',
};

/** All comments on lines and files of these reviews. */
const bodies: string[] = [];
const posted: string[] = [];

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

  test('a comment is short: half of them show less than 350 characters, and none more than 900', () => {
    const lengths = bodies.map((body) => shownText(body).length).sort((a, b) => a - b);
    assert.ok(lengths.length >= 10);
    assert.ok(lengths[lengths.length >> 1]! < 350, lengths.join());
    assert.ok(lengths.at(-1)! < 900, lengths.join());
  });

  test('so is all of it, as mail and chat have it: half of them at most 600 characters', () => {
    const lengths = posted.map((body) => body.length).sort((a, b) => a - b);
    assert.ok(lengths.length >= 10);
    const [below, above] = [lengths[(lengths.length - 1) >> 1]!, lengths[lengths.length >> 1]!];
    assert.ok((below + above) / 2 <= 600, lengths.join());
  });
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

/** Where a person looks, in turn: the check, the summary comment, the comments, the annotations, the job. */
function told(story: string, review: Review): string {
  const writing = { link: () => undefined, secrets: review.secrets };
  const nothing = { threads: [], summaries: [], remembered: [], pending: [] } as unknown as Parameters<
    typeof planOf
  >[1];
  const { comments } = planOf(review, nothing, writing, { lines: true, files: true });
  bodies.push(...comments.map(({ body }) => body));
  // As it stands on GitHub: places are links there, and the marker names the run.
  const blob = (at: Location) =>
    `https://github.com/acme/shop/blob/${'a'.repeat(40)}/${fileAndLine(at).replace(':', '#L')}`;
  const { comments: linked } = planOf(review, nothing, { ...writing, link: blob }, { lines: true, files: true });
  posted.push(...linked.map(({ body }) => stamped(body, { check: 10_000_000_000, run: 'a'.repeat(20) })));
  const commented = new Set(comments.flatMap(({ findings }) => findings));
  const asPosted = (finding: ReviewedFinding) => {
    const index = comments.findIndex(({ findings }) => findings.includes(finding));
    return index === -1 ? undefined : { url: String(index) };
  };
  const annotations = annotationsOf(review).filter(({ finding }) => finding && !commented.has(finding));
  const parts = [
    `# ${story}`,
    '<!-- Written by test/reviews.test.ts. -->',
    `## The check: ${checkTitle(review)}`,
    checkSummary(review, writing),
    ...(isWorthSaying(review) && addsToComments(review, { ...writing, commented: asPosted })
      ? [
          '## The summary comment',
          summaryComment(review, {
            ...writing,
            commented: (finding) => (commented.has(finding) ? { url: undefined } : undefined),
          }),
        ]
      : comments.length > 0
        ? []
        : ['Nothing is said on the pull request.']),
    ...comments.flatMap(({ placement, body }) => [
      placement.kind === 'file'
        ? `## On the file ${placement.path}`
        : `## On ${placement.path}, ${placement.startLine === placement.endLine ? 'line' : `lines ${placement.startLine} to`} ${placement.endLine}`,
      body,
    ]),
    ...annotations.map(
      ({ place, title, message }) => `## Beside ${place.path}, line ${place.startLine}: ${title}\n\n${message}`,
    ),
    '## The job’s summary',
    summaryMarkdown(review),
  ];
  return `${parts.join('\n\n')}\n`;
}
