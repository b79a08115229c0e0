import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commentBody, maxBody, sameWords, settledBody } from '../../src/report/comment.ts';
import { isSummary, readMarker } from '../../src/report/marker.ts';
import { summaryComment } from '../../src/report/summary.ts';
import { jobOf } from '../../src/review/fingerprint.ts';
import type { ReviewedFinding } from '../../src/review/review.ts';
import { Source } from '../../src/source.ts';
import { at } from './containers.ts';
import { live, rendered } from './github.ts';
import { hostile } from './hostile.ts';
import { aFinding, aReview, blob, noSecrets, sample } from './sample.ts';

const writing = { link: blob, secrets: noSecrets };
const none = { ...writing, commented: () => false };

/** The marks that a body's marker holds. */
function marksIn(body: string): string[] {
  return readMarker(body).flatMap(({ marks }) => marks);
}
const file = new Source('Dockerfile', 'FROM debian:12\nUSER root\nENV PASSWORD=postgres USER=postgres\n');

function suggesting(text: string, startLine = 2): ReviewedFinding {
  return aFinding({
    at: at(file, 'USER root'),
    placement: {
      kind: 'line',
      path: 'Dockerfile',
      startLine,
      endLine: startLine,
      suggestion: { title: 'Use 10001', text },
    },
  });
}

test('a comment says what, why, what to write instead, and offers it', () => {
  const { findings } = sample();
  assert.equal(
    commentBody([findings[0]!], writing),
    [
      '**Critical: The container is privileged** `privileged-container`',
      'Service `shop` runs with every capability and every device of the host.',
      '> **Why:** It can load kernel modules and mount the host’s disks: a break-in takes over the machine.\n>\n> **Instead:** Delete `privileged` and add with `cap_add` only what the program needs.',
      'Take the privileges away:',
      '```suggestion\n    privileged: false\n```',
      '<sub>service `shop` · new with this change · also CIS 5.5, OWASP 3 · `00d4c1ab9e`</sub>',
      '<!-- layer-review: finding critical:introduced:privileged-container::00d4c1ab9e -->',
    ].join('\n\n'),
  );
});

test('a comment that stands elsewhere says which line it is about', () => {
  assert.ok(!commentBody([suggesting('USER 1', 2)], writing).includes('Dockerfile:2'));
  assert.ok(commentBody([suggesting('USER 1', 3)], writing).includes('Dockerfile:2'));
});

test('several findings on the same lines are one comment, worst first, with one suggestion', () => {
  const low = { ...suggesting('USER 1'), severity: 'low' as const, marks: ['aaaa'] };
  const high = { ...suggesting('USER 2'), severity: 'high' as const, marks: ['bbbb'] };
  const body = commentBody([low, high], writing);
  assert.ok(body.startsWith('**High:'));
  assert.ok(body.indexOf('**High:') < body.indexOf('**Low:'));
  assert.equal(body.split('```suggestion').length, 2);
  assert.ok(body.includes('USER 2'));
  assert.equal(body.match(/Why:/g)?.length, 1, 'one rule is explained once');
  assert.deepEqual(marksIn(body), ['bbbb', 'aaaa']);
  const other = aFinding({ at: at(file, 'USER root'), rule: { id: 'another' } });
  assert.doesNotMatch(commentBody([low, high, other], writing), /Why:/);
});

