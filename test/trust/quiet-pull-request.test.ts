/**
 * A pull request from a fork that does everything quietly: by what it renames, moves, leaves out and lets expire, in files
 * that nobody looks at, with names that are programs elsewhere. On `pull_request`, where GitHub runs the workflow as the
 * pull request has it and the token may only read.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findingMarker, summaryMarker } from '../../src/report/marker.ts';
import type { Files } from '../repository.ts';
import { type ActionRun, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';
import { assertLeavesNothing, everythingSaid } from './outputs.ts';
import { poisoned } from './poisoned.ts';

/** Of nobody. */
const token = 'glpat-Zq7Xw2Kd9Rf4Tb6Yn1Mc';
const other = 'ghp_Mc8Vh3Js5Lp0GuEaOiZq7Xw2Kd9Rf4Tb6Yn1';
const pin = '8391-0274-5563';
const password = 'h0rse-staple-battery';
const keyLine = 'MIIEpAIBAAKCAQEA0Zq7Xw2Kd9Rf4Tb6Yn1Mc8Vh3Js5Lp0GuEaOiQwErTy';
const secrets = [token, other, pin, password, keyLine, Buffer.from(password).toString('base64').slice(0, 20)];

const until = '2027-03-31';
const waiver = `# layer-review: allow=privileged-container until=${until} reason="drives the test rig"`;
const workflow = (step: string) =>
  `on: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${step}\n`;

const base: Files = {
  'README.md': '# Shop\n',
  '.github/layer-review.yml': [
    'fail-on: high',
    'secrets: { add: [ACME_PIN] }',
    'waivers:',
    `  - { rule: run-as-root, paths: [legacy], reason: to be replaced, until: ${until} }`,
    '',
  ].join('\n'),
  '.github/workflows/review.yml': workflow('layer-review/layer-review@v0\n        with: { fail-on: high }'),
  'compose.yaml': `services:\n  web:\n    image: example/web:1.2\n    read_only: true\n    cap_drop: [ALL]\n  ${waiver}\n  agent:\n    image: example/agent:1\n    privileged: true\n`,
  'legacy/Dockerfile': 'FROM debian:12.5\nUSER root\n',
  '.dockerignore': '**/.env\n*.key\n',
  '.trivyignore': 'CVE-2026-1 exp:2026-12-31\n',
  '.hadolint.yaml': 'failure-threshold: warning\n',
};

const names = [
  '$(touch pwned)',
  '`id`',
  '-rf',
  'a;b|c&d',
  '](javascript:alert(1))',
  '%0A::error::x',
  '\u001b]8;;x\u0007',
  '\u202e',
];

const attack: Files = {
  // Lets everything pass once it is merged, and holds on to whoever tries its patterns on a long path.
  '.github/layer-review.yml': `fail-on: never\nfiles: { exclude: ["${'*a'.repeat(200)}b"] }\ninline-waivers: allow\n`,
  [`${'a'.repeat(250)}/${'a'.repeat(250)}/Dockerfile`]: 'FROM debian:12.5\nUSER root\n',
  '.github/workflows/review.yml': workflow(
    `layer-review/layer-review@v0\n        continue-on-error: true\n        with: { fail-on: never, json-file: ${token} }`,
  ),
  // Another service under the waiver; the one that was kept in, under another name and no longer kept in.
  'compose.yaml': `services:\n  frontend:\n    image: example/web:1.1\n  ${waiver}\n  backdoor:\n    image: example/backdoor:1\n    privileged: true\n`,
  // A copy of what is waived elsewhere.
  'legacy2/Dockerfile': 'FROM debian:12.5\nUSER root\n',
  '.dockerignore': '**/.env\n*.key\n!**/.env\n',
  '.trivyignore': `CVE-2026-1 exp:2030-12-31\n# ${token}\n`,
  '.hadolint.yaml': 'failure-threshold: none\n',
  // What is built and run without being called so.
  'quiet/compose.yaml': [
    'include: [{ path: ../docs/notes.txt }]',
    'services:',
    '  a: { build: { context: ., dockerfile: ../docs/guide.md } }',
    '  b: { build: ./low }',
    '  c: { image: example/c:1, ? "privile\\x67ed" : "${P:-true}" }',
    '',
  ].join('\n'),
  'docs/notes.txt': 'services:\n  hidden: { image: example/hidden:1, pid: host }\n',
  'docs/guide.md': '# Guide\nFROM debian:12.5\nUSER root\n',
  'quiet/low/dockerfile': 'FROM debian:12.5\nUSER root\n',
  'utf16/Dockerfile': Buffer.from('\ufeffFROM debian:12.5\nUSER root\n', 'utf16le'),
  'invisible/Dockerfile': 'FROM debian:12.5\nUSER app\u200b\n',
  ...Object.fromEntries(names.map((name) => [`${name}/Dockerfile`, 'FROM debian:12.5 AS constructor\nUSER root\n'])),
  // Secrets where a policy, a shell, an encoding or a file nobody thinks of is needed to see them.
  'secrets/Dockerfile': [
    'FROM debian:12.5',
    `RUN export ACME_PIN=${pin} && ./configure --with ${pin}`,
    `RUN echo ${Buffer.from(`root:${password}`).toString('base64')} | base64 -d`,
    `ENV DB_PASSWORD=${password} FLAGS=-p${other}`,
    'COPY <<EOF /key',
    '-----BEGIN RSA PRIVATE KEY-----',
    keyLine,
    '-----END RSA PRIVATE KEY-----',
    'EOF',
    'USER 1000',
    '',
  ].join('\n'),
  'secrets/compose.yaml': `services:\n  a:\n    image: example/a:1\n    environment: { ACME_PIN: "\${ACME_PIN:-${pin}}" }\n    command: --pin ${pin} --url https://me:${password}@example.com\n    # layer-review: allow=secret-in-env until=${until} reason="${token}"\n    healthcheck: { test: "curl -H 'PRIVATE-TOKEN: ${token}' x" }\n`,
  // What takes long.
  'wide/compose.yaml': `services:\n${Array.from({ length: 400 }, (_, i) => `  s${i}: { image: a/b:1, ${i ? `extends: s${i - 1}` : 'privileged: true'} }\n`).join('')}`,
  'copy/Dockerfile': `FROM debian:12.5\nCOPY ${'a '.repeat(50_000)}/x/\nUSER 1000\n`,
  'brackets/Dockerfile': `FROM debian:12.5\nRUN ${'$('.repeat(20_000)}x${')'.repeat(20_000)}\nUSER 1000\n`,
};

