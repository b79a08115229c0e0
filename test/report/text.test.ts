import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { explainText } from '../../src/report/explain.ts';
import { reviewText } from '../../src/report/text.ts';
import { Source } from '../../src/source.ts';
import { columns } from '../../src/text/columns.ts';
import { at, dockerfileProject } from './containers.ts';
import { hostile } from './hostile.ts';
import { aFinding, aReview, sample } from './sample.ts';

const plain = { colour: false, width: 80 };

test('a review tells what is new, what else fails it, and what it comes to', () => {
  assert.equal(
    reviewText(sample().review, plain),
    `New with this change:

compose.yml
  4:5  critical  Service \`shop\` runs with every capability and every device of
                 the host.  privileged-container
    4 │     privileged: true
      │     ~~~~~~~~~~~~~~~~
      = fix: Take the privileges away

shop/Dockerfile
  6:5  medium    The output of \`curl\` goes straight into \`bash\`.  pipe-to-shell
    6 │ RUN curl -fsSL https://deb.nodesource.com/setup.sh | bash -
      │     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

There before this change:

shop/Dockerfile
  2:6  high      The last \`USER\` of \`app\` is \`root\`.  run-as-root
    2 │ USER root
      │      ~~~~
      = shop/Dockerfile:3: \`app\` inherits it here

Not reviewed:
  old/compose.yml
    This file is a symlink to \`../compose.yml\`; links are not followed.

This change edits the policy .github/layer-review.yml; it is judged by the
policy at its base.

2 new findings (1 critical, 1 medium) · 1 there before · 1 fixed.
Not fully reviewed: 1 file could not be reviewed; and 2 findings of severity
high or worse.
`,
  );
});

test('what was there before and fails nothing, and what is waived or fixed, is counted unless somebody asks for it', () => {
  const dockerfile = new Source('Dockerfile', 'FROM a\nUSER root\nUSER 0\n');
  const place = at(dockerfile, 'root');
  const waiver = { reason: 'it was agreed', until: '2027-01-31', at: place, kind: 'policy' as const };
  const review = aReview({
    findings: [aFinding({ at: place, standing: 'existing', failing: false, message: ['It was there.'] })],
    waived: [{ ...aFinding({ at: place, message: ['It is accepted.'] }), waiver }],
    fixed: [aFinding({ at: place, standing: 'fixed', message: ['It is gone.'] })],
    verdict: 'pass',
    reason: 'this change introduces no finding of severity high or worse',
  });
  assert.equal(
    reviewText(review, { ...plain, width: 100, hints: true }),
    `acme/shop#12: 1 container file reviewed.
Policy in force: default profile; fails on findings of severity high or worse that the change
introduces; comments on what fails, and on new findings from medium up, at most 30.
No new findings · 1 there before, 1 of them high (gate: all would fail) · 1 waived · 1 fixed.
Pass: this change introduces no finding of severity high or worse.
\`--all\` shows every finding, also what was there before.
`,
  );
  const all = reviewText(review, { ...plain, all: true });
  for (const words of ['It was there.', 'It is accepted.', 'waived until `2027-01-31`: `it was agreed`', 'It is gone.'])
    assert.ok(all.includes(words), words);
});

test('a scan shows the worst files first, and folds what only hardens into one line a file', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => new Source(`${name}/Dockerfile`, 'FROM x\nUSER root\nRUN sudo y\n'));
  const low = (source: Source, id: string) =>
    aFinding({
      at: at(source!, 'sudo'),
      rule: { id },
      cause: `${id} ${source!.path}`,
      severity: 'low',
      failing: false,
    });
  const review = aReview({
    findings: [
      aFinding({ at: at(b!, 'root'), severity: 'medium', failing: false }),
      low(b!, 'sudo-in-run'),
      low(a!, 'sudo-in-run'),
      low(a!, 'sudo-in-run'),
      low(a!, 'missing-user'),
      aFinding({ at: at(c!, 'x'), severity: 'critical' }),
    ],
    alone: true,
  });
  const lines = reviewText(review, plain).split('\n');
  const shown = lines.filter((line) => /Dockerfile|critical|medium|low/.test(line));
  assert.deepEqual(shown.slice(0, 6), [
    'c/Dockerfile',
    '  1:6  critical  The last `USER` of `app` is `root`.  run-as-root',
    'b/Dockerfile',
    '  2:6  medium    The last `USER` of `app` is `root`.  run-as-root',
    '  also 1 low: sudo-in-run',
    'a/Dockerfile  3 low: sudo-in-run ×2, missing-user',
  ]);
  const narrow = reviewText(review, { ...plain, width: 40 });
  assert.match(narrow, /^a\/Dockerfile {2}3 low$/m);
  for (const options of [{ all: true }, { least: 'low' as const }])
    assert.match(reviewText(review, { ...plain, ...options }), /^ {2}3:5 {2}low .*\n.*\n.*\n.*also on line 3/m);
  assert.doesNotMatch(reviewText(review, { ...plain, least: 'medium' }), /sudo-in-run/);
});

