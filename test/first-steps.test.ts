/**
 * The first steps of somebody who has never seen it, taken as the pages say them, word by word: from the first line of
 * README.md to a red check on a bad pull request, and on to a policy for all repositories of an organisation. What is run
 * is read from the pages; what a person fills in for `…` is filled in here.
 */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { bundle, type Outcome, runProcess } from './cli/command.ts';
import { Folder } from './cli/files.ts';
import { readPage } from './page-text.ts';
import { type ActionRun, runAction } from './runner/action.ts';
import { GitHub } from './stand-in/server.ts';

const good = 'FROM debian:12.8\nUSER 1000\n';
const bad = 'FROM debian:12.8\nENV GIT_SSL_NO_VERIFY=1\nUSER 1000\n';
const old = 'services:\n  shop:\n    image: example/shop:1.4\n    privileged: true\n';

/** The fenced texts of a language on a page, in their order. */
function fences(page: string, language: string): string[] {
  return [...readPage(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text!,
  );
}

/** The command in backticks on a page that begins so. */
function inline(page: string, begin: string): string {
  const found = [...readPage(page).matchAll(/`([^`\n]+)`/g)].find(([, text]) => text!.startsWith(begin));
  assert.ok(found, `${page} shows no \`${begin}\``);
  return found[1]!;
}

/** A folder in which lines of a page run, where `npx layer-review` is the command that was built. */
class Desk extends Folder {
  constructor(files: Readonly<Record<string, string>>) {
    super(files);
    this.put(
      '.programs/npx',
      `#!/bin/sh\n[ "$1" = layer-review ] || exit 97\nshift\nexec '${process.execPath}' '${bundle}' "$@"\n`,
    );
    chmodSync(join(this.path, '.programs/npx'), 0o755);
  }

  run(script: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    const PATH = `${join(this.path, '.programs')}:${process.env.PATH}`;
    return runProcess('bash', ['-ec', script], this.path, { ...env, PATH });
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }
}

interface Workflow {
  readonly permissions: Record<string, 'read' | 'write'>;
  readonly jobs: Record<string, { steps: { uses: string; with?: Record<string, string> }[] }>;
}

/** The workflow of README.md, and where it says that it goes. */
const [workflowText] = fences('README.md', 'yaml') as [string];
const workflowPath = inline('README.md', '.github/workflows/');

/** Has GitHub run a workflow of a page on a pull request: its permissions, its one step, its inputs. */
function runWorkflow(github: GitHub, text: string, pull: number, action = 'opened'): Promise<ActionRun> {
  const { permissions, jobs } = parse(text) as Workflow;
  const [step, ...more] = Object.values(jobs).flatMap(({ steps }) => steps);
  assert.deepEqual([step?.uses, more], ['layer-review/layer-review@v0', []]);
  return runAction({
    github,
    pull,
    action,
    permissions,
    inputs: step!.with ?? {},
    env: { GITHUB_WORKFLOW_REF: `${github.fullName}/${workflowPath}@refs/pull/${pull}/merge` },
  });
}

describe('the first steps in README.md', () => {
  test('lead to a red check with a comment on a bad pull request, which a push turns green', async () => {
    await using github = await GitHub.start();
    const there = { Dockerfile: good, 'compose.yaml': old, [workflowPath]: workflowText };
    const from = github.repository.commit('main', there);
    github.repository.commit('feature', { Dockerfile: bad }, 'Trust any server', { from });
    const { number } = github.openPull({ head: 'feature' });
    const red = await runWorkflow(github, workflowText, number);
    assert.deepEqual([red.exitCode, red.outputs.verdict], [1, 'fail'], red.log.join('\n'));
    const checks = github.checks(github.pull(number).head.sha);
    assert.deepEqual(
      checks.map(({ name, conclusion }) => `${name} ${conclusion}`),
      ['layer-review failure'],
    );
    const { threads } = github.conversation(number);
    assert.deepEqual(
      threads.map(({ path, line }) => `${path}:${line}`),
      ['Dockerfile:2'],
    );
    assert.match(threads[0]!.comments[0]!.body, /tls-verification-disabled/);
    github.repository.commit('feature', { Dockerfile: `${good}# again\n` });
    github.push('feature');
    const green = await runWorkflow(github, workflowText, number, 'synchronize');
    assert.deepEqual([green.exitCode, green.outputs.verdict], [0, 'pass'], 'what was there before fails nothing');
    assert.deepEqual(github.violations, []);
  });

  test('can be tried without GitHub', async () => {
    using desk = new Desk({ Dockerfile: bad });
    const { status, stdout } = await desk.run(inline('README.md', 'npx layer-review scan'));
    assert.equal(status, 1, stdout);
    assert.match(stdout, /Dockerfile\n +2:5 +high/);
  });
});

