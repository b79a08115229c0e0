/** What becomes of a comment: each turn of its life by itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/finding.ts';
import { readMarker } from '../../src/report/marker.ts';
import { finding, reviewWith, Scene } from '../github/scene.ts';
import { printedBy } from '../printed.ts';
import { assertToldOnce } from './telling.ts';

const lines = Array.from({ length: 12 }, (_, i) => `RUN ${i + 1}`);
const text = `${lines.join('\n')}\n`;
const at = (line: number, severity?: Parameters<typeof finding>[3], content = text) =>
  finding('Dockerfile', content, line, severity);
const scene = (options: Parameters<typeof Scene.start>[0] = {}) =>
  Scene.start({ base: { Dockerfile: 'FROM debian\n' }, head: { Dockerfile: text }, ...options });
const mayResolve = { contents: 'write', 'pull-requests': 'write', checks: 'write' } as const;

const threadsOf = (s: Scene) => s.github.conversation(1).threads;
const firstOf = (s: Scene, index = 0) => threadsOf(s)[index]!.comments[0]!;
const isFixed = (s: Scene, index = 0) => /^\*\*Fixed\*\* as of/.test(firstOf(s, index).body);

test('a token that may resolves the thread, and opens it when the finding comes back', async () => {
  await using s = await scene({ permissions: mayResolve });
  const before = reviewWith([at(3), at(7)]);
  await s.publish(before);
  const said = firstOf(s).body;
  await s.publish(reviewWith([at(7)]));
  assert.equal(threadsOf(s)[0]!.resolvedBy, 'github-actions[bot]');
  assert.ok(isFixed(s));
  await s.publish(before);
  assert.equal(threadsOf(s).length, 2);
  assert.equal(threadsOf(s)[0]!.resolvedBy, undefined);
  assert.equal(firstOf(s).body, said);
  assert.deepEqual(s.github.violations, []);
});

test('a token that may not resolve hides the comment, and shows it when the finding comes back', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3)]));
  await s.publish(reviewWith([]));
  assert.equal(firstOf(s).minimized, 'RESOLVED');
  await s.publish(reviewWith([at(3)]));
  assert.equal(firstOf(s).minimized, undefined);
  assert.equal(threadsOf(s).length, 1);
});

test('a thread that a person resolved after the fix cannot be opened: a new comment links it', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3)]));
  await s.publish(reviewWith([]));
  s.github.as('alice').resolve(firstOf(s).id);
  for (let run = 0; run < 2; run++) {
    await s.publish(reviewWith([at(3)]));
    assert.equal(threadsOf(s).length, 2);
    assert.match(
      firstOf(s, 1).body,
      new RegExp(`^This is back; \\[it was reported before\\]\\([^)]*#discussion_r${firstOf(s).id}\\)`),
    );
    assert.equal(firstOf(s, 1).editedBy, undefined);
  }
});

test('what a person resolved stays resolved, unless it got worse', async () => {
  for (const permissions of [undefined, mayResolve]) {
    await using s = await scene(permissions && { permissions });
    await s.publish(reviewWith([at(3, 'medium')]));
    s.github.as('alice').resolve(firstOf(s).id);
    const before = s.github.conversation(1);
    await s.publish(reviewWith([at(3, 'medium')]));
    assert.deepEqual(s.github.conversation(1), before);
    for (let run = 0; run < 2; run++) {
      await s.publish(reviewWith([at(3, 'critical')]));
      assert.equal(threadsOf(s).length, permissions ? 1 : 2);
      assert.equal(threadsOf(s).at(-1)!.resolvedBy, undefined);
      assert.match(threadsOf(s).at(-1)!.comments[0]!.body, /\*\*Critical/);
      assert.ok(!isFixed(s));
    }
  }
});

test('a comment that a person hid stays hidden, and is not made again', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3)]));
  s.github.as('alice').minimize(firstOf(s).nodeId, 'OFF_TOPIC');
  await s.publish(reviewWith([at(3)]));
  assert.equal(threadsOf(s).length, 1);
  assert.equal(firstOf(s).minimized, 'OFF_TOPIC');
});

test('of several findings in one comment, one is fixed: the comment says so and stays for the others', async () => {
  await using s = await scene();
  const two: Finding[] = [at(3, 'critical'), { ...at(3), service: 'web' }];
  await s.publish(reviewWith(two));
  assert.equal(threadsOf(s).length, 1);
  for (let run = 0; run < 2; run++) {
    await s.publish(reviewWith(two.slice(1)));
    assert.equal(threadsOf(s)[0]!.resolvedBy, undefined);
    assert.equal(firstOf(s).minimized, undefined);
    assert.match(
      firstOf(s).body,
      /<sub>Fixed as of \[`\w{7}`\]\([^)]*\): Critical \[`rule-of-line-3`\]\([^)]*\)<\/sub>/,
    );
    assert.deepEqual(
      readMarker(firstOf(s).body).map(({ fixedIn }) => fixedIn !== undefined),
      [false, true],
    );
  }
  await s.publish(reviewWith([]));
  assert.ok(isFixed(s));
});

test('of two that look the same, the comment on the one that is gone is settled', async () => {
  const twins = text.replace('RUN 3\n', 'RUN x\n').replace('RUN 9\n', 'RUN x\n');
  await using s = await scene({ head: { Dockerfile: twins } });
  await s.publish(reviewWith([at(3, 'high', twins), at(9, 'high', twins)]));
  await s.publish(reviewWith([at(9, 'high', twins)]));
  assert.deepEqual(
    threadsOf(s).map(({ line }, i) => [line, isFixed(s, i)]),
    [
      [3, true],
      [9, false],
    ],
  );
});

test('what was not looked at is not fixed', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3)]));
  const unread = [{ path: 'Dockerfile', at: undefined, reason: 'It does not parse.' }];
  await s.publish(reviewWith([], {}, unread));
  assert.ok(!isFixed(s));
  assert.equal(firstOf(s).editedBy, undefined);
});

test('what is waived is settled as waived, and told again when the waiver ends', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3)]));
  const said = firstOf(s).body;
  await s.publish((change) => {
    const review = reviewWith([at(3)])(change);
    return { ...review, findings: [], waived: review.findings, verdict: 'pass' };
  });
  assert.match(firstOf(s).body, /^\*\*Waived\*\* as of/);
  await s.publish(reviewWith([at(3)]));
  assert.equal(firstOf(s).body, said);
});

test('a comment that people answered is never deleted, and no other one either', async () => {
  await using s = await scene();
  await s.publish(reviewWith([at(3)]));
  s.github.as('alice').reply(firstOf(s).id, 'Why?');
  await s.publish(reviewWith([]));
  assert.equal(threadsOf(s)[0]!.comments[1]!.body, 'Why?');
  assert.equal(s.github.requested('mutation deletePullRequestReviewComment').length, 0);
});

test('the summary comment is found over all pages, and one that somebody else posted is not ours', async () => {
  await using s = await scene();
  for (let i = 0; i < 120; i++) s.github.as('alice').comment(1, `talk ${i}`);
  await s.publish(reviewWith([at(3), at(5), at(7)]));
  const { body } = s.github.conversation(1).comments.at(-1)!;
  for (let i = 0; i < 120; i++) s.github.as('mallory').comment(1, `${i} ${body}`);
  await s.publish(reviewWith([]));
  const ours = s.github.conversation(1).comments.filter(({ author }) => author === 'github-actions[bot]');
  assert.equal(ours.length, 1);
  assert.match(ours[0]!.body, /^\*\*\[layer-review\]\([^)]*\)\*\* · \*\*Pass\*\*/);
  assert.ok(s.github.conversation(1).comments.every(({ author, editedBy }) => author !== 'mallory' || !editedBy));
});

