import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInputs } from '../../src/github/read/inputs.ts';

/** As the runner sets them: defaults of action.yml filled in, what was not set is empty. */
const runner = {
  INPUT_TOKEN: 't0ken',
  'INPUT_FAIL-ON': '',
  INPUT_GATE: '',
  'INPUT_COMMENT-ON': '',
  'INPUT_MAX-COMMENTS': '',
  INPUT_PROFILE: '',
  INPUT_SCOPE: 'affected',
  INPUT_POLICY: '.github/layer-review.yml',
  'INPUT_CHECK-NAME': 'layer-review',
  INPUT_REGISTRY: 'off',
  'INPUT_JSON-FILE': '',
  'INPUT_SARIF-FILE': '',
  'INPUT_PULL-REQUEST': '',
};

test('nothing set overrides nothing', () => {
  assert.deepEqual(readInputs(runner), {
    token: 't0ken',
    overrides: {},
    policyPath: '.github/layer-review.yml',
    floors: [],
    scope: 'affected',
    registry: 'off',
    pullRequest: undefined,
    checkName: 'layer-review',
    jsonFile: undefined,
    sarifFile: undefined,
  });
});

test('what is set is read', () => {
  const inputs = readInputs({
    ...runner,
    'INPUT_FAIL-ON': ' critical ',
    INPUT_GATE: 'introduced',
    'INPUT_COMMENT-ON': 'never',
    'INPUT_MAX-COMMENTS': '0',
    INPUT_PROFILE: 'strict',
    INPUT_POLICY: './ops/policy.yml',
    INPUT_FLOOR: 'acme/policies/containers.yml@main\n',
    'INPUT_CHECK-NAME': 'containers / review',
    'INPUT_JSON-FILE': 'out/review.json',
    'INPUT_SARIF-FILE': './out/review.sarif',
  });
  assert.deepEqual(inputs.overrides, {
    failOn: 'critical',
    gate: 'introduced',
    commentOn: 'never',
    maxComments: 0,
    profile: 'strict',
  });
  assert.equal(inputs.policyPath, 'ops/policy.yml');
  assert.deepEqual(inputs.floors, [{ owner: 'acme', repo: 'policies', path: 'containers.yml', ref: 'main' }]);
  assert.equal(inputs.checkName, 'containers / review');
  assert.equal(inputs.jsonFile, 'out/review.json');
  assert.equal(inputs.sarifFile, 'out/review.sarif');
});

test('an empty check name means no check run; none at all means the default', () => {
  assert.equal(readInputs({ ...runner, 'INPUT_CHECK-NAME': '' }).checkName, undefined);
  const { 'INPUT_CHECK-NAME': _, ...without } = runner;
  assert.equal(readInputs(without).checkName, 'layer-review');
});

test('every complaint is made at once', () => {
  const wrong = {
    INPUT_TOKEN: '',
    'INPUT_FAIL-ON': 'High',
    INPUT_GATE: 'some',
    'INPUT_COMMENT-ON': 'warning',
    'INPUT_MAX-COMMENTS': '101',
    INPUT_PROFILE: 'lax',
    INPUT_SCOPE: 'everything',
    INPUT_POLICY: '../policy.yml',
    INPUT_REGISTRY: 'true',
    'INPUT_JSON-FILE': '/etc/passwd',
    'INPUT_SARIF-FILE': 'a//b.sarif',
    'INPUT_PULL-REQUEST': '#7',
  };
  assert.throws(
    () => readInputs(wrong),
    (error: Error) => {
      for (const name of Object.keys(wrong)) {
        const input = name.slice('INPUT_'.length).toLowerCase();
        assert.equal(error.message.split('\n').filter((line) => line.startsWith(`- \`${input}\``)).length, 1, input);
      }
      assert.match(error.message, /^12 inputs are invalid/);
      assert.match(error.message, /`fail-on` is "High"\. It must be one of critical, high, medium, low, info, never\./);
      return true;
    },
  );
});

test('a number must be a whole one in its bounds', () => {
  for (const value of ['-1', '1.5', '1e2', '0x10', '101', '९', 'NaN']) {
    assert.throws(() => readInputs({ ...runner, 'INPUT_MAX-COMMENTS': value }), /max-comments/, value);
  }
  assert.equal(readInputs({ ...runner, 'INPUT_MAX-COMMENTS': '100' }).overrides.maxComments, 100);
});

test('how far it goes, and which pull request', () => {
  for (const scope of ['changed', 'affected', 'all'])
    assert.equal(readInputs({ ...runner, INPUT_SCOPE: scope }).scope, scope);
  assert.equal(readInputs({ ...runner, 'INPUT_PULL-REQUEST': ' 12 ' }).pullRequest, 12);
  assert.throws(() => readInputs({ ...runner, 'INPUT_PULL-REQUEST': '0' }), /whole number/);
});

test('two reports do not go into one file', () => {
  const both = { 'INPUT_JSON-FILE': 'review', 'INPUT_SARIF-FILE': './review' };
  assert.throws(() => readInputs({ ...runner, ...both }), /`sarif-file` is "review"\. It must differ from/);
});

test('a value that somebody may think of says which one is meant', () => {
  assert.equal(readInputs({ ...runner, INPUT_REGISTRY: 'known' }).registry, 'known');
  assert.throws(() => readInputs({ ...runner, INPUT_REGISTRY: 'on' }), /`registry` is "on"\..*Use `known`\./);
});
