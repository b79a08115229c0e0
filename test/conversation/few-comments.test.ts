/** One finding is one mail: a comment or two stand alone, and the check keeps what the next review must know. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSummary } from '../../src/report/marker.ts';
import type { Files } from '../repository.ts';
import { type ActionOptions, runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';

const names = ['web', 'worker', 'cron', 'mail'];
/** Files of their own, so that each has a cause of its own. */
const fileOf = (name: string) => `${name}/compose.yaml`;
const service = (name: string, extra = '') =>
  `services:\n  ${name}:\n    image: example/${name}:1.${name.length}\n    mem_limit: ${name.length}4m\n${extra}`;
const faults = ['    privileged: true\n', '    pid: host\n', '    network_mode: host\n', '    ipc: host\n'];
/** As many faults as are asked for, each of another rule and in another file. */
const withFaults = (count: number): Files =>
  Object.fromEntries(names.map((name, i) => [fileOf(name), service(name, i < count ? faults[i] : '')]));

class Talk implements AsyncDisposable {
  readonly github: GitHub;
  readonly #base: string;

  private constructor(github: GitHub, base: string) {
    this.github = github;
    this.#base = base;
  }

  static async open(count: number, files: Files = {}): Promise<Talk> {
    const github = await GitHub.start();
    const base = github.repository.commit('main', { ...withFaults(0), ...files });
    github.repository.commit('feature', withFaults(count), 'Change', { from: base });
    github.openPull({ head: 'feature', author: 'alice' });
    return new Talk(github, base);
  }

  async [Symbol.asyncDispose]() {
    await this.github.stop();
  }

  async review(options: Partial<ActionOptions> = {}) {
    const run = await runAction({ github: this.github, pull: 1, here: true, ...options });
    assert.deepEqual(this.github.violations, []);
    return run;
  }

