import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { say } from '../../src/problem.ts';
import { commentBody, maxBody, sameWords, settledBody } from '../../src/report/comment.ts';
import { isSummary, readMarker } from '../../src/report/marker.ts';
import { summaryComment } from '../../src/report/summary-comment.ts';
import { jobOf } from '../../src/review/fingerprint.ts';
import type { ReviewedFinding } from '../../src/review/review.ts';
import { Source } from '../../src/source.ts';
import { at } from './containers.ts';
import { live, rendered } from './github.ts';
import { hostile } from './hostile.ts';
import { aFinding, aReview, blob, noSecrets, sample } from './sample.ts';

const writing = { link: blob, secrets: noSecrets };
const none = { ...writing, commented: () => undefined };

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

test('a comment says what is wrong and offers what to write instead, and the page on accepting it', () => {
  const { findings } = sample();
  assert.equal(
    commentBody([findings[0]!], writing),
    [
      '**Critical: The container is privileged** [`privileged-container`](https://github.com/layer-review/layer-review/blob/v0.1.0/src/rules/privilege/privileged-container.md)',
      'Service `shop` runs with every capability and every device of the host.',
      'Take the privileges away:',
      '```suggestion\n    privileged: false\n```',
      '<sub>layer-review · [accept](https://github.com/layer-review/layer-review/blob/v0.1.0/docs/accepting.md)</sub>',
      '<!-- layer-review: finding c:i:privileged-container::00d4c1ab9e -->',
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
  assert.deepEqual(marksIn(body), ['bbbb', 'aaaa']);
});

/** A finding that nothing is suggested for. */
function advising(remedy?: string): ReviewedFinding {
  const placement = { kind: 'line', path: 'Dockerfile', startLine: 2, endLine: 2, suggestion: undefined } as const;
  return { ...aFinding({ at: at(file, 'USER root'), placement }), ...(remedy && { remedy }) };
}

const instead = (body: string) => [...body.matchAll(/^\*\*Instead:\*\* (.*)$/gm)].map(([, said]) => said);

test('what a rule advises is said once, in a sentence, and by no comment where another of the pull request does', () => {
  const body = commentBody([advising(), { ...advising(), cause: 'another' }], writing);
  assert.deepEqual(instead(body), ['Make a user and switch to it: `RUN adduser -D -u 10001 app` and `USER 10001`.']);
  const brief = commentBody([advising()], writing, { explained: new Set(['run-as-root']) });
  assert.deepEqual(instead(brief), []);
  const long = { ...advising().rule, fix: 'Do `this`. Or do that.' };
  assert.deepEqual(instead(commentBody([{ ...advising(), rule: long }], writing)), ['Do `this`.']);
  assert.deepEqual(
    [body, brief].map((each) => readMarker(each).map((told) => told.explained)),
    [[true, false], [false]],
  );
});

test('a suggestion stands in place of what its rule advises', () => {
  const suggested = commentBody([suggesting('USER 1')], writing);
  assert.deepEqual(instead(suggested), []);
  assert.deepEqual(readMarker(suggested).map(({ explained }) => explained), [false]); // biome-ignore format: one row
});

test('what is to be done about the program at hand stands in place of what the rule advises', () => {
  assert.deepEqual(instead(commentBody([advising('Use `a`.'), advising('Use `b`.')], writing)), ['Use `a`.']);
});

test('a suggestion stands with the finding that it mends', () => {
  const { placement } = suggesting('USER 1');
  const worse = aFinding({ at: at(file, 'USER root'), rule: { id: 'worse', title: 'Worse' }, placement: placement });
  const fix = { title: 'Use 1', changes: 'nothing' as const, edits: [] };
  const body = commentBody([worse, { ...suggesting('USER 1'), fix, severity: 'low' }], writing);
  assert.match(body, /Worse[\s\S]*\*\*Low:[\s\S]*```suggestion/);
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
        fix: { title: `Replace ${text}`, changes: 'nothing', edits: [] },
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
      rule: { id: `rule-${i % 5}` },
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

test('one fault at several places of a file is told once, with its lines', () => {
  const rows = new Source('Dockerfile', Array.from({ length: 30 }, (_, i) => `ADD ${i} /\n`).join(''));
  const { rule: added } = aFinding({ at: at(rows, 'ADD 0 /') });
  const adds = (count: number, message: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => ({
      ...aFinding({ at: at(rows, `ADD ${i} /`), fingerprint: `f${i}`, cause: 'f0', message: [message(i)] }),
      rule: added,
      placement: { kind: 'file', path: 'Dockerfile' } as const,
    }));
  const alike = commentBody(
    adds(10, () => 'It unpacks.'),
    writing,
  );
  assert.equal(alike.match(/\*\*High:/g)?.length, 1);
  assert.match(alike, /\): It unpacks\.\n\n.*\n\nAlso in lines 2, 3, 4, 5, 6, 7, 8, 9, 10\.\n/);
  assert.equal(marksIn(alike).length, 10);
  const others = commentBody(
    adds(30, (i) => `It unpacks ${i}.`),
    writing,
  );
  assert.match(
    others,
    /Also:\n\n(?:- Line \d: It unpacks \d\.\n){4}\nAnd 25 more findings: lines (?:\d+(?:, )?){10} and 15 more places \(see the check\)\.\n/,
  );
});

test('what is so for several services is told once, with their names, and links only another file', () => {
  const text = ['a', 'b', 'c'].map((name) => `${name}: off\n`).join('');
  const [here, there] = ['compose.yaml', 'more.yaml'].map((path) => new Source(path, text));
  const { rule } = aFinding({ at: at(here!, 'a') });
  const off = (source: Source, service: string, message = say`${service} is off.`) => ({
    ...aFinding({ at: at(source, `${service}: off`), fingerprint: service, cause: 'f', service, message }),
    rule,
    placement: { kind: 'file', path: 'compose.yaml' } as const,
  });
  const body = commentBody([off(here!, 'a'), off(here!, 'b'), off(here!, 'c'), off(there!, 'a')], writing);
  assert.match(body, /\n\nAlso in lines 2 \(`b`\), 3 \(`c`\), `more\.yaml:1`\.\n/);
  const alike = [{ at: at(here!, 'b: off'), message: say`The same applies here, for ${'b'}.`, alike: ['b'] }];
  assert.match(commentBody([{ ...off(here!, 'a'), notes: alike }], writing), /\n\nAlso in line 2 \(`b`\)\.\n/);
  const other = commentBody([off(here!, 'a'), off(there!, 'c', say`${'c'} is gone.`)], writing);
  assert.match(other, /- \[`more\.yaml:3`\]\([^)]*\): `c` is gone\.\n/);
});

const compose = new Source('compose.yaml', 'one\ntwo\nthree\nfour\n');
const said = (body: string) => [...body.matchAll(/It is (?:about )?(\w+)\b/g)].map(([, word]) => word);
const about = (word: string, parts: Partial<Parameters<typeof aFinding>[0]> = {}) =>
  aFinding({ at: at(compose, word), message: [`It is ${word}.`], cause: 'f', ...parts });

test('what stands on the lines of a comment comes before what is as bad elsewhere, and what is worse before both', () => {
  const placement = { kind: 'line', path: 'compose.yaml', startLine: 3, endLine: 3, suggestion: undefined } as const;
  const file = { kind: 'file', path: 'compose.yaml' } as const;
  const [far, here] = [about('one', { placement: file }), about('three', { placement })];
  assert.deepEqual(said(commentBody([far, here], writing)), ['three', 'one']);
  const worse = { ...far, severity: 'critical' as const };
  assert.deepEqual(said(commentBody([here, worse], writing)), ['one', 'three']);
});

test('of faults on one line, what is so comes before what may come to be so, and that before what is left out', () => {
  const on = (word: string, rule: Partial<ReviewedFinding['rule']>, severity: 'high' | 'medium' = 'high') =>
    about('two', { message: [`It is ${word}.`], cause: word, rule: { id: word, ...rule }, severity });
  const [user, tag, end] = [on('user', { leftToUsers: true }), on('tag', { trust: 'unpinned' }), on('end', {})];
  assert.deepEqual(said(commentBody([user, tag, end], writing)), ['end', 'tag', 'user']);
  assert.deepEqual(said(commentBody([on('end', {}, 'medium'), user], writing)), ['user', 'end']);
});

test('what one cause brings to several services is told of each once before it is told of any again', () => {
  const { rule } = about('one');
  const [first, ...others] = ['a', 'a', 'b', 'c'].map((service, i) => ({
    ...about(['one', 'two', 'three', 'four'][i]!, { service, severity: i === 3 ? 'medium' : 'high' }),
    rule,
  }));
  const body = commentBody([first!, ...others], writing);
  assert.deepEqual(said(body), ['one', 'three', 'four', 'two']);
  assert.match(body, /It is four\. \(medium\)\n/);
  assert.doesNotMatch(body, /\(high\)/);
});

test('what is told as one elsewhere is named with each of its lines, once', () => {
  const other = (word: string) => about(word);
  const told = { ...about('two'), joined: [other('three'), other('three'), other('two')] };
  const body = commentBody([about('one'), told], writing);
  assert.match(body, /- Line 2: It is two\. Also in line 3\. /);
});

test('at most five faults are told in full, the others by their rules and lines', () => {
  const seven = Array.from({ length: 7 }, (_, i) =>
    aFinding({ at: at(file, 'root'), rule: { id: `rule-${i}` }, fingerprint: `f${i}` }),
  );
  const body = commentBody(seven, writing);
  assert.equal(body.match(/\*\*High:/g)?.length, 5);
  assert.match(body, /And 2 more findings: `rule-5` in line 2; `rule-6` in line 2\./);
  assert.equal(marksIn(body).length, 7);
});

test('the summary comment names layer-review, and reports what fails before what else is new', () => {
  const start = '**[layer-review](https://github.com/layer-review/layer-review)** · ';
  assert.equal(
    summaryComment(aReview(), { ...none, everything: 'https://github.example/acme/shop/actions/runs/1' }),
    [
      `${start}**Pass**: no finding of severity high or worse.`,
      '<sub>Reviewed at `aaaaaaa` · [every finding and every layer](https://github.example/acme/shop/actions/runs/1)</sub>',
      '<!-- layer-review: summary -->',
    ].join('\n\n'),
  );
  const { review } = sample();
  const url = 'https://github.example/acme/shop/blob/abc/comment';
  const body = summaryComment(review, {
    ...writing,
    commented: ({ placement }) => (placement.kind === 'line' ? { url } : undefined),
  });
  assert.ok(body.startsWith(`${start}**Not fully reviewed**`));
  assert.match(body, /old\/compose\.yml`: This file is a symlink/);
  // The first one leads to its own comment; the second one has none, and was there before.
  assert.match(
    body,
    /- \*\*Critical\*\* \[`compose.yml:4`\]\(\S*\/comment\): .*? \[`privileged-container`\].*\n- \*\*High\*\* \[`shop\/Dockerfile:2`\]\(\S*\/shop\/Dockerfile\): The last `USER`.*\n\nAlso new:\n\n- \*\*Medium\*\*/,
  );
  assert.doesNotMatch(body, /\| Layer \||\| Severity/);
});

test('in the summary comment, what is worth no comment is one folded line a rule', () => {
  const some = (count: number, parts: Partial<Parameters<typeof aFinding>[0]>) =>
    Array.from({ length: count }, (_, i) =>
      aFinding({
        at: new Source(`${i}/Dockerfile`, 'x').at(0, 1),
        fingerprint: `f${i}`,
        cause: `${parts.rule?.id} ${i}`,
        failing: false,
        ...parts,
      }),
    );
  const body = summaryComment(
    aReview({
      findings: [
        ...some(5, { standing: 'existing' }),
        ...some(2, { standing: 'existing', severity: 'low', rule: { id: 'other' } }),
        ...some(1, { severity: 'info', rule: { id: 'new-one' } }),
      ],
    }),
    none,
  );
  assert.match(
    body,
    /<summary>1 less severe new finding<\/summary>\n\n- \[`new-one`\]\(\S*\): 1 info in `0\/Dockerfile`\n\n<\/details>/,
  );
  assert.match(
    body,
    /<summary>7 findings that were there before, 5 of them high<\/summary>\n\n- \[`run-as-root`\]\(\S*\): 5 high in `0\/Dockerfile`, `1\/Dockerfile`, `2\/Dockerfile` and 2 more files\n- \[`other`\]\(\S*\): 2 low in `0\/Dockerfile`, `1\/Dockerfile`\n/,
  );
});

test('a long list is folded, not cut', () => {
  const many = Array.from({ length: 30 }, (_, i) => aFinding({ at: at(file, 'root'), fingerprint: `f${i}` }));
  const body = summaryComment(aReview({ findings: many }), none);
  assert.match(body, /<summary>10 more that fail it<\/summary>/);
  assert.equal(body.match(/^- \*\*High/gm)?.length, 30);
});

test('a settled comment says so, keeps what it said, and offers nothing', () => {
  const offer = { ...suggesting('USER 10001'), fingerprint: 'aaaa' };
  const before = commentBody([offer], writing);
  const told = readMarker(before);
  const commit = 'c0ffee'.padEnd(40, '0');
  const after = settledBody(before, told, { commit, why: 'fixed', writing });
  assert.match(
    after,
    /^\*\*Fixed\*\* as of `c0ffee0`\.\n\n<details>\n<summary>High <a href="https:[^"]*\/privilege\/run-as-root\.md"><code>run-as-root<\/code><\/a><\/summary>/,
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

test('in the summary comment, what fails the review has one row with all that has its cause, and counts what says the same', () => {
  const [first, other] = (['high', 'medium'] as const).map((severity, i) =>
    aFinding({ at: at(file, 'root'), severity, rule: { id: `rule-${i}` }, fingerprint: `f${i}`, cause: 'f0' }),
  );
  const parts = [first!, other!, { ...first!, fingerprint: 'f2' }];
  const body = summaryComment(aReview({ findings: parts }), none);
  assert.match(body, /^- \*\*High\*\* .* and 1 more place: /m);
  assert.doesNotMatch(body, /Also new:|rule-1/);
});
