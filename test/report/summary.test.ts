import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { understand } from '../../src/model/understand.ts';
import type { Severity } from '../../src/problem.ts';
import { home, rulePage } from '../../src/report/rule-page.ts';
import { checkSummary, summaryMarkdown } from '../../src/report/summary.ts';
import { annotation, checkTitle, nextStep } from '../../src/report/wording.ts';
import type { Review, ReviewedFinding } from '../../src/review/review.ts';
import { Source } from '../../src/source.ts';
import { cpuTime } from '../cpu-time.ts';
import { dedent } from '../dedent.ts';
import { filesOf } from '../rules/example.ts';
import { aService, at, dockerfileProject } from './containers.ts';
import { live, rendered } from './github.ts';
import { hostile } from './hostile.ts';
import { aFinding, aReview, blob, noSecrets, sample } from './sample.ts';

/** Who speaks. */
const speaker = `**[layer-review](${home})** · `;

test('the summary has everything: counts, what is new, what was there, what is fixed, what could not be read', () => {
  const page = summaryMarkdown(sample().review, { link: blob, maxLength: 65_000 });
  assert.deepEqual(live(page), []);
  assert.match(
    page,
    /^\*\*\[layer-review\]\([^)]*\)\*\* · \*\*Not fully reviewed\*\*: 1 file could not be reviewed; and 2 findings .*\.\n\nNext: correct what/,
  );
  assert.match(
    page,
    /\| Critical \| 1 \| 0 \| 0 \|\n\| High \| 0 \| 1 \| 0 \|\n\| Medium \| 1 \| 0 \| 0 \|\n\| Low \| 0 \| 0 \| 1 \|/,
  );
  assert.match(
    page,
    /### New with this change\n\n- \*\*Critical\*\* .*`privileged-container`\]\(.*\n- \*\*Medium\*\* .*`pipe-to-shell`\]\(.*\n/,
  );
  assert.match(
    page,
    /### There before this change\n\n- \*\*High\*\* .*: The last `USER` of `app` is `root`\. \[`run-as-root`\]\(.*\n/,
  );
  assert.match(page, /### Fixed by this change\n\n- \*\*Low\*\* .*`image-mutable-tag`\]\(.*\n/);
  assert.match(page, /- `old\/compose\.yml`: This file is a symlink to `\.\.\/compose\.yml`; links are not followed\./);
  assert.match(page, /This change edits the policy `\.github\/layer-review\.yml`;/);
  assert.match(
    page,
    /Policy in force: default profile; fails on findings of severity high or worse that the change introduces; comments on what fails, and on new findings from medium up, at most 30\./,
  );
});

/** Where the pages of the sample's rules are. */
const pages = rulePage({ group: 'privilege', id: '' }).replace('/.md', '');

test('the layer map goes from the base up, with the user where it changes and what was found', () => {
  const page = summaryMarkdown(sample().review);
  const map = page.slice(page.indexOf('stage <code>app</code>'), page.indexOf('<details>\n<summary>2 services'));
  assert.equal(
    map,
    `stage <code>app</code>: 4 layers on <code>node:22</code>, runs as <code>root</code>, 2 findings (1 new)</summary>

| Line | Layer | User | Findings |
| -: | - | - | - |
| 1 | **base** \`FROM node:22 AS base\` | what its base says | |
| 2 | \`USER root\` | \`root\` | [\`run-as-root\`](${pages}/run-as-root.md) |
| 3 | \`FROM base AS app\` | | |
| 5 | \`ENV MODE=production\` | | |
| 6 | \`RUN curl -fsSL https://deb.nodesource.com/setup.sh \\| bash -\` | | [\`pipe-to-shell\`](${pages}/pipe-to-shell.md) **new** |
| 7 | \`RUN npm ci\` | | |

</details>

`,
  );
  assert.match(
    page,
    /\| `shop` \| built from `shop\/Dockerfile` stage `app` \| `root` \| `compose\.yml:2` \| \[`privileged-container`\]\([^)]*\) \*\*new\*\* \|/,
  );
  assert.match(page, /\| `cache` \| `redis:7` \| \| `compose\.yml:5` \| \|/);
});

test('a stage that only others are built on is told in their maps', () => {
  const page = summaryMarkdown(sample().review);
  assert.doesNotMatch(page, /stage <code>base<\/code>/);
});