  /** A push, forced or not, and the review that it starts. */
  async push(files: Files, { forced = false, ...options }: { forced?: boolean } & Partial<ActionOptions> = {}) {
    this.github.push('feature', files, 'More', forced ? { from: this.#base } : {});
    return this.review({ action: 'synchronize', ...options });
  }

  get mails() {
    const { reviews, comments } = this.github.conversation(1);
    return { reviews: reviews.length, summaries: comments.length };
  }

  get rules() {
    const { threads } = this.github.conversation(1);
    return threads.map(({ comments }) => /`([a-z-]+)`/.exec(comments[0]!.body)![1]);
  }

  get summary(): string | undefined {
    return this.github.conversation(1).comments[0]?.body;
  }

  deleteFirst() {
    this.github.as('alice').delete(this.github.conversation(1).threads[0]!.comments[0]!.nodeId);
  }
}

for (const count of [1, 2])
  test(`${count} of them: a review without words, the check, and no summary comment`, async () => {
    await using talk = await Talk.open(count);
    assert.equal((await talk.review()).conclusion, 'failure');
    const { reviews, threads, comments } = talk.github.conversation(1);
    assert.deepEqual([reviews.length, threads.length, comments.length], [1, count, 0]);
    assert.equal(reviews[0]!.body, '');
    const [check] = talk.github.checks(talk.github.pull(1).head.sha);
    assert.equal(check!.conclusion, 'failure');
    assert.match(check!.summary!, /privileged/);
    assert.ok(isSummary(check!.text!), 'the check keeps what the next review must know');

    const said = talk.github.conversation(1);
    await talk.review();
    await talk.push({ 'README.md': '# Shop\n' });
    assert.deepEqual(talk.github.conversation(1), said, 'nothing is said twice');
  });

test('four of them that may be merged: no summary comment; as soon as they fail it, one', async () => {
  await using talk = await Talk.open(4);
  assert.equal((await talk.review({ inputs: { 'fail-on': 'never' } })).conclusion, 'success');
  const { threads, comments } = talk.github.conversation(1);
  assert.deepEqual([threads.length, comments.length], [4, 0]);
  await talk.review();
  assert.equal(talk.github.conversation(1).threads.length, 4, 'nothing is said twice');
  assert.match(talk.summary!, /\*\*Fail\*\*: this change introduces/);
});

test('a script that nothing starts is told in the check, and in a summary comment that is there anyway', async () => {
  const scripts = { 'tools/x.sh': 'true\n', 'tools/Dockerfile': 'FROM debian:12.5\nCOPY x.sh /x.sh\nUSER 1000\n' };
  const edited = { 'tools/x.sh': 'false\n' };
  const told = /tools\/x\.sh.* may run, but nothing that was read starts it/;
  for (const [count, summaries] of [
    [0, 0],
    [2, 0],
    [3, 1],
  ] as const) {
    await using talk = await Talk.open(count, scripts);
    await talk.push(edited);
    assert.equal(talk.mails.summaries, summaries, `${count} comments`);
    if (summaries > 0) assert.match(talk.summary!, told);
    const [check] = talk.github.checks(talk.github.pull(1).head.sha);
    assert.match(check!.summary!, told);
  }
});

test('three of them have a summary comment, which stays for as long as there is the pull request', async () => {
  await using talk = await Talk.open(2);
  await talk.review();
  await talk.push(withFaults(3));
  assert.deepEqual(talk.mails, { reviews: 2, summaries: 1 });
  for (const rule of talk.rules) assert.match(talk.summary!, new RegExp(`\`${rule}\``));
  await talk.push(withFaults(1));
  assert.deepEqual(talk.mails, { reviews: 2, summaries: 1 });
  assert.equal(talk.summary!.match(/#discussion_r/g)!.length, 1);
  await talk.push(withFaults(0));
  assert.match(talk.summary!, /\*\*Pass\*\*/);
});

test('what is mended is settled where it stands', async () => {
  await using talk = await Talk.open(1);
  await talk.review();
  await talk.push(withFaults(0));
  const { threads, comments } = talk.github.conversation(1);
  assert.match(threads[0]!.comments[0]!.body, /^\*\*Fixed\*\* as of/);
  assert.deepEqual(comments, []);
});

/** What comes between a review and the next. */
const ways: Readonly<Record<string, (talk: Talk) => Promise<unknown>>> = {
  'on a run again': (talk) => talk.review(),
  'after a push': (talk) => talk.push({ 'README.md': '# Shop\n' }),
  'after a forced push': (talk) => talk.push({ ...withFaults(1), 'README.md': '# Shop\n' }, { forced: true }),
  'after a push whose review never began': (talk) => {
    talk.github.push('feature', { 'README.md': '# Shop\n' });
    return talk.push({ 'README.md': '# The shop\n' });
  },
  'after another run on the pull request': async (talk) => {
    talk.github.push('feature', { 'README.md': '# Shop\n' });
    await talk.review({ event: 'workflow_run', action: 'completed' });
  },
};
for (const [way, next] of Object.entries(ways))
  test(`a comment that a person deleted is not made again ${way}: the summary comment has its finding`, async () => {
    await using talk = await Talk.open(1);
    await talk.review();
    talk.deleteFirst();
    await next(talk);
    assert.deepEqual(talk.rules, []);
    assert.match(talk.summary!, /`privileged-container`/);
    const said = talk.github.conversation(1);
    await talk.push({ 'docs.md': 'More.\n' });
    assert.deepEqual(talk.github.conversation(1).threads, []);
    assert.equal(talk.github.conversation(1).comments.length, said.comments.length);
  });

test('one that was deleted, mended and brought back is reported again', async () => {
  await using talk = await Talk.open(1);
  await talk.review();
  talk.deleteFirst();
  await talk.push(withFaults(0));
  await talk.push(withFaults(1));
  assert.deepEqual(talk.rules, ['privileged-container']);
});

test('what another pull request on the same commit has kept is not of this one', async () => {
  await using talk = await Talk.open(1);
  talk.github.repository.commit('release', {}, 'Release', { from: 'main' });
  const second = talk.github.openPull({ head: 'feature', base: 'release', author: 'alice' });
  await talk.review();
  await talk.review({ pull: second.number });
  assert.equal(talk.github.conversation(second.number).threads.length, 1);
});

const more: Readonly<Record<string, Partial<ActionOptions> & { readonly files?: Files }>> = {
  'no finding has a comment': { inputs: { 'max-comments': '0' } },
  'a file cannot be reviewed': { files: { 'broken/compose.yaml': 'services: [\n' } },
  'there is no check': { inputs: { 'check-name': '' } },
  'the token may make no check': { permissions: { contents: 'read', 'pull-requests': 'write' } },
};
for (const [what, { files = {}, ...options }] of Object.entries(more))
  test(`a summary comment all the same: ${what}`, async () => {
    await using talk = await Talk.open(1);
    await talk.push(files, options);
    assert.equal(talk.mails.summaries, 1);
  });
