/** What docs/organisation.md says is done here, step by step, and holds: against the stand-in, with the built action and command. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { layerReview } from './cli/command.ts';
import { Folder } from './cli/files.ts';
import { readPage } from './page-text.ts';
import { type ActionOptions, type ActionRun, runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';
import type { Ruleset } from './stand-in/state.ts';

const page = readPage('docs/organisation.md');
const example = readPage('.github/examples/organisation-ruleset.yml');
const fences = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);
const [floor, step] = fences('yaml') as [string, string];
const [ruleset] = fences('json') as [string];
const [scan, post] = fences('sh') as [string, string];
const [good, bad] = ['FROM debian:12.8\nUSER 1000\n', 'FROM debian:12.8\nENV GIT_SSL_NO_VERIFY=1\nUSER 1000\n'];
const policyPath = '.github/layer-review.yml';

/**
 * As GitHub's own command does it: `gh api [--method METHOD] PATH [--input FILE] [--jq .KEY]`, and nothing else.
 *
 * @returns what it prints
 */
async function gh(line: string, github: GitHub, folder: string): Promise<string> {
  const form = /^gh api (?:--method (\w+) )?(\S+)(?: --input (\S+))?(?: --jq \.(\w+))?$/;
  const [, method = 'GET', path, input, key] = form.exec(line.trim())!;
  const token = github.token({ permissions: { 'organization-administration': 'write' }, as: 'admin' });
  const answer = await fetch(`${github.url}/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    },
    ...(input && { body: readFileSync(join(folder, input), 'utf8') }),
  });
  const body = await answer.text();
  if (!answer.ok) throw new Error(`gh: HTTP ${answer.status}: ${body}`);
  return key ? `${JSON.parse(body)[key]}\n` : body;
}

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

  test('has a ruleset that GitHub takes, made with its commands as they stand', async () => {
    await using required = await Required.start();
    const { github } = required;
    using work = new Folder({ 'ruleset.json': ruleset });
    const [asked = ''] = /(?<=`)gh api repos[^`]+/.exec(page) ?? [];
    const id = await gh(asked, github, work.path);
    assert.match(id, /^\d+\n$/);
    await assert.rejects(gh(post, github, work.path), /no workflow/, 'the number of another repository');
    work.put('ruleset.json', ruleset.replace('"repository_id": 1', `"repository_id": ${id.trim()}`));
    await gh(post, github, work.path);
    const [{ enforcement, conditions, rules }, ...more] = github.rulesets as [Ruleset];
    assert.deepEqual([enforcement, more], ['evaluate', []]);
    assert.deepEqual(conditions.repository_name, { include: ['~ALL'], exclude: ['policies'] });
    const { path } = rules[0]!.parameters.workflows[0]!;
    assert.ok(page.includes(`as \`${basename(path)}\``), 'the file is where the ruleset looks for it');
    assert.deepEqual(github.violations, []);
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
    this.#commit = github.repository.commit('main', {
      'containers.yml': floor,
      '.github/workflows/containers.yml': example,
    });
    github.addRepository('policies', 'main');
    this.#base = github.repository.commit('trunk', {
      Dockerfile: good,
      [policyPath]: 'fail-on: never\nsecrets: { leave-out: [X] }\n',
      '.github/workflows/containers.yml': 'on: pull_request\njobs: {}\n',
    });
  }

  /** `main` is the default branch of `policies`: the repositories of the stand-in share their objects. */
  static async start(): Promise<Required> {
    return new Required(await GitHub.start({ owner: 'acme', name: 'shop', defaultBranch: 'trunk' }));
  }

  propose(files: Record<string, string>, branch = 'feature'): number {
    this.github.repository.commit(branch, files, 'Change', { from: this.#base });
    return this.github.openPull({ head: branch }).number;
  }

  /** As GitHub runs it: the workflow is of another repository, and what the expressions of the example come to. */
  async run(pull: number, action = 'opened', more: Partial<ActionOptions> = {}): Promise<ActionRun> {
    const expressions = { repository_owner: 'acme', workflow_sha: this.#commit };
    const input = String(parse(step)[0].with.floor).replace(
      /\$\{\{ github\.(\w+) \}\}/g,
      (_, name: keyof typeof expressions) => expressions[name],
    );
    const run = await runAction({
      github: this.github,
      pull,
      action,
      inputs: { floor: input },
      env: {
        GITHUB_WORKFLOW_REF: 'acme/policies/.github/workflows/containers.yml@refs/heads/main',
        GITHUB_WORKFLOW_SHA: this.#commit,
      },
      ...more,
    });
    assert.deepEqual(this.github.violations, []);
    return run;
  }

  /** @param as another group than one of the pull request alone, on its base branch */
  queue(pull: number, as = (group: object) => group): Promise<ActionRun> {
    const payload = (event: Record<string, unknown>) => ({ ...event, merge_group: as(event.merge_group as object) });
    return this.run(pull, 'checks_requested', { event: 'merge_group', payload });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.github.stop();
  }
}

const lax = 'fail-on: never\nseverities: { tls-verification-disabled: off }\n';
/** A workflow of the same name as the one that is required. */
const own = `on: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: layer-review/layer-review@v0\n        with:\n          fail-on: never\n`;

describe('a workflow that a ruleset requires', () => {
  test('reviews the repository of the event by the floor of its own commit', async () => {
    await using required = await Required.start();
    const { outputs, summary, exitCode } = await required.run(required.propose({ Dockerfile: bad }));
    assert.deepEqual([outputs.verdict, exitCode], ['fail', 1]);
    assert.match(summary, /`fail-on: never` in the policy `\.github\/layer-review\.yml` is weaker than the floor/);
    assert.match(
      summary,
      /tighten the floor `acme\/policies\/containers\.yml` at `[0-9a-f]{40}` \(`sha256:[0-9a-f]{64}`\)/,
    );
  });

  test('is no part of the pull request, whatever workflow of the same name that has', async () => {
    await using required = await Required.start();
    const pull = required.propose({ Dockerfile: bad, '.github/workflows/containers.yml': own });
    const { outputs, summary } = await required.run(pull);
    assert.equal(outputs.verdict, 'fail');
    assert.doesNotMatch(summary, /sets layer-review's/);
  });

  test('says against which base it judged, as no event tells of another base before the next push', async () => {
    await using required = await Required.start();
    const { github } = required;
    const pull = required.propose({ Dockerfile: bad });
    const before = github.repository.resolve('trunk');
    assert.match((await required.run(pull)).summary, new RegExp(`Judged against \`trunk\` at \`${before}\`\\.`));
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

  test('reviews a group of a merge queue, and tells it on the commit of the group alone', async () => {
    await using required = await Required.start();
    const { github } = required;
    const pull = required.propose({ Dockerfile: bad });
    const { sha } = github.event(pull, 'merge_group', 'checks_requested');
    const { outputs, summary, exitCode } = await required.queue(pull);
    assert.deepEqual([outputs.verdict, exitCode], ['fail', 1]);
    assert.deepEqual(github.checks(sha).map(({ conclusion }) => conclusion), ['failure']); // biome-ignore format: one row
    assert.deepEqual(github.checks(github.pull(pull).head.sha), []);
    const { threads, comments } = github.conversation(pull);
    assert.deepEqual([threads, comments], [[], []]);
    assert.match(summary, /tighten the floor `acme\/policies\/containers\.yml`/);
    assert.match(summary, /`fail-on: never` in the policy `\.github\/layer-review\.yml` is weaker than the floor/);
    assert.match(summary, new RegExp(`Judged against \`trunk\` at \`${github.repository.resolve('trunk')}\`\\.`));
    const fine = required.propose({ 'README.md': 'x\n' }, 'fine');
    assert.equal((await required.queue(fine)).outputs.verdict, 'pass');
  });

  test('has a group judged by the floor, whatever the workflow and the policy of a group before it say', async () => {
    await using required = await Required.start();
    const { github } = required;
    // The group before has been merged for the queue, and not into the branch.
    const before = github.repository.commit(
      'queue',
      { [policyPath]: lax, '.github/workflows/containers.yml': own },
      'Ahead',
      {
        from: github.repository.resolve('trunk'),
      },
    );
    const head = github.repository.commit('queue-next', { Dockerfile: bad }, 'Behind', { from: before });
    const pull = required.propose({ Dockerfile: bad });
    const run = await required.queue(pull, (group) => ({ ...group, base_sha: before, head_sha: head }));
    assert.equal(run.outputs.verdict, 'fail');
    assert.match(run.summary, /`severities\.tls-verification-disabled: off` in the policy/);
    assert.match(run.summary, new RegExp(`Judged against \`trunk\` at \`${before}\`\\.`));
    assert.deepEqual(github.checks(head).map(({ conclusion }) => conclusion), ['failure']); // biome-ignore format: one row
  });

  test('runs side by side with an earlier one that nobody may cancel, and both say the same', async () => {
    await using required = await Required.start();
    const pull = required.propose({ Dockerfile: bad });
    const runs = await Promise.all([required.run(pull), required.run(pull, 'synchronize')]);
    assert.deepEqual(runs.map(({ outputs }) => outputs.verdict), ['fail', 'fail']); // biome-ignore format: one row
    assert.equal(parse(example).concurrency, undefined);
  });
});
