/** A service that is built from a folder where others check out another repository, and what only looks like one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reviewed, unread } from './review.ts';

/** Services, each with its context and its Dockerfile. */
const built = (services: Record<string, readonly [context: string, dockerfile?: string]>) => {
  const lines = Object.entries(services).map(
    ([name, [context, dockerfile = 'Dockerfile']]) =>
      `  ${name}:\n    build: { context: ${context}, dockerfile: ${dockerfile} }\n    image: "example/${name}:1.2"\n`,
  );
  return `services:\n${lines.join('')}`;
};
const good = 'FROM debian:12.5\nUSER 1000\n';
const speech = { speech: ['Parts', 'speech/Dockerfile'] } as const;

describe('a folder that neither side has, and that the base builds from already,', () => {
  test('holds what a new service and a renamed one build: a remark', async () => {
    const review = await reviewed(
      { 'images/build.yaml': built({ ...speech, summary: ['Parts', 'summary/tgi/Dockerfile'] }) },
      {
        'images/build.yaml': built({
          ...speech,
          'summary-tgi': ['Parts', 'summary/Dockerfile'],
          new: ['Parts/new'],
        }),
      },
    );
    assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
    assert.match(review.remarks.join('\n'), /as far as it stands alone\. `summary-tgi` is built from `images\/Parts/);
  });

  test('does so where another file names it', async () => {
    const review = await reviewed(
      { 'compose.yaml': built(speech) },
      {
        'compose.yaml': `${built(speech)}# edited\n`,
        'compose.gpu.yaml': built({ gpu: ['./Parts', 'gpu/Dockerfile'] }),
      },
    );
    assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
  });
});

describe('it is an error', () => {
  const change = { 'compose.yaml': built({ ...speech, web: ['Parts', 'web/Dockerfile'] }) };

  test('where the change is the first to name the folder', async () => {
    const review = await reviewed({ 'compose.yaml': built({}).replace(':', ': {}') }, change);
    assert.deepEqual([unread(review).length, review.verdict], [2, 'error']);
    const other = await reviewed(
      { 'compose.yaml': built(speech) },
      { 'compose.yaml': built({ ...speech, web: ['Other', 'web/Dockerfile'] }) },
    );
    assert.deepEqual([unread(other).length, other.verdict], [1, 'error']);
  });

  test('where the service was built from what could be reviewed', async () => {
    const base = { 'compose.yaml': built({ ...speech, web: ['web'] }), 'web/Dockerfile': good };
    const review = await reviewed(base, change);
    assert.deepEqual([unread(review).length, review.verdict], [1, 'error']);
  });

  test('where either side has something in the folder', async () => {
    const base = { 'compose.yaml': built(speech), 'Parts/README.md': '' };
    assert.equal((await reviewed(base, change)).verdict, 'error');
    assert.equal((await reviewed({ 'compose.yaml': built(speech) }, { ...change, 'Parts/x': '' })).verdict, 'error');
    assert.equal((await reviewed(base, { ...change, 'Parts/README.md': null })).verdict, 'error');
  });
});