describe('a quiet pull request from a fork', () => {
  let github: GitHub;
  let run: ActionRun;
  let said: string;

  before(async () => {
    github = await GitHub.start();
    const from = github.repository.commit('main', base);
    github.repository.commit('mallory:feature', attack, 'Tidy up', { from });
    github.openPull({ head: 'mallory:feature', title: `Tidy up ${token}`, author: 'mallory' });
    const mark = {
      marks: ['1'.repeat(64)],
      severity: 'high',
      standing: 'introduced',
      rule: 'run-as-root',
      fixedIn: 'abc',
      explained: false,
    };
    github.as('github-actions').comment(1, `**Pass**\n\n${summaryMarker}`);
    github.as('mallory').comment(1, `fixed\n\n${findingMarker([mark as Parameters<typeof findingMarker>[0][number]])}`);
    run = await runAction({
      github,
      pull: 1,
      inputs: { 'fail-on': 'never' },
      nodeArguments: poisoned,
      timeout: 120_000,
    });
    said = everythingSaid(github, run);
  });
  after(() => github.stop());

  test('fails by the thresholds of the base, whatever its own say', () => {
    assert.equal(run.exitCode, 1);
    assert.equal(run.outputs.verdict, 'error');
    assert.match(run.summary, /findings of severity high or worse/);
    assert.match(run.summary, /the base's value, `high`, was applied/);
  });

  test('has each attempt told', () => {
    for (const [what, words] of [
      ['the policy', /edits the policy `\.github\/layer-review\.yml`\. With it, \d+ findings? that fail/],
      ['the workflow', /lets the job pass whatever layer-review reports/],
      ['the waiver', /adds a waiver of `privileged-container`.*only once it is merged/],
      ['who is privileged', /`backdoor` runs privileged|`backdoor`[^\n]*privileged/],
      ['who is no longer kept in', /`frontend` has a writable root file system again/],
      ['the older image', /`frontend` goes back from `1\.2` to `1\.1`/],
      ['the copy', /legacy2\/Dockerfile:2[^\n]*root/],
      ['the folder that is built', /`\.dockerignore` no longer keeps `\.env` out of builds/],
      ['the later date', /`\.trivyignore` tells `Trivy` to ignore more: `CVE-2026-1 until 2030-12-31`/],
      ['the threshold', /`\.hadolint\.yaml` tells `hadolint`/],
      ['the included text', /docs\/notes\.txt:2[^\n]*host/],
      ['the built guide', /docs\/guide\.md:3[^\n]*root/],
      ['the name in small letters', /quiet\/low\/dockerfile:2[^\n]*root/],
      ['the escaped key and the default', /quiet\/compose\.yaml:5[^\n]*privileged/],
      ['the other encoding', /utf16\/Dockerfile/],
      ['what nobody sees', /invisible\/Dockerfile:2[^\n]*U\+200B/],
    ] as const)
      assert.match(run.summary, words, what);
    for (const name of ['$(touch pwned)', '`id`', '](javascript:alert(1))'])
      assert.ok(run.summary.includes(name), name);
  });

  test('executes nothing, talks to nobody else and leaves nothing in the workspace', () => {
    assert.equal(run.stderr, '');
    assert.deepEqual(run.children, []);
    assert.deepEqual([...new Set(run.connections)], [new URL(github.url).host]);
    assertLeavesNothing(github, run);
    assert.deepEqual(github.violations, []);
  });

  test('gives nothing away', () => {
    for (const secret of secrets) {
      const at = said.indexOf(secret);
      assert.equal(at === -1 ? '' : said.slice(Math.max(0, at - 200), at + 60), '');
    }
  });

  test('starts no command in the log, in either syntax', () => {
    for (const line of run.stdout.split('\n')) {
      assert.doesNotMatch(line, /##\[/);
      const command = /^\s*::([\w-]+)/.exec(line)?.[1];
      assert.ok(command === undefined || ['add-mask', 'error', 'warning', 'notice'].includes(command), line);
    }
  });

  test('leaves the comments of others alone', () => {
    assert.deepEqual(
      github.conversation(1).comments.map(({ author }) => author),
      ['github-actions', 'mallory'],
    );
  });

  test('ends within what a review may take', () => {
    assert.ok(run.durationMs < 60_000, `${run.durationMs} ms`);
    assert.ok(github.requests.length < 60, `${github.requests.length} requests`);
  });
});