test('two runs at the same time leave one comment of each kind', async () => {
  for (let i = 0; i < 5; i++) {
    await using s = await scene();
    const make = reviewWith([at(3), at(7), at(9)]);
    const forges = [s.forge(), s.forge()];
    await printedBy(async () => {
      await Promise.all(forges.map(async (forge) => forge.publish(make(await forge.change()))));
    });
    assert.deepEqual(
      threadsOf(s).map(({ line }) => line),
      [3, 7, 9],
    );
    assert.equal(s.github.conversation(1).comments.length, 1);
    assert.deepEqual(s.github.violations, []);
  }
});

test('a head that moves during the run: the check is on the commit that was reviewed, and nothing is said of it', async () => {
  await using s = await scene();
  const old = s.github.pull(1).head.sha;
  const forge = s.forge();
  s.github.on('mutation createCheckRun', () => s.github.push('feature', { Dockerfile: `${text}RUN 13\n` }));
  const printed = await s.publish(reviewWith([at(3)]), forge);
  const { threads, comments, reviews } = s.github.conversation(1);
  assert.deepEqual([threads, comments, reviews], [[], [], []]);
  assert.equal(s.github.checks(old)[0]?.conclusion, 'failure');
  assert.deepEqual(s.github.checks(s.github.pull(1).head.sha), []);
  assert.ok(
    printed.some((line) => /^::notice title=layer-review::Not commented: the pull request moved on/.test(line)),
  );
});