test('a long scan ends with the rules and the worst files', () => {
  const source = (i: number) => new Source(`${i}/Dockerfile`, 'FROM x\nUSER root\n');
  const findings = Array.from({ length: 30 }, (_, i) => aFinding({ at: at(source(i), 'root') }));
  const text = reviewText(aReview({ findings, alone: true }), plain);
  assert.match(
    text,
    /^By rule:\n {2}run-as-root {2}30 high in 30 files\n\nBy file \(the worst 10 of 30\):\n(?: {2}1 high {2}\d+\/Dockerfile\n){10}\n/m,
  );
  assert.doesNotMatch(reviewText(aReview({ findings: findings.slice(20), alone: true }), plain), /By rule/);
});

test('a quiet review tells what fails it, and nothing where it passes', () => {
  const dockerfile = new Source('Dockerfile', 'FROM a\nUSER root\n');
  const [fails, passes] = [true, false].map((failing) =>
    aFinding({ at: at(dockerfile, 'root'), message: [failing ? 'Bad.' : 'Fine.'], failing }),
  );
  const text = reviewText(aReview({ findings: [fails!, passes!], remarks: ['A remark.'] }), { ...plain, quiet: true });
  assert.match(text, /Bad\.[\s\S]*\nFail: /);
  assert.doesNotMatch(text, /Fine|remark/);
  const green = aReview({ findings: [passes!], verdict: 'pass', remarks: ['A remark.'] });
  assert.equal(reviewText(green, { ...plain, quiet: true }), '');
});

test('a rule leads to its page where the terminal makes links, at the same place', () => {
  const { review } = sample();
  const linked = reviewText(review, { ...plain, links: true });
  assert.match(linked, /\u001b\]8;;https:\/\/\S+\/run-as-root\.md\u001b\\run-as-root\u001b\]8;;\u001b\\/);
  assert.equal(stripVTControlCharacters(linked), reviewText(review, plain));
});

