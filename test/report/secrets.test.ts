import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commentBody } from '../../src/report/comment.ts';
import { explainJson, explainText } from '../../src/report/explain.ts';
import { reviewJson } from '../../src/report/json.ts';
import { reviewSarif } from '../../src/report/sarif.ts';
import { checkSummary, summaryMarkdown } from '../../src/report/summary.ts';
import { summaryComment } from '../../src/report/summary-comment.ts';
import { reviewText } from '../../src/report/text.ts';
import { annotation } from '../../src/report/wording.ts';
import { Source } from '../../src/source.ts';
import { aService, dockerfileProject } from './containers.ts';
import { live } from './github.ts';
import { hostile } from './hostile.ts';
import { aFinding, aReview, blob, noSecrets } from './sample.ts';

const planted = 'q7_x*Zr"9<t|w\\4`k$m&p';

/** A review in which a secret is written wherever a text can be. */
function leaky(secret: string, padding: string) {
  const source = new Source(
    `app/${secret}/Dockerfile`,
    `FROM debian:12 AS ${secret}\nENV TOKEN=${padding}${secret}${padding}\nUSER ${secret}\n`,
  );
  const place = source.at(20 + secret.length, source.text.length - 3);
  const said = [`It is ${secret}: `, { code: `${padding}${secret}${padding}` }];
  const finding = aFinding({
    at: place,
    message: said,
    image: secret,
    service: secret,
    notes: [{ at: place, message: said }],
    fix: { title: `Remove ${secret}`, changes: 'nothing', edits: [{ at: place, text: `ENV TOKEN=${secret}` }] },
    placement: {
      kind: 'line',
      path: source.path,
      startLine: 2,
      endLine: 2,
      suggestion: { title: secret, text: `ENV TOKEN=${secret}` },
    },
  });
  const project = dockerfileProject(source);
  const service = aService(
    source,
    secret,
    { kind: 'built', image: project.images[0]! },
    { user: { value: secret, at: place } },
  );
  const review = aReview({
    findings: [finding, { ...finding, placement: { kind: 'summary' } }],
    fixed: [{ ...finding, standing: 'fixed' }],
    project: { ...project, services: [service] },
    unread: [{ path: secret, at: undefined, reason: `It holds ${secret}.` }],
    remarks: [`It holds ${secret}.`],
    reason: `It holds ${secret}.`,
    files: [source.path],
    secrets: { values: [secret], places: [] },
  });
  return { review, finding };
}

function outputs(secret: string, padding: string): string[] {
  const { review, finding } = leaky(secret, padding);
  const { secrets, project } = review;
  const plain = annotation([finding], secrets);
  return [
    commentBody([finding], { link: () => undefined, secrets }),
    summaryComment(review, { link: () => undefined, secrets, commented: () => undefined }),
    summaryMarkdown(review),
    reviewText(review, { colour: false, width: 60 }),
    reviewText(review, { colour: true, width: 200 }),
    reviewJson(review, '1'),
    reviewSarif(review, { version: '1', fixed: true }),
    checkSummary(review, { link: () => undefined }),
    [...explainJson(project(), secrets)].join(''),
    explainText(project(), secrets),
    plain.title + plain.message,
  ];
}

test('a planted secret is in no output, also not cut, escaped or in part', () => {
  for (const padding of ['', 'x'.repeat(30), 'y'.repeat(80), 'z'.repeat(155)]) {
    for (const output of outputs(planted, padding)) {
      const bare = output.replace(/\\(.)|&(?:amp|lt|gt|quot|#x?[0-9a-f]+);/gi, '$1');
      assert.doesNotMatch(bare, /q7_|7_x|x\*Z|Zr"|9<t|\|w|4`k|k\$m|&p/, output);
    }
  }
});

test('whoever chooses the secret cannot set another text free by it', () => {
  const chosen = fc.oneof(
    hostile,
    fc.constantFrom(
      '`@octocat',
      'is `',
      '`, or `',
      '</details>',
      '<summary>',
      '> **Why',
      '```suggestion',
      '\n\n',
      '<!-- layer-review: finding',
      ' | ',
      '- **High**',
      '](https',
      'code',
      '**Fail**',
    ),
  );
  fc.assert(
    fc.property(chosen, chosen, (secret, text) => {
      const source = new Source(
        'Dockerfile',
        `FROM ${text.replace(/\s/g, '') || 'x'}\nUSER ${text.replace(/[\r\n]/g, '')}\n`,
      );
      const finding = aFinding({
        at: source.at(0, 4),
        message: ['The user is ', { code: text }, ', or ', { code: '@octocat' }, '.'],
      });
      const secrets = { values: [secret, '`@octocat', 'is `'], places: [] };
      const review = aReview({ findings: [finding], project: dockerfileProject(source), secrets });
      for (const page of [
        commentBody([finding], { link: blob, secrets }),
        summaryComment(review, { link: blob, secrets, commented: () => undefined }),
        summaryMarkdown(review, { link: blob }),
      ]) {
        assert.deepEqual(live(page), [], page);
      }
    }),
    { numRuns: 200 },
  );
});

test('an output is the same as it would be where there is nothing to hide', () => {
  const { review } = leaky('nothing-to-see', '');
  const open = summaryMarkdown({ ...review, secrets: noSecrets });
  assert.equal(
    open.replaceAll('nothing-to-see', '***').replaceAll(/`\*\*\*`|\\\*\\\*\\\*/g, '***'),
    summaryMarkdown(review).replaceAll(/`\*\*\*`|\\\*\\\*\\\*|#42;#42;#42;/g, '***'),
  );
});
