/** What docs/organisation.md says is done here, step by step, and holds: against the stand-in, with the built action and command. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { layerReview } from './cli/command.ts';
import { Folder } from './cli/files.ts';
import { readPage } from './page-text.ts';
import { type ActionRun, runAction } from './runner/action.ts';
import { requestProblems } from './stand-in/openapi.ts';
import { GitHub } from './stand-in/server.ts';

const page = readPage('docs/organisation.md');
const example = readPage('.github/examples/organisation-ruleset.yml');
const fences = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);
const [floor, step] = fences('yaml') as [string, string];
const [ruleset] = fences('json') as [string];
const [scan, post] = fences('sh') as [string, string];
const [good, bad] = ['FROM debian:12.8\nUSER 1000\n', 'FROM debian:12.8\nENV GIT_SSL_NO_VERIFY=1\nUSER 1000\n'];
const policyPath = '.github/layer-review.yml';

describe('docs/organisation.md', () => {
  test('tries the floor with a command that runs', async () => {
    using work = new Folder({
      'policies/containers.yml': floor,
      'shop/Dockerfile': bad,
      [`shop/${policyPath}`]: 'fail-on: never\n',
    });
    const [npx, name, ...args] = scan.trim().split(' ');
    assert.deepEqual([npx, name], ['npx', 'layer-review']);
    const { status, stdout } = await layerReview(args, { folder: `${work.path}/shop` });
    assert.equal(status, 1, stdout);
    assert.match(stdout.replace(/\s+/g, ' '), /`fail-on: never` in the policy .* is weaker than the floor/);
  });

  test('shows the step that the example has, and requires that workflow', () => {
    const shown = parse(step)[0];
    assert.deepEqual(parse(example).jobs.review.steps, [shown]);
    assert.match(page, /`containers\.yml`/);
    assert.match(shown.with.floor, /\/policies\/containers\.yml@\$\{\{ github\.workflow_sha \}\}$/);
  });

  test('has a ruleset that GitHub takes', () => {
    const [, method, template] = /--method (\w+) (\S+) --input ruleset\.json/.exec(post) ?? [];
    assert.deepEqual([method, template], ['POST', 'orgs/acme/rulesets']);
    const body = JSON.parse(ruleset);
    assert.deepEqual(requestProblems('POST /orgs/{org}/rulesets', {}, body), []);
    const wrong = { ...body, rules: [{ type: 'workflows', parameters: { workflows: [{ path: 'x' }] } }] };
    assert.notDeepEqual(requestProblems('POST /orgs/{org}/rulesets', {}, wrong), []);
    const [workflow] = body.rules[0].parameters.workflows;
    assert.ok(page.includes(`as \`${basename(workflow.path)}\``), 'the file is where the ruleset looks for it');
  });

  test('names all keys of a policy in what holds', () => {
    const rows = /## What can a repository still say\?\n[\s\S]*?(?=\n## )/.exec(page)![0];
    const keys = Object.keys(JSON.parse(readPage('layer-review.schema.json')).properties);
    for (const key of keys.filter((each) => each !== 'extends')) assert.ok(rows.includes(`\`${key}\``), key);
  });
});

/** A repository that a ruleset has the workflow run in: what its own files say of the review does not matter. */
class Required implements AsyncDisposable {
  readonly github: GitHub;
  readonly #commit: string;
  readonly #base: string;

  private constructor(github: GitHub) {
    this.github = github;
    // The stand-in has one repository: the floor is on a branch of its own, in the place of another repository.
    this.#commit = github.repository.commit('policies', { 'containers.yml': floor });
    this.#base = github.repository.commit('main', {
      Dockerfile: good,
      [policyPath]: 'fail-on: never\nsecrets: { leave-out: [X] }\n',
      '.github/workflows/containers.yml': 'on: pull_request\njobs: {}\n',
    });
  }

  static async start(): Promise<Required> {
    return new Required(await GitHub.start());
  }

  propose(files: Record<string, string>, branch = 'feature'): number {
    this.github.repository.commit(branch, files, 'Change', { from: this.#base });
    return this.github.openPull({ head: branch }).number;
  }

  /** As GitHub runs it: the workflow is of another repository, and what the expressions of the example come to. */
  async run(pull: number, action = 'opened'): Promise<ActionRun> {
    const expressions = { repository_owner: 'octo', workflow_sha: this.#commit };
    const given = String(parse(step)[0].with.floor).replace('policies/', 'shop/');
    const input = given.replace(/\$\{\{ github\.(\w+) \}\}/g, (_, name: keyof typeof expressions) => expressions[name]);
    const run = await runAction({
      github: this.github,
      pull,
      action,
      inputs: { floor: input },
      env: {
        GITHUB_WORKFLOW_REF: 'octo/policies/.github/workflows/containers.yml@refs/heads/main',
        GITHUB_WORKFLOW_SHA: this.#commit,
      },
    });
    assert.deepEqual(this.github.violations, []);
    return run;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.github.stop();
  }
}

describe('a workflow that a ruleset requires', () => {
  test('reviews the repository of the event by the floor of its own commit', async () => {
    await using required = await Required.start();
    const { outputs, summary, exitCode } = await required.run(required.propose({ Dockerfile: bad }));
    assert.deepEqual([outputs.verdict, exitCode], ['fail', 1]);
    assert.match(summary, /`fail-on: never` in the policy `\.github\/layer-review\.yml` is weaker than the floor/);
    assert.match(
      summary,
      /tighten the floor `octo\/shop\/containers\.yml` at `[0-9a-f]{40}` \(`sha256:[0-9a-f]{64}`\)/,
    );
  });

  test('is no part of the pull request, whatever workflow of the same name that has', async () => {
    await using required = await Required.start();
    const own = `on: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: layer-review/layer-review@v0\n        with:\n          fail-on: never\n`;
    const pull = required.propose({ Dockerfile: bad, '.github/workflows/containers.yml': own });
    const { outputs, summary } = await required.run(pull);
    assert.equal(outputs.verdict, 'fail');
    assert.doesNotMatch(summary, /sets layer-review's/);
  });

  test('says against which base it judged, as no event tells of another base before the next push', async () => {
    await using required = await Required.start();
    const { github } = required;
    const pull = required.propose({ Dockerfile: bad });
    const before = github.repository.resolve('main');
    assert.match((await required.run(pull)).summary, new RegExp(`Judged against \`main\` at \`${before}\`\\.`));
    github.repository.commit('release', { README: 'x\n' }, 'Release', { from: before });
    github.retarget(pull, 'release');
    const { summary } = await required.run(pull, 'synchronize');
    assert.match(summary, new RegExp(`Judged against \`release\` at \`${github.repository.resolve('release')}\`\\.`));
  });

  test('is run by events of every kind that a ruleset knows, whatever the workflow filters', async () => {
    await using required = await Required.start();
    const pull = required.propose({ 'README.md': 'nothing of containers\n' });
    for (const action of ['opened', 'reopened', 'synchronize'])
      assert.equal((await required.run(pull, action)).outputs.verdict, 'pass', action);
  });

  test('runs side by side with an earlier one that nobody may cancel, and both say the same', async () => {
    await using required = await Required.start();
    const pull = required.propose({ Dockerfile: bad });
    const runs = await Promise.all([required.run(pull), required.run(pull, 'synchronize')]);
    assert.deepEqual(runs.map(({ outputs }) => outputs.verdict), ['fail', 'fail']); // biome-ignore format: one row
    assert.equal(parse(example).concurrency, undefined);
  });
});
