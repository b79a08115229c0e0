import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Change } from '../../src/change.ts';
import { type Severity, say } from '../../src/problem.ts';
import { readMarker } from '../../src/report/marker.ts';
import type { Review } from '../../src/review/review.ts';
import type { LoggedRequest } from '../stand-in/faults.ts';
import { finding, reviewWith, Scene } from './scene.ts';

const before = `${Array.from({ length: 40 }, (_, i) => `RUN ${i + 1}`).join('\n')}\n`;
const after = before
  .replace('RUN 3\n', 'RUN three\n')
  .replace('RUN 5\n', 'RUN five\n')
  .replace('RUN 30\n', 'RUN thirty\n');
const scene = (options: Parameters<typeof Scene.start>[0] = {}) =>
  Scene.start({ base: { Dockerfile: before }, head: { Dockerfile: after }, ...options });
const at = (line: number, severity?: Severity, rule?: string) => finding('Dockerfile', after, line, severity, rule);

const CREATE = 'mutation createCheckRun';
const REVIEW = 'mutation addPullRequestReview';

test('findings: a failed check on the head, comments on their lines and files, a summary comment, everything in the summary', async () => {
  await using s = await scene({ desk: { jsonFile: 'out/review.json' } });
  const printed = await s.publish(reviewWith([at(3), at(15, 'critical'), at(30), at(31, 'low')]));
  const head = s.github.pull(1).head.sha;

  const [check, ...others] = s.github.checks(head);
  assert.deepEqual(others, []);
  assert.equal(check?.name, 'layer-review');
  assert.equal(check?.conclusion, 'failure');
  assert.equal(check?.title, '3 findings fail (1 critical, 2 high) · 4 new findings');
  assert.deepEqual(check?.annotations, [], 'what has a comment needs no annotation');

  const { reviews, comments } = s.github.conversation(1);
  assert.equal(reviews.length, 1);
  assert.equal(reviews[0]?.state, 'COMMENTED');
  assert.equal(reviews[0]?.commit, head);
  assert.deepEqual(
    reviews[0]?.threads.map(({ subject, line }) => (subject === 'file' ? subject : line)),
    [3, 30, 'file'],
  );
  assert.match(reviews[0]!.threads[2]!.comments[0]!.body, /Dockerfile:15/);
  assert.equal(comments.length, 1);
  assert.match(comments[0]!.body, /^\*\*\[layer-review\]\([^)]*\)\*\* · \*\*Fail\*\*/);
  const urls = [...comments[0]!.body.matchAll(/\[`Dockerfile:(\d+)`\]\(\S*#discussion_r(\d+)\)/g)];
  const commentOf = (line: number) => reviews[0]!.threads.find((each) => each.line === line)?.comments[0]?.id;
  assert.deepEqual(
    urls.map(([, line, id]) => [Number(line), Number(id)]),
    [
      [15, reviews[0]!.threads[2]!.comments[0]!.id],
      [3, commentOf(3)],
      [30, commentOf(30)],
    ],
  );
  assert.equal(reviews[0]?.body, '');

  assert.match(s.summary(), /Dockerfile:31/);
  assert.match(printed.join('\n'), /^Dockerfile\n[\s\S]*^ {2}31:1 /m);
  const outputs = s.outputs();
  assert.equal(outputs.verdict, 'fail');
  assert.equal(outputs.findings, '4');
  assert.equal(outputs.introduced, '4');
  assert.equal(outputs.critical, '1');
  assert.match(outputs['review-url'] ?? '', /^https:\/\/github\.test\/octo\/shop\/pull\/1#issuecomment-/);
  assert.match(outputs['check-url'] ?? '', /^https:\/\/github\.test\//);
  assert.equal(outputs['json-file'], 'out/review.json');
  assert.equal(JSON.parse(s.file('out/review.json')).findings.length, 4);
  assert.deepEqual(s.github.violations, []);
  assert.ok(s.github.requests.length <= 8, String(s.github.requests.length));
});

test('nothing found: a green check, and no word on the pull request', async () => {
  await using s = await scene();
  await s.publish(reviewWith([]));
  assert.deepEqual(
    s.github.checks(s.github.pull(1).head.sha).map(({ conclusion }) => conclusion),
    ['success'],
  );
  assert.equal(s.github.requested(REVIEW).length, 0);
  const { comments, threads } = s.github.conversation(1);
  assert.deepEqual([...comments, ...threads], []);
  assert.equal(s.github.requests.length, 5);
});

/** A review of findings that were there before. */
const oldReview =
  (findings: Parameters<typeof reviewWith>[0], policy: Parameters<typeof reviewWith>[1] = {}) =>
  (change: Change): Review =>
    reviewWith(findings, policy, [], findings)(change);

test('nothing introduced: a green check that counts what was there before, and no word on the pull request', async () => {
  await using s = await scene();
  await s.publish(oldReview([at(3), at(15, 'critical'), at(30, 'low')]));
  const [check] = s.github.checks(s.github.pull(1).head.sha);
  assert.equal(check?.conclusion, 'success');
  assert.equal(check?.title, 'No new findings · 3 there before, 2 of them high or worse (gate: all would fail)');
  assert.match(check?.summary ?? '', /in \[the job’s summary\]\(/);
  assert.deepEqual(check?.annotations, []);
  const { comments, threads, reviews } = s.github.conversation(1);
  assert.deepEqual([...comments, ...threads, ...reviews], []);
  assert.match(s.summary(), /Dockerfile:15/);
});

test('with gate: all, what was there before and fails is commented as well, and nothing else of it', async () => {
  await using s = await scene();
  await s.publish(oldReview([at(1), at(2), at(3), at(5, 'medium')], { gate: 'all' }));
  const [check] = s.github.checks(s.github.pull(1).head.sha);
  assert.equal(check?.title, '3 findings that were there before fail (3 high) · no new findings · 4 there before');
  const { threads, comments } = s.github.conversation(1);
  assert.deepEqual(
    threads.map(({ line }) => line),
    [1, 2, 3],
  );
  assert.match(threads[0]!.comments[0]!.body, /^\*\*High.* · there before this change$/m);
  assert.match(comments[0]!.body, /<summary>1 finding that was there before<\/summary>/);
});

test('what had a comment as new keeps it where the base gets the same fault', async () => {
  await using s = await scene();
  const three = [at(2), at(3), at(5)];
  await s.publish(reviewWith(three));
  await s.publish(oldReview(three));
  const { threads, comments } = s.github.conversation(1);
  assert.deepEqual(
    threads.map(({ comments: [first] }) => [/^\*\*High/.test(first!.body), first!.minimized]),
    [
      [true, undefined],
      [true, undefined],
      [true, undefined],
    ],
  );
  assert.match(comments[0]!.body, /\*\*Pass\*\*/);
  await s.publish(reviewWith(three));
  assert.equal(s.github.conversation(1).threads.length, 3);
  assert.equal(s.github.conversation(1).reviews.length, 1);
});

test('an annotation stands only where no comment does, and not for what is less severe', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3), at(5, 'medium'), at(31, 'low')], { maxComments: 1 }));
  const [check] = s.github.checks(s.github.pull(1).head.sha);
  assert.deepEqual(
    check?.annotations.map(({ start_line, end_line, start_column, end_column, annotation_level }) => [
      start_line,
      end_line,
      start_column,
      end_column,
      annotation_level,
    ]),
    [[5, 5, 1, 8, 'warning']],
  );
});