describe('the steps of a team', () => {
  test('look at what there is, write a policy, and accept what is old', async () => {
    using desk = new Desk({ Dockerfile: good, 'compose.yaml': old });
    assert.equal((await desk.run(inline('docs/adopting.md', 'npx layer-review scan'))).status, 1);
    assert.equal((await desk.run(inline('docs/policy.md', 'npx layer-review init'))).status, 0);
    assert.equal(desk.read(workflowPath), workflowText, 'which writes the workflow of README.md as well');
    const [baseline] = fences('docs/baseline.md', 'sh') as [string];
    assert.equal((await desk.run(baseline)).status, 0);
    const path = inline('docs/baseline.md', '.github/layer-review.baseline.yml');
    assert.ok(existsSync(join(desk.path, path)), 'where the page says that it is');
    assert.equal(
      (await desk.run(inline('docs/adopting.md', 'npx layer-review scan'))).status,
      0,
      'which fails nothing',
    );

    await using github = await GitHub.start();
    const merged = {
      [path]: desk.read(path),
      '.github/layer-review.yml': `${inline('docs/adopting.md', 'gate: all')}\n`,
    };
    github.repository.commit('main', { Dockerfile: good, 'compose.yaml': old, ...merged });
    const propose = (branch: string, files: Record<string, string>) => {
      github.repository.commit(branch, files, 'Change', { from: github.repository.resolve('main') });
      return github.openPull({ head: branch }).number;
    };
    const required = readPage('.github/examples/required-check.yml');
    const { permissions } = Object.values((parse(required) as { jobs: Record<string, Workflow> }).jobs)[0]!;
    const review = (pull: number) =>
      runWorkflow(github, required.replace('permissions: {}', `permissions: ${JSON.stringify(permissions)}`), pull);
    const touched = await review(propose('touched', { 'compose.yaml': old.replace('1.4', '1.5') }));
    assert.equal(touched.outputs.verdict, 'pass', 'what the baseline has fails nothing, with `gate: all` as well');
    const brought = await review(
      propose('brought', { 'compose.yaml': `${old}  more:\n    image: example/more:1.0\n    privileged: true\n` }),
    );
    assert.equal(brought.outputs.verdict, 'fail', 'what a pull request brings in does');
    assert.deepEqual(github.violations, []);
  });
});

describe('the afternoon of an organisation', () => {
  test('audits all repositories, before and by the floor', async () => {
    await using github = await GitHub.start({ owner: 'acme', name: 'shop' });
    github.repository.commit('main', { Dockerfile: good, 'compose.yaml': old });
    github.repository.commit('other', { Dockerfile: bad, '.github/layer-review.yml': 'fail-on: never\n' });
    github.addRepository('other', 'other');
    const [floor] = fences('docs/organisation.md', 'yaml') as [string];
    using desk = new Desk({ 'containers.yml': floor });
    const token = github.token({ permissions: { contents: 'read' }, as: 'auditor[bot]' });
    const [script] = fences('docs/audit.md', 'sh') as [string];
    assert.match(script, /GITHUB_TOKEN=…/);
    const { status, stderr } = await desk.run(script.replace('…', token), { GITHUB_API_URL: github.url });
    assert.equal(status, 0, stderr);
    const lines = desk
      .read('audit.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ repository, verdict }) => `${repository} ${verdict}`),
      ['acme/other pass', 'acme/shop fail'],
    );
    const page = desk.read('audit.html');
    for (const title of ['Repositories', 'Rules']) assert.match(page, new RegExp(`<h2[^>]*>${title}<`));
    assert.match(page, /privileged-container[\s\S]*tls-verification-disabled/);
    const byFloor = script.replace('…', token).replace('--org acme', '--org acme --floor containers.yml');
    assert.equal(
      (await desk.run(byFloor.replaceAll('audit.jsonl', 'floor.jsonl'), { GITHUB_API_URL: github.url })).status,
      0,
    );
    const verdicts = desk
      .read('floor.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).verdict);
    assert.deepEqual(verdicts, ['fail', 'fail'], 'the floor holds where a policy says `fail-on: never`');
    assert.deepEqual(github.violations, []);
  });
});