test('what ships comes first, and of that what has findings; of many images, those without are only listed', () => {
  const source = new Source('Dockerfile', 'FROM a\nRUN x\nFROM b AS named\nRUN y\nFROM c\nRUN z\n');
  const titles = (page: string) => [...page.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title!);
  const finding = aFinding({ at: at(source, 'RUN y') });
  const project = dockerfileProject(source);
  assert.deepEqual(titles(summaryMarkdown(aReview({ findings: [finding], project }))), [
    '<b><code>Dockerfile</code></b> final stage: 1 layer on <code>c</code>, runs as what its base says, no findings',
    '<b><code>Dockerfile</code></b> stage <code>named</code> (not shipped): 1 layer on <code>b</code>, runs as what its base says, 1 finding (1 new)',
    '<b><code>Dockerfile</code></b> stage <code>0</code> (not shipped): 1 layer on <code>a</code>, runs as what its base says, no findings',
  ]);
  const many = dockerfileProject(new Source('other/Dockerfile', 'FROM a\nRUN x\n'.repeat(9)));
  const [first, list] = titles(
    summaryMarkdown(
      aReview({ project: { ...many, images: [...project.images, ...many.images] }, findings: [finding] }),
    ),
  );
  assert.match(first!, /named/);
  assert.equal(list, '11 images without findings');
});

test('what comes from elsewhere is told where something does', () => {
  const page = summaryMarkdown(
    reading(`
      FROM golang:1.25 AS build
      RUN --mount=type=secret,id=netrc --mount=type=cache,target=/go go build
      FROM scratch
      COPY --from=build /app /
      COPY --from=busybox:1.37 /bin/sh /
      ADD https://example.com/x /
      COPY a /
    `),
  );
  assert.match(page, /\| Line \| Layer \| Brings in \| User \| Findings \|/);
  assert.match(page, /`RUN --mount.*` \| secret `netrc`, cache `\/go` \|/);
  assert.match(page, /`COPY --from=build .*` \| files of stage `build` \|/);
  assert.match(page, /`COPY --from=busybox:1\.37 .*` \| files of `busybox:1\.37` \|/);
  assert.match(page, /`ADD .*` \| a download \|/);
  assert.match(page, /`COPY a \/` \| \| \| \|/);
});

/** A review without findings of a Dockerfile that is read as it is in earnest. */
function reading(dockerfile: string) {
  return aReview({ project: understand(filesOf([new Source('Dockerfile', dedent(dockerfile))])) });
}