test('a run that is repeated on an old commit leaves the comments on the newer one alone', async () => {
  await using s = await scene();
  const old = s.forge();
  s.github.push('feature', { Dockerfile: `${text}RUN 13\n` });
  await s.publish(reviewWith([at(3)]));
  const before = s.github.conversation(1);
  await s.publish(reviewWith([]), old);
  assert.deepEqual(s.github.conversation(1), before);
});

test('places that GitHub refuses are asked for again, and used where they are right then', async () => {
  await using s = await scene();
  s.github.fault({
    match: 'mutation addPullRequestReview',
    respond: {
      status: 200,
      body: {
        data: { m0: null },
        errors: [{ type: 'UNPROCESSABLE', path: ['m0'], message: 'Line could not be resolved' }],
      },
    },
  });
  const printed = await s.publish(reviewWith([at(3)]));
  assert.equal(threadsOf(s).length, 1);
  assert.ok(!printed.some((line) => line.startsWith('::')));
});

test('a patch that was left out of a long answer is asked for again, so that its lines take comments', async () => {
  const long = (start: string) => Array.from({ length: 60 }, (_, i) => `${start} ${i}`).join('\n');
  await using s = await scene({
    head: { Dockerfile: 'FROM debian\n', 'a.txt': long('a'), 'z/Dockerfile': text },
    github: { limits: { patchLinesPerAnswer: 62, filesPerComparison: 0 } },
  });
  await s.publish(reviewWith([finding('z/Dockerfile', text, 3)]));
  assert.deepEqual(
    threadsOf(s).map(({ path, line, subject }) => [path, line, subject]),
    [['z/Dockerfile', 3, 'line']],
  );
  assert.deepEqual(s.github.violations, []);
});

test('a file that was moved is asked about again where the answer was so long that its patch may be left out', async () => {
  const long = Array.from({ length: 10_100 }, (_, i) => `${i}`).join('\n');
  const changed = text.replace('RUN 3\n', 'RUN three\n');
  for (const [other, asked] of [
    [long, 2],
    ['short', 0],
  ] as const) {
    await using s = await scene({
      base: { Dockerfile: text, 'plain.Dockerfile': text },
      head: {
        'a.txt': other,
        'z/Dockerfile': { moved: 'Dockerfile', text: changed },
        'z/plain.Dockerfile': { moved: 'plain.Dockerfile' },
      },
      github: { limits: { patchLinesPerAnswer: 10_105 } },
    });
    await s.publish(reviewWith([finding('z/Dockerfile', changed, 3)]));
    assert.deepEqual(
      threadsOf(s).map(({ path, line, subject }) => [path, line, subject]),
      [['z/Dockerfile', 3, 'line']],
    );
    const lists = s.github.requested('GET /repos/{owner}/{repo}/pulls/{pull_number}/files');
    assert.equal(lists.length, asked);
    assert.deepEqual(s.github.violations, []);
  }
});

test('whatever the limits, each finding that is to be told is told once', async () => {
  const files = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`f${i}/Dockerfile`, text]));
  const shown = Object.fromEntries(
    Object.keys(files).map((path) => [path, text.replace('RUN 1\n', 'RUN one\n').replace('RUN 12\n', 'RUN twelve\n')]),
  );
  const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
  for (const policy of [
    {},
    { maxComments: 0 },
    { maxComments: 3 },
    { commentOn: 'info', maxComments: 100 },
    { commentOn: 'critical' },
  ] as const) {
    await using s = await scene({ base: files, head: shown });
    const findings = Object.entries(shown).flatMap(([path, content]) =>
      [1, 2, 6, 7, 12].map((line, i) => ({
        ...finding(path, content, line, severities[(i + path.length) % 5]!),
        service: `${path}${line}`,
      })),
    );
    const elsewhere = finding('other/Dockerfile', text, 4);
    const make = reviewWith([...findings, elsewhere], policy);
    await s.publish(make);
    const review = make(await s.forge().change());
    assertToldOnce(review, s.github.conversation(1));
    const { threads } = s.github.conversation(1);
    assert.ok(threads.length <= review.policy.maxComments);
    assert.ok(threads.filter(({ subject }) => subject === 'file').length <= 5);
    assert.deepEqual(s.github.violations, []);
  }
});