test('colour changes nothing but the colour', () => {
  const { review } = sample();
  const coloured = reviewText(review, { ...plain, colour: true });
  assert.match(coloured, /\u001b\[35mcritical *\u001b\[39m/);
  assert.equal(stripVTControlCharacters(coloured), reviewText(review, plain));
});

test('a scan calls nothing new', () => {
  assert.doesNotMatch(reviewText(aReview({ findings: sample().findings, alone: true }), plain), /\bnew\b|existing/);
});

test('nothing found is two lines', () => {
  assert.equal(
    reviewText(aReview({ alone: true }), plain),
    'No findings in 1 file.\nPass: no finding of severity high or worse.\n',
  );
});

test('a long line is cut around what is underlined, and a place of several lines shows its first', () => {
  const source = new Source(
    'Dockerfile',
    `RUN ${'a'.repeat(500_000)} sudo ${'b'.repeat(500_000)}\nRUN x && \\\n  y && \\\n  z\n`,
  );
  const findings = [
    aFinding({ at: at(source, 'sudo'), message: ['It uses sudo.'] }),
    aFinding({ at: at(source, 'RUN x && \\\n  y && \\\n  z') }),
  ];
  const lines = reviewText(aReview({ findings }), { colour: false, width: 40 }).split('\n');
  const shown = lines.filter((line) => line.includes('│'));
  assert.deepEqual(shown, [
    '         1 │ …aaaaaaaaa sudo bbbbbbbbbb…',
    `           │ ${' '.repeat(11)}~~~~`,
    '         2 │ RUN x && \\',
    '           │ ~~~~~~~~~~ and 2 more lines',
  ]);
});

test('what is underlined stays under its text, whatever is hidden, wide or invisible before it', () => {
  const source = new Source('Dockerfile', 'ENV\tP=hunter2hunter2 漢字 \u202e TARGET x\n');
  const secrets = { values: ['hunter2hunter2'], places: [] };
  const text = reviewText(aReview({ findings: [aFinding({ at: at(source, 'TARGET') })], secrets }), plain);
  const [shown, marks] = text.split('\n').filter((line) => line.includes('│'));
  assert.equal(shown, '     1 │ ENV  P=*** 漢字 \\u{202e} TARGET x');
  assert.equal(marks!.indexOf('~'), columns(shown!.slice(0, shown!.indexOf('TARGET'))));
});

test('a secret that reaches into what is underlined, or over its line, shows on neither side', () => {
  const source = new Source('Dockerfile', 'ENV P=correcthorsebattery\nENV K="-----BEGIN-----\\\nMIIEpAIB\\\n"\n');
  const secrets = { values: ['correcthorsebattery', '-----BEGIN-----\\\nMIIEpAIB'], places: [] };
  for (const piece of ['correct', 'horse', 'battery', 'BEGIN', 'K="-----BEGIN-----\\\nMIIE']) {
    const text = reviewText(aReview({ findings: [aFinding({ at: at(source, piece) })], secrets }), plain);
    assert.doesNotMatch(text, /correct|horse|batt|BEGIN|MIIE/, text);
  }
});

test('nothing from a repository steers a terminal or a workflow’s log', () => {
  fc.assert(
    fc.property(hostile, hostile, (value, path) => {
      const source = new Source(path, `USER ${value}\n`);
      const finding = aFinding({
        at: source.at(0, 5 + value.length),
        message: [{ code: value }],
        notes: [{ at: source.at(0, 4), message: [value] }],
        fix: { title: value, changes: 'nothing', edits: [] },
      });
      const review = aReview({
        findings: [finding],
        fixed: [{ ...finding, standing: 'fixed' }],
        unread: [{ path, at: undefined, reason: value }],
        remarks: [value],
        reason: value,
      });
      const project = dockerfileProject(
        new Source(path, `FROM ${value.replace(/\s/g, '') || 'x'}\nUSER ${value.replace(/[\r\n]/g, '')}\n`),
      );
      for (const text of [reviewText(review, plain), explainText(project)]) {
        assert.doesNotMatch(
          text,
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2028\ufeff]/,
        );
        assert.ok(!text.split('\n').some((line) => line.trim().startsWith('::') || line.includes('##[')), text);
      }
    }),
    { numRuns: 1000 },
  );
});

test('an explanation lists instructions, images with all their layers, and services', () => {
  assert.equal(
    explainText(sample().project).split('\n\n').slice(1).join('\n\n'),
    `image shop/Dockerfile stage base (not shipped)
  base  node:22
  user  root
     2  USER root (as root)

image shop/Dockerfile stage app
  base  node:22
  user  root
     2  USER root (as root) from stage base
     5  ENV MODE=production (as root)
     6  RUN curl -fsSL https://deb.nodesource.com/setup.sh | bash - (as root)
     7  RUN npm ci (as root)

service shop  compose.yml:2:3
  runs  shop/Dockerfile stage app

service cache  compose.yml:5:3
  runs   redis:7
  image  redis:7  compose.yml:6:12
`,
  );
});

test('a terminal does not wait for the libraries that write Markdown', () => {
  const seen = new Set<string>();
  const read = (url: URL): void => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    for (const [, target] of readFileSync(url, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*? from '([^']+)';/gm,
    )) {
      assert.doesNotMatch(target!, /mdast|micromark/, url.pathname);
      if (target!.startsWith('.')) read(new URL(target!, url));
    }
  };
  for (const entry of ['text', 'json', 'explain']) read(new URL(`../../src/report/${entry}.ts`, import.meta.url));
  assert.ok(seen.size > 8);
});

test('a fix that a second review proved says so on a line of its own', () => {
  const { review } = sample();
  const proven = (holds: boolean) => {
    const findings = review.findings.map((finding) => {
      const { placement } = finding;
      if (placement.kind !== 'line' || !placement.suggestion) return finding;
      return { ...finding, placement: { ...placement, suggestion: { ...placement.suggestion, proven: holds } } };
    });
    return reviewText({ ...review, findings }, { colour: false, width: 100, all: true });
  };
  assert.match(
    proven(true),
    /= fix: Take the privileges away\n +\S* ?= Applied and reviewed again: it is gone, and nothing new is reported/,
  );
  assert.doesNotMatch(proven(false), /Applied and reviewed again/);
});