test('one fault at several places of a file is one comment, at the first of them', async () => {
  await using s = await scene();
  const adds = [3, 5, 15, 30].map((line) => at(line, 'medium', 'add-instead-of-copy'));
  for (let run = 0; run < 2; run++) {
    await s.publish(reviewWith(adds));
    const { threads } = s.github.conversation(1);
    assert.deepEqual(
      threads.map(({ line }) => line),
      [3],
    );
    assert.match(threads[0]!.comments[0]!.body, /Also:\n\n- Line 5: /);
    assert.equal(threads[0]!.comments[0]!.editedBy, undefined);
  }
  // Of those that a later push brings in, the first has a comment of its own; of those that it mends, the comment says so.
  await s.publish(reviewWith([...adds.slice(1), at(32, 'medium', 'add-instead-of-copy')]));
  const { threads } = s.github.conversation(1);
  assert.equal(threads.length, 2);
  assert.match(threads[0]!.comments[0]!.body, /Fixed as of/);
  assert.deepEqual(s.github.violations, []);
});

test('what a rule advises is told once a pull request, whatever is posted, fixed or deleted', async () => {
  await using s = await scene();
  const explaining = () =>
    s.github.conversation(1).threads.map(({ comments }) => /\*\*Instead:\*\*/.test(comments[0]!.body));
  const one = (line: number, severity: Severity) => at(line, severity, 'one-rule');
  await s.publish(reviewWith([one(3, 'high'), one(5, 'medium')]));
  assert.deepEqual(explaining(), [true, false]);
  await s.publish(reviewWith([one(3, 'high'), one(5, 'medium'), one(30, 'critical')]));
  assert.deepEqual(explaining(), [true, false, false]);
  await s.publish(reviewWith([one(5, 'medium'), one(30, 'critical')]));
  assert.deepEqual(explaining(), [true, false, false], 'it stands in what is settled');
  s.github.as('alice').delete(s.github.conversation(1).threads[0]!.comments[0]!.nodeId);
  for (let run = 0; run < 2; run++) {
    await s.publish(reviewWith([one(5, 'medium'), one(30, 'critical')]));
    assert.deepEqual(explaining(), [true, false]);
  }
});

