/** What an input is taken for where nobody gives it is what the review takes it for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualScope } from '../../../src/gather/scopes.ts';
import { usualOf } from '../../../src/model/workflow/review-inputs.ts';
import { defaultPolicy } from '../../../src/policy/policy.ts';

test('an input that nobody gives has the value that is then in force', () => {
  const { failOn, gate, commentOn, maxComments, profile } = defaultPolicy;
  assert.deepEqual(['fail-on', 'gate', 'comment-on', 'max-comments', 'profile', 'scope'].map(usualOf), [
    failOn,
    gate,
    commentOn,
    String(maxComments),
    profile,
    usualScope,
  ]);
});
