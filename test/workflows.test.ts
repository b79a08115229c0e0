/** The workflows of this repository and those that the pages show are valid, pinned, and ask for no more than they need. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { parse as parseYaml } from 'yaml';
import { workflowStart } from '../src/cli/init-files.ts';
import { readEvent } from '../src/github/read/event.ts';
import { readPage } from './page-text.ts';
import { root } from './syntax.ts';

interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

const names = readdirSync(`${root}.github/workflows`);
/** Three jobs that run the command, unlike all others: see `test/audit/example.test.ts`. */
const ofAudit = 'audit.yml';
const examples = readdirSync(`${root}.github/examples`).filter((name) => name !== ofAudit);
const action = parseYaml(readPage('action.yml'));
const pages = readdirSync(`${root}docs`).map((name) => readPage(`docs/${name}`));

/** All blocks of YAML that README.md and the pages of docs/ show, in this order. */
const blocks = [readPage('README.md'), ...pages].flatMap((page) =>
  [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block!),
);

/** What may write, and where: one line a job, so that a new one is seen in review. */
const writers: Readonly<Record<string, readonly string[]>> = {
  'pages.yml deploy': ['pages', 'id-token'],
  'refresh.yml propose': ['contents', 'pull-requests'],
  'release.yml attest': ['id-token', 'attestations'],
  'release.yml image': ['packages', 'id-token', 'attestations'],
  'release.yml npm': ['id-token'],
  'release.yml draft': ['contents'],
  'release.yml publish': ['contents'],
  'review.yml review': ['pull-requests', 'checks'],
  'review-containers.yml review': ['pull-requests', 'checks'],
  'scorecard.yml scorecard': ['security-events', 'id-token'],
  'security.yml codeql': ['security-events'],
  'security.yml zizmor': ['security-events'],
};

/** GitHub's own parser: it imports JSON in a way that Node refuses, so that it has to be bundled first. */
const parser = {
  folder: mkdtempSync(join(tmpdir(), 'layer-review-parser-')),
  errors: (_kind: 'parseWorkflow' | 'parseAction', _text: string): string[] => [],
};

before(async () => {
  const outfile = join(parser.folder, 'parser.cjs');
  const contents = `export * from '@actions/workflow-parser';
    export { parseAction } from '@actions/workflow-parser/actions/index';`;
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
  });
  const loaded = createRequire(import.meta.url)(outfile);
  parser.errors = (kind, text) => {
    const { context } = loaded[kind]({ name: 'file.yml', content: text }, new loaded.NoOperationTraceWriter());
    return context.errors.getErrors().map(String);
  };
});
after(() => rmSync(parser.folder, { recursive: true }));

function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** Files of this repository that a step runs. */
function scriptsOf(run: string): string[] {
  return [...run.matchAll(/\S+\.sh\b/g)].map(([path]) => path);
}

describe('the parser', () => {
  test('finds what is wrong', () => {
    assert.notDeepEqual(parser.errors('parseWorkflow', 'on: pull_request\njobs: {a: {steps: [{use: x}]}}'), []);
    assert.notDeepEqual(parser.errors('parseAction', 'name: a\nruns: {using: node24}'), []);
  });
});

describe('action.yml', () => {
  test('is valid', () => assert.deepEqual(parser.errors('parseAction', readPage('action.yml')), []));
});

