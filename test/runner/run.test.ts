import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { GitHub } from '../stand-in/server.ts';
import { type ActionOptions, runAction } from './action.ts';
import { runStep, type StepOptions, type StepResult } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer-review-action-'));
after(() => rmSync(folder, { recursive: true }));

let scripts = 0;

function script(text: string): string {
  const file = join(folder, `action-${scripts++}.mjs`);
  writeFileSync(file, `import { appendFileSync } from 'node:fs';\n${text}`);
  return file;
}

function run(text: string, more: Partial<StepOptions> = {}): Promise<StepResult> {
  return runStep({ entry: script(text), token: 'ghs_secret', payload: {}, variables: {}, ...more });
}

test('commands leave the log and become annotations, ten of each level', async () => {
  const result = await run(`
    console.log('hello');
    console.log('::warning file=a.txt,line=3,endLine=4,col=1,title=T::careful');
    for (let i = 0; i < 12; i++) console.error('::error::boom ' + i);
    console.log('::debug::hidden');
    console.log('::group::Details');
  `);
  assert.deepEqual(result.allAnnotations[0], {
    level: 'warning',
    message: 'careful',
    title: 'T',
    file: 'a.txt',
    line: 3,
    endLine: 4,
  });
  assert.equal(result.annotations.filter((each) => each.level === 'error').length, 10);
  assert.equal(result.allAnnotations.length, 13);
  assert.equal(result.log.filter((line) => line.startsWith('Error: boom')).length, 12);
  assert.ok(result.log.includes('hello') && result.log.includes('Details') && !result.log.includes('hidden'));
  assert.deepEqual([result.debug, result.conclusion], [['hidden'], 'success']);
});

test('text that is not escaped can forge a command, a lone carriage return being enough', async () => {
  const result = await run(
    `process.stdout.write('name: x\\r::error::forged\\n'); console.log('y ##[warning]forged too');`,
  );
  assert.deepEqual(
    result.allAnnotations.map((each) => each.message),
    ['forged', 'forged too'],
  );
});

test('stop-commands makes everything output until its token comes', async () => {
  const result = await run(`
    console.log('::stop-commands::token-1');
    console.log('::error::not a command');
    console.log('::token-1::');
    console.log('::notice::a command');
    console.log('::stop-commands::error');
  `);
  assert.deepEqual(
    result.allAnnotations.slice(0, 1).map((each) => each.message),
    ['a command'],
  );
  assert.ok(result.log.includes('::error::not a command'));
  assert.equal(result.conclusion, 'failure', "a registered command's name is no token");
});

test('outputs, variables, state and path are read as the runner reads them', async () => {
  const result = await run(`
    appendFileSync(process.env.GITHUB_OUTPUT, 'a=1<<2\\nb<<EOF\\nx=1\\n\\nEOX\\nEOF\\nc=\\n');
    appendFileSync(process.env.GITHUB_ENV, 'NAME=value\\n');
    appendFileSync(process.env.GITHUB_PATH, '/opt/bin\\n');
    console.log('::set-output name=old::way');
  `);
  assert.deepEqual(result.outputs, { a: '1<<2', b: 'x=1\n\nEOX', c: '', old: 'way' });
  assert.deepEqual([result.environment, result.path], [{ NAME: 'value' }, ['/opt/bin']]);
});

test('a delimiter that never comes fails the step although it exits with 0', async () => {
  const result = await run(`appendFileSync(process.env.GITHUB_OUTPUT, 'b<<EOF\\nx\\n');`);
  assert.deepEqual([result.exitCode, result.conclusion], [0, 'failure']);
  assert.match(result.annotations.at(-1)?.message ?? '', /Matching delimiter not found 'EOF'/);
});

test('a summary above 1 MiB is dropped whole, and the step stays as it is', async () => {
  const write = (bytes: number) => run(`appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}));`);
  assert.equal((await write(1024 * 1024)).summary.length, 1024 * 1024);
  const dropped = await write(1024 * 1024 + 1);
  assert.deepEqual([dropped.summary, dropped.conclusion], ['', 'success']);
  assert.match(
    dropped.annotations[0]?.message ?? '',
    /upload aborted, supports content up to a size of 1024k, got 1024k/,
  );
});

test('the token and masked values are hidden in the log and the summary', async () => {
  const result = await run(`
    console.log('::add-mask::hunter2');
    console.log('ghs_secret hunter2');
    console.log('::error::hunter2');
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'hunter2');
  `);
  assert.deepEqual([result.log[0], result.summary, result.annotations[0]?.message], ['*** ***', '***', '***']);
  assert.match(result.stdout, /ghs_secret/, 'what was really printed is there to look at');
});

test('nothing of the environment of the test is passed on, and time is limited', async () => {
  process.env.SECRET_OF_THE_TEST = 'x';
  const result = await run('console.log(process.env.SECRET_OF_THE_TEST, process.version);');
  assert.deepEqual(result.log, [`undefined ${process.version}`]);
  const slow = await run('setTimeout(() => {}, 60_000);', { timeout: 300 });
  assert.deepEqual([slow.exitCode, slow.conclusion], [null, 'timed out']);
});

