/** A pull request that edits the workflow which reviews it: the base's thresholds judge it, and the edit is told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from './repository.ts';
import { type ActionOptions, runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

const path = '.github/workflows/review.yml';
const bad = 'FROM debian:12\nUSER root\n';

function workflow(inputs: Readonly<Record<string, string>>, job = 'review'): string {
  const given = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}\n`);
  return `on: pull_request\njobs:\n  ${job}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: layer-review/layer-review@v0\n        with:\n          token: x\n${given.join('')}`;
}

/** Runs with what the pull request's workflow says, as GitHub does. */
async function reviewed(
  before: string,
  inputs: Record<string, string>,
  { files = {}, base = {}, ...options }: Partial<ActionOptions> & { files?: Files; base?: Files } = {},
) {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { [path]: before, Dockerfile: 'FROM debian:12\nUSER 1000\n', ...base });
  github.repository.commit('mallory:feature', { [path]: workflow(inputs), Dockerfile: bad, ...files }, 'x', { from });
  github.openPull({ head: 'mallory:feature' });
  return await runAction({ github, pull: 1, inputs, ...options });
}

describe('a pull request that edits the workflow that reviews it', () => {
  test('is judged by what the base asks for, and told so', async () => {
    const run = await reviewed(workflow({ 'fail-on': 'high' }), { 'fail-on': 'never', profile: 'strict' });
    assert.equal(run.outputs.verdict, 'fail');
    assert.match(run.summary, /sets layer-review's `fail-on` to `never` in .*; the base's value, `high`, was applied/);
    assert.doesNotMatch(run.summary, /layer-review's `profile`/);
    assert.match(run.summary, /review\.yml:9.*config-from-pr-head|config-from-pr-head[\s\S]*review\.yml:9/);
  });

  test('cannot hide in what YAML readers do not agree about', async () => {
    const base = workflow({ 'fail-on': 'high' });
    for (const hidden of [
      'x: y # \u0085          fail-on: never',
      'x: "a\u2028b"',
      'x: y # \r          z: 1',
      'x: [a\n, b]',
    ]) {
      const files = { [path]: `${base}          ${hidden}\n`, Dockerfile: 'FROM debian:12\nUSER 1000\n' };
      const run = await reviewed(base, { 'fail-on': 'high' }, { files });
      assert.equal(run.outputs.verdict, 'fail', hidden);
      assert.match(run.summary, /contains something that YAML parsers read differently/);
    }
    const run = await reviewed(base, {}, { files: { [path]: `# by hand\r\n${base}`, Dockerfile: 'FROM scratch\n' } });
    assert.doesNotMatch(run.summary, /parsers read differently/);
  });

  test('cannot name another policy, or rename the job to be believed', async () => {
    const inputs = { policy: 'lax.yml' };
    for (const job of ['review', 'containers']) {
      const run = await reviewed(workflow({}, job), inputs, { base: { 'lax.yml': 'fail-on: never\n' } });
      assert.equal(run.outputs.verdict, 'fail', job);
      assert.match(run.summary, /sets layer-review's `policy` to `lax\.yml`/);
    }
  });

  test('keeps what the base has wrong, and not what it leaves to an expression', async () => {
    const wrong = await reviewed(workflow({ 'fail-on': 'hihg' }), { 'fail-on': 'critical' });
    assert.equal(wrong.outputs.verdict, 'pass');
    assert.doesNotMatch(wrong.summary, /the base's value/);
    const open = await reviewed(workflow({ 'fail-on': "${{ vars.FAIL_ON || 'medium' }}" }), { 'fail-on': 'critical' });
    assert.equal(open.outputs.verdict, 'fail');
    assert.match(open.summary, /the base's value, `medium`, was applied/);
  });

  test('is believed where the workflow is new, is another, or is not taken from it', async () => {
    const others: Partial<ActionOptions>[] = [
      { env: { GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/other.yml@refs/pull/1/merge' } },
      { env: { GITHUB_WORKFLOW_REF: 'octo/required/.github/workflows/review.yml@refs/heads/main' } },
      { event: 'pull_request_target' },
    ];
    for (const options of others) {
      const run = await reviewed(workflow({ 'fail-on': 'high' }), { 'fail-on': 'never' }, options);
      assert.equal(run.outputs.verdict, 'pass', JSON.stringify(options));
    }
    const run = await reviewed('on: push\njobs: {}\n', { 'fail-on': 'never' });
    assert.equal(run.outputs.verdict, 'pass');
  });
});

const head = 'on: pull_request\n';
const uses = 'layer-review/layer-review@v0';
const steps = (...given: readonly string[]) =>
  `    steps:\n${given.map((each) => `      - uses: ${uses}\n        with: { ${each} }\n`).join('')}`;
const job = (id: string, more: string) => `  ${id}:\n    runs-on: ubuntu-latest\n${more}`;
const other = '.github/workflows/containers.yml';
const called = '.github/workflows/called.yml';
const action = '.github/actions/review/action.yml';
const ofCalled = (level: string) =>
  `on:\n  workflow_call:\n    inputs:\n      level: { type: string, default: ${level} }\njobs:\n${job('scan', steps('fail-on: "${{ inputs.level }}"'))}`;
const ofAction = (level: string) =>
  `name: Review\ninputs:\n  level: { default: ${level} }\nruns:\n  using: composite\n  steps:\n    - uses: ${uses}\n      with: { fail-on: "${'${{ inputs.level }}'}" }\n`;
const calling = (uses: string, level = '') => `    uses: ${uses}\n${level ? `    with: { level: ${level} }\n` : ''}`;
const composite = (level = '') =>
  `    steps:\n      - uses: ./.github/actions/review\n${level ? `        with: { level: ${level} }\n` : ''}`;

/** Runs as GitHub does with what the head's workflows come to. */
async function run(base: Files, change: Files, inputs: Record<string, string>, env: Record<string, string> = {}) {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { Dockerfile: 'FROM debian:12\nUSER 1000\n', ...base });
  const files = Object.fromEntries(Object.entries(change).filter(([, text]) => text !== ''));
  const gone = Object.keys(change).filter((each) => change[each] === '');
  github.repository.commit(
    'mallory:feature',
    { Dockerfile: bad, ...files, ...Object.fromEntries(gone.map((each) => [each, null])) },
    'x',
    { from },
  );
  github.openPull({ head: 'mallory:feature' });
  const done = await runAction({ github, pull: 1, inputs, env, here: true });
  assert.deepEqual(github.violations, []);
  return done;
}

describe('the strictest of what the base may have meant', () => {
  const cases: Record<string, readonly [base: Files, change: Files, env?: Record<string, string>]> = {
    'two steps of a job': [
      { [path]: `${head}jobs:\n${job('review', steps('fail-on: never', 'fail-on: high'))}` },
      { [path]: `${head}jobs:\n${job('review', steps('fail-on: never'))}` },
    ],
    'two steps that change their checks': [
      {
        [path]: `${head}jobs:\n${job('review', steps('check-name: a, fail-on: never', 'check-name: b, fail-on: high'))}`,
      },
      {
        [path]: `${head}jobs:\n${job('review', steps('check-name: a, fail-on: high', 'check-name: b, fail-on: never'))}`,
      },
    ],
    'a job that takes the name of another': [
      { [path]: `${head}jobs:\n${job('info', steps('fail-on: never'))}${job('gate', steps('fail-on: high'))}` },
      { [path]: `${head}jobs:\n${job('info', `    name: gate\n${steps('fail-on: never')}`)}` },
      { GITHUB_JOB: 'info' },
    ],
    'a matrix': [
      {
        [path]: `${head}jobs:\n${job('review', `    strategy: { matrix: { level: [never, high] } }\n${steps('fail-on: "${{ matrix.level }}"')}`)}`,
      },
      {
        [path]: `${head}jobs:\n${job('review', `    strategy: { matrix: { level: [never] } }\n${steps('fail-on: "${{ matrix.level }}"')}`)}`,
      },
    ],
    'variables of the workflow': [
      { [path]: `${head}env: { LEVEL: high }\njobs:\n${job('review', steps('fail-on: "${{ env.LEVEL }}"'))}` },
      { [path]: `${head}env: { LEVEL: never }\njobs:\n${job('review', steps('fail-on: "${{ env.LEVEL }}"'))}` },
    ],
    'variables that a step sets': [
      { [path]: `${head}env: { LEVEL: high }\njobs:\n${job('review', steps('fail-on: "${{ env.LEVEL }}"'))}` },
      {
        [path]: `${head}env: { LEVEL: high }\njobs:\n${job('review', steps('fail-on: "${{ env.LEVEL }}"').replace('steps:\n', '$&      - run: echo LEVEL=never >> "$GITHUB_ENV"\n'))}`,
      },
    ],
    'the output of a step': [
      { [path]: `${head}jobs:\n${job('review', steps('fail-on: "${{ steps.level.outputs.is }}"'))}` },
      {
        [path]: `${head}jobs:\n${job('review', steps('fail-on: "${{ steps.level.outputs.is }}"').replace('steps:\n', '$&      - { id: level, run: "echo is=never >> $GITHUB_OUTPUT" }\n'))}`,
      },
    ],
    'a variable that is taken for an input': [
      { [path]: `${head}jobs:\n${job('review', steps(''))}` },
      { [path]: `${head}env: { INPUT_FAIL-ON: never }\njobs:\n${job('review', steps(''))}` },
    ],
    'a local workflow': [
      { [path]: `${head}jobs:\n${job('review', calling(`./${called}`))}`, [called]: ofCalled('high') },
      { [called]: ofCalled('never') },
      { GITHUB_JOB: 'scan' },
    ],
    'what a local workflow is given': [
      { [path]: `${head}jobs:\n${job('review', calling(`./${called}`, 'high'))}`, [called]: ofCalled('low') },
      { [path]: `${head}jobs:\n${job('review', calling(`./${called}`, 'never'))}` },
      { GITHUB_JOB: 'scan' },
    ],
    'a local action': [
      { [path]: `${head}jobs:\n${job('review', composite())}`, [action]: ofAction('high') },
      { [action]: ofAction('never') },
    ],
    'a local action and a local workflow by $/': [
      {
        [path]: `${head}jobs:\n${job('review', calling(`$/./${called}`))}`,
        [called]: `on: workflow_call\njobs:\n${job('scan', composite().replace('./', '$/'))}`,
        [action]: ofAction('high'),
      },
      { [action]: ofAction('never') },
      { GITHUB_JOB: 'scan' },
    ],
    'a local action by $/./': [
      { [path]: `${head}jobs:\n${job('review', composite().replace('./', '$/./'))}`, [action]: ofAction('high') },
      { [action]: ofAction('never') },
    ],
    'a local action in a folder that holds the checkout': [
      { [path]: `${head}jobs:\n${job('review', composite().replace('./', './code/'))}`, [action]: ofAction('high') },
      { [action]: ofAction('never') },
    ],
    'a local action through the folder above': [
      { [path]: `${head}jobs:\n${job('review', composite().replace('./', './../shop/'))}`, [action]: ofAction('high') },
      { [action]: ofAction('never') },
    ],
    'a local action in a notation that is not known yet': [
      { [path]: `${head}jobs:\n${job('review', composite().replace('./', '%/'))}`, [action]: ofAction('high') },
      { [action]: ofAction('never') },
    ],
    'a local workflow that another repository takes over': [
      { [path]: `${head}jobs:\n${job('review', calling(`./${called}`))}`, [called]: ofCalled('high') },
      { [called]: ofCalled('high').replace(uses, 'mallory/wrapper@v1') },
      { GITHUB_JOB: 'scan' },
    ],
    'what a local action is given': [
      { [path]: `${head}jobs:\n${job('review', composite('high'))}`, [action]: ofAction('low') },
      { [path]: `${head}jobs:\n${job('review', composite('never'))}` },
    ],
    'a workflow that is written anew under another name': [
      { [path]: `name: Review\n${head}jobs:\n${job('review', steps('fail-on: high'))}` },
      { [path]: '', [other]: `# New\n${head}permissions: {}\njobs:\n${job('images', steps('fail-on: never'))}` },
      { GITHUB_WORKFLOW_REF: `octo/shop/${other}@refs/pull/1/merge`, GITHUB_JOB: 'images' },
    ],
    'a review that moves to another workflow': [
      { [path]: `${head}jobs:\n${job('review', steps('fail-on: high'))}`, [other]: `${head}jobs: {}\n` },
      { [path]: '', [other]: `${head}jobs:\n${job('review', steps('fail-on: never'))}` },
      { GITHUB_WORKFLOW_REF: `octo/shop/${other}@refs/pull/1/merge` },
    ],
  };
  for (const [what, [base, change, env]] of Object.entries(cases))
    test(what, async () => {
      const weakened = await run(base, change, { 'fail-on': 'never' }, env);
      assert.equal(weakened.outputs.verdict, 'fail');
      assert.match(weakened.summary, /sets layer-review's `fail-on` to `never`/);
      const stricter = await run(base, change, { 'fail-on': 'low' }, env);
      assert.equal(stricter.outputs.verdict, 'fail');
      assert.doesNotMatch(stricter.summary, /the base's value/);
    });

  test('is at least the policy where nobody can follow, and that is told', async () => {
    const astray = {
      [path]: `${head}jobs:\n${job('review', composite().replace('.github/actions', 'vendor'))}`,
      [action]: ofAction('high'),
    };
    const edit = { [action]: ofAction('never') };
    const told =
      /cannot be followed \(`fail-on: never`\)\. They were applied as far as they are no laxer than the policy/;
    const weakened = await run(astray, edit, { 'fail-on': 'never' });
    assert.equal(weakened.outputs.verdict, 'fail');
    assert.match(weakened.summary, told);
    const policy = { '.github/layer-review.yml': 'fail-on: critical\n' };
    assert.equal((await run({ ...astray, ...policy }, edit, { 'fail-on': 'never' })).outputs.verdict, 'pass');
    const stricter = await run({ ...astray, ...policy }, edit, { 'fail-on': 'low' });
    assert.equal(stricter.outputs.verdict, 'fail');
    assert.doesNotMatch(stricter.summary, /cannot be followed/);
    // What another repository does is its own, whatever this change does to a workflow.
    const elsewhere = { [path]: `${head}jobs:\n${job('review', '    steps: [{ uses: acme/wrapper@v1 }]\n')}` };
    const believed = await run({ ...elsewhere, [action]: ofAction('high') }, edit, { 'fail-on': 'never' });
    assert.equal(believed.outputs.verdict, 'pass');
    assert.doesNotMatch(believed.summary, /cannot be followed/);
  });

  test('never makes anything laxer than it runs', async () => {
    const base = { [path]: `${head}jobs:\n${job('review', steps('fail-on: never, gate: introduced'))}` };
    const now = { [path]: `${head}jobs:\n${job('review', steps('fail-on: high, gate: introduced'))}` };
    assert.equal((await run(base, now, { 'fail-on': 'high' })).outputs.verdict, 'fail');
    const unset = { [path]: `${head}jobs:\n${job('review', steps(''))}` };
    const policy = { '.github/layer-review.yml': 'fail-on: critical\n' };
    assert.equal((await run({ ...unset, ...policy }, now, { 'fail-on': 'high' })).outputs.verdict, 'fail');
    assert.equal((await run({ ...unset, ...policy }, now, { 'fail-on': 'never' })).outputs.verdict, 'pass');
    assert.equal((await run(unset, now, { 'fail-on': 'never' })).outputs.verdict, 'fail');
  });

  test('leaves alone what the change leaves alone', async () => {
    const two = `${job('review', steps('fail-on: never, check-name: info'))}${job('gate', steps('fail-on: high'))}`;
    const kept: Record<string, readonly [base: Files, change: Files]> = {
      'a harmless edit': [
        { [path]: `${head}jobs:\n${two}` },
        {
          [path]: `# Two reviews.\n${head}permissions: {}\njobs:\n${two.replace('steps:\n', '$&      - uses: actions/checkout@v6\n')}`,
        },
      ],
      'a matrix': [
        {
          [path]: `${head}jobs:\n${job('review', `    strategy: { matrix: { level: [never, high] } }\n${steps('fail-on: "${{ matrix.level }}"')}`)}`,
        },
        {
          [path]: `name: Review\n${head}jobs:\n${job('review', `    strategy: { matrix: { level: [never, high] } }\n${steps('fail-on: "${{ matrix.level }}"')}`)}`,
        },
      ],
      'a variable of the repository': [
        { [path]: `${head}jobs:\n${job('review', steps('fail-on: "${{ vars.LEVEL }}"'))}` },
        { [path]: `name: Review\n${head}jobs:\n${job('review', steps('fail-on: "${{ vars.LEVEL }}"'))}` },
      ],
      'another workflow': [
        { [path]: `${head}jobs:\n${job('review', steps('fail-on: never'))}`, [other]: `${head}jobs: {}\n` },
        { [other]: `${head}jobs:\n${job('lint', '    steps: [{ run: make }]\n')}` },
      ],
    };
    for (const [what, [base, change]] of Object.entries(kept)) {
      const done = await run(base, change, { 'fail-on': 'never' });
      assert.equal(done.outputs.verdict, 'pass', what);
      assert.doesNotMatch(done.summary, /the base's value|config-from-pr-head/, what);
    }
  });
});

test('a workflow that is proposed cannot have another pull request reviewed in its place', async () => {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { Dockerfile: 'FROM debian:12\nUSER 1000\n' });
  github.repository.commit('mallory:feature', { Dockerfile: bad }, 'x', { from });
  github.repository.commit('harmless', { 'README.md': 'Hello\n' }, 'y', { from });
  github.openPull({ head: 'mallory:feature' });
  github.openPull({ head: 'harmless' });
  const done = await runAction({ github, pull: 1, inputs: { 'pull-request': '2' } });
  assert.equal(done.outputs.verdict, 'fail');
  assert.match(
    done.summary,
    /sets layer-review's `pull-request` to `2`; on this event, what started the run was reviewed/,
  );
  const own = await runAction({ github, pull: 2, inputs: { 'pull-request': '2' } });
  assert.equal(own.outputs.verdict, 'pass');
  assert.doesNotMatch(own.summary, /layer-review's `pull-request`/);
});