test('a diagram shows stages and services that have to do with each other, and only those', () => {
  const drawn = (review: Review) => /```mermaid\n(.*?)\n```/s.exec(summaryMarkdown(review))?.[1];
  assert.equal(
    drawn(sample().review),
    [
      'flowchart LR',
      '  subgraph file0["shop/Dockerfile"]',
      '    stage0["stage base<br/>1 finding"]',
      '    stage1["stage app<br/>1 finding #40;1 new#41;"]',
      '  end',
      '  service0(["service shop<br/>1 finding #40;1 new#41;"])',
      '  stage0 -->|FROM| stage1',
      '  stage1 ==>|runs| service0',
      '  classDef found stroke:#d1242f,stroke-width:2px',
      '  class stage0,stage1,service0 found',
    ].join('\n'),
  );
  // The other service has to do with nothing, and is shown for what it carries.
  const { review } = sample();
  const [privileged, ...rest] = review.findings;
  const other = review.project().services.find(({ name }) => name !== 'shop')!;
  const findings = [{ ...privileged!, service: other.name, at: other.at }, ...rest];
  assert.match(drawn({ ...review, findings })!, /\(\["service [^"]*<br\/>1 finding #40;1 new#41;"\]\)\n {2}stage0/);
  assert.equal(drawn(reading('FROM debian:12\n')), undefined);
  assert.equal(drawn(reading('FROM debian:12 AS a\nFROM debian:12 AS b\n')), undefined);
  const chain = Array.from({ length: 26 }, (_, i) => `FROM ${i === 0 ? 'debian:12' : `s${i - 1}`} AS s${i}\n`).join('');
  assert.equal(drawn(reading(chain)), undefined);
  assert.match(
    drawn(reading(`${'FROM debian:12\n'.repeat(30)}FROM a AS x\nFROM x\n`))!,
    /^(?:.*\n)*.*stage x"\]\n.*final stage"\]\n {2}end\n.*FROM/,
  );
});

test('the summary of a check is short: of the findings it lists only what fails', () => {
  const { review } = sample();
  const runUrl = 'https://github.example/acme/shop/blob/abc/run';
  const page = checkSummary(review, { link: blob, runUrl });
  assert.deepEqual(live(page), []);
  assert.match(
    page,
    /^\*\*\[layer-review\]\([^)]*\)\*\* · \*\*Not fully reviewed\*\*.*\| Critical \| 1.*symlink.*in \[the job’s summary\]\(https:/s,
  );
  assert.match(page, /^- \*\*Critical\*\* .*privileged-container[^\n]*\n- \*\*High\*\* .*run-as-root/m);
  assert.doesNotMatch(page, /pipe-to-shell|<details>|mermaid/);
});

test('what is new and severe enough for a comment is told in one, or in the check', () => {
  const source = new Source('compose.yaml', 'services:\n  web:\n    image: example/web:1\n');
  const finding = (cause: string, more: Partial<ReviewedFinding> = {}): ReviewedFinding => ({
    ...aFinding({ at: source.at(0, 8), severity: 'medium', failing: false, message: [cause] }),
    cause,
    practice: cause,
    ...more,
  });
  const usual = finding('as elsewhere', { usual: ['The same is true in others.'] });
  const told = (...findings: ReviewedFinding[]) => {
    const seen: Review = { ...aReview({ findings }), verdict: 'pass' };
    const [, listed] = /New, without a comment:\n\n((?:- .*\n)*)/.exec(checkSummary(seen, { link: blob })) ?? [];
    return [checkTitle(seen), ...(listed?.match(/(?<=: )[\w ]+(?= \[)/g) ?? [])];
  };
  assert.deepEqual(told(finding('a')), ['1 new finding (1 medium)']);
  assert.deepEqual(told(usual), ['1 new finding (1 medium without a comment)', 'as elsewhere']);
  assert.deepEqual(told(finding('a'), usual, finding('b', { severity: 'low' })), [
    '3 new findings (2 medium, 1 of them without a comment, 1 low)',
    'as elsewhere',
  ]);
  assert.deepEqual(told(finding('a', { besideWorse: true }), finding('a')), ['1 new finding (1 medium)']);
  assert.deepEqual(told(finding('a', { besideWorse: true }), usual), [
    '2 new findings (2 medium without a comment)',
    'a',
    'as elsewhere',
  ]);
  assert.deepEqual(told({ ...usual, severity: 'low' }), ['1 new finding (1 low)']);
});

test('what to do next is one line', () => {
  const { review } = sample();
  const [root] = review.findings;
  const next = (parts: Partial<Review>) => nextStep({ ...review, ...parts });
  assert.equal(next({}), 'Next: correct what could not be reviewed and resolve the findings that fail it, then push.');
  assert.equal(
    next({ verdict: 'fail', unread: [], findings: [root!] }),
    'Next: resolve the finding that fails it, then push.',
  );
  const harmless = { ...root!, failing: false };
  assert.equal(
    next({ verdict: 'pass', unread: [], findings: [harmless] }),
    'Next: nothing has to change; 1 finding is worth a look.',
  );
  assert.equal(next({ verdict: 'pass', unread: [], findings: [{ ...harmless, standing: 'existing' }] }), undefined);
});

test('what is waived is told apart, with who said so and until when', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\nUSER root\n');
  const place = at(source, 'root');
  const waiver = { reason: 'A sandbox, says @octocat', until: '2027-01-31', at: place, kind: 'policy' } as const;
  const page = summaryMarkdown(aReview({ waived: [{ ...aFinding({ at: place }), waiver }] }));
  assert.deepEqual(live(page), []);
  assert.match(page, /### Waived\n\n<details>\n<summary>1 finding<\/summary>/);
  assert.match(page, /`run-as-root`\]\([^)]*\): until `2027-01-31`: `A sandbox, says @octocat`/);
});

test('many old findings are folded, unless one of them fails the review', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\n');
  const old = (failing: boolean) =>
    Array.from({ length: 11 }, () => ({ ...aFinding({ at: source.at(0, 4), standing: 'existing' }), failing }));
  assert.match(
    summaryMarkdown(aReview({ findings: old(false) })),
    /### There before this change\n\n<details>\n<summary>11 findings/,
  );
  assert.match(summaryMarkdown(aReview({ findings: old(true) })), /### There before this change\n\n- /);
});

test('a build argument with a finding is in the map although it makes no layer', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\nARG TOKEN\nRUN make\n');
  const finding = aFinding({ at: source.at(15, 20), rule: { id: 'secret-in-arg' } });
  const page = summaryMarkdown(aReview({ findings: [finding], project: dockerfileProject(source) }));
  assert.match(page, /\| 2 \| `ARG TOKEN` \| \| \[`secret-in-arg`\]\([^)]*\) \*\*new\*\* \|/);
});

