/** What docs/gitlab.md and docs/azure.md have run there is run here, word by word, on a repository like theirs. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { bundle, runProcess } from './cli/command.ts';
import { readPage } from './page-text.ts';
import { Repository } from './repository.ts';

const bad = 'services:\n  shop:\n    image: example/shop:1.4\n    privileged: true\n';
const good = bad.replace('    privileged: true\n', '');

/** The first pieces of YAML of a page. */
function configurations(page: string): Record<string, unknown>[] {
  return [...readPage(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text!));
}

/** Runs a line of a page where `npx layer-review@0` is the command that was built, and nothing is fetched. */
async function runLine(line: string, { folder }: Repository, env: Record<string, string>): Promise<number | null> {
  const programs = join(folder, '.git/programs');
  mkdirSync(programs, { recursive: true });
  const npx = join(programs, 'npx');
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1 $2" = "--yes layer-review@0" ] || exit 97\nshift 2\nexec '${process.execPath}' '${bundle}' "$@"\n`,
  );
  chmodSync(npx, 0o755);
  const { status } = await runProcess('bash', ['-c', line], folder, {
    ...env,
    PATH: `${programs}:${process.env.PATH}`,
  });
  return status;
}

describe('the pages for other forges', () => {
  const [review, baseline] = configurations('docs/gitlab.md').map(
    (each) => Object.values(each)[0] as { script: string[]; artifacts: { reports: { codequality: string } } },
  );
  const pipeline = configurations('docs/azure.md')[0] as { steps: Record<string, unknown>[] };

  for (const [what, text, status] of [
    ['lets a harmless change pass', good.replace('1.4', '1.5'), 0],
    ['fails for what a change brings in', bad, 1],
    ['is an error where it cannot be reviewed', 'services: {\n', 2],
  ] as const) {
    test(`GitLab ${what}`, async () => {
      using repository = Repository.create();
      const base = repository.commit('main', { 'compose.yml': good });
      const head = repository.commit('main', { 'compose.yml': text });
      const env = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_SHA: head };
      assert.equal(await runLine(review!.script.join('\n'), repository, env), status);
      const report = readFileSync(join(repository.folder, review!.artifacts.reports.codequality), 'utf8');
      assert.equal(
        JSON.parse(report).some(({ severity }: { severity: string }) => /^(?:blocker|critical)$/.test(severity)),
        status > 0,
      );
    });

    test(`Azure Pipelines ${what}`, async () => {
      using repository = Repository.create();
      repository.commit('main', { 'compose.yml': good });
      await runProcess('git', ['update-ref', 'refs/remotes/origin/main', 'HEAD'], repository.folder);
      repository.commit('main', { 'compose.yml': text });
      const script = pipeline.steps.find(({ script }) => script)!.script as string;
      assert.equal(await runLine(script, repository, { SYSTEM_PULLREQUEST_TARGETBRANCHNAME: 'main' }), status);
      const { inputs } = pipeline.steps.find(({ task }) => task === 'PublishTestResults@2') as {
        inputs: { testResultsFiles: string };
      };
      const report = readFileSync(join(repository.folder, inputs.testResultsFiles), 'utf8');
      const [, failures, errors] = /failures="(\d+)" errors="(\d+)"/.exec(report)!;
      assert.deepEqual([Number(failures) > 0, Number(errors) > 0], [status === 1, status === 2], report);
    });
  }

  test('GitLab has a report of the target branch to compare with', async () => {
    using repository = Repository.create();
    repository.commit('main', { 'compose.yml': bad });
    await runProcess('git', ['reset', '--hard'], repository.folder);
    assert.equal(await runLine(baseline!.script.join('\n'), repository, {}), 0);
    const report = readFileSync(join(repository.folder, baseline!.artifacts.reports.codequality), 'utf8');
    assert.match(report, /"check_name": "privileged-container"/);
  });
});