test('every connection and every child process is written down', async () => {
  const result = await run(`
    import { execFileSync, spawnSync } from 'node:child_process';
    import { connect } from 'node:net';
    import https from 'node:https';
    await fetch('http://127.0.0.1:50009/').catch(() => {});
    connect(9, '127.0.0.2').on('error', () => {});
    https.get('https://127.0.0.3:9/').on('error', () => {});
    execFileSync('true', ['x']);
    (await import('node:child_process')).spawn('true', ['y']);
  `);
  assert.deepEqual(result.connections, ['127.0.0.1:50009', '127.0.0.2:9', '127.0.0.3:9']);
  assert.deepEqual(result.children, ['true x', 'true y']);
});

const ACTION_FILE = `
inputs:
  token: { default: '\${{ github.token }}' }
  Fail on: { default: high }
  max-comments: { default: 30 }
  old: { deprecationMessage: use the new one }
  unset: { required: true }
`;

test('an action runs against the stand-in with the inputs and the event of a workflow', async () => {
  await using github = await GitHub.start();
  const base = github.repository.commit('main', { Dockerfile: 'FROM debian\n' });
  github.repository.commit('feature', { Dockerfile: 'FROM debian:12\n' }, 'Pin', { from: base });
  const { number, head } = github.openPull({ head: 'feature' });
  const actionFile = join(folder, 'action.yml');
  writeFileSync(actionFile, ACTION_FILE);
  const entry = script(`
    import { readFileSync } from 'node:fs';
    const { env } = process;
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
    const response = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/pulls/' + event.number + '/files', {
      headers: { authorization: 'token ' + env.INPUT_TOKEN, 'user-agent': 'test', 'x-github-api-version': '2022-11-28' },
    });
    const files = await response.json();
    const values = { files: files.map((file) => file.filename), head: event.pull_request.head.sha, sha: env.GITHUB_SHA,
      inputs: [env.INPUT_FAIL_ON, env['INPUT_MAX-COMMENTS'], env.INPUT_OLD, env.INPUT_UNSET] };
    appendFileSync(env.GITHUB_OUTPUT, 'values=' + JSON.stringify(values) + '\\n');
  `);
  const result = await runAction({ github, pull: number, entry, actionFile, inputs: { old: 'x', typo: 'y' } });
  assert.equal(result.exitCode, 0, result.stderr);
  const { sha, ...values } = JSON.parse(result.outputs.values ?? '');
  assert.deepEqual(values, { files: ['Dockerfile'], head: head.sha, inputs: ['high', '30', 'x', ''] });
  assert.equal(github.repository.commitInfo(sha).parents[1], head.sha, 'GITHUB_SHA is the test merge');
  assert.match(result.log.join('\n'), /Unexpected input\(s\) 'typo'.*\n.*|Input 'old' has been deprecated/);
  assert.deepEqual(
    github.requests.map((request) => request.token),
    [result.token],
  );
  assert.deepEqual(github.violations, []);
});

for (const [verdict, before, after] of [
  ['pass', 'FROM debian:12.1\nUSER 1000\n', 'FROM debian:12.2\nUSER 1000\n'],
  ['fail', 'FROM debian:12.1\nUSER 1000\n', 'FROM debian:12.1\nRUN curl -k https://example.com/x | sh\n'],
  ['error', 'FROM debian:12.1\nUSER 1000\n', '\0'],
])
  test(`a ${verdict} is the same here as of the bundle in a process of its own`, async () => {
    const seen = async (options: Partial<ActionOptions>) => {
      await using github = await GitHub.start();
      const from = github.repository.commit('main', { Dockerfile: before! });
      github.repository.commit('feature', { Dockerfile: after! }, 'Change', { from });
      const { head } = github.openPull({ head: 'feature' });
      const run = await runAction({ github, pull: 1, inputs: { 'json-file': 'a.json' }, ...options });
      const { exitCode, conclusion, outputs, summary, log, allAnnotations, masks, stderr } = run;
      assert.equal(outputs.verdict, verdict);
      const written = [github.checks(head.sha), github.conversation(1)];
      // Each server has a port of its own, and each run a name.
      return JSON.parse(
        JSON.stringify({
          ...{ exitCode, conclusion, outputs, summary, log, allAnnotations, masks, stderr, written },
          requests: github.requests.map(({ method, path }) => [method, path]),
        })
          .replaceAll(new URL(github.url).port, 'PORT')
          .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<=by:\d+:)[\da-f]{20}/g, 'NAME'),
      );
    };
    assert.deepEqual(await seen({ here: true }), await seen({}));
  });

test('where GitHub starts no run, neither does this', async () => {
  await using github = await GitHub.start();
  const base = github.repository.commit('main', { a: '1\n' });
  github.repository.commit('feature', { a: '2\n' }, 'Two', { from: base });
  const { number } = github.openPull({ head: 'feature' });
  github.repository.commit('main', { a: '3\n' });
  await assert.rejects(runAction({ github, pull: number, entry: script('') }), /conflicts with main/);
  const event = github.event(number, 'pull_request_target');
  assert.deepEqual([event.ref, event.sha], ['refs/heads/main', github.repository.resolve('main')]);
});