test('nothing is new where there is nothing to compare with', () => {
  const { review } = sample();
  const page = summaryMarkdown({ ...review, fixed: [], change: { ...review.change, base: undefined } });
  assert.doesNotMatch(page, /\bnew\b|before this change|Introduced/i);
  assert.match(page, /\| Severity \| Findings \|/);
  assert.match(page, /### Findings\n/);
});

test('one line when no container file changed', () => {
  assert.equal(
    summaryMarkdown(aReview({ files: [] })),
    `${speaker}**Pass**: no finding of severity high or worse. No container files changed.`,
  );
});

test('the title of the check counts', () => {
  assert.equal(
    checkTitle(sample().review),
    '1 part not reviewed · 2 findings fail (1 critical, 1 high), 1 of them there before · 2 new findings · 1 there before · 1 fixed',
  );
  assert.equal(checkTitle(aReview()), 'No findings in 1 file');
  assert.equal(
    checkTitle(aReview({ fixed: sample().review.fixed, files: ['a', 'b'] })),
    'No findings in 2 files · 1 fixed',
  );
});

test('the title of a green check says what was there before, and what another gate would make of it', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\n');
  const old = (severity: Severity) => aFinding({ at: source.at(0, 4), standing: 'existing', severity, failing: false });
  const title = (...severities: Severity[]) =>
    checkTitle({ ...aReview({ findings: severities.map(old) }), verdict: 'pass' });
  assert.equal(title('low', 'medium'), 'No new findings · 2 there before');
  assert.equal(title('high', 'high', 'low'), 'No new findings · 3 there before, 2 of them high (gate: all would fail)');
  assert.equal(
    title('critical', 'high', 'low'),
    'No new findings · 3 there before, 2 of them high or worse (gate: all would fail)',
  );
  assert.match(
    checkSummary(aReview({ findings: [old('high')] }), { link: blob }),
    /1 finding that was there before would fail the review with `gate: all`\./,
  );
  const failing = (severity: Severity) => ({ ...old(severity), failing: true });
  assert.equal(
    checkTitle(aReview({ findings: [failing('high'), old('low')] })),
    '1 finding that was there before fails (1 high) · no new findings · 2 there before',
  );
});

test('a summary is cut below any limit, never inside a table or a fold', () => {
  const { review } = sample();
  const whole = summaryMarkdown(review, { link: blob });
  const notice = 'This page is cut here';
  assert.ok(!whole.includes(notice));
  fc.assert(
    fc.property(fc.integer({ min: 300, max: Buffer.byteLength(whole) - 1 }), (maxLength) => {
      const page = summaryMarkdown(review, { link: blob, maxLength });
      assert.ok(Buffer.byteLength(page) <= maxLength);
      assert.ok(page.includes(notice));
      assert.deepEqual(live(page), []);
      assert.equal(page.split('<details>').length, page.split('</details>').length);
      for (const row of page.split('\n').filter((line) => line.startsWith('|')))
        assert.ok(row.endsWith('|') && whole.includes(row));
    }),
  );
});

test('hostile text stays text on the whole page', () => {
  fc.assert(
    fc.property(hostile, hostile, (value, other) => {
      const line = value.replace(/\r?\n/g, ' ');
      const source = new Source(`a/${other}`, `FROM ${line.split(' ')[0] || 'x'}\nUSER ${line}\nRUN ${line}\n`);
      const project = dockerfileProject(source);
      const compose = new Source(value, `x${value}`);
      const service = aService(compose, value, { kind: 'built', image: project.images[0]! });
      const review = aReview({
        findings: [
          aFinding({ at: source.at(5, 6), message: [{ code: value }] }),
          aFinding({ at: compose.at(0, 1), standing: 'existing' }),
        ],
        fixed: [aFinding({ at: compose.at(0, 1), standing: 'fixed' })],
        project: { ...project, services: [{ ...service, user: { value: other, at: compose.at(0, 1) } }] },
        unread: [{ path: other, at: undefined, reason: `It has ${value}` }],
        remarks: [`${value} is edited`],
        reason: value,
        policy: { severities: new Map([[value, 'off']]), files: { include: [other], exclude: [value] } },
      });
      const page = summaryMarkdown(review, {
        link: () => `https://github.example/acme/shop/blob/abc/${encodeURIComponent(other.toWellFormed())}`,
      });
      assert.deepEqual(live(page), [], page);
    }),
    { numRuns: 150 },
  );
});

test('an annotation is the same in plain text', () => {
  const [finding] = sample().findings;
  assert.deepEqual(annotation([finding!], noSecrets), {
    path: 'compose.yml',
    start: { line: 4, column: 5 },
    end: { line: 4, column: 21 },
    title: 'Critical: The container is privileged (privileged-container)',
    message:
      'Service `shop` runs with every capability and every device of the host.\nDelete `privileged` and add with `cap_add` only what the program needs.\nhttps://github.com/layer-review/layer-review/blob/v0.1.0/src/rules/privilege/privileged-container.md',
  });
});

test('a summary of many images takes time in proportion', () => {
  const source = new Source('Dockerfile', `FROM debian:12\n${'RUN make\n'.repeat(2000)}`);
  const findings = Array.from({ length: 2000 }, (_, i) => aFinding({ at: source.at(15 + i * 9, 18 + i * 9) }));
  const start = cpuTime();
  const { text } = rendered(
    summaryMarkdown(aReview({ findings, project: dockerfileProject(source) }), { maxLength: 1_000_000 }),
  );
  assert.ok(cpuTime() - start < 10_000);
  assert.ok(text.includes('2000 layers'));
});
