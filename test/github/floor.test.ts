/** A floor that the workflow names, through the built action: nothing that the repository says makes it weaker. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Folder } from '../cli/files.ts';
import type { Files } from '../repository.ts';
import { type ActionOptions, type ActionRun, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';

const policyPath = '.github/layer-review.yml';
const workflowPath = '.github/workflows/review.yml';
const [good, bad] = ['FROM debian:12.8\nUSER 1000\n', 'FROM debian:12.8\nENV GIT_SSL_NO_VERIFY=1\nUSER 1000\n'];

interface Scene {
  readonly floor: string;
  readonly base?: Files;
  readonly head?: Files;
  /** What the workflow names, given the commit of the floor; that commit unless given. */
  readonly named?: (commit: string) => string;
  readonly options?: Partial<ActionOptions>;
}

interface Reviewed extends ActionRun {
  readonly commit: string;
  readonly check: string;
}

/** The stand-in has one repository, so that the floor is on a branch of it that has nothing else. */
async function reviewed({ floor, base = {}, head = {}, named, options }: Scene): Promise<Reviewed> {
  await using github = await GitHub.start();
  const from = github.repository.commit('main', { Dockerfile: good, ...base });
  const commit = github.repository.commit('policies', { 'containers.yml': floor });
  const sha = github.repository.commit('feature', { Dockerfile: bad, ...head }, 'Change', { from });
  github.openPull({ head: 'feature' });
  const input = named ? named(commit) : `octo/shop/containers.yml@${commit}`;
  const inputs = { ...(input && { floor: input }), ...options?.inputs };
  const run = await runAction({ github, pull: 1, ...options, inputs });
  assert.deepEqual(github.violations, []);
  return { ...run, commit, check: github.checks(sha)[0]?.summary ?? '' };
}

const weak = `fail-on: never
severities: { secrets: low, tls-verification-disabled: off }
files: { exclude: [Dockerfile] }
trusted: { images: { traefik: [socket] } }
waivers: [{ rule: tls-verification-disabled, paths: ["**"], reason: x, until: 2027-01-31 }]
`;

