import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readInputs } from '../../src/github/read/inputs.ts';
import { defaultPolicy, defaultPolicyPath } from '../../src/policy/policy.ts';
import { finding, reviewWith, Scene } from './scene.ts';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};

test('the reader reads the inputs that action.yml has, and no others', () => {
  const read = new Set<string>();
  const env = new Proxy({ INPUT_TOKEN: 'x' } as NodeJS.ProcessEnv, {
    get: (target, name: string) => {
      read.add(name);
      return target[name];
    },
  });
  readInputs(env);
  const names = Object.keys(action.inputs).map((name) => `INPUT_${name.toUpperCase()}`);
  assert.deepEqual([...read].sort(), names.sort());
});

test('the defaults of action.yml are those of the reader', () => {
  const given = Object.entries(action.inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    input.default ?? '',
  ]);
  const inputs = readInputs({ ...Object.fromEntries(given), INPUT_TOKEN: 'x' });
  assert.deepEqual(inputs, readInputs({ INPUT_TOKEN: 'x' }));
  assert.equal(inputs.policyPath, defaultPolicyPath);
});

test('an input that a policy can set as well has no default but in words', () => {
  const policies = {
    'fail-on': 'failOn',
    gate: 'gate',
    'comment-on': 'commentOn',
    'max-comments': 'maxComments',
    profile: 'profile',
  } as const;
  for (const [name, key] of Object.entries(policies)) {
    assert.equal(action.inputs[name]?.default, undefined, name);
    assert.ok(action.inputs[name]?.description.endsWith(` Default: \`${defaultPolicy[key]}\`.`), name);
  }
});

test('the outputs that are set are those that action.yml has', async () => {
  await using scene = await Scene.start({ desk: { jsonFile: 'review.json' } });
  await scene.publish(reviewWith([finding('Dockerfile', 'FROM debian:12\nUSER root\n', 2)], { maxComments: 0 }));
  assert.deepEqual([...Object.keys(scene.outputs()), 'sarif-file'].sort(), Object.keys(action.outputs).sort());
});

test('every input and output is described in a sentence, and none is required', () => {
  for (const [name, { description }] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
    assert.match(description, /^[A-Z`].*\.$/, name);
  }
  for (const [name, { required }] of Object.entries(action.inputs)) assert.equal(required, false, name);
  assert.deepEqual(action.runs, {
    using: 'node24',
    main: 'dist/index.js',
    post: 'dist/post/index.js',
    'post-if': 'failure() || cancelled()',
  });
});
