/** The workflow of an audit, its scripts run as they stand: a plan, its shards, what they come to, and a second week. */
import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { bundle, runProcess } from '../cli/command.ts';
import { bad, Folder, good } from '../cli/files.ts';
import { readPage } from '../page-text.ts';
import { GitHub } from '../stand-in/server.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      'plan' | 'audit' | 'merge',
      { readonly permissions: object; readonly steps: readonly Step[]; readonly 'timeout-minutes': number }
    >
  >;
}

const text = readPage('.github/examples/audit.yml');
const workflow: Workflow = parseYaml(text);
const { jobs } = workflow;
const scriptsOf = ({ steps }: { steps: readonly Step[] }) => steps.flatMap(({ run }) => run ?? []);

/** A runner's folder of a job, with the two programs that the scripts start: the command as npm would have it, and GitHub's. */
class Job implements Disposable {
  readonly folder: Folder;

  constructor(artifacts: string) {
    this.folder = new Folder({
      'bin/npx': `#!/bin/sh\n[ "$1" = --yes ] || exit 9\ncase "$2" in layer-review@*) ;; *) exit 9;; esac\nshift 2\nexec ${process.execPath} ${bundle} "$@"\n`,
      // Only what the example asks of it: which run was the last, and its artifact.
      'bin/gh': `#!/bin/sh\ncase "$1 $2" in\n'run list') [ -e ${artifacts}/audit ] && echo 1 ;;\n'run download') cp -r ${artifacts}/audit last ;;\n*) exit 9;;\nesac\nexit 0\n`,
      output: '',
      summary: '',
    });
    for (const name of ['npx', 'gh']) chmodSync(join(this.folder.path, 'bin', name), 0o755);
  }

  async run(script: string, env: Readonly<Record<string, string>>): Promise<void> {
    const { path } = this.folder;
    const files = { GITHUB_OUTPUT: join(path, 'output'), GITHUB_STEP_SUMMARY: join(path, 'summary') };
    const all = { ...files, PATH: `${join(path, 'bin')}:${process.env.PATH}`, GITHUB_REPOSITORY_OWNER: 'acme', ...env };
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
    const { status, stderr } = await runProcess('bash', args, path, all);
    assert.equal(status, 0, stderr);
  }

  read(name: string): string {
    return readFileSync(join(this.folder.path, name), 'utf8');
  }

  [Symbol.dispose](): void {
    this.folder[Symbol.dispose]();
  }
}

async function week(github: GitHub, artifacts: string): Promise<string> {
  const env = {
    ...{
      GITHUB_TOKEN: github.token({ permissions: { contents: 'read' }, as: 'auditor[bot]' }),
      GITHUB_API_URL: github.url,
    },
    ...{ GITHUB_REPOSITORY: 'acme/audit', GITHUB_WORKFLOW: 'container audit' },
  };
  using planning = new Job(artifacts);
  for (const script of scriptsOf(jobs.plan)) await planning.run(script, env);
  const shards: string[] = JSON.parse(planning.read('output').replace(/^shards=/, ''));
  using merging = new Job(artifacts);
  for (const shard of shards) {
    using auditing = new Job(artifacts);
    for (const name of ['plan.jsonl', 'last.jsonl']) auditing.folder.put(name, planning.read(name));
    for (const script of scriptsOf(jobs.audit)) await auditing.run(script, { ...env, SHARD: shard });
    const written = readdirSync(auditing.folder.path).filter((name) => /^shard-/.test(name));
    assert.equal(written.length, 1);
    merging.folder.put(written[0]!, auditing.read(written[0]!));
  }
  merging.folder.put('last.jsonl', planning.read('last.jsonl'));
  for (const script of scriptsOf(jobs.merge)) await merging.run(script, env);
  mkdirSync(join(artifacts, 'audit'), { recursive: true });
  for (const name of ['audit.jsonl', 'audit.csv', 'audit.html']) {
    assert.ok(existsSync(join(merging.folder.path, name)), name);
    copyFileSync(join(merging.folder.path, name), join(artifacts, 'audit', name));
  }
  return merging.read('summary');
}

describe('the example audit.yml', () => {
  it('starts from no permissions, pins what it uses, puts no expression into a script and runs nothing else', () => {
    assert.deepEqual(workflow.permissions, {});
    assert.deepEqual(
      Object.values(jobs).map(({ permissions }) => permissions),
      [{ actions: 'read' }, {}, {}],
    );
    for (const { steps, 'timeout-minutes': minutes } of Object.values(jobs)) {
      assert.ok(minutes < 60, 'the token of an App lasts an hour');
      for (const { uses, run = '' } of steps) {
        assert.ok(!run.includes('${{'), run);
        if (uses) assert.match(text, new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\\n`));
        if (uses) assert.match(uses, /@[0-9a-f]{40}$/);
      }
    }
  });

  it('says in the second week what is new, and reviews only what changed', async () => {
    await using github = await GitHub.start({ owner: 'acme', name: 'shop' });
    github.repository.commit('main', { Dockerfile: good });
    github.repository.commit('api', { Dockerfile: bad }, 'api');
    for (let i = 0; i < 130; i++) github.addRepository(`api-${i}`, 'api');
    using artifacts = new Folder({});
    const first = await week(github, artifacts.path);
    assert.match(first, /\*\*131\*\* repositories/);
    github.repository.commit('main', { Dockerfile: bad }, 'worse');
    const from = github.requests.length;
    const second = await week(github, artifacts.path);
    assert.match(second, /### New since[\s\S]*acme\/shop[\s\S]*`pipe-to-shell`/);
    assert.ok(github.requests.length - from < 10, 'what has not changed is not asked for');
    assert.deepEqual(github.violations, []);
  });
});
