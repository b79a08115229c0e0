import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { summaryMarkdown } from '../../src/review/summary.ts';
import { annotation, checkTitle } from '../../src/review/words.ts';
import { Source } from '../../src/source.ts';
import { aService, dockerfileProject } from './containers.ts';
import { live, rendered } from './github.ts';
import { hostile } from './hostile.ts';
import { aFinding, aReview, blob, noSecrets, sample } from './sample.ts';

test('the summary has everything: counts, what is new, what was there, what is fixed, what could not be read', () => {
  const page = summaryMarkdown(sample().review, { link: blob, maxLength: 65_000 });
  assert.deepEqual(live(page), []);
  assert.match(page, /^\*\*Not fully reviewed\*\*: 1 file could not be reviewed/);
  assert.match(
    page,
    /\| Critical \| 1 \| 0 \| 0 \|\n\| High \| 0 \| 1 \| 0 \|\n\| Medium \| 1 \| 0 \| 0 \|\n\| Low \| 0 \| 0 \| 1 \|/,
  );
  assert.match(
    page,
    /### New with this change\n\n- \*\*Critical\*\* .*privileged-container`\n- \*\*Medium\*\* .*pipe-to-shell`\n/,
  );
  assert.match(
    page,
    /### There before this change\n\n- \*\*High\*\* .*: The last `USER` of `app` is `root`\. `run-as-root`\n/,
  );
  assert.match(page, /### Fixed by this change\n\n- \*\*Low\*\* .*image-mutable-tag`\n/);
  assert.match(page, /- `old\/compose\.yml`: This file is a symlink to `\.\.\/compose\.yml`; links are not followed\./);
  assert.match(page, /This change edits the policy `\.github\/layer-review\.yml`;/);
  assert.match(
    page,
    /Policy in force: default profile; fails on findings of severity high or worse; comments on lines from medium up, at most 30\./,
  );
});

test('the layer map goes from the base up, with the user in force, what is inherited and what was found', () => {
  const page = summaryMarkdown(sample().review);
  const map = page.slice(page.indexOf('stage <code>app</code>'), page.indexOf('### Services'));
  assert.equal(
    map,
    `stage <code>app</code>: 4 layers on <code>node:22</code>, runs as <code>root</code>, 2 findings (1 new)</summary>

| Line | Layer | User | Findings |
| -: | - | - | - |
| 1 | **base** \`FROM node:22 AS base\` from stage \`base\` | what its base says | |
| 2 | \`USER root\` from stage \`base\` | \`root\` | \`run-as-root\` |
| 3 | \`FROM base AS app\` | \`root\` | |
| 5 | \`ENV MODE=production\` | \`root\` | |
| 6 | \`RUN curl -fsSL https://deb.nodesource.com/setup.sh \\| bash -\` | \`root\` | \`pipe-to-shell\` **new** |
| 7 | \`RUN npm ci\` | \`root\` | |

</details>

`,
  );
  assert.match(
    page,
    /\| `shop` \| built from `shop\/Dockerfile` stage `app` \| `root` \| `compose\.yml:2` \| `privileged-container` \*\*new\*\* \|/,
  );
  assert.match(page, /\| `cache` \| `redis:7` \| what its image says \| `compose\.yml:5` \| \|/);
});

test('a build argument with a finding is in the map although it makes no layer', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\nARG TOKEN\nRUN make\n');
  const finding = aFinding({ at: source.at(15, 20), rule: { id: 'secret-in-arg' } });
  const page = summaryMarkdown(aReview({ findings: [finding], project: dockerfileProject(source) }));
  assert.match(page, /\| 2 \| `ARG TOKEN` \| \| `secret-in-arg` \*\*new\*\* \|/);
});

test('nothing is new where there is nothing to compare with', () => {
  const { review } = sample();
  const page = summaryMarkdown({ ...review, fixed: [], change: { ...review.change, base: undefined } });
  assert.doesNotMatch(page, /\bnew\b|before this change|Introduced/i);
  assert.match(page, /3 findings \(1 critical, 1 high, 1 medium\)\./);
  assert.match(page, /### Findings\n/);
});

test('one line when no container file changed', () => {
  assert.equal(
    summaryMarkdown(aReview({ files: [] })),
    '**Pass**: no finding of severity high or worse. No container files changed.',
  );
});

test('the title of the check counts', () => {
  assert.equal(
    checkTitle(sample().review),
    '1 part not reviewed; 2 new findings (1 critical, 1 medium), 1 existing (1 high), 1 fixed',
  );
  assert.equal(checkTitle(aReview()), 'No findings in 1 file');
  assert.equal(
    checkTitle(aReview({ fixed: sample().review.fixed, files: ['a', 'b'] })),
    'No findings in 2 files, 1 fixed',
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
  assert.deepEqual(annotation(finding!, noSecrets), {
    path: 'compose.yml',
    start: { line: 4, column: 5 },
    end: { line: 4, column: 21 },
    title: 'Critical: The container is privileged (privileged-container)',
    message:
      'Service `shop` runs with every capability and every device of the host.\nDelete `privileged` and add with `cap_add` only what the program needs.',
  });
});

test('a summary of many images takes time in proportion', () => {
  const source = new Source('Dockerfile', `FROM debian:12\n${'RUN make\n'.repeat(2000)}`);
  const findings = Array.from({ length: 2000 }, (_, i) => aFinding({ at: source.at(15 + i * 9, 18 + i * 9) }));
  const start = performance.now();
  const { text } = rendered(
    summaryMarkdown(aReview({ findings, project: dockerfileProject(source) }), { maxLength: 1_000_000 }),
  );
  assert.ok(performance.now() - start < 10_000);
  assert.ok(text.includes('2000 layers'));
});