test('what could not be reviewed fails the check, beside its file', async () => {
  await using s = await scene();
  await s.publish(reviewWith([], {}, [{ path: 'compose.yml', at: undefined, reason: 'It is no YAML.' }]));
  const [check] = s.github.checks(s.github.pull(1).head.sha);
  assert.equal(check?.conclusion, 'failure');
  assert.equal(check?.annotations[0]?.path, 'compose.yml');
  assert.match(s.github.conversation(1).comments[0]!.body, /compose\.yml/);
  assert.equal(s.outputs().verdict, 'error');
});

test('a second run on the same says nothing twice; a third one only what is new', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3), at(15)]));
  const first = s.github.conversation(1);
  await s.publish(reviewWith([at(3), at(15)]));
  assert.deepEqual(s.github.conversation(1), first);
  await s.publish(reviewWith([at(3), at(5), at(15)]));
  const { reviews, comments } = s.github.conversation(1);
  assert.equal(reviews.length, 2);
  assert.deepEqual(
    reviews[1]?.threads.map(({ line }) => line),
    [5],
  );
  assert.equal(comments.length, 1);
  assert.equal(s.github.checks(s.github.pull(1).head.sha).length, 3);
});

test('all gone: the comments are settled, and the summary comment says so', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(2), at(3), at(5)]));
  await s.publish(reviewWith([]));
  const { reviews, comments, threads } = s.github.conversation(1);
  assert.equal(reviews.length, 1);
  assert.match(threads[0]!.comments[0]!.body, /^\*\*Fixed\*\* as of/);
  assert.equal(threads[0]!.comments[0]!.minimized, 'RESOLVED');
  assert.equal(comments.length, 1);
  assert.match(comments[0]!.body, /^\*\*\[layer-review\]\([^)]*\)\*\* · \*\*Pass\*\*/);
});

test('a marker that somebody else posted is not ours', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3)]));
  const [thread] = s.github.conversation(1).threads;
  assert.equal(readMarker(thread!.comments[0]!.body).length, 1);
  await using other = await scene();
  other.github
    .as('mallory')
    .commentOn(1, { path: 'Dockerfile', line: 3, side: 'RIGHT', body: thread!.comments[0]!.body });
  await other.publish(reviewWith([at(3)]));
  assert.equal(other.github.conversation(1).threads.length, 2);
});

test('the conversation is read whole', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3)]));
  for (let i = 0; i < 120; i++)
    s.github
      .as('alice')
      .review(1, { event: 'COMMENT', body: `talk ${i}`, comments: [{ path: 'Dockerfile', line: 5, body: 'hm' }] });
  await s.publish(reviewWith([at(3)]));
  assert.equal(s.github.conversation(1).threads.length, 121);
  assert.deepEqual(s.github.violations, []);
});

test('at most max-comments, the worst first; the others are in the summary comment, also the next time', async () => {
  await using s = await scene();
  const review = reviewWith([at(3, 'medium'), at(5, 'critical'), at(30, 'high')], { maxComments: 2 });
  await s.publish(review);
  await s.publish(review);
  const { threads, comments } = s.github.conversation(1);
  assert.deepEqual(threads.map(({ line }) => line).sort(), [30, 5]);
  assert.match(comments[0]!.body, /Dockerfile:3\b/);
});

test('comment-on never: no review; no check name: no check', async () => {
  await using s = await scene({ desk: { checkName: undefined } });
  const printed = await s.publish(reviewWith([at(3)], { commentOn: 'never' }));
  // What changed, and the tree that it is in.
  assert.equal(s.github.requests.length, 2);
  assert.ok(!printed.some((line) => line.startsWith('::')));
});