for (const name of names) {
  describe(name, () => {
    const text = readPage(`.github/workflows/${name}`);
    const workflow: Workflow = parseYaml(text);

    test('is valid', () => assert.deepEqual(parser.errors('parseWorkflow', text), []));

    test('starts from no permissions, and gives each job what it needs', () => {
      assert.deepEqual(workflow.permissions, {});
      for (const [id, { permissions }] of Object.entries(workflow.jobs)) {
        assert.ok(permissions);
        const written = Object.keys(permissions).filter((scope) => permissions[scope] === 'write');
        assert.deepEqual(written, writers[`${name} ${id}`] ?? []);
      }
    });

    test('runs no package of npm with rights to write', () => {
      for (const { permissions = {}, steps } of Object.values(workflow.jobs))
        if (Object.values(permissions).includes('write'))
          for (const { run = '' } of steps)
            for (const text of [run, ...scriptsOf(run).map(readPage)])
              assert.doesNotMatch(text, /^\s*(?:np(?:m (?!publish|view)|x)|node) /m);
    });

    test('pins actions by commit, and says which version that is', () => {
      const ours = ['./', 'layer-review/layer-review@v0'];
      const uses = [...text.matchAll(/^[ -]*uses: *(.*)/gm)]
        .map(([, used]) => used!)
        .filter((used) => !ours.includes(used));
      for (const used of uses) assert.match(used, /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    test('leaves no token behind in the checkout', () => {
      const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const step of checkouts) assert.equal(step.with?.['persist-credentials'], false);
    });

    test('puts nothing from an event into a script', () => {
      for (const { run = '' } of stepsOf(workflow)) assert.ok(!run.includes('${{'), run);
    });

    test('ends some time', () => {
      const isWeekly = JSON.stringify(workflow.on).includes('schedule');
      for (const job of Object.values(workflow.jobs)) assert.ok(job['timeout-minutes']! <= (isWeekly ? 90 : 30));
    });

    test('does not run what a stranger wrote with rights to write', () => {
      assert.ok(!/pull_request_target|workflow_run/.test(JSON.stringify(workflow.on)));
    });
  });
}

/** GitHub ignores `types` in it, and forbids `cancel-in-progress`. */
const ofRuleset = 'organisation-ruleset.yml';

for (const name of examples) {
  describe(`the example ${name}`, () => {
    const text = readPage(`.github/examples/${name}`);
    const workflow: Workflow = parseYaml(text);

    test('is valid', () => assert.deepEqual(parser.errors('parseWorkflow', text), []));

    test('starts from no permissions, and gives the job what the action uses and no more', () => {
      assert.deepEqual(workflow.permissions, {});
      const [job, ...others] = Object.values(workflow.jobs);
      assert.deepEqual(others, []);
      const more = {
        'code-scanning.yml': { 'security-events': 'write', actions: 'read' },
        'registries.yml': { packages: 'read' },
      };
      const besides = more[name as keyof typeof more];
      assert.deepEqual(job!.permissions, { contents: 'read', 'pull-requests': 'write', checks: 'write', ...besides });
    });

    test('runs as it is copied, nothing else than actions, and gives ours inputs that it has', () => {
      const uses = [...text.matchAll(/^[ -]*uses: *(.*)/gm)].map(([, used]) => used!);
      for (const used of uses)
        assert.match(used, /^layer-review\/layer-review@v0$|^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      assert.doesNotMatch(text, /example\.com|COMMIT/, 'nothing is to be replaced');
      for (const step of stepsOf(workflow)) {
        assert.equal(step.run, undefined);
        if (step.uses?.startsWith('layer-review/'))
          for (const input of Object.keys(step.with ?? {})) assert.ok(Object.hasOwn(action.inputs, input), input);
      }
      assert.doesNotMatch(text, /actions\/checkout/, 'no code of a pull request is there to be run');
    });

    test('has no path filter, groups its runs, and is in docs/', () => {
      assert.doesNotMatch(JSON.stringify(workflow.on), /paths/);
      if (name === ofRuleset) assert.equal(workflow.concurrency, undefined);
      else assert.match(String(workflow.concurrency?.group), /github\.workflow/);
      assert.ok(pages.some((page) => page.includes(`(../.github/examples/${name})`)));
    });

    test('names no job as the check is named, and runs when a pull request gets another base', () => {
      assert.ok(!Object.hasOwn(workflow.jobs, 'layer-review'));
      if (name === ofRuleset) return assert.deepEqual(workflow.on, { pull_request: null, merge_group: null });
      const { pull_request: pulls } = workflow.on as { pull_request?: { types?: string[] } | null };
      if (pulls !== undefined) assert.ok(pulls?.types?.includes('edited'));
    });

    test('starts on events that the action knows', () => {
      const events = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on as object);
      for (const event of events) assert.doesNotThrow(() => readKind(event));
    });
  });
}

/** Whether the action takes an event: any other ends in words about `on:`. */
function readKind(event: string): void {
  try {
    readEvent({ GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'octo/shop' });
  } catch (error) {
    if (/please change `on:`/.test(String(error))) throw error;
  }
}

test('whatever people copy, call or have written for them ends in ten minutes, and starts on no blocked event', () => {
  const copied = examples.map((name) => readPage(`.github/examples/${name}`));
  const texts = [
    ...copied,
    ...blocks.filter((block) => /^jobs:/m.test(block)),
    readPage('.github/workflows/review-containers.yml'),
    workflowStart,
  ];
  assert.equal(texts.length, examples.length + 3);
  for (const text of texts) {
    const { on, jobs }: Workflow = parseYaml(text);
    for (const job of Object.values(jobs)) assert.equal(job['timeout-minutes'], 10, text);
    // GitHub blocks it in public repositories, from 2 December 2026.
    assert.doesNotMatch(JSON.stringify(on), /pull_request_target/);
  }
});

test('the workflow that others call has the inputs of the action, and their defaults', () => {
  const { on, jobs } = parseYaml(readPage('.github/workflows/review-containers.yml'));
  const defaults = (inputs: Readonly<Record<string, { default?: string }>>) =>
    Object.entries(inputs).map(([name, input]) => `${name}: ${input.default ?? ''}`);
  const { token: _, 'json-file': __, 'sarif-file': ___, ...inputs } = action.inputs;
  assert.deepEqual(defaults(on.workflow_call.inputs).sort(), defaults(inputs).sort());
  const given = Object.keys(inputs).map((name) => [name, `\${{ inputs.${name} }}`]);
  assert.deepEqual(jobs.review.steps[0].with, Object.fromEntries(given));
});

describe('the pages', () => {
  const step = '      - uses: layer-review/layer-review@v0\n';

  test('begin with a workflow that is valid, and asks for no more than the action uses', () => {
    const [text, ...more] = blocks.filter((block) => /^jobs:/m.test(block));
    assert.deepEqual(more, []);
    assert.deepEqual(parser.errors('parseWorkflow', text!), []);
    const workflow: Workflow = parseYaml(text!);
    assert.deepEqual(workflow.permissions, { contents: 'read', 'pull-requests': 'write', checks: 'write' });
    assert.deepEqual(
      stepsOf(workflow),
      [{ uses: 'layer-review/layer-review@v0' }],
      'what keeps it green is the default',
    );
    assert.equal(text, workflowStart);
  });

  test('show steps that fit into it line by line, with inputs that there are, and once pinned by commit', () => {
    const steps = blocks.filter((block) => /^ +- uses: /.test(block));
    assert.ok(steps.length >= 2);
    assert.equal(steps.filter((block) => /@COMMIT # v\d+\.\d+\.\d+\n/.test(block)).length, 1);
    for (const shown of steps) {
      const text = workflowStart.replace(step, shown);
      assert.deepEqual(parser.errors('parseWorkflow', text), [], text);
      const [found] = stepsOf(parseYaml(text)).filter(({ uses }) => uses!.startsWith('layer-review/layer-review@'));
      for (const input of Object.keys(found!.with ?? {})) assert.ok(Object.hasOwn(action.inputs, input), input);
    }
    assert.notDeepEqual(parser.errors('parseWorkflow', workflowStart.replace(step, ` ${step}        width: 1\n`)), []);
  });

  test('show lines that fit in one after the other, until all of them stand there', () => {
    const shown = blocks.filter((block) => /^ +- uses: /.test(block) && !block.includes('@COMMIT'));
    const lines = new Set<string>();
    for (const block of shown) {
      for (const line of block.trimEnd().split('\n')) if (`${line}\n` !== step) lines.add(line);
      const text = workflowStart.replace(step, () => `${step}${[...lines].map((line) => `${line}\n`).join('')}`);
      assert.deepEqual(parser.errors('parseWorkflow', text), [], text);
      const [found] = stepsOf(parseYaml(text));
      assert.equal(Object.keys(found!.with!).length, lines.size - 1, 'each line under `with:` is an input');
    }
    assert.ok(lines.size > 3);
  });

  test('shows a hook that there is', () => {
    const [shown] = blocks.filter((block) => block.startsWith('repos:')).map((block) => parseYaml(block).repos[0]);
    const offered: { id: string }[] = parseYaml(readPage('.pre-commit-hooks.yaml'));
    for (const { id } of shown.hooks)
      assert.ok(
        offered.some((hook) => hook.id === id),
        id,
      );
  });
});

test('every run compares compose files with docker-compose for a minute, once that is installed', () => {
  const { jobs }: Workflow = parseYaml(readPage('.github/workflows/test.yml'));
  const runs = jobs.test!.steps.flatMap(({ run }) => run ?? []);
  assert.deepEqual(runs.slice(-2), ['.ci/run', 'npm run fuzz -- --only compose --minutes 1']);
});

test('dependabot.yml looks after the packages and the actions', () => {
  const { updates } = parseYaml(readPage('.github/dependabot.yml'));
  assert.deepEqual(updates.map((update: Record<string, string>) => update['package-ecosystem']).sort(), [
    'docker',
    'github-actions',
    'npm',
  ]);
});