describe('a floor', () => {
  test('holds against all that a policy says, each of which is told in a line', async () => {
    const floor = 'fail-on: high\nlongest-waiver: 7\nwaivers-by: [security]\n';
    const run = await reviewed({ floor, base: { [policyPath]: weak } });
    assert.deepEqual([run.exitCode, run.outputs.verdict], [1, 'fail']);
    for (const each of [
      'fail-on: never',
      'severities.secrets: low',
      'severities.tls-verification-disabled: off',
      'files.exclude: Dockerfile',
      'trusted.images: docker.io/library/traefik (socket)',
    ])
      assert.ok(
        run.summary.includes(
          `\`${each}\` in the policy \`${policyPath}\` is weaker than the floor, so it does not count.`,
        ),
        each,
      );
    assert.match(
      run.summary,
      /waiver of `tls-verification-disabled` does not count: .*the policy wants it by `security`/,
    );
  });

  test('is named with its commit and digest in the summary, the check and the JSON', async () => {
    const floor = 'profile: strict\n';
    using workspace = new Folder({});
    const options = { inputs: { 'json-file': 'a.json' }, env: { GITHUB_WORKSPACE: workspace.path } };
    const run = await reviewed({ floor, options });
    const [{ name, commit, digest }] = JSON.parse(readFileSync(join(workspace.path, 'a.json'), 'utf8')).floors;
    assert.deepEqual([name, commit], ['octo/shop/containers.yml', run.commit]);
    assert.match(digest, /^sha256:[0-9a-f]{64}$/);
    for (const [what, text] of Object.entries({ summary: run.summary, check: run.check })) {
      assert.ok(text.includes(`the floor \`octo/shop/containers.yml\` at \`${commit}\` (\`${digest}\`)`), what);
      assert.match(text, /Judged against `main` at `[0-9a-f]{40}`\./, what);
    }
    assert.match(run.summary, /strict profile/);
  });

  test('leaves what is stricter, and what only tells, to the policy', async () => {
    const floor = 'fail-on: high\n';
    const base = { [policyPath]: 'fail-on: low\ncomment-on: never\nmax-comments: 3\nsecrets: { add: [ACME] }\n' };
    const { summary } = await reviewed({ floor, base });
    assert.match(summary, /fails on findings of severity low or worse[^;]*; no comments/);
    assert.doesNotMatch(summary, /weaker than the floor/);
  });

  test('holds against the inputs of the workflow as well', async () => {
    const { summary, outputs } = await reviewed({ floor: 'gate: all\n', options: { inputs: { 'fail-on': 'never' } } });
    assert.equal(outputs.verdict, 'fail');
    assert.match(summary, /`fail-on: never` set by the run, is weaker than the floor/);
  });

  test('that cannot be read, has mistakes or goes on is an error, and never a pass', async () => {
    const cases: readonly (readonly [floor: string, named: (commit: string) => string, why: RegExp])[] = [
      [
        '',
        () => `octo/shop/containers.yml@${'1'.repeat(40)}`,
        /the floor octo\/shop\/containers\.yml@1+, which could not be read/,
      ],
      ['', (commit) => `octo/shop/other.yml@${commit}`, /could not be read\. other\.yml does not exist at/],
      ['fail-on: hihg\n', (commit) => `octo/shop/containers.yml@${commit}`, /did you mean `high`/],
      ['extends: a/b/c.yml@main\n', (commit) => `octo/shop/containers.yml@${commit}`, /A floor is all in one file/],
      ['', () => 'octo/shop/containers.yml@', /`floor` is .*It must be a policy in a repository/],
      ['', () => 'containers.yml', /`floor` is .*It must be a policy in a repository/],
    ];
    for (const [floor, named, why] of cases) {
      const { exitCode, outputs, allAnnotations } = await reviewed({
        floor,
        named,
        base: { [policyPath]: 'fail-on: never\n' },
      });
      assert.deepEqual([exitCode, outputs.verdict], [1, 'error'], String(why));
      assert.match(allAnnotations.map(({ message }) => message).join('\n'), why);
    }
  });

  test('on a branch is read at one commit, which is told', async () => {
    const { summary, commit } = await reviewed({
      floor: 'gate: all\n',
      named: () => 'octo/shop/containers.yml@policies',
    });
    assert.match(
      summary,
      /The floor `octo\/shop\/containers\.yml@policies` can change at any time\. Replace `policies`/,
    );
    assert.ok(summary.includes(`the floor \`octo/shop/containers.yml\` at \`${commit}\``));
  });

  test('of several lines is several floors, all of which hold', async () => {
    const named = (commit: string) => `octo/shop/containers.yml@${commit}\nocto/shop/${policyPath}@main`;
    const base = { [policyPath]: 'fail-on: critical\nprofile: strict\n' };
    const { summary, outputs } = await reviewed({ floor: 'fail-on: high\n', named, base });
    assert.equal(outputs.verdict, 'fail');
    assert.match(summary, /strict profile; fails on findings of severity high or worse/);
    assert.match(
      summary,
      /tighten the floor `octo\/shop\/containers\.yml`[\s\S]*tighten the floor `octo\/shop\/\.github/,
    );
  });

  test('holds for a policy that is tried because the change edits it', async () => {
    const run = await reviewed({
      floor: 'fail-on: high\n',
      base: { [policyPath]: 'fail-on: high\n' },
      head: { [policyPath]: 'fail-on: never\n' },
    });
    assert.match(run.summary, /With it, the verdict of this review would be `fail`/);
    assert.doesNotMatch(run.summary, /would no longer fail it/);
  });

  test('is at hand where suggestions are proven, as is what a policy extends', async () => {
    const base = { [policyPath]: 'extends: octo/shop/containers.yml@policies\n', 'compose.yml': 'services: {}\n' };
    const head = { 'compose.yml': 'services:\n  db:\n    image: postgres:17.2\n    ports:\n      - 5432:5432\n' };
    const { outputs, summary } = await reviewed({ floor: 'fail-on: high\n', base, head });
    assert.equal(outputs.verdict, 'fail', summary);
  });
});

const step = (floor: string) =>
  `on: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: layer-review/layer-review@v0\n        with:\n          token: x\n${floor && `          floor: ${floor}\n`}`;

describe('a pull request that edits the workflow', () => {
  const base = { [policyPath]: 'fail-on: never\n' };
  const lax = { 'lax.yml': 'fail-on: never\n' };

  /** @param was and is, given the commit of the floor: what the workflow of the base names, and the change's */
  async function edited(
    was: (commit: string) => string,
    is: (commit: string) => string,
    env: Record<string, string> = {},
  ) {
    await using github = await GitHub.start();
    const commit = github.repository.commit('policies', { 'containers.yml': 'fail-on: high\n', ...lax });
    const from = github.repository.commit('main', { ...base, Dockerfile: good, [workflowPath]: step(was(commit)) });
    const files = { Dockerfile: bad, [workflowPath]: step(is(commit)) };
    github.repository.commit('mallory:feature', files, 'Change', { from });
    github.openPull({ head: 'mallory:feature' });
    const floor = is(commit);
    const run = await runAction({ github, pull: 1, inputs: floor ? { floor } : {}, env, here: true });
    assert.deepEqual(github.violations, []);
    return run;
  }

  const floorAt = (path: string) => (commit: string) => `octo/shop/${path}@${commit}`;

  test('takes no floor away, and puts no other in its place', async () => {
    for (const is of [() => '', floorAt('lax.yml')]) {
      const run = await edited(floorAt('containers.yml'), is);
      assert.equal(run.outputs.verdict, 'fail');
      assert.match(
        run.summary,
        /sets layer-review's `floor` to .* in `\.github\/workflows\/review\.yml`; the base's value, `octo\/shop\/containers\.yml@/,
      );
      assert.match(run.summary, /tighten the floor `octo\/shop\/containers\.yml`/);
    }
  });

  test('brings none of its own', async () => {
    const run = await edited(() => '', floorAt('containers.yml'));
    assert.equal(run.outputs.verdict, 'pass');
    assert.match(run.summary, /the base's value, nothing, was applied/);
    assert.doesNotMatch(run.summary, /tighten the floor/);
  });

  test('cannot have one that only the run knows taken for nothing', async () => {
    const open = "${{ format('{0}', vars.FLOOR) }}";
    const run = await edited(() => open, () => ''); // biome-ignore format: one row
    assert.equal(run.outputs.verdict, 'error');
    assert.match(
      run.allAnnotations.map(({ message }) => message).join(),
      /only a run knows what the base's, .*vars\.FLOOR/,
    );
  });

  test('keeps the floor of a workflow that a ruleset requires from another repository', async () => {
    const env = { GITHUB_WORKFLOW_REF: 'acme/policies/.github/workflows/review.yml@refs/heads/main' };
    const run = await edited(() => '', floorAt('containers.yml'), env);
    assert.equal(run.outputs.verdict, 'fail');
    assert.doesNotMatch(run.summary, /sets layer-review's/);
  });
});

test('a floor at the commit that a pull request proposes is none', async () => {
  const head = { 'containers.yml': 'fail-on: never\n' };
  for (const named of [(sha: string) => sha, () => 'refs/pull/1/merge', () => 'feature']) {
    await using github = await GitHub.start();
    const from = github.repository.commit('main', { Dockerfile: good });
    const sha = github.repository.commit('feature', { Dockerfile: bad, ...head }, 'Change', { from });
    github.openPull({ head: 'feature' });
    const floor = `octo/shop/containers.yml@${named(sha)}`;
    const { outputs, allAnnotations } = await runAction({ github, pull: 1, inputs: { floor }, here: true });
    assert.equal(outputs.verdict, 'error');
    assert.match(allAnnotations.map(({ message }) => message).join(), /is what this change makes of it/);
  }
});