test('a fork: after the first refusal nothing more is tried, the same is told by annotations, and one notice says so', async () => {
  await using s = await scene({ branch: 'mallory:feature' });
  const printed = await s.publish(reviewWith([at(3), at(15, 'critical'), at(31, 'info')]));
  const commands = printed.filter((line) => line.startsWith('::'));
  assert.match(
    commands[0]!,
    /^::notice title=layer-review::Nothing was posted: the token of a pull request from a fork may only read\. .*`workflow_run`/,
  );
  assert.deepEqual(
    commands.slice(1).map((line) => /^::(\w+) .*line=(\d+)/.exec(line)?.slice(1)),
    [
      ['error', '15'],
      ['error', '3'],
    ],
  );
  assert.match(s.summary(), /Nothing was posted/);
  assert.equal(s.outputs().verdict, 'fail');
  const writes = s.github.requests.filter(
    ({ method, graphql }) => method !== 'GET' && !graphql.every((each) => each.startsWith('query')),
  );
  assert.deepEqual(
    writes.map(({ graphql }) => graphql),
    [[CREATE]],
  );
});

test('a fork without a check: the review is refused, and nothing more is tried', async () => {
  await using s = await scene({ branch: 'mallory:feature', desk: { checkName: undefined } });
  const printed = await s.publish(reviewWith([at(3)]));
  assert.equal(s.github.requested(REVIEW).length, 1);
  assert.equal(s.github.requested('mutation addComment').length, 0);
  assert.equal(printed.filter((line) => line.startsWith('::notice')).length, 1);
});

test('a token that may only read: one notice says which permissions would do', async () => {
  await using s = await scene({ permissions: { contents: 'read', 'pull-requests': 'read' } });
  const printed = await s.publish(reviewWith([at(3), at(15, 'critical'), at(31, 'info')]));
  const commands = printed.filter((line) => line.startsWith('::'));
  assert.match(
    commands[0]!,
    /^::notice title=layer-review::Not posted: the check run, which needs the permission `checks: write`; and the review, which needs the permission `pull-requests: write`\./,
  );
  assert.deepEqual(
    commands.slice(1).map((line) => /^::(\w+) .*line=(\d+)/.exec(line)?.slice(1)),
    [
      ['error', '15'],
      ['error', '3'],
    ],
  );
  assert.match(s.summary(), /Not posted: the check run/);
  assert.equal(s.outputs().verdict, 'fail');
});

test('a locked conversation: the check tells the findings, and one notice says why nothing else does', async () => {
  await using s = await scene();
  s.github.pull(1).locked = true;
  const printed = await s.publish(reviewWith([at(3)]));
  assert.deepEqual(
    printed.filter((line) => line.startsWith('::')),
    [
      '::notice title=layer-review::layer-review could not comment on the lines: the conversation is locked. The findings are in the check and in the job summary.',
    ],
  );
  assert.equal(s.github.checks(s.github.pull(1).head.sha)[0]!.annotations.length, 1);
  assert.deepEqual(s.github.conversation(1).comments, []);
});

test('no more annotations than GitHub shows', async () => {
  await using s = await scene({ branch: 'mallory:feature' });
  const findings = Array.from({ length: 40 }, (_, i) => at(i + 1, i % 2 ? 'high' : 'medium'));
  const commands = (await s.publish(reviewWith(findings))).filter((line) => line.startsWith('::'));
  assert.equal(commands.filter((line) => line.startsWith('::error')).length, 9);
  assert.equal(commands.filter((line) => line.startsWith('::warning')).length, 10);
});

test('many annotations go in fifties, the worst hundred', async () => {
  const text = 'RUN x\n'.repeat(130);
  await using s = await scene({ base: { Dockerfile: 'x\n' }, head: { Dockerfile: text } });
  const findings = Array.from({ length: 130 }, (_, i) => finding('Dockerfile', text, i + 1, 'medium'));
  await s.publish(reviewWith(findings, { maxComments: 0 }));
  const [check] = s.github.checks(s.github.pull(1).head.sha);
  assert.equal(check?.annotations.length, 100);
  assert.deepEqual(s.github.violations, []);
});

/** A line that cannot be commented: nothing of the review is posted. */
const refusedLine = {
  status: 200,
  body: {
    data: { m0: null },
    errors: [
      { type: 'UNPROCESSABLE', path: ['m0'], message: 'Pull request review thread line must be part of the diff' },
    ],
  },
};