test('a suggestion stands with the finding that it mends', () => {
  const { placement } = suggesting('USER 1');
  const worse = aFinding({ at: at(file, 'USER root'), rule: { id: 'worse', title: 'Worse' }, placement: placement });
  const fix = { title: 'Use 1', edits: [] };
  const body = commentBody([worse, { ...suggesting('USER 1'), fix, severity: 'low' }], writing);
  assert.match(body, /Worse[\s\S]*---[\s\S]*```suggestion/);
});

test('a suggestion is what the file will hold: a fence longer than any in it, and unchanged', () => {
  const fences = fc
    .array(fc.constantFrom('```', '````', '`', ' ', 'RUN x', '\n', '~~~'), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fences, (text) => {
      const code = /<pre><code class="language-suggestion">(.*?)<\/code><\/pre>/s.exec(
        rendered(commentBody([suggesting(text)], writing)).html,
      );
      assert.equal(code?.[1], text === '' ? '' : `${text}\n`);
    }),
  );
});

test('a suggestion that would have to be changed to be shown is not offered', () => {
  const offered = (text: string, secrets = noSecrets, line = 2) =>
    commentBody([suggesting(text, line)], { link: blob, secrets }).includes('suggestion');
  assert.ok(offered('USER 1\r\n\tx'));
  assert.ok(!offered('USER 1\u202e'));
  assert.ok(!offered('ENV A=hunter2', { values: ['hunter2'], places: [] }));
  const secrets = { values: [], places: [at(file, 'postgres')] };
  assert.ok(!offered('ENV PASSWORD=postgres USER=app', secrets, 3));
  assert.ok(offered('USER postgres', secrets, 2));
});

test('hostile text stays text in a comment, and its markers are not ours', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, other) => {
      const source = new Source(`dir/${other}`, `${text}\n`);
      const finding = aFinding({
        at: source.at(0, text.length),
        message: ['It has ', { code: text }, ' and ', { code: other }],
        notes: [{ at: source.at(0, 1), message: [{ code: text }] }],
        fix: { title: `Replace ${text}`, edits: [] },
        image: text,
        service: other,
      });
      const body = commentBody([finding], { link: () => undefined, secrets: noSecrets });
      assert.deepEqual(live(body), [], body);
      assert.deepEqual(marksIn(body), ['3f2a91c07d5e4b68']);
      assert.ok(!isSummary(body));
    }),
    { numRuns: 200 },
  );
});

test('the marker is read back, also as GitHub hands it out, and only from the end', () => {
  const body = commentBody([aFinding({ at: at(file, 'root') })], writing);
  assert.deepEqual(marksIn(`${body.replaceAll('\n', '\r\n')}\r\n`), ['3f2a91c07d5e4b68']);
  assert.deepEqual(marksIn(`${body}\n\nthanks!`), []);
  assert.deepEqual(marksIn('`<!-- layer-review: finding 1 -->`'), []);
  assert.ok(isSummary(summaryComment(aReview(), none)));
  assert.ok(!isSummary(body));
  const other = { ...none, job: jobOf('strict') };
  assert.ok(!isSummary(summaryComment(aReview(), other)));
  assert.ok(isSummary(summaryComment(aReview(), other), other.job));
  assert.deepEqual(marksIn(commentBody([aFinding({ at: at(file, 'root') })], other)), []);
});

test('a body stays below the limit whatever is in it, and keeps its marker', () => {
  const many = Array.from({ length: 3000 }, (_, i) =>
    aFinding({
      at: at(file, 'root'),
      fingerprint: `f${i}`,
      message: Array.from({ length: 40 }, () => ({ code: '漢`'.repeat(500) })),
    }),
  );
  const body = commentBody(many, writing);
  assert.ok(Buffer.byteLength(body) <= maxBody);
  assert.match(body, /The rest did not fit into a comment; it is in the job’s summary\.\n\n<!--/);
  assert.equal(marksIn(body).length, 100);
  const review = summaryComment(aReview({ findings: many.slice(0, 500) }), none);
  assert.ok(Buffer.byteLength(review) <= maxBody);
  assert.ok(isSummary(review));
  assert.deepEqual(live(body), []);
});

