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

test('a review reads like a compiler’s report', () => {
  assert.equal(
    reviewText(sample().review, plain),
    `compose.yml:4:5  critical new  Service \`shop\` runs with every capability and every device of the host.  privileged-container
   4 │     privileged: true
     │     ~~~~~~~~~~~~~~~~
     = fix: Take the privileges away
     = https://github.com/layer-review/layer-review/blob/v0.1.0/src/rules/privilege/privileged-container.md

shop/Dockerfile:2:6  high  The last \`USER\` of \`app\` is \`root\`.  run-as-root
   2 │ USER root
     │      ~~~~
     = shop/Dockerfile:3:1: \`app\` inherits it here
     = https://github.com/layer-review/layer-review/blob/v0.1.0/src/rules/privilege/run-as-root.md

shop/Dockerfile:6:5  medium new  The output of \`curl\` goes straight into \`bash\`.  pipe-to-shell
   6 │ RUN curl -fsSL https://deb.nodesource.com/setup.sh | bash -
     │     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
     = https://github.com/layer-review/layer-review/blob/v0.1.0/src/rules/privilege/pipe-to-shell.md

shop/Dockerfile:1:6  fixed by this change  The image’s tag can move  image-mutable-tag

old/compose.yml  not reviewed  This file is a symlink to \`../compose.yml\`; links are not followed.

This change edits the policy .github/layer-review.yml; it is judged by the policy at its base.

2 new findings (1 critical, 1 medium) · 1 there before · 1 fixed.
Not fully reviewed: 1 file could not be reviewed; and 2 findings of severity high or worse.
`,
  );
});

test('colour changes nothing but the colour', () => {
  const { review } = sample();
  const coloured = reviewText(review, { ...plain, colour: true });
  assert.match(coloured, /\u001b\[35mcritical\u001b\[39m/);
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
  const findings = [aFinding({ at: at(source, 'sudo') }), aFinding({ at: at(source, 'RUN x && \\\n  y && \\\n  z') })];
  const lines = reviewText(aReview({ findings }), { colour: false, width: 40 }).split('\n');
  assert.equal(lines[1], '   1 │ …aaaaaaaaaaaa sudo bbbbbbbbbbbbb…');
  assert.equal(lines[2], `     │ ${' '.repeat(14)}~~~~`);
  assert.deepEqual(lines.slice(6, 8), ['   2 │ RUN x && \\', '     │ ~~~~~~~~~~ and 2 more lines']);
});

test('what is underlined stays under its text, whatever is hidden, wide or invisible before it', () => {
  const source = new Source('Dockerfile', 'ENV\tP=hunter2hunter2 漢字 \u202e TARGET x\n');
  const secrets = { values: ['hunter2hunter2'], places: [] };
  const [, shown, marks] = reviewText(
    aReview({ findings: [aFinding({ at: at(source, 'TARGET') })], secrets }),
    plain,
  ).split('\n');
  assert.equal(shown, '   1 │ ENV  P=*** 漢字 \\u{202e} TARGET x');
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
        fix: { title: value, edits: [] },
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