test('comments that GitHub refuses are told by the summary comment', async () => {
  await using s = await scene();
  s.github.fault({
    match: REVIEW,
    times: 2,
    respond: refusedLine,
  });
  const printed = await s.publish(reviewWith([at(3)]));
  const { threads, comments } = s.github.conversation(1);
  assert.equal(threads.length, 0);
  assert.match(comments[0]!.body, /Dockerfile:3\b/);
  assert.ok(printed.some((line) => line.startsWith('::warning title=layer-review::')));
});

test('a comment on a file that GitHub refuses by itself is told by the summary comment, and not tried for ever', async () => {
  await using s = await scene();
  s.github.on('mutation addPullRequestReviewThread', ({ body }) => {
    const { variables } = body as { variables: Record<string, { path?: string }> };
    for (const each of Object.values(variables)) if (each.path) each.path = 'not/of/this/pull';
  });
  await s.publish(reviewWith([at(3), at(15)]));
  const { threads, reviews, comments } = s.github.conversation(1);
  assert.deepEqual(
    threads.map(({ line }) => line),
    [3],
  );
  assert.equal(reviews.length, 1);
  assert.match(comments[0]!.body, /\[`Dockerfile:15`\]\(\S*#L15\): Line 15 is wrong/);
  assert.match(comments[0]!.body, /\[`Dockerfile:3`\]\(\S*#discussion_r\d+\)/);
});

test('a review whose only comments GitHub refuses is not left behind, unsent', async () => {
  await using s = await scene();
  s.github.on('mutation addPullRequestReviewThread', ({ body }) => {
    const { variables } = body as { variables: Record<string, { path?: string }> };
    for (const each of Object.values(variables)) if (each.path) each.path = 'not/of/this/pull';
  });
  const printed = await s.publish(reviewWith([at(15)]));
  const { reviews, pending, comments } = s.github.conversation(1);
  assert.deepEqual([reviews, pending], [[], []]);
  assert.match(comments[0]!.body, /\[`Dockerfile:15`\]\(\S*#L15\): Line 15 is wrong/);
  assert.doesNotMatch(printed.join('\n'), /::warning/);
});

test("a broken run's pending review does not stop the next", async () => {
  await using s = await scene();
  const token = s.github.token();
  const pending = await fetch(`${s.github.url}/repos/octo/shop/pulls/1/reviews`, {
    method: 'POST',
    headers: s.github.headers(token),
    body: JSON.stringify({ body: 'left behind', comments: [{ path: 'Dockerfile', line: 3, body: 'x' }] }),
  });
  assert.equal(pending.status, 200);
  await s.publish(reviewWith([at(3)]));
  const { reviews, pending: left } = s.github.conversation(1);
  assert.deepEqual(left, []);
  assert.equal(reviews.length, 1);
});

test('a server that can make no check run by GraphQL is told by REST', async () => {
  await using s = await scene();
  const unknown = [{ message: "Field 'createCheckRun' doesn't exist on type 'Mutation'" }];
  s.github.fault({ match: CREATE, times: 9, respond: { status: 200, body: { errors: unknown } } });
  await s.publish(reviewWith([]));
  await s.publish(reviewWith([at(3)]));
  assert.deepEqual(
    s.github.checks(s.github.pull(1).head.sha).map(({ conclusion }) => conclusion),
    ['success', 'failure'],
  );
  assert.equal(s.github.conversation(1).threads.length, 1);
  assert.deepEqual(s.github.violations, []);
});

test('a head that moves between the first look and the check: nothing is said, and the newer commit says it', async () => {
  await using s = await scene();
  const forge = s.forge();
  await forge.change();
  s.github.on(CREATE, () => s.github.push('feature', { 'x.txt': 'x' }));
  const printed = await s.publish(reviewWith([at(3)]), forge);
  assert.deepEqual(s.github.conversation(1).threads, []);
  assert.ok(printed.some((line) => /^::notice .*moved on/.test(line)));
});

test('nothing is deleted by what was there when the review began: a double that people have answered since is hidden', async () => {
  await using s = await scene();
  const pull = s.github.pull(1);
  // Of two runs, of which neither saw what the other had said.
  await s.publish(reviewWith([at(3)]));
  const { threads, comments } = pull;
  Object.assign(pull, { threads: [], comments: [] });
  for (const check of s.github.checks(pull.head.sha)) check.text = null;
  await s.publish(reviewWith([at(3)]));
  const [double] = pull.threads;
  pull.threads.unshift(...threads);
  pull.comments.unshift(...comments);

  s.github.on(CREATE, () => s.github.as('alice').reply(double!.comments[0]!.id, 'Is it?'));
  await s.publish(reviewWith([at(3)]));
  const left = s.github.conversation(1).threads;
  assert.deepEqual(
    left.map((thread) => thread.comments.map(({ minimized }) => minimized)),
    [[undefined], ['DUPLICATE', undefined]],
  );
});

const failed = { status: 502, body: { message: 'Server Error' } };
for (const [name, respond] of Object.entries({
  'fails before it is stored': failed,
  'fails after it is stored': { afterWrite: failed },
  'is cut after it is stored': { afterWrite: 'cut' as const },
})) {
  test(`a write that ${name} is told once`, async () => {
    await using s = await scene();
    s.github.fault({ match: CREATE, respond });
    s.github.fault({ match: REVIEW, respond });
    await s.publish(reviewWith([at(3), at(15)]));
    assert.equal(s.github.checks(s.github.pull(1).head.sha).length, 1);
    const { threads, comments } = s.github.conversation(1);
    assert.equal(threads.length, 2);
    assert.equal(comments.length, 1);
    assert.ok(s.outputs()['review-url']);
    assert.ok(s.outputs()['check-url']);
    assert.deepEqual(s.github.violations, []);
  });
}

test('a review that is stored in part is completed', async () => {
  await using s = await scene();
  s.github.fault({ match: REVIEW, respond: { storeOnly: 1 } });
  await s.publish(reviewWith([at(3), at(5), at(30)]));
  const { threads } = s.github.conversation(1);
  assert.deepEqual(threads.map(({ line }) => line).sort(), [3, 30, 5]);
});

for (const status of [403, 404, 422, 429, 500, 'cut', 'hang'] as const) {
  test(`whatever GitHub says to every write (${status}), the findings are told and the outputs stay`, async () => {
    await using s = await scene();
    const respond =
      typeof status === 'string' ? status : { status, headers: { 'retry-after': '100000' }, body: { message: 'No' } };
    const isWrite = ({ method, graphql }: LoggedRequest) =>
      method === 'POST' && graphql.every((field) => field.startsWith('mutation'));
    s.github.fault({ match: isWrite, times: 99, respond });
    const printed = await s.publish(reviewWith([at(3), at(15)]), s.forge({ requestTimeout: 200 }));
    assert.equal(printed.filter((line) => /^::error .*file=Dockerfile/.test(line)).length, 2);
    assert.ok(printed.some((line) => /^::(warning|notice) title=layer-review::/.test(line)));
    assert.equal(s.outputs().verdict, 'fail');
    assert.equal(s.outputs()['review-url'], undefined);
  });
}

test('the file that was asked for is written through no link', async () => {
  await using s = await scene({ desk: { jsonFile: 'link/review.json' } });
  symlinkSync('/tmp', join(s.desk.workspace!, 'link'));
  const printed = await s.publish(reviewWith([at(3)]));
  assert.ok(printed.some((line) => /^::warning .*link is a symbolic link/.test(line)));
  assert.equal(s.outputs()['json-file'], undefined);
});

test('more than GitHub takes is cut, with a notice, wherever it is told', async () => {
  const long = `${Array.from({ length: 4000 }, (_, i) => `RUN ${i}`).join('\n')}\n`;
  await using s = await scene({ head: { Dockerfile: long } });
  const many = Array.from({ length: 4000 }, (_, i) => {
    const found = finding('Dockerfile', long, i + 1);
    return { ...found, message: say`Line ${i} ${'is wrong '.repeat(60)}.` };
  });
  const unread = Array.from({ length: 1000 }, (_, i) => ({
    path: `a${i}/Dockerfile`,
    at: undefined,
    reason: `It is ${'not '.repeat(30)}read.`,
  }));
  await s.publish(reviewWith(many, {}, unread));
  assert.ok(Buffer.byteLength(s.summary()) < 1024 * 1024, 'a runner drops a longer summary');
  assert.match(s.summary(), /This page is cut here/);
  const [check] = s.github.checks(s.github.pull(1).head.sha);
  assert.equal(check?.conclusion, 'failure');
  const { comments, threads } = s.github.conversation(1);
  for (const body of [...comments, ...threads.flatMap((thread) => thread.comments)].map((each) => each.body))
    assert.ok(body.length <= 65_536, String(body.length));
  assert.equal(comments.length, 1);
  assert.ok(threads.length > 0);
  assert.deepEqual(s.github.violations, []);
});
