/** What other forges and tools read: GitLab's Code Quality, JUnit and Checkstyle, by their schemas. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { severities } from '../../src/problem.ts';
import { reviewCheckstyle } from '../../src/report/checkstyle.ts';
import { reviewCodeQuality } from '../../src/report/code-quality.ts';
import { reviewJunit } from '../../src/report/junit.ts';
import type { Review } from '../../src/review/review.ts';
import { Source } from '../../src/source.ts';
import { hostile } from './hostile.ts';
import { aFinding, aReview, sample } from './sample.ts';

/** The fields that https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format demands. */
const isCodeQuality = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

/** @throws where a document is not what its schema says. */
function validated(schema: 'checkstyle' | 'junit', texts: readonly string[]): void {
  const path = fileURLToPath(new URL(`${schema}.xsd`, import.meta.url));
  for (const text of texts) {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', path, '-'], {
      input: text,
      encoding: 'utf8',
    });
    assert.equal(status, 0, `${stderr}\n${text}`);
  }
}

function codeQuality(review: Review): { fingerprint: string; severity: string; location: { path: string } }[] {
  const entries: ReturnType<typeof codeQuality> = JSON.parse(reviewCodeQuality(review));
  assert.ok(isCodeQuality(entries), JSON.stringify(isCodeQuality.errors));
  return entries;
}

function numbers(junit: string): [failures: number, errors: number] {
  const [, failures, errors] = /<testsuites [^>]*failures="(\d+)" errors="(\d+)"/.exec(junit)!;
  return [Number(failures), Number(errors)];
}

test('a review is what the schemas say, and tells each cause at its place', () => {
  const { review } = sample();
  validated('checkstyle', [reviewCheckstyle(review)]);
  validated('junit', [reviewJunit(review)]);
  const entries = codeQuality(review);
  assert.equal(new Set(entries.map(({ fingerprint }) => fingerprint)).size, entries.length);
  assert.match(
    reviewCheckstyle(review),
    /<file name="compose.yml"><error line="4" column="5" severity="error" message="[^"]*" source="layer-review.privileged-container" \/>/,
  );
  assert.match(reviewJunit(review), /<testcase classname="compose.yml" name="compose.yml:4 [^"]*"><failure /);
});

test('severities are those of each tool, from the worst to the least', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\n');
  const findings = severities.map((severity) => aFinding({ at: source.at(0, 4), severity, fingerprint: severity }));
  const review = aReview({ findings });
  assert.deepEqual(
    codeQuality(review).map(({ severity }) => severity),
    ['blocker', 'critical', 'major', 'minor', 'info'],
  );
  assert.deepEqual(
    [...reviewCheckstyle(review).matchAll(/ severity="(\w+)"/g)].map(([, severity]) => severity),
    ['error', 'error', 'warning', 'info', 'info'],
  );
});

test('a test fails for what fails the review, and ends with an error for what could not be reviewed', () => {
  const source = new Source('Dockerfile', 'FROM debian:12\nUSER root\n');
  const [red, waits] = [{ failing: true }, { failing: false }].map((each, i) =>
    aFinding({ at: source.at(0, 4), fingerprint: String(i), ...each }),
  );
  const unread = [{ path: 'compose.yml', at: undefined, reason: 'It has no services.' }];
  assert.deepEqual(numbers(reviewJunit(aReview())), [0, 0]);
  assert.deepEqual(numbers(reviewJunit(aReview({ findings: [waits!], verdict: 'pass' }))), [0, 0]);
  assert.deepEqual(numbers(reviewJunit(aReview({ findings: [red!, waits!] }))), [1, 0]);
  assert.deepEqual(numbers(reviewJunit(aReview({ unread, verdict: 'error' }))), [0, 2]);
  // Nothing that has a place of its own, and yet nobody knows: the change was listed in part.
  assert.deepEqual(numbers(reviewJunit(aReview({ verdict: 'error', reason: 'Only 3,000 files are listed.' }))), [0, 1]);
});

test('hostile text stays text', () => {
  const values = [...fc.sample(hostile, { numRuns: 40, seed: 1 }), '\ufffe\uffff\ud800', ']]>', '&#x0;'];
  const reviews = values.map((value) => {
    const source = new Source(value, `x${value}`);
    const finding = aFinding({ at: source.at(0, 1), message: [{ code: value }] });
    return aReview({ findings: [finding], unread: [{ path: value, at: undefined, reason: `It has ${value}` }] });
  });
  validated('checkstyle', reviews.map(reviewCheckstyle));
  validated('junit', reviews.map(reviewJunit));
  for (const [i, review] of reviews.entries()) {
    assert.doesNotMatch(reviewCheckstyle(review), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]/);
    assert.equal(codeQuality(review).at(-1)!.location.path.toWellFormed(), values[i]!.toWellFormed());
  }
});