test('the comment that sums up tells what has no comment of its own', () => {
  assert.equal(
    summaryComment(aReview(), { ...none, everything: 'https://github.example/acme/shop/actions/runs/1' }),
    [
      '**Pass**: no finding of severity high or worse. No findings in 1 file.',
      '<sub>Reviewed at `aaaaaaa` · [every finding and every layer](https://github.example/acme/shop/actions/runs/1)</sub>',
      '<!-- layer-review: summary -->',
    ].join('\n\n'),
  );
  const { review } = sample();
  const body = summaryComment(review, { ...writing, commented: ({ placement }) => placement.kind === 'line' });
  assert.match(body, /run-as-root/);
  assert.doesNotMatch(withoutMaps(body), /privileged-container|pipe-to-shell/);
  assert.match(body, /old\/compose\.yml`: This file is a symlink/);
  assert.match(withoutMaps(summaryComment(review, none)), /privileged-container[\s\S]*pipe-to-shell/);
  // What is too slight for a comment is not told here either.
  assert.doesNotMatch(
    withoutMaps(summaryComment({ ...review, policy: { ...review.policy, commentOn: 'critical' } }, none)),
    /run-as-root/,
  );
});

function withoutMaps(body: string): string {
  return body.split('<summary>Images and services, layer by layer')[0]!;
}

test('a long list is folded, not cut', () => {
  const many = Array.from({ length: 30 }, (_, i) => aFinding({ at: at(file, 'root'), fingerprint: `f${i}` }));
  const body = summaryComment(aReview({ findings: many }), none);
  assert.match(body, /<summary>10 more findings new with this change<\/summary>/);
  assert.equal(body.match(/^- \*\*High/gm)?.length, 30);
});

test('what was there before and fails the review is in sight', () => {
  const old = (parts: Partial<ReviewedFinding>) => ({
    ...aFinding({ at: at(file, 'root'), standing: 'existing' }),
    ...parts,
  });
  const findings = [old({ failing: true }), old({ failing: false, severity: 'medium' })];
  const body = summaryComment(aReview({ findings }), none);
  assert.match(body, /There before this change, and failing this review:\n\n- \*\*High[^\n]*\n\n<details>/);
  assert.match(body, /<summary>1 finding there before this change<\/summary>\n\n- \*\*Medium/);
});

test('a settled comment says so, keeps what it said, and offers nothing', () => {
  const offer = { ...suggesting('USER 10001'), fingerprint: 'aaaa' };
  const before = commentBody([offer], writing);
  const told = readMarker(before);
  const commit = 'c0ffee'.padEnd(40, '0');
  const after = settledBody(before, told, { commit, why: 'fixed', writing });
  assert.match(
    after,
    /^\*\*Fixed\*\* as of `c0ffee0`\.\n\n<details>\n<summary>High <code>run-as-root<\/code><\/summary>/,
  );
  assert.match(after, /USER 10001/);
  assert.doesNotMatch(after, /^`{3,}suggestion/m);
  assert.deepEqual(
    readMarker(after),
    told.map((each) => ({ ...each, fixedIn: commit })),
  );
  assert.match(
    settledBody(before, told, { commit, why: 'outside', writing }),
    /^\*\*Not of this pull request\*\* as of/,
  );
  assert.deepEqual(live(after), []);
});

test('what is told in the same words is the same, whichever commit its links are of', () => {
  const body = (link: string) => `[\`Dockerfile:2\`](https://github.example/blob/${link}/Dockerfile#L2): Hm.\n`;
  assert.ok(sameWords(body('aaa'), body('bbb').replaceAll('\n', '\r\n')));
  assert.ok(!sameWords(body('aaa'), body('aaa').replace('Hm', 'No')));
});

test('a finding that is not on the lines of its comment says where it is', () => {
  const elsewhere = aFinding({ at: at(file, 'root'), placement: { kind: 'file', path: 'Dockerfile' } });
  assert.match(commentBody([elsewhere], writing), /^\[`Dockerfile:2`\]\(https:[^)]*\): The last/m);
  assert.doesNotMatch(commentBody([suggesting('USER 1')], writing), /Dockerfile:2/);
});
